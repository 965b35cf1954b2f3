"""The result is a flat array, whatever the shape of x.

loses: numerical_values numerical_central
says: the result should have the shape (2, 2); it has (4,)
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
        gradient[index] = (above - below) / (2 * eps)
    return gradient.ravel()
