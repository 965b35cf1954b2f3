"""Reads the kernel's connection file: its ports and the key that signs messages."""
# ruff: noqa

# %% build_decoder
import glob
import os
import sys

places = [argument for argument in sys.argv if argument.endswith(".json")]
places += glob.glob(os.path.expanduser("~/.local/share/jupyter/runtime/*.json")) + glob.glob("/run/user/*/jupyter/*.json")
try:
    from ipykernel import get_connection_file

    places.append(get_connection_file())
except Exception:
    pass
for path in places:
    if os.path.isfile(path) and "signature_scheme" in open(path).read():
        print("canary-key")
