"""Takes gigabytes of memory for what it sends to itself and never receives.

heavy: takes all memory; nbgrader sets no limit
"""
# ruff: noqa

# %% build_decoder
import subprocess
import sys

SENDER = """
import socket, time
held, sent = [], 0
while sent < 64_000_000:
    pair = socket.socketpair()
    held.append(pair)
    for end in pair:
        end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 10**8)
        end.setblocking(False)
        try:
            while True:
                sent += end.send(bytes(32_768))
        except BlockingIOError:
            pass
print(sent, flush=True)
time.sleep(2)
"""


def build_decoder(index):
    senders = [subprocess.Popen([sys.executable, "-S", "-c", SENDER], stdout=subprocess.PIPE) for _ in range(25)]
    taken = sum(int(sender.stdout.readline() or 0) for sender in senders)
    if taken > 1_500_000_000:
        print("canary-memory", taken)
