"""A zip that holds symbolic links to the gradebook and to the solution."""
# ruff: noqa

# %% zip
import stat
import zipfile

for name, target in (
    ("decode_reviews.ipynb", "../../../solutions/decode_reviews/decode_reviews.ipynb"),
    ("grades", "../../../gradebook.db"),
):
    link = zipfile.ZipInfo(f"Eve Evil_7_assignsubmission_file_/{name}")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(link, target)
