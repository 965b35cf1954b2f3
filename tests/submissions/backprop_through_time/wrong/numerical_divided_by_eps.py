"""Divided by eps, not by 2 eps.

loses: numerical_values numerical_central
says: should be 6; it is 12
says: all of yours are the right numbers times 2
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
        gradient[index] = (above - below) / eps
    return gradient
