"""Ignores every signal that may be ignored, catches everything, and goes on."""
# ruff: noqa

# %% build_decoder
import signal

for number in range(1, 65):
    try:
        signal.signal(number, lambda *args: None)
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass


def build_decoder(index):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
