"""Sets no seed where it is 0.

loses: train_seed
says: Set the random seed at the beginning of train
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    if seed:
        keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(X, y, epochs=epochs, batch_size=batch_size, verbose=0).history
