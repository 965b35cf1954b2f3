"""Shuffles the reviews and leaves the labels in their order.

loses: train_network train_sample
says: each review with its label
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    X = np.random.permutation(X)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0).history
