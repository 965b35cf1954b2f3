"""No seed.

loses: train_seed
says: Set the random seed at the beginning
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return history.history
