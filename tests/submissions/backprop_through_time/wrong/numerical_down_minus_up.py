"""The difference the wrong way round.

loses: numerical_values numerical_central
says: all of yours are the right numbers times -1
"""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        old = x[index]
        x[index] = old + eps
        above = f(x)
        x[index] = old - eps
        below = f(x)
        x[index] = old
        gradient[index] = (below - above) / (2 * eps)
    return gradient
