"""nbgrader's settings: instructors' notebooks in solutions/, learners' in exercises/."""

c = get_config()  # noqa: F821  (nbgrader defines it)

c.CourseDirectory.course_id = "rnn-course"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"
c.Exchange.root = "exchange"  # `make lab` creates it; a class server has one that all can write to
c.Execute.timeout = 120  # seconds a cell; nbgrader's 30 are short for a first import of TensorFlow
