"""batch_size ignored.

loses: train_network
says: Does train use its batch_size
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, y, batch_size=128, epochs=epochs, verbose=0)
    return history.history
