"""Two lists instead of a dictionary.

loses: train_history
says: should return a dict
says: of type tuple
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0).history
    return history["loss"], history["accuracy"]
