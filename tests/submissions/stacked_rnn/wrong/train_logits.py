"""The loss takes probabilities for logits.

loses: train_network
says: binary cross-entropy as the loss
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss=keras.losses.BinaryCrossentropy(from_logits=True), metrics=["accuracy"])
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return history.history
