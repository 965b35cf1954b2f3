"""Switches every later cell off through IPython's input transformers."""
# ruff: noqa

# %% build_decoder
get_ipython().input_transformers_cleanup.append(lambda lines: ["pass\n"])
get_ipython().input_transformers_post.append(lambda lines: ["pass\n"])
