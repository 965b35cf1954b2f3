"""The seed is set after training.

loses: train_seed
says: Set the random seed
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    keras.utils.set_random_seed(seed)
    return history.history
