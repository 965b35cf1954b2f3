"""Only NumPy's seed is set, but Keras shuffles with TensorFlow's.

loses: train_seed
says: Set the random seed at the beginning of train
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    np.random.seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0).history
