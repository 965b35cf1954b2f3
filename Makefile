# Short names, each for a command that works without make. Nothing needs an activated environment.
PYTHON ?= python3
# with its own default shell, the make of macOS (3.81) starts plain commands without one, and looks in the PATH of before
SHELL := /bin/bash
# nbgrader calls alembic, and JupyterLab its kernels and servers, from PATH
export PATH := $(CURDIR)/.venv/bin:$(PATH)

ASSIGNMENTS := decode_reviews choose_maxlen stacked_rnn rnn_from_scratch backprop_through_time why_wrong
PYTEST := python -m pytest -n 2 --dist loadscope --durations=10 -rs --nbval

.PHONY: lab demo test validate exercises pictures grade-the-graders bench

lab: .venv/ready
	mkdir -p exchange
	jupyter lab $(if $(filter 0,$(shell id -u)),--allow-root)

demo: .venv/ready
	python -m rnn_course.demo

# two processes on two cores: with more threads in each, they would wait for one another
test: .venv/ready
	ruff check .
	RNN_COURSE_DATA=sample OMP_NUM_THREADS=1 TF_NUM_INTRAOP_THREADS=1 TF_NUM_INTEROP_THREADS=1 $(PYTEST) lessons solutions tests

# the data is fetched first, so that notebooks that run side by side find it
validate: .venv/ready
	python -c "from rnn_course import imdb; print('validating on:', imdb.source())"
	$(PYTEST) lessons solutions tests/test_exercises.py tests/test_imdb.py tests/test_validation.py

exercises: .venv/ready
	for assignment in $(ASSIGNMENTS); do nbgrader generate_assignment $$assignment --force --no-db || exit 1; done

pictures: .venv/ready
	python -m rnn_course.diagrams

# every submission of the bank, and every mutant: hours for all; ASSIGNMENTS=<one> for one assignment
grade-the-graders: .venv/ready
	RNN_COURSE_DATA=sample python tests/grade_the_graders.py $(ASSIGNMENTS)

# stock nbgrader against rnn-course grade on the same class of STUDENTS: an hour and more with 100
STUDENTS := 100
bench: .venv/ready
	python tests/bench.py $(STUDENTS)

# Debian's Python may come without ensurepip (package python3-venv): then its own pip serves
.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv || \
	    { $(PYTHON) -m venv --clear --without-pip .venv && $(PYTHON) -m pip --python .venv/bin/python install pip; }
	.venv/bin/python -m pip install --constraint constraints.txt --editable '.[dev]'
	touch $@
