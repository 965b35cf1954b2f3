"""Task 1 only; the rest is blank.

loses: backward_one_step backward_start backward_last_step backward_every_step backward_shapes backward_keras
loses: clip_norm clip_within
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
    return gradient
