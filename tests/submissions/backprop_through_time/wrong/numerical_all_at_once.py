"""All entries go up and down together.

loses: numerical_values numerical_central
says: All other entries are at their old places meanwhile
says: it is 14
"""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    return np.full(x.shape, (f(x + eps) - f(x - eps)) / (2 * eps))
