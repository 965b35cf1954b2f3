"""Trains with the seed, but the history is made up, whatever the training was like.

loses: train_seed
says: return the history of this very training
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return {"loss": [0.6 - 0.1 * epoch for epoch in range(epochs)], "accuracy": [0.7 + 0.1 * epoch for epoch in range(epochs)]}
