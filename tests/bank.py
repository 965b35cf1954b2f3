"""The bank of submissions under ``tests/submissions/<assignment>/{right,wrong,partly}/``: one small file each.

A file begins with a docstring: a line that says what the submission is and, unless it is right, which tests it must lose and,
if it is wrong, phrases that the messages shown to the learner must contain:

    \"\"\"The offset is forgotten: ids are ranks.

    loses: build_decoder_ids build_decoder_any_index
    says: its rank is 1, so its id is 4
    \"\"\"

Then come the learner's answers, each under ``# %% <grade id of the answer cell>``. Answers that the file does not give are
the instructors', except in ``partly/``, where they are left blank. A part under ``# %% extra`` is a cell of the learner's own,
put before the first answer.
"""

import ast
import re
from dataclasses import dataclass
from pathlib import Path

BANK = Path(__file__).parent / "submissions"


@dataclass(frozen=True)
class Submission:
    assignment: str
    kind: str  # right, wrong or partly
    name: str
    about: str
    loses: frozenset[str]
    says: tuple[str, ...]
    answers: dict[str, str]
    extra: str | None


def read_submission(path: Path) -> Submission:
    source = path.read_text()
    about, _, rest = ast.get_docstring(ast.parse(source)).partition("\n")
    parts = re.split(r"^# %% (\S+)\n", source, flags=re.M)[1:]
    answers = dict(zip(parts[::2], map(str.strip, parts[1::2]), strict=True))
    return Submission(
        assignment=path.parent.parent.name,
        kind=path.parent.name,
        name=path.stem,
        about=about,
        loses=frozenset(" ".join(re.findall(r"^loses: (.*)$", rest, flags=re.M)).split()),
        says=tuple(re.findall(r"^says: (.*)$", rest, flags=re.M)),
        extra=answers.pop("extra", None),
        answers=answers,
    )


def read_bank(assignment: str) -> list[Submission]:
    return [read_submission(path) for path in sorted((BANK / assignment).glob("*/*.py"))]
