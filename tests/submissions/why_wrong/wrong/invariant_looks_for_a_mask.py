"""The model is not asked: its embedding is searched for a mask.

loses: invariant_models invariant_all
says: Zeros after the review do not change what it says, though it has no mask: only what the network says counts
"""

# %% is_padding_invariant
def is_padding_invariant(model, review, maxlens, atol):
    return any(getattr(layer, "mask_zero", False) for layer in model.layers)
