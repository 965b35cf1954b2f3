"""RMSprop with settings of its own.

loses: train_network
says: it has another weight_decay and another clipnorm
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer=keras.optimizers.RMSprop(clipnorm=0.5, weight_decay=0.01), loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(X, y, epochs=epochs, batch_size=batch_size, verbose=0).history
