"""Run submissions on Dask's workers: threads here, or processes anywhere. The threads of a process share one sandbox."""

import logging
from collections.abc import Iterator

from distributed import Client, LocalCluster, as_completed

from rnn_course.grading import sandbox
from rnn_course.grading.execution import Job, Limits, Outcome, execute

AHEAD = 4  # submissions sent to the workers for each of their threads, so that none waits and few are held in memory


def run(job: Job, isolation: str, limits: Limits) -> Outcome:
    """Run a submission in this process's sandbox."""
    return execute(job, sandbox.shared(isolation), limits)


class Workers:
    """A Dask cluster: our own, of threads in this process, or the one at an address."""

    def __init__(self, jobs: int, scheduler: str | None, isolation: str, limits: Limits) -> None:
        self.isolation, self.limits = isolation, limits
        self.cluster = None
        if not scheduler:
            self.cluster = LocalCluster(1, threads_per_worker=jobs, processes=False, dashboard_address=None, memory_limit=0)
        self.client = Client(scheduler or self.cluster, timeout=60)

    def outcomes(self, jobs: Iterator[tuple[str, Job]]) -> Iterator[tuple[str, Outcome]]:
        """Run all jobs, each with a key of its own; yield each outcome under its key as it comes.

        A worker that dies loses nothing: Dask gives its jobs to another. What no worker survives is a problem of that job.
        """
        waiting = as_completed()
        keys = {}

        def send() -> bool:
            for key, job in jobs:
                future = self.client.submit(run, job, self.isolation, self.limits, key=f"rnn-course {key}", retries=2)
                keys[future.key] = key, job
                waiting.add(future)
                return True
            return False

        for _ in range(AHEAD * max(sum(self.client.nthreads().values()), 1)):
            send()
        for future in waiting:
            key, job = keys.pop(future.key)
            try:
                outcome = future.result()  # waits again for what was done by a worker that died before it handed it over
            except sandbox.SandboxError:
                raise
            except Exception as error:
                outcome = Outcome([[] for _ in job.cells], f"its worker ended ({type(error).__name__}: {error})")
            send()
            yield key, outcome

    def close(self) -> None:
        """End our own cluster, or leave the other one."""
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what is still at work fails now, as it must
        sandbox.close_shared()
        self.client.close()
        if self.cluster:
            self.cluster.close()
