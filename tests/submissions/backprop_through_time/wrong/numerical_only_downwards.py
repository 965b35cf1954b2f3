"""One-sided differences, downwards.

loses: numerical_central
says: Both sides count, up and down
says: should be 13; it is 7
"""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        old = x[index]
        above = f(x)
        x[index] = old - eps
        below = f(x)
        x[index] = old
        gradient[index] = (above - below) / eps
    return gradient
