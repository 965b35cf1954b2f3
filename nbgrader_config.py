"""nbgrader's settings: instructors' notebooks in solutions/, learners' in exercises/."""

c = get_config()  # noqa: F821  (nbgrader defines it)

c.CourseDirectory.course_id = "rnn-course"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"
c.Exchange.root = "exchange"  # `make lab` creates it; a class server has one that all can write to
c.Execute.timeout = 120  # seconds a cell; nbgrader's 30 are short for a first import of TensorFlow

# nbgrader gives a test that leaves anything on standard error no points: a warning from an answer must cost nothing
c.IgnorePattern.enabled = True
c.IgnorePattern.pattern = r"(?s).*"

# a submission gives answers; tests and all else come from the release, whatever became of them in the learner's hands
c.Autograde.sanitize_preprocessors = [
    "rnn_course.grading.release.AnswersIntoRelease",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]
