"""One-sided differences.

loses: numerical_central
says: At x = 2 with eps = 1 it gives (3^3 - 1^3) / 2 = 13
says: should be 13; it is 19
"""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        old = x[index]
        x[index] = old + eps
        above = f(x)
        x[index] = old
        below = f(x)
        gradient[index] = (above - below) / eps
    return gradient
