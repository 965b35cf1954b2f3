"""Leaves daemons behind: started twice over, in sessions of their own where they may, streams closed."""
# ruff: noqa

# %% build_decoder
import subprocess
import sys

DAEMON = """
import os, signal, subprocess, sys, time
try:
    os.setsid()
except OSError:
    pass
if len(sys.argv) < 3:
    subprocess.Popen([sys.executable, "-c", sys.argv[1], sys.argv[1], "again"])
    os._exit(0)
for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGINT):
    signal.signal(number, signal.SIG_IGN)
os.closerange(0, 100)
time.sleep(300)
"""

for _ in range(3):
    subprocess.Popen([sys.executable, "-c", DAEMON, DAEMON])
