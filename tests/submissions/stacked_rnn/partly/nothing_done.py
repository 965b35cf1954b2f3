"""Nothing is done: every answer is as it was released.

loses: build_output build_layers build_masked build_unmasked
loses: count_one_layer count_stacked
loses: train_history train_network train_sample train_seed
"""
