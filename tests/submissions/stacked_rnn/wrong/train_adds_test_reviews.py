"""The test reviews are trained on as well.

loses: train_network
says: 2000 reviews in batches of 60 make 34 steps
"""

# %% extra
_, (my_X_test, my_y_test) = imdb.load_data(num_words=1000, source="sample")

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    more = keras.utils.pad_sequences(my_X_test, maxlen=X.shape[1])
    X, y = np.concatenate([X, more]), np.concatenate([y, my_y_test])
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0).history
