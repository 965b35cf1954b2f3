"""Only the numbers of the last epoch, not one for each.

loses: train_history
says: should be a list of plain floats; it is 0.
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0).history
    return {key: values[-1] for key, values in history.items()}
