"""f is called with a number in place of the array.

loses: numerical_values numerical_central
says: f got something of shape (); it takes an array of shape (2,)
"""

# %% numerical_gradient
def numerical_gradient(f, x, eps):
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        gradient[index] = (f(x[index] + eps) - f(x[index] - eps)) / (2 * eps)
    return gradient
