"""The seed is set beside the function, when the cell is run.

loses: train_seed
says: Set the random seed at the beginning of train
"""

# %% train
keras.utils.set_random_seed(0)


def train(model, X, y, epochs, batch_size=128, seed=0):
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0).history
