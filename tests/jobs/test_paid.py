"""A real worker and a service on a loopback port: paid takes rest, are canceled, stopped and fetched as they should."""

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from components.catalog import Job, JobState
from components.providers import GenerationRequest
from components.settings import Settings
from components.studio import Studio
from tests.providers.fakes import FAKES, Fake, served

MODELS = {"runway": "gen4.5", "pika": "pika/pika-2.5"}


@dataclass
class Market:
    """A room whose worker buys at two services."""

    room: Any
    fakes: dict[str, Fake]

    def work(self) -> Any:
        return self.room.work("worker", module="tests.benchmarks.hasty")

    def order(self, service: str = "runway", **more: Any) -> Job:
        request = GenerationRequest(MODELS[service], "a dog on a beach", duration=5)
        intent = f"{service}-{len(self.room.studio.catalog.jobs.recent())}"
        (job,) = self.room.studio.jobs.generate(request, provider=service, title="Dog", intent=intent, **more)
        return job

    def until_states(self, jobs: list[Job], running: int, waiting: int) -> list[Job]:
        """Wait until so many are rendering and so many wait; return those that render."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            found = [self.room.job(job) for job in jobs]
            rendering = [job for job in found if job.state == JobState.running and (job.progress or 0) > 0]
            if len(rendering) == running and sum(job.state == JobState.waiting for job in found) == waiting:
                return rendering
            time.sleep(0.02)
        raise TimeoutError(f"{found}\n{self.room.log()}")

    def rendering(self, job: Job) -> Job:
        return self.room.until(job, lambda job: job.note == "rendering" or bool(job.progress))


@pytest.fixture
def market(room: Any, video: Path) -> Iterator[Market]:
    fakes = {name: FAKES[name]() for name in MODELS}
    with served(fakes["runway"]) as runway, served(fakes["pika"]) as pika:
        own = {"DAILIES_RUNWAY_URL": runway, "DAILIES_PIKA_URL": pika, "DAILIES_RUNWAY_LANES": "2"}
        keys = {"RUNWAYML_API_SECRET": fakes["runway"].key, "PIKA_API_KEY": fakes["pika"].key}
        environment = {**os.environ, **room.studio.settings.environment, **own, **keys}
        room.studio.close()
        room.studio = Studio.open(Settings.from_environment(environment))
        for fake in fakes.values():
            content = video.read_bytes()
            fake.serve_video = lambda request, number, content=content: httpx.Response(200, content=content)
        yield Market(room, fakes)


def test_a_paid_take_becomes_a_clip_with_the_cost_that_the_service_told(market: Market) -> None:
    market.work()
    clip = market.room.clip_of(market.order())
    assert (clip.cost, clip.estimated, clip.provider) == (0.62, False, "runway")
    (spend,) = market.room.studio.catalog.generations.spending("2026")
    assert (spend.amount, spend.count, spend.estimated) == (0.62, 1, False)
    assert market.room.studio.jobs.known(GenerationRequest("gen4.5", "a dog on a beach", duration=5), "runway") == (
        clip,
    )


def test_stopping_a_take_that_rests_tells_the_service_at_once(market: Market) -> None:
    market.fakes["runway"].polls_needed = 10_000
    market.work()
    job = market.rendering(market.order())
    told = market.room.studio.jobs.cancel(job.id)
    assert told.note == "Runway is told to stop. It may still bill what it has made, about $0.60."
    (run,) = market.fakes["runway"].runs.values()
    deadline = time.monotonic() + 20
    while not run.canceled and time.monotonic() < deadline:
        time.sleep(0.05)
    assert run.canceled


def test_a_run_that_cannot_be_stopped_is_fetched_after_all_when_it_is_wanted_again(market: Market) -> None:
    pika = market.fakes["pika"]
    pika.polls_needed = 10_000
    market.work()
    job = market.rendering(market.order("pika"))
    told = market.room.studio.jobs.cancel(job.id)
    assert told.note.startswith("Pika cannot stop a run: it goes on there and will still be billed")
    ledger = market.room.studio.catalog.generations
    deadline = time.monotonic() + 20
    while ledger.of_job(job.id)[0].state != "canceled" and time.monotonic() < deadline:
        time.sleep(0.05)
    assert ledger.of_job(job.id)[0].billed
    pika.polls_needed = 1
    market.room.studio.jobs.retry(job.id)
    assert market.room.clip_of(job).cost == 0.45
    assert pika.charged == 1


def test_a_full_lane_keeps_no_other_service_waiting(market: Market) -> None:
    market.fakes["runway"].polls_needed = 10_000
    market.work()
    slow = [market.order() for _ in range(4)]
    market.room.clip_of(market.order("pika"))
    working = market.until_states(slow, running=2, waiting=2)
    assert market.fakes["runway"].charged == 2
    assert [job.note for job in market.room.studio.jobs.active() if job.state == JobState.waiting] == [
        "next",
        "second in line",
    ]
    market.room.studio.jobs.cancel(working[0].id)
    market.until_states(slow, running=2, waiting=1)
    assert market.fakes["runway"].charged == 3


def test_a_worker_asked_to_stop_goes_at_once_and_the_next_one_asks_on(market: Market) -> None:
    market.fakes["runway"].polls_needed = 20
    worker = market.work()
    job = market.rendering(market.order())
    begun = time.monotonic()
    worker.terminate()
    worker.wait(60)
    assert time.monotonic() - begun < market.room.three_seconds()
    market.work()
    market.room.clip_of(job)
    assert market.fakes["runway"].charged == 1
