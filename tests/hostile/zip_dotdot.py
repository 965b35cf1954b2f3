"""A zip whose names lead out of the folder: `..`, absolute ones, backslashes."""
# ruff: noqa

# %% zip
for name in ("../../evil.txt", "/tmp/evil.txt", "..\\..\\evil.txt", "../z_neighbour/decode_reviews/evil.txt"):
    archive.writestr(f"Eve Evil_7_assignsubmission_file_/{name}", "canary-evil")
    archive.writestr(name, "canary-evil")
archive.writestr("Eve Evil_7_assignsubmission_file_/decode_reviews.ipynb", text)
archive.writestr("../z_neighbour_8_assignsubmission_file_/decode_reviews.ipynb", text)
