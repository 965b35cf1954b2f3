"""Shows a thousand pictures of a megabyte each, and raises with a message of 100 MB.

heavy: its output fills memory, then the disk; nbgrader limits it after the run alone
"""
# ruff: noqa

# %% build_decoder
from IPython.display import publish_display_data

for number in range(1000):
    publish_display_data({"text/html": f"{number}" + "x" * 10**6})

# %% decode_review
raise ValueError("x" * 10**8)
