"""The eps that is given is ignored for one's own.

loses: numerical_central
says: the eps is the one given
"""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    eps = 1e-6
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        old = x[index]
        x[index] = old + eps
        above = f(x)
        x[index] = old - eps
        below = f(x)
        x[index] = old
        gradient[index] = (above - below) / (2 * eps)
    return gradient
