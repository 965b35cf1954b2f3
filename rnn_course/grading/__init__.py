"""``rnn-course grade``: a whole class, in parallel, in a sandbox.

From the outside in: ``commands`` reads the command line; ``class_grading`` goes through a class; ``execution`` runs one
submission in two processes that ``zygote`` forks, ``learner`` and ``tests``; they talk through ``channel``, in ``values``.
``record`` enters what came of it, ``feedback`` makes the page that the learner sees.
"""

import re


class CannotGrade(Exception):
    """Grading cannot begin: the message says why and what to do."""


def shown(text: str) -> str:
    """Return a text that a learner may have chosen without what a terminal would obey."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f]", "?", text)
