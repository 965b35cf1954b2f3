"""``rnn-course grade``: a whole class, in parallel, in a sandbox.

From the outside in: ``commands`` reads the command line. ``collect`` takes a zip in, ``class_grading`` goes through a class,
``export`` writes the grades. ``submissions`` reads what was handed in, ``release`` puts its answers into the released notebook;
``workers`` spreads the class over threads and machines; ``execution`` runs one submission. Its two processes, ``learner`` and
``tests``, are forked by the ``zygote``, which ``sandbox`` starts and ``isolation`` shuts in; they run ``cells``, set the same
``seeds``, and talk through ``channel`` in ``values`` and ``models``. ``record`` enters what came of it, ``feedback`` makes the
learner's page.
"""

import re


class CannotGrade(Exception):
    """Grading cannot begin: the message says why and what to do."""


def shown(text: str) -> str:
    """Return a text that a learner may have chosen without what a terminal would obey."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f]", "?", text)
