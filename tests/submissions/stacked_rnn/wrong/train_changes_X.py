"""Shuffles X and y in place.

loses: train_history
says: changed the X or the y
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    order = np.random.permutation(len(X))
    X[:], y[:] = X[order], y[order]
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return history.history
