"""``pyproject.toml``, ``constraints.txt``, ``environment.yml`` and what is installed tell the same story."""

import re
import sys
from importlib.metadata import version

import pytest
import yaml
from packaging.requirements import Requirement

from rnn_course.classroom import ASSIGNMENTS, COURSE

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib  # comes with pytest

PROJECT = tomllib.loads((COURSE / "pyproject.toml").read_text())["project"]
WANTED = [Requirement(line) for line in PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]]
PINNED = [
    Requirement(line) for line in (COURSE / "constraints.txt").read_text().splitlines() if line and not line.startswith("#")
]


def applies(requirement, **environment):
    """Whether a line is for an environment: by default this one."""
    return requirement.marker is None or requirement.marker.evaluate(environment)


@pytest.mark.parametrize("python", ["3.10", "3.11", "3.12", "3.13"])
@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_every_dependency_is_pinned_within_its_range(python, platform):
    environment = {"python_version": python, "python_full_version": f"{python}.1", "sys_platform": platform}
    pins = {pin.name: pin.specifier for pin in PINNED if applies(pin, **environment)}
    for requirement in WANTED:
        if applies(requirement, **environment):
            (pin,) = pins[requirement.name]
            assert pin.operator == "=="
            assert requirement.specifier.contains(pin.version), f"{requirement} but constraints.txt has {pin}"


def test_what_runs_here_is_what_is_pinned():
    for pin in PINNED:
        if applies(pin) and pin.name in {requirement.name for requirement in WANTED}:
            assert pin.specifier.contains(version(pin.name)), f"{pin.name} {version(pin.name)} is not {pin}: run `make test`"


def test_conda_installs_the_same_package_on_the_same_pythons():
    environment = yaml.safe_load((COURSE / "environment.yml").read_text())
    python = next(line for line in environment["dependencies"] if str(line).startswith("python"))
    assert python == f"python{PROJECT['requires-python']}"
    (pip,) = (entry["pip"] for entry in environment["dependencies"] if isinstance(entry, dict))
    assert pip == ["--constraint constraints.txt", "--editable .[dev]"]


def test_every_pin_has_its_reason_or_says_enough():
    """A line in pyproject.toml that is narrower than a major version says why."""
    for line in (COURSE / "pyproject.toml").read_text().splitlines():
        if re.match(r"""\s*"[\w-]+(==|.*<\d+\.\d)""", line):
            assert "#" in line, f"no reason beside {line.strip()}"


def test_make_and_ci_know_every_assignment():
    (listed,) = re.findall(r"^ASSIGNMENTS := (.*)$", (COURSE / "Makefile").read_text(), re.MULTILINE)
    assert listed.split() == list(ASSIGNMENTS)
    workflow = yaml.safe_load((COURSE / ".github/workflows/ci.yml").read_text())
    assert workflow["jobs"]["grade-the-graders"]["strategy"]["matrix"]["assignment"] == list(ASSIGNMENTS)
