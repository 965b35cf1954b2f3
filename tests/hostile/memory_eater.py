"""Takes 50 GB of memory.

heavy: takes all memory; nbgrader sets no limit
"""
# ruff: noqa


# %% build_decoder
def build_decoder(index):
    return [bytearray(b"x" * 10**9) for _ in range(50)]
