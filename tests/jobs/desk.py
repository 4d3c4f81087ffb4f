"""A paid service with adapters of several kinds, and a desk at which takes are made without the job engine."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from components.catalog import GenerationRecord, Job
from components.jobs.attempt import Attempt, Shift, Stopping, run_resting
from components.jobs.bench import Bench
from components.jobs.generate import generate
from components.providers import Generation, GenerationRequest, GenerationStatus, Provider


class DIES(BaseException):
    """As a process dies: nothing that handles errors sees it."""


@dataclass
class Service:
    """A paid service with a memory of its own, and a list of what goes wrong at which call."""

    video: Path
    sent: list[str] = field(default_factory=list)
    canceled: list[str] = field(default_factory=list)
    trouble: dict[str, list[BaseException]] = field(default_factory=dict)

    def stumble(self, call: str) -> None:
        if self.trouble.get(call):
            raise self.trouble[call].pop(0)


class Paid(Provider):
    """The adapter of that service. It stands in for Runway, whose models are in the registry."""

    name = "runway"
    poll_interval = 0.0
    service: Service

    def _submit(self, request: GenerationRequest, model: Any, intent: str | None) -> Generation:
        self.service.stumble("before")
        self.service.sent.append(intent or "")
        self.service.stumble("after")
        return Generation(f"task-{intent}", GenerationStatus.QUEUED)

    def poll(self, generation: Generation) -> Generation:
        self.service.stumble("poll")
        if generation.status == GenerationStatus.QUEUED:
            return generation.now(GenerationStatus.RUNNING, progress=0.5)
        return generation.now(GenerationStatus.SUCCEEDED, cost=0.25)

    def download(self, generation: Generation, path: Path, progress: Any = None, canceled: Any = None) -> None:
        self.service.stumble("download")
        shutil.copyfile(self.service.video, path)

    def cancel(self, generation: Generation) -> Generation:
        self.service.canceled.append(generation.id)
        return generation.now(GenerationStatus.CANCELED)


class Remembering(Paid):
    """The adapter of a service that keeps our id for a run."""

    name = "kling"

    def find(self, intent: str) -> Generation | None:
        self.service.stumble("find")
        return Generation(f"task-{intent}", GenerationStatus.RUNNING) if intent in self.service.sent else None


class Vouching(Paid):
    """The adapter of a service that charges once for one id, however often it is sent."""

    name = "pika"
    submits_once = True


@dataclass
class Desk:
    """Runs attempts at one job the way a worker does, without the job engine, which would only repeat them."""

    room: Any
    service: Service
    job: Job
    shift: Shift
    rests: list[tuple[float | None, str]] = field(default_factory=list)

    def attempt(self) -> Job:
        """Do what is to be done until the job ends or the process dies."""
        number = self.room.job(self.job).attempt
        with suppress(Stopping, DIES):
            asyncio.run(run_resting(self.shift, self.job.id, number, generate))
        return self.room.job(self.job)

    def retry(self) -> Job:
        self.room.studio.jobs.retry(self.job.id)
        return self.attempt()

    @property
    def rows(self) -> tuple[GenerationRecord, ...]:
        return self.room.studio.catalog.generations.of_job(self.job.id)  # type: ignore[no-any-return]

    @property
    def states(self) -> list[str]:
        return [str(record.state) for record in self.rows]

    @property
    def story(self) -> list[str]:
        return [line["said"] for line in self.rows[-1].story]


def open_desk(room: Any, video: Path, patch: pytest.MonkeyPatch, adapter: type[Paid], model: str) -> Desk:
    """Put an adapter in the place of the real one and order a take from it."""

    async def at_once(options: Any, work: Callable[[], Awaitable[Any]]) -> Any:
        return await work()

    async def hurry(self: Attempt, seconds: float | None) -> None:
        desk.rests.append((seconds, self.bench.catalog.jobs.get(self.job.id).note))
        await asyncio.to_thread(self.check)

    adapter.service = service = Service(video)
    patch.setattr("components.jobs.services.connect", lambda name, environment: adapter("key"))
    patch.setattr(adapter, "readiness", classmethod(lambda cls, environment: type("", (), {"ready": True})()))
    patch.setattr("components.jobs.attempt.DBOS.run_step_async", at_once)
    patch.setattr(Attempt, "rest", hurry)
    patch.setattr(type(room.studio.jobs), "enqueue", lambda self, job: None)
    (job,) = room.studio.jobs.generate(ORDER[model], provider=adapter.name, title="Dog", intent="x")
    bench = Bench(room.studio.settings, room.studio.catalog, room.studio.media, room.studio.providers)
    desk = Desk(room, service, job, Shift(bench))
    return desk


ORDER = {
    "gen4.5": GenerationRequest("gen4.5", "a dog on a beach", duration=5),
    "kling-v2-6": GenerationRequest("kling-v2-6", "a dog on a beach", duration=5),
    "pika/pika-2.5": GenerationRequest("pika/pika-2.5", "a dog on a beach", duration=5),
}
