"""Two names for one array: what goes up goes down again before f is called.

loses: numerical_values numerical_central
says: should be 6; it is 0
"""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        plus, minus = x, x
        plus[index] += eps
        minus[index] -= eps
        gradient[index] = (f(plus) - f(minus)) / (2 * eps)
    return gradient
