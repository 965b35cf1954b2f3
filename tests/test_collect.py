"""``rnn-course collect`` takes in Moodle's and Canvas's zips and nothing else; ``rnn-course export`` writes for both."""

import csv
import io
import shutil
import subprocess
import tracemalloc
import zipfile
import zlib
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from rnn_course.classroom import COURSE, RNN_COURSE
from rnn_course.grading.class_grading import open_course
from rnn_course.grading.collect import collect as take_in

NOTEBOOK = '{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'


@pytest.fixture(scope="module")
def empty_gradebook(tmp_path_factory):
    """Copied into each course: nbgrader takes a second to make one."""
    path = tmp_path_factory.mktemp("gradebook") / "gradebook.db"
    Gradebook(f"sqlite:///{path}").close()
    return path


@pytest.fixture
def course(tmp_path, empty_gradebook):
    shutil.copy(COURSE / "nbgrader_config.py", tmp_path)
    shutil.copy(empty_gradebook, tmp_path)
    for assignment in ("decode_reviews", "stacked_rnn"):
        (tmp_path / "exercises" / assignment).mkdir(parents=True)
    return tmp_path


def run(course, *arguments):
    return subprocess.run([*RNN_COURSE, *arguments], cwd=course, capture_output=True, text=True)


def collect(course, files):
    with zipfile.ZipFile(course / "class.zip", "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return run(course, "collect", "class.zip")


def submitted(course):
    root = course / "submitted"
    return {str(path.relative_to(root)): path.read_text() for path in root.rglob("*") if path.is_file()}


def test_moodle(course):
    done = collect(
        course,
        {
            "Ada von Lovelace_101_assignsubmission_file_/decode_reviews.ipynb": NOTEBOOK,
            "Ada von Lovelace_101_assignsubmission_file_/words.txt": "film",
            "Alan_Turing_102_assignsubmission_file/stacked_rnn.ipynb": NOTEBOOK,
            "Grace Hopper_103_assignsubmission_file_stacked_rnn.ipynb": NOTEBOOK,
        },
    )
    assert done.returncode == 0, done.stdout + done.stderr
    names = {"101/decode_reviews/decode_reviews.ipynb", "101/decode_reviews/words.txt"}
    assert set(submitted(course)) == names | {f"{student}/stacked_rnn/stacked_rnn.ipynb" for student in (102, 103)}
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as gradebook:
        ada = gradebook.find_student("101")
        assert (ada.first_name, ada.last_name) == ("Ada von", "Lovelace")


def test_a_student_who_is_known_keeps_the_name(course):
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as gradebook:
        gradebook.add_student("7", first_name="Ada", last_name="Lovelace")
    assert collect(course, {"lovelaceada_7_9001_decode_reviews.ipynb": NOTEBOOK}).returncode == 0
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as gradebook:
        assert gradebook.find_student("7").first_name == "Ada"


def test_canvas_takes_the_last_of_those_handed_in_again_and_says_who_was_late(course):
    files = {
        "lovelaceada_7_9001_decode_reviews-10.ipynb": NOTEBOOK + " ",
        "lovelaceada_7_9000_decode_reviews-2.ipynb": NOTEBOOK,
        "turingalan_LATE_8_9002_decode_reviews-1.ipynb": NOTEBOOK,
        "turingalan_LATE_8_9003_decode_reviews-1-2.ipynb": NOTEBOOK + " ",  # named so when it was handed in the second time
    }
    done = collect(course, files)
    assert done.returncode == 0
    assert "late, says Canvas: turingalan (8)" in done.stdout
    assert "lovelaceada" not in done.stdout
    assert submitted(course) == {f"{student}/decode_reviews/decode_reviews.ipynb": NOTEBOOK + " " for student in (7, 8)}


def test_files_of_an_earlier_zip_go(course):
    collect(
        course, {"a_1_90_decode_reviews.ipynb": NOTEBOOK, "a_1_91_helper.py": "x = 1", "b_2_92_decode_reviews.ipynb": NOTEBOOK}
    )
    (course / "submitted/1/decode_reviews/timestamp.txt").write_text("2026-01-01 00:00:00 UTC")
    collect(course, {"a_1_93_decode_reviews.ipynb": NOTEBOOK, "a_1_94_words.txt": "film"})
    files = {path for path in submitted(course) if path.startswith("1/")}
    assert files == {f"1/decode_reviews/{name}" for name in ("decode_reviews.ipynb", "words.txt", "timestamp.txt")}
    assert "2/decode_reviews/decode_reviews.ipynb" in submitted(course)


def test_what_a_killed_run_left_goes(course):
    left = course / "submitted/1/decode_reviews/.new"
    left.parent.mkdir(parents=True)
    left.write_text("half a notebo")
    collect(course, {"a_1_90_decode_reviews.ipynb": NOTEBOOK})
    assert set(submitted(course)) == {"1/decode_reviews/decode_reviews.ipynb"}


def test_where_nothing_is_released_nothing_is_made(tmp_path):
    done = collect(tmp_path, {"a_1_90_decode_reviews.ipynb": NOTEBOOK})
    assert "nothing is released here: run this in the course's folder" in " ".join(done.stdout.split())
    assert not (tmp_path / "gradebook.db").exists()


def test_hostile_names_write_nowhere_else(course):
    link = zipfile.ZipInfo("x_5_9000_decode_reviews.ipynb")
    link.external_attr = 0o120777 << 16
    files = {
        "../../x_1_assignsubmission_file_/decode_reviews.ipynb": NOTEBOOK,
        "/x_2_assignsubmission_file_/decode_reviews.ipynb": NOTEBOOK,
        "x_3_assignsubmission_file_/../../../decode_reviews.ipynb": NOTEBOOK,
        "x_4_assignsubmission_file_/..": "parent",
        link: "/etc/passwd",
    }
    done = collect(course, files)
    assert done.returncode == 1
    assert "a symbolic link" in done.stdout
    assert set(submitted(course)) == {"3/decode_reviews/decode_reviews.ipynb"}
    assert not list(course.parent.glob("decode_reviews.ipynb"))


def test_of_several_folders_in_moodle_the_topmost_file_counts(course):
    files = {
        "Ada_1_assignsubmission_file_/decode_reviews.ipynb": NOTEBOOK + " ",
        "Ada_1_assignsubmission_file_/old/decode_reviews.ipynb": NOTEBOOK,
        "Ada_1_assignsubmission_file_/decode_reviews-1.ipynb": NOTEBOOK,  # only Canvas numbers what is handed in again
    }
    done = collect(course, files)
    assert submitted(course) == {"1/decode_reviews/decode_reviews.ipynb": NOTEBOOK + " "}
    left = "Ada_1_assignsubmission_file_/old/decode_reviews.ipynb: Ada_1_assignsubmission_file_/decode_reviews.ipynb counts"
    assert left in " ".join(done.stdout.split())


def test_names_that_do_not_fit_stop_nobody(course):
    files = {
        f"a_1_9000_{'ä' * 200}.txt": "x",
        f"a_1_9001_decode_reviews-{'9' * 5000}.ipynb": NOTEBOOK,
        "a_1_9002_timestamp.txt": "2000-01-01 00:00:00 UTC",  # would be taken for nbgrader's own
        "a_1_9003_decode_reviews.ipynb": NOTEBOOK,
        "<img>b_2_9000_decode_reviews.ipynb": NOTEBOOK,
        f"c_{'3' * 300}_9000_decode_reviews.ipynb": NOTEBOOK,
        "d_４_9000_decode_reviews.ipynb": NOTEBOOK,
        "\x1b[2Je.txt": "x",
    }
    done = collect(course, files)
    assert "its name has more than 255 bytes" in " ".join(done.stdout.split())
    assert "?[2Je.txt: not named as" in done.stdout  # what a terminal would obey
    assert set(submitted(course)) == {f"{student}/decode_reviews/decode_reviews.ipynb" for student in (1, 2)}
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as gradebook:
        assert gradebook.find_student("2").last_name == "imgb"


def test_what_is_left_is_said(course):
    done = collect(course, {"Ada_1_assignsubmission_file_/homework.ipynb": NOTEBOOK, "readme.txt": "hello"})
    assert done.returncode == 1
    assert "readme.txt: not named as Moodle or Canvas name submissions" in done.stdout
    assert "Ada (1): no notebook is named as one of decode_reviews, stacked_rnn" in " ".join(done.stdout.split())


def test_what_unpacks_to_too_much_is_left(course):
    with zipfile.ZipFile(course / "class.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Ada_1_assignsubmission_file_/decode_reviews.ipynb", NOTEBOOK)
        for number in range(3):
            archive.writestr(f"Ada_1_assignsubmission_file_/{number}.txt", bytes(40_000_000))
    done = run(course, "collect", "class.zip")
    assert "Ada (1): 120 MB in all; 100 are allowed" in done.stdout
    assert not submitted(course)


def test_a_zip_that_says_less_than_it_holds_takes_no_memory_for_the_rest(course, monkeypatch):
    monkeypatch.chdir(course)
    name, zeros = "Ada_1_assignsubmission_file_/decode_reviews.ipynb", bytes(10)
    with zipfile.ZipFile("class.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, bytes(300_000_000))
        archive.filelist[0].file_size, archive.filelist[0].CRC = len(zeros), zlib.crc32(zeros)  # written when it is closed
        archive.writestr("Bo_2_assignsubmission_file_/decode_reviews.ipynb", NOTEBOOK, zipfile.ZIP_BZIP2)
    tracemalloc.start()
    result = take_in(Path("class.zip"), open_course()[0])
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert result.taken == [("1", "decode_reviews")]
    assert "packed in another way" in result.left[0]
    assert most < 50_000_000


def with_a_name_that_is_not_utf8():
    """A zip that says of a name that it is UTF-8, and is wrong."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("Ädä_1_assignsubmission_file_/decode_reviews.ipynb", NOTEBOOK)
    return file.getvalue().replace("Ädä".encode(), b"\xff\xffd\xff\xff")


def damaged_inside():
    """A zip whose list of contents is whole, and whose one file is not."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Ada_1_assignsubmission_file_/decode_reviews.ipynb", NOTEBOOK * 100)
    content = bytearray(file.getvalue())
    begin = content.index(b"ipynb") + len(b"ipynb")
    content[begin : begin + 10] = b"\xff" * 10
    return bytes(content)


DAMAGED = {"no-zip": b"no zip", "empty": b"", "inside": damaged_inside(), "name": with_a_name_that_is_not_utf8()}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_zip_is_refused(course, content):
    (course / "class.zip").write_bytes(content)
    done = run(course, "collect", "class.zip")
    assert done.returncode == 1
    assert "download it from the LMS again" in " ".join(done.stdout.split())
    assert "Traceback" not in done.stderr


def test_no_zip(course):
    done = run(course, "collect", "none.zip")
    assert done.returncode == 1
    assert "No such file or directory: none.zip" in done.stdout


def rows(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def test_export_for_both(course):
    assert "rnn-course grade" in run(course, "export").stdout
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as gradebook:
        gradebook.add_assignment("decode_reviews")
        gradebook.add_notebook("decode_reviews", "decode_reviews")
        gradebook.add_grade_cell("test", "decode_reviews", "decode_reviews", max_score=10, cell_type="code")
        gradebook.add_student("101", first_name="=HYPERLINK", last_name="Lovelace")
        gradebook.add_submission("decode_reviews", "101")
        grade = gradebook.find_grade("test", "decode_reviews", "decode_reviews", "101")
        grade.manual_score, grade.needs_manual_grade = 7.5, True
        gradebook.db.commit()
    done = run(course, "export")
    assert done.returncode == 0
    assert "not final: 1 of decode_reviews wait for a person" in done.stdout
    head, row = rows(course / "grades-moodle-decode_reviews.csv")
    assert head == ["Identifier", "Full name", "Grade", "Last modified (grade)"]  # without any of them but the name, it refuses
    assert row[:3] == ["Participant 101", "'=HYPERLINK Lovelace", "7.5"]
    assert abs(datetime.now() - datetime.fromisoformat(row[3])) < timedelta(minutes=10)
    canvas = [["Student", "ID", "Section", "decode_reviews"], ["    Points Possible", "", "", "10"]]
    assert rows(course / "grades-canvas.csv") == [*canvas, ["'=HYPERLINK Lovelace", "101", "", "7.5"]]
