"""The brackets of 2 * eps are forgotten, so the difference is multiplied by eps.

loses: numerical_values numerical_central
says: divided by 2 * eps
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
        gradient[index] = (above - below) / 2 * eps
    return gradient
