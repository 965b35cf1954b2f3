"""An entry is put up and down and never back.

loses: numerical_values numerical_central
says: your function changed the array x that it was given
says: put back what you change for a while
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
        gradient[index] = (above - below) / (2 * eps)
    return gradient
