"""Its folder is a symbolic link to the neighbour's."""
# ruff: noqa

# %% file
path.unlink()
path.parent.rmdir()
path.parent.symlink_to("../z_neighbour/decode_reviews")
