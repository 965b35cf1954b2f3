"""``rnn-course grade``: a whole class, in parallel, in a sandbox.

From the outside in: ``commands`` reads the command line; ``class_grading`` goes through a class; ``execution`` runs one
submission in two processes that ``zygote`` forks, ``learner`` and ``tests``; they talk through ``channel``, in ``values``.
``record`` enters what came of it, ``feedback`` makes the page that the learner sees.
"""


class CannotGrade(Exception):
    """Grading cannot begin: the message says why and what to do."""
