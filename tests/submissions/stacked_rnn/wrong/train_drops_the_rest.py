"""The last reviews, which do not fill a batch, are left out.

loses: train_network
says: and all the reviews
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    whole = len(X) - len(X) % batch_size
    return model.fit(X[:whole], y[:whole], batch_size=batch_size, epochs=epochs, verbose=0).history
