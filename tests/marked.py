"""Text between two marks of a file, which a script writes anew."""

from pathlib import Path


def between(path: Path, begin: str, end: str) -> str:
    """Return what stands between two marks."""
    return path.read_text().partition(begin)[2].partition(end)[0].strip("\n")


def put_between(path: Path, begin: str, end: str, text: str) -> None:
    """Replace what stands between two marks; all else stays as it is.

    Raises:
        ValueError: a mark is missing.
    """
    before, first, rest = path.read_text().partition(begin)
    _, last, after = rest.partition(end)
    if not (first and last):
        raise ValueError(f"{path} lacks {begin} or, behind it, {end}")
    path.write_text(f"{before}{begin}\n{text}\n{end}{after}")
