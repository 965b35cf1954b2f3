"""Makes a user namespace of its own, where it is root, and mounts file systems there."""
# ruff: noqa

# %% build_decoder
import ctypes
import os

os.makedirs("mnt", exist_ok=True)
libc = ctypes.CDLL(None, use_errno=True)
for flags in (0x10000000, 0x10020000, 0x70020000):
    child = os.fork()
    if child == 0:
        done = libc.unshare(flags) == 0 and libc.mount(b"none", b"mnt", b"tmpfs", 0, b"size=9g") == 0
        os._exit(7 if done else 0)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7:
        print("canary-root")
