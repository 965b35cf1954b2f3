"""All entries are put back at the end, not each before the next is measured.

loses: numerical_central
says: Is every other entry at its old place?
"""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    before = x.copy()
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        x[index] += eps
        above = f(x)
        x[index] -= 2 * eps
        gradient[index] = (above - f(x)) / (2 * eps)
    x[:] = before
    return gradient
