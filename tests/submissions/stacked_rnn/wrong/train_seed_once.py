"""The seed is set at the first call only.

loses: train_seed
says: Set the random seed at the beginning of train
"""

# %% train
seeded = False


def train(model, X, y, epochs, batch_size=128, seed=0):
    global seeded
    if not seeded:
        keras.utils.set_random_seed(seed)
        seeded = True
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0).history
