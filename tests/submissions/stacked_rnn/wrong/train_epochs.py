"""Always one epoch.

loses: train_history train_network
says: one for each of the epochs=2
says: so 68 in 2 epochs
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, y, batch_size=batch_size, epochs=1, verbose=0)
    return history.history
