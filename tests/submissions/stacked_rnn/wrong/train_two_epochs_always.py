"""Trains two epochs, whatever is asked for.

loses: train_seed
says: With epochs=1 the history should have 1 loss; it has 2
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(X, y, epochs=2, batch_size=batch_size, verbose=0).history
