"""Begins a hidden test in its own answer, and does not end it."""
# ruff: noqa

# %% build_decoder
### BEGIN HIDDEN TESTS
