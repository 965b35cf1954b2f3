"""Take in what Moodle or Canvas hands out as a zip of submissions: ``submitted/<student>/<assignment>/``."""

import re
import stat
import zipfile
import zlib
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.coursedir import CourseDirectory

from rnn_course.grading import CannotGrade
from rnn_course.grading.submissions import MAX_NOTEBOOK, TIMESTAMP

# Moodle: <full name>_<participant>_assignsubmission_file_/<file>, without the last underscore since Moodle 4; where its user
# has switched folders off, with the underscore and no slash
MOODLE = re.compile(r"(?P<name>[^/]*)_(?P<id>[0-9]{1,20})_assignsubmission_file(?:_?/(?:.*/)?|_)(?P<file>[^/]+)")
# Canvas: <name in one word>[_LATE]_<user>_<submission>_<file>, the file with -1, -2, ... when handed in again
CANVAS = re.compile(r"(?P<name>[^/_]*)(?P<late>_LATE)?_(?P<id>[0-9]{1,20})_[0-9]{1,20}_(?P<file>[^/]+)")
AGAIN = re.compile(r"-(\d{1,6})$")
MAX_NAME = 255  # bytes, in the file systems that we know
# damaged, encrypted, or packed in an unknown way
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, UnicodeDecodeError)


@dataclass
class Collected:
    """What was taken in, by student and assignment, and what was left, each with its reason."""

    taken: list[tuple[str, str]] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    late: dict[str, str] = field(default_factory=dict)  # of students whose work Canvas calls late, the names


def collect(path: Path, course: CourseDirectory) -> Collected:
    """Put the files of a zip where nbgrader looks for submissions, and the students into the gradebook.

    A student's id is the number that the LMS gives; files beside a student's one notebook go with it. Names inside the zip
    choose nothing but a student's number and a plain file name, so nothing is written anywhere else.

    Raises:
        CannotGrade: no assignment is released, the file is not a zip, or nothing in it is named as Moodle or Canvas do.
    """
    known = {folder.name for folder in Path(course.format_path(course.release_directory, ".", "")).glob("*/")}
    if not known:
        raise CannotGrade("nothing is released here: run this in the course's folder, after `nbgrader generate_assignment`")
    result = Collected()
    try:
        with zipfile.ZipFile(path) as archive, Gradebook(course.db_url, course.course_id) as gradebook:
            handed_in, names = _by_student(archive, known, result)
            if not handed_in:
                raise CannotGrade(f"nothing in {path} is named as Moodle or Canvas name submissions")
            for student, files in handed_in.items():
                label = f"{names[student]} ({student})"
                stems = [PurePosixPath(name).stem for name in files if PurePosixPath(name).suffix == ".ipynb"]
                assignments = [name for name in stems if name in known]
                size = sum(entry.file_size for entry in files.values())
                if not assignments:
                    result.left.append(f"{label}: no notebook is named as one of {', '.join(sorted(known))}")
                elif size > MAX_NOTEBOOK:
                    result.left.append(f"{label}: {size / 1e6:.0f} MB in all; {MAX_NOTEBOOK / 1e6:.0f} are allowed")
                else:
                    _enter_student(gradebook, student, names[student])
                    for assignment in assignments:
                        folder = Path(course.format_path(course.submitted_directory, student, assignment))
                        _store(archive, files, folder, assignment)
                        result.taken.append((student, assignment))
    except DAMAGED as error:
        raise CannotGrade(f"{path} cannot be read as a zip ({error}): download it from the LMS again") from None
    return result


def _enter_student(gradebook: Gradebook, student: str, name: str) -> None:
    """Enter a student who is new; of one who is there the gradebook may have a better name."""
    try:
        gradebook.find_student(student)
    except MissingEntry:
        first, _, last = name.rpartition(" ")
        gradebook.add_student(student, first_name=first, last_name=last)


def _by_student(
    archive: zipfile.ZipFile, known: set[str], result: Collected
) -> tuple[dict[str, dict[str, zipfile.ZipInfo]], dict[str, str]]:
    """Return each student's entries by file name, and the students' names; what is refused, and who is late, goes to result.

    Of a file that was handed in again (Canvas) the latest counts, of one that lies in several folders (Moodle) the topmost.
    """
    handed_in: dict[str, dict[str, zipfile.ZipInfo]] = defaultdict(dict)
    names, left = {}, result.left
    for entry in sorted((one for one in archive.infolist() if not one.is_dir()), key=_what_counts_last):
        moodle = MOODLE.fullmatch(entry.filename)
        match = moodle or CANVAS.fullmatch(entry.filename)
        if not match:
            left.append(f"{entry.filename}: not named as Moodle or Canvas name submissions")
        elif len(match["file"].encode()) > MAX_NAME:
            left.append(f"{entry.filename}: its name has more than {MAX_NAME} bytes")
        elif entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):  # Python unpacks others whole, for one byte
            left.append(f"{entry.filename}: packed in another way than an LMS does: pack it anew")
        elif stat.S_ISLNK(entry.external_attr >> 16):
            left.append(f"{entry.filename}: a symbolic link")
        else:
            names[match["id"]] = re.sub(r"[<>]", "", match["name"])  # nbgrader's pages show it as it is
            if not moodle and match["late"]:
                result.late[match["id"]] = names[match["id"]]
            files = handed_in[match["id"]]
            name = match["file"] if moodle else _original_name(match["file"], known)
            if moodle and name in files:
                left.append(f"{files[name].filename}: {entry.filename} counts")
            files[name] = entry
    return handed_in, names


def _what_counts_last(entry: zipfile.ZipInfo) -> tuple[int, int, str]:
    again = AGAIN.search(PurePosixPath(entry.filename).stem)
    return -entry.filename.count("/"), int(again[1]) if again else 0, entry.filename


def _original_name(file: str, known: set[str]) -> str:
    """Return a file's name without the numbers that Canvas adds, one each time that it is handed in again."""
    path = PurePosixPath(file)
    stem = path.stem
    while stem not in known and AGAIN.search(stem):
        stem = AGAIN.sub("", stem)
    return f"{stem}{path.suffix}" if stem in known else file


def _store(archive: zipfile.ZipFile, files: dict[str, zipfile.ZipInfo], folder: Path, assignment: str) -> None:
    """Write a student's files, each aside and then renamed; those of an earlier hand-in go.

    Notebooks of other assignments are left out, and what would say, in nbgrader's way, when the work was handed in.
    """
    folder.mkdir(parents=True, exist_ok=True)
    names = {name for name in files if PurePosixPath(name).suffix != ".ipynb" or name == f"{assignment}.ipynb"}
    names = {name for name in names if not name.startswith(".") and name != TIMESTAMP}
    aside = folder / ".new"  # always the same, so that one that a killed run left goes
    for name in names:
        try:
            with archive.open(files[name]) as packed:
                aside.write_bytes(packed.read(files[name].file_size))  # archive.read would unpack all, whatever the zip says
            aside.replace(folder / name)
        finally:
            aside.unlink(missing_ok=True)
    for path in folder.iterdir():
        if path.is_file() and path.name not in names and path.name[0] != "." and path.name != TIMESTAMP:
            path.unlink()
