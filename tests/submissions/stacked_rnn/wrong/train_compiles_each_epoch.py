"""Compiles before each epoch, so the optimizer forgets what it knew.

loses: train_network
says: and compile only once
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    history = {"loss": [], "accuracy": []}
    for _ in range(epochs):
        model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
        one = model.fit(X, y, batch_size=batch_size, epochs=1, verbose=0).history
        for key in history:
            history[key] += one[key]
    return history
