"""Reads other processes through /proc: environment, command line, files, memory."""
# ruff: noqa

# %% build_decoder
import ctypes
import glob
import os

import re


def show(text):
    print(*sorted(set(re.findall("canary-[a-z]+", str(text)))))


def build_decoder(index):
    for process in glob.glob("/proc/[0-9]*"):
        if process == f"/proc/{os.getpid()}":
            continue
        for name in ("environ", "cmdline", "root/etc/passwd", *(f"fd/{number}" for number in range(30))):
            path = f"{process}/{name}"
            try:
                if not os.path.realpath(path).startswith(("/dev", "/proc/", "pipe:", "socket:")) or "fd" not in name:
                    show(open(path, "rb").read(10_000_000))
            except OSError:
                pass
        try:
            memory = open(f"{process}/mem", "rb", 0)
            for line in open(f"{process}/maps"):
                if "[heap]" in line:
                    begin, end = (int(number, 16) for number in line.split()[0].split("-"))
                    memory.seek(begin)
                    show(memory.read(min(end - begin, 50_000_000)))
        except OSError:
            pass
