"""Trains all epochs, but only the first is in the history.

loses: train_history
says: one for each of the epochs=2; it has 1
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    first = model.fit(X, y, batch_size=batch_size, epochs=1, verbose=0)
    model.fit(X, y, batch_size=batch_size, epochs=epochs - 1, verbose=0)
    return first.history
