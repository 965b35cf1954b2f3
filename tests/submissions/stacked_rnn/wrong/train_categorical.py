"""Categorical cross-entropy, which is always 0 for a single output.

loses: train_history train_network train_sample train_seed
says: the history says [0.0, 0.0]
says: binary cross-entropy as the loss; it has categorical_crossentropy
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0).history
