"""Run submissions on Dask's workers: threads here, or processes anywhere. The threads of a process share one sandbox."""

import logging
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from uuid import uuid4

from distributed import Client, LocalCluster, as_completed
from distributed.client import ClosedClientError

from rnn_course.grading import CannotGrade, sandbox
from rnn_course.grading.execution import Job, Limits, Outcome, execute

AHEAD = 4  # submissions sent to the workers for each of their threads, so that none waits and few are held in memory


def run(job: Job, isolation: str, limits: Limits) -> Outcome:
    """Run a submission in this process's sandbox; if that is lost meanwhile, by whoever's fault, once more in a new one."""
    try:
        return execute(job, sandbox.shared(isolation), limits)
    except sandbox.SandboxLost:  # not left to Dask, which shows a traceback before it tries again
        return execute(job, sandbox.shared(isolation), limits)


@contextmanager
def scheduler_at_hand() -> Iterator[None]:
    """Say in one sentence that the scheduler was lost, whatever Dask says: that depends on what it was asked just then.

    Raises:
        CannotGrade: the scheduler was lost.
    """
    try:
        yield
    except (OSError, ClosedClientError, CancelledError):
        raise CannotGrade("the scheduler was lost: what was recorded stays; run this again") from None


class Workers:
    """A Dask cluster: our own, of threads in this process, or the one at an address."""

    def __init__(self, jobs: int, scheduler: str | None, isolation: str, limits: Limits) -> None:
        """Connect to the cluster.

        Raises:
            CannotGrade: the address is none.
        """
        self.isolation, self.limits = isolation, limits
        self.cluster = None
        for name in ("distributed", "distributed.client"):  # here, since importing Dask sets them
            logging.getLogger(name).setLevel(logging.ERROR)
        if not scheduler:
            self.cluster = LocalCluster(1, threads_per_worker=jobs, processes=False, dashboard_address=None, memory_limit=0)
        try:
            self.client = Client(scheduler or self.cluster)
        except ValueError as error:
            raise CannotGrade(f"{scheduler} is not the address of a scheduler ({error}), such as tcp://10.0.0.1:8786") from None

    def outcomes(self, jobs: Iterator[tuple[str, Job]]) -> Iterator[tuple[str, Outcome]]:
        """Run all jobs, each with a key of its own; yield each outcome under its key as it comes.

        A worker that dies loses nothing: Dask gives its jobs to another. What no worker survives is a problem of that job.

        Raises:
            CannotGrade: the scheduler was lost.
        """
        waiting = as_completed()
        keys = {}
        one_run = uuid4().hex  # others may use the cluster for students and assignments of the same names

        def send() -> None:
            """Keep all threads at work that there are by now."""
            with scheduler_at_hand():
                threads = sum(self.client.nthreads().values())
            while len(keys) < AHEAD * max(threads, 1) and (following := next(jobs, None)):
                key, job = following
                name = f"rnn-course {one_run} {key}"
                with scheduler_at_hand():
                    future = self.client.submit(run, job, self.isolation, self.limits, key=name, retries=2)
                keys[future.key] = following
                waiting.add(future)

        send()
        for future in waiting:
            key, job = keys.pop(future.key)
            try:
                outcome = future.result()  # waits again for what was done by a worker that died before it handed it over
            except sandbox.SandboxError:
                raise
            except Exception as error:
                if future.status != "error":  # it is not the job that failed, but the way to its result
                    with scheduler_at_hand():
                        raise
                problem = f"its worker ended ({type(error).__name__}: {error})"
                outcome = Outcome([None] * len(job.cells), problem, final=False)
            send()
            yield key, outcome

    def close(self) -> None:
        """End our own cluster, or leave the other one."""
        for name in ("distributed", "distributed.client"):  # each has a level of its own
            logging.getLogger(name).setLevel(logging.CRITICAL)  # what is still at work fails now, as it must
        sandbox.close_shared()
        self.client.close()
        if self.cluster:
            self.cluster.close()
