"""Trains a copy.

loses: train_network train_sample
says: Compile and train this one, not a copy
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    given = model
    model = keras.models.clone_model(given)
    model.set_weights(given.get_weights())
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0)
    return history.history
