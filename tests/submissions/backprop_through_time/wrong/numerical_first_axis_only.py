"""Only the first axis is walked, so whole rows are put up and down.

loses: numerical_values numerical_central
says: f(x) = 7 x_00 - x_11 at zeros of (2, 2)
"""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    gradient = np.zeros(x.shape)
    for i in range(len(x)):
        old = x[i].copy()
        x[i] = old + eps
        above = f(x)
        x[i] = old - eps
        below = f(x)
        x[i] = old
        gradient[i] = (above - below) / (2 * eps)
    return gradient
