"""Import TensorFlow without its start-up messages.

``import rnn_course.quiet`` before ``import keras``. TensorFlow writes to the process's standard error while it is imported,
and ``TF_CPP_MIN_LOG_LEVEL`` silences only part of that; in nbgrader, unless told otherwise, a test cell with anything on
standard error scores 0.
"""

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

_stderr = os.dup(2)
_nowhere = os.open(os.devnull, os.O_WRONLY)
os.dup2(_nowhere, 2)
try:
    import tensorflow
finally:
    os.dup2(_stderr, 2)
    os.close(_stderr)
    os.close(_nowhere)

tensorflow.get_logger().setLevel("ERROR")  # "triggered tf.function retracing" is a warning on standard error
