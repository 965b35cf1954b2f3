"""Each epoch is one step with all the reviews.

loses: train_network train_sample train_seed
says: the optimizer has done 2
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    history = {"loss": [], "accuracy": []}
    for _ in range(epochs):
        logs = model.train_on_batch(X, y, return_dict=True)
        for key in history:
            history[key].append(float(logs[key]))
    return history
