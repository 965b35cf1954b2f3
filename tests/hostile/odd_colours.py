"""Prints colours without their numbers, which no page can show, and others by the hundred thousand."""
# ruff: noqa

# %% build_decoder
print("\x1b[38m")

# %% decode_review
print("\x1b[48;5m")

# %% encode_review
import sys

for _ in range(5):
    print("\x1b[m" * 66_000)
    print("\x1b[m" * 66_000, file=sys.stderr)
raise ValueError("\x1b[m" * 6_000)
