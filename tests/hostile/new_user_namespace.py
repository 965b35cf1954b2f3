"""Makes a user namespace of its own, where it is root, and mounts file systems there."""
# ruff: noqa

# %% build_decoder
import os
import subprocess
import sys

ROOT = """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
if libc.unshare({flags}) == 0 and libc.mount(b"none", b"mnt", b"tmpfs", 0, b"size=9g") == 0:
    print("canary-root")
"""

os.makedirs("mnt", exist_ok=True)
for flags in (0x10000000, 0x10020000, 0x70020000):
    print(subprocess.run([sys.executable, "-c", ROOT.format(flags=flags)], capture_output=True, text=True).stdout)
