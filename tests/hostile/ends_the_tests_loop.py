"""Raises `StopIteration`, `GeneratorExit` and `SystemExit` where the tests call."""
# ruff: noqa

# %% build_decoder
errors = iter([StopIteration, StopIteration, GeneratorExit, SystemExit, KeyboardInterrupt] * 9)


def build_decoder(index):
    raise next(errors)()
