"""Compiles and does not train.

loses: train_history train_network train_sample train_seed
says: the optimizer has done 0
says: and one whose weights were not trained
"""

# %% train
def train(model, X, y, epochs, batch_size=128, seed=0):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model
