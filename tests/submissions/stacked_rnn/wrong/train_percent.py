"""The accuracy in percent.

loses: train_history
says: a share between 0 and 1
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0).history
    return {"loss": history["loss"], "accuracy": [100 * share for share in history["accuracy"]]}
