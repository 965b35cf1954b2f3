"""Leaves daemons behind: forked twice, in sessions of their own, streams closed."""
# ruff: noqa

# %% build_decoder
import os
import signal
import time

for _ in range(3):
    if os.fork() == 0:
        try:
            os.setsid()
        except OSError:
            pass
        if os.fork():
            os._exit(0)
        for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_IGN)
        os.closerange(0, 100)
        time.sleep(300)
        os._exit(0)
