"""One history for all calls, as the default value of an argument: each training is added to those before.

loses: train_seed
says: histor
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0, history={"loss": [], "accuracy": []}):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    for key, values in model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0).history.items():
        history[key] += values
    return history
