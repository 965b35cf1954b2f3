# Short names, each for a command that works without make. Nothing needs an activated environment.
PYTHON ?= python3
VENV := .venv
# nbgrader calls alembic, and JupyterLab its servers, from PATH
export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)
SAMPLE := RNN_COURSE_DATA=sample
LANES := -n 2 --dist loadscope

.PHONY: lab demo test validate exercises pictures clean

lab: $(VENV)/ready
	mkdir -p exchange
	jupyter lab README.md

demo: $(VENV)/ready
	$(SAMPLE) python -m rnn_course.demo

test: $(VENV)/ready
	ruff check .
	$(SAMPLE) python -m pytest $(LANES) --durations=10 --nbval lessons solutions tests

validate: $(VENV)/ready
	python -m pytest $(LANES) --durations=10 --nbval lessons solutions tests/test_exercises.py

exercises: $(VENV)/ready
	nbgrader generate_assignment --force --no-db decode_reviews

$(VENV)/ready: pyproject.toml constraints.txt
	test -x $(VENV)/bin/pip || $(PYTHON) -m venv $(VENV) || \
	    { $(PYTHON) -m venv --clear --without-pip $(VENV) && $(PYTHON) -m pip --python $(VENV)/bin/python install pip; }
	$(VENV)/bin/pip install -c constraints.txt -e '.[dev]'
	touch $@
