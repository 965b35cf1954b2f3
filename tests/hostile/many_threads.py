"""Keeps every processor busy with as many processes and threads as it gets."""
# ruff: noqa

# %% build_decoder
import subprocess
import sys

SPINNER = """
import threading

def spin():
    while True:
        sum(range(10**7))

for _ in range(4):
    threading.Thread(target=spin).start()
"""


def build_decoder(index):
    for spinner in [subprocess.Popen([sys.executable, "-c", SPINNER]) for _ in range(6)]:
        spinner.wait()
