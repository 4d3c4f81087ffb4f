"""One attempt at a job, as its workflow sees it: the row to report to, and the two ways of being told to stop.

A workflow is a plain function that works in a thread, or a coroutine, which costs no thread while it waits.

A person cancels by ending the row; the workflow notices at its next progress call and raises Canceled. The process
goes away by setting ``stopping``; then Stopping is raised, which DBOS does not take for an outcome, so that the next
worker goes on where this one was. An attempt that is no longer the row's newest behaves as if canceled.
"""

import asyncio
import logging
import threading
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from dbos import DBOS

from components.catalog import Job, JobState
from components.errors import Canceled, DailiesError, UncertainSubmit
from components.jobs.bench import Bench
from components.jobs.engine import workflow_id
from components.jobs.failures import in_plain_words
from components.jobs.lanes import Lane
from components.jobs.notes import time_left
from components.jobs.watch import Sleeper, Watch
from components.providers.generation import failure

T = TypeVar("T")
INTERVAL = 0.25  # seconds between two looks at, or reports to, the jobs table
RESERVED = 0.95  # of the bar; the rest is for the preview
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Done:
    """A good end: the clips that were made, or a file that is no clip, its picture, and what there is to say of it."""

    clips: Sequence[str] = ()
    note: str = ""
    result: dict[str, Any] | None = None
    poster: str | None = None


class Stopping(BaseException):
    """The process is going away: unwind without an outcome."""


class Shift:
    """What all attempts in one worker share: the tools, the call to stop, and how many are at work."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.stopping = threading.Event()
        self.watch = Watch(bench.catalog, self.stopping)
        self._lanes: dict[str, asyncio.Future[Lane]] = {}
        self._at_work = 0
        self._changed = threading.Condition()

    async def lane(self, service: str) -> Lane:
        """Return the lane of a service; only for the event loop."""
        if service not in self._lanes:
            places = asyncio.to_thread(self.bench.services.lanes, service)
            self._lanes[service] = asyncio.ensure_future(_opened(service, places))
        return await asyncio.shield(self._lanes[service])

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Count one more while the block runs."""
        with self._changed:
            self._at_work += 1
        try:
            yield
        finally:
            with self._changed:
                self._at_work -= 1
                self._changed.notify_all()

    def stop(self, patience: float) -> bool:
        """Tell all attempts to stop; return whether they did within ``patience`` seconds."""
        self.stopping.set()
        with self._changed:
            return self._changed.wait_for(lambda: self._at_work == 0, patience)


async def _opened(service: str, places: Awaitable[int]) -> Lane:
    return Lane(service, await places)


class Attempt:
    """What a workflow gets: its job, its tools, its steps and its say."""

    def __init__(self, shift: Shift, job_id: str, number: int, sleeper: Sleeper | None = None) -> None:
        self.bench = shift.bench
        self.shift = shift
        self.number = number
        self.stopping = shift.stopping
        self.job: Job = self.bench.catalog.jobs.get(job_id)
        self._sleeper = sleeper
        self._doing = ""
        self._since = self._looked = self._told = self._furthest = 0.0
        self._gone = False

    @property
    def name(self) -> str:
        """Name this attempt, for workspaces and logs."""
        return workflow_id(self.job.id, self.number)

    @property
    def request(self) -> dict[str, Any]:
        """What the job asks for."""
        return self.job.request or {}

    def step(self, name: str, work: Callable[[], T]) -> T:
        """Run ``work`` once: its result is kept, and a recovered workflow gets it from there."""

        def guarded() -> T:
            self._begin()
            try:
                return work()
            except Exception as error:
                raise self._plainly(error) from error

        return DBOS.run_step({"name": name}, guarded)

    async def step_of(self, name: str, work: Callable[[], Awaitable[T]]) -> T:
        """Await ``work`` once, as ``step`` does."""

        async def guarded() -> T:
            await asyncio.to_thread(self._begin)
            try:
                return await work()
            except Exception as error:
                raise self._plainly(error) from error

        return await DBOS.run_step_async({"name": name}, guarded)

    def _begin(self) -> None:
        self.check()
        self.bench.catalog.jobs.update(self.job.id, state=JobState.running)

    def _plainly(self, error: Exception) -> BaseException:
        return Stopping() if self.stopping.is_set() else in_plain_words(error)

    def doing(self, what: str) -> None:
        """Start a phase, such as “rendering”. Its time left counts from now; the bar never goes back."""
        self._doing, self._since, self._told = what, time.monotonic(), 0.0
        self.check()
        self.bench.catalog.jobs.update(self.job.id, note=what)

    def tell(self, what: str) -> None:
        """Say what is going on, if it is something else than before."""
        if what and what != self._doing:
            self.doing(what)

    def progress(self, fraction: float) -> None:
        """Tell how far the phase is, 0 to 1. Called as often as one likes, written four times a second."""
        moment = time.monotonic()
        if moment - self._told < INTERVAL:
            return
        self._told = moment
        note = time_left(moment - self._since, fraction) or self._doing
        self._furthest = max(self._furthest, RESERVED * min(fraction, 1.0))
        self.bench.catalog.jobs.update(self.job.id, progress=self._furthest, note=note)

    def canceled(self) -> bool:
        """Whether to stop now, for either reason. Looks at the table four times a second at most."""
        moment = time.monotonic()
        if not self._gone and moment - self._looked >= INTERVAL:
            self._looked = moment
            self._gone = not self._is_ours()
        return self._gone or self.stopping.is_set()

    def check(self) -> None:
        """Raise Stopping or Canceled if it is time to stop."""
        if self.stopping.is_set():
            raise Stopping
        if not self._is_ours():
            self._gone = True
            raise Canceled("It was stopped.")

    async def rest(self, seconds: float | None) -> None:
        """Sleep for so long, or until stirred; raise Stopping or Canceled if it is time to stop."""
        if self._sleeper is None:
            raise RuntimeError("only a coroutine can rest")
        if await self._sleeper.rest(seconds):
            await asyncio.to_thread(self.check)

    def stir(self) -> None:
        """End its rest."""
        if self._sleeper:
            self._sleeper.stir()

    def succeed(self, made: Done | str) -> None:
        """End the row well. If it was canceled at the last moment, its clips go to the trash."""
        catalog = self.bench.catalog
        done = Done((made,)) if isinstance(made, str) else made
        first = catalog.clips.get(done.clips[0]) if done.clips else None
        catalog.jobs.update(
            self.job.id,
            state=JobState.succeeded,
            progress=1.0,
            note=done.note,
            clip_id=first.id if first else None,
            poster=first.poster if first else done.poster,
            result=done.result,
            error=None,
        )
        if catalog.jobs.get(self.job.id).state == JobState.canceled:
            catalog.clips.trash(list(done.clips))

    def fail(self, error: DailiesError) -> None:
        """End the row with what went wrong, unless a newer attempt has it; a doubt about money asks for a person."""
        if not self._is_ours():
            return
        state = JobState.needs_review if isinstance(error, UncertainSubmit) else JobState.failed
        self.bench.catalog.jobs.update(self.job.id, state=state, note="", error=failure(error))

    def end_badly(self, error: Exception) -> None:
        """Take an error for the end, unless nobody wanted a good one or the process goes away."""
        if isinstance(error, Canceled):
            log.info("%s is not wanted any more", self.name)
            return
        if self.stopping.is_set():
            raise Stopping from None
        plain = in_plain_words(error)
        log.warning("%s failed: %s %s", self.name, plain, plain.detail, exc_info=error if plain is not error else None)
        self.fail(plain)

    def _is_ours(self) -> bool:
        row = self.bench.catalog.jobs.get(self.job.id)
        return row.attempt == self.number and row.state.is_active


def run(shift: Shift, job_id: str, number: int, work: Callable[[Attempt], Done | str]) -> None:
    """Do ``work`` and see to it that the row tells its end, whichever it is."""
    with shift.at_work():
        attempt = Attempt(shift, job_id, number)
        try:
            attempt.succeed(work(attempt))
        except Exception as error:
            attempt.end_badly(error)


async def run_resting(shift: Shift, job_id: str, number: int, work: Callable[[Attempt], Awaitable[str]]) -> None:
    """Do the same for a coroutine, which may rest in between."""
    with shift.at_work(), shift.watch.over(job_id, number) as sleeper:
        attempt = await asyncio.to_thread(Attempt, shift, job_id, number, sleeper)
        try:
            await asyncio.to_thread(attempt.succeed, await work(attempt))
        except Exception as error:
            await asyncio.to_thread(attempt.end_badly, error)
