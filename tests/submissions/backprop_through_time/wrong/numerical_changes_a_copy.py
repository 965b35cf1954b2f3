"""Changes entries through reshape(-1), which for some arrays is a copy that f never sees.

loses: numerical_values
says: For each entry: f with that entry up by eps
"""

# %% numerical_gradient
def numerical_gradient(f, x, eps=1e-5):
    x, slopes = x.copy(order="K"), np.zeros(x.size)
    flat = x.reshape(-1)
    for i, old in enumerate(flat.copy()):
        flat[i] = old + eps
        above = f(x)
        flat[i] = old - eps
        slopes[i] = (above - f(x)) / (2 * eps)
        flat[i] = old
    return slopes.reshape(x.shape)
