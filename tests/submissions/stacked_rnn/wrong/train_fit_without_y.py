"""Forgets to hand the labels to fit.

loses: train_history train_network train_sample train_seed
says: look there first
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(X, batch_size=batch_size, epochs=epochs, verbose=0).history
