"""Writes into the course folder, the system's folders, and where Python looks for modules."""
# ruff: noqa

# %% build_decoder
import os
import sys

places = ["COURSE_FOLDER", "COURSE_FOLDER/submitted", "/", "/dev", "/etc", "/usr", "/tmp", "/var/tmp", "/home", "/opt", "/run"]
places += [place for place in sys.path if os.path.isdir(place) and os.path.abspath(place) != os.getcwd()]
places += [os.path.dirname(place) for place in places if place.count("/") > 1] + [os.path.dirname(sys.prefix)]
for place in places:
    try:
        with open(f"{place}/evil_numbers.py", "w") as file:
            file.write("")
        print("canary-outside", place)
    except OSError:
        pass
