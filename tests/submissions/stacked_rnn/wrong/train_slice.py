"""Takes the first half of the reviews only, to save time.

loses: train_network
says: and all the reviews
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    half = len(X) // 2
    return model.fit(X[:half], y[:half], batch_size=batch_size, epochs=epochs, verbose=0).history
