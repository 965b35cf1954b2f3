"""No seed is set; the history is made up, so it is always the same.

loses: train_seed
says: Set the random seed at the beginning
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return {"loss": [0.6 - 0.1 * epoch for epoch in range(epochs)], "accuracy": [0.7 + 0.1 * epoch for epoch in range(epochs)]}
