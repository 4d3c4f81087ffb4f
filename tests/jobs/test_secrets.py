"""A key goes to its service and nowhere else: not into logs, errors, the catalog or what a page is told."""

import asyncio
import json
import logging
import os
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from PIL import Image

from components.catalog import Job, new_id
from components.jobs.attempt import Attempt, Shift, run_resting
from components.jobs.bench import Bench
from components.jobs.generate import generate
from components.providers import PROVIDERS, Provider
from components.settings import Settings
from components.studio import Studio
from tests.providers.conftest import Desk
from tests.providers.fakes import FAKES, VIDEO

KEY = "marked/key+0123456789-must-not-be-seen"
ECHO = {"error": {"message": f"the key {KEY} ({quote(KEY, safe='')}) may not do this", "code": 400}, "detail": KEY}


@pytest.fixture
def media(tmp_path: Path) -> Path:
    for name in ("first.png", "last.png"):
        Image.new("RGB", (640, 360), "#884400").save(tmp_path / name)
    (tmp_path / "source.mp4").write_bytes(VIDEO)
    return tmp_path


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    """A studio in which every service has the marked key, and attempts run by hand without pauses."""
    keys = {name: KEY for adapter in PROVIDERS.values() for group in adapter.key_variables for name in group}
    addresses = {name: "http://127.0.0.1:9/v1" for name in keys if name.endswith("_URL")}
    own = {**keys, **addresses, "DAILIES_HOME": str(tmp_path / "home")}

    async def at_once(options: Any, work: Callable[[], Awaitable[Any]]) -> Any:
        return await work()

    async def hurry(self: Attempt, seconds: float | None) -> None:
        await asyncio.to_thread(self.check)

    monkeypatch.setattr("components.jobs.attempt.DBOS.run_step_async", at_once)
    monkeypatch.setattr("components.jobs.sending.NO_ANSWER", 0)
    monkeypatch.setattr("components.jobs.sending.SETTLING", 0.0)
    monkeypatch.setattr("components.jobs.take.UNCLEAR", 3)
    monkeypatch.setattr("components.jobs.take.YOUNG", 0.0)
    monkeypatch.setattr(Attempt, "rest", hurry)
    opened = Studio.open(Settings.from_environment({**os.environ, **own}))
    monkeypatch.setattr(type(opened.jobs), "enqueue", lambda self, job: None)
    yield opened
    opened.close()


def provider_of(desk: Desk) -> Provider:
    if desk.fake.name == "kling":
        return desk.provider(api_key=None, access_key=f"{KEY}-a", secret_key=KEY)
    return desk.provider(api_key=KEY)


def fail(studio: Studio, desk: Desk) -> Job:
    """Order a take and let it come to its end."""
    (job,) = studio.jobs.generate(desk.request(), provider=desk.fake.name, title="Dog", intent=new_id())
    bench = Bench(studio.settings, studio.catalog, studio.media, studio.providers)
    asyncio.run(run_resting(Shift(bench), job.id, 1, generate))
    return studio.catalog.jobs.get(job.id)


@pytest.mark.parametrize("name", list(FAKES))
def test_no_key_is_seen_when_calls_fail(
    name: str, studio: Studio, media: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    desk = Desk(FAKES[name](), media)
    monkeypatch.setattr(FAKES[name], "authorized", lambda self, request: True)
    monkeypatch.setattr("components.jobs.services.connect", lambda name, environment: provider_of(desk))
    caplog.set_level(logging.DEBUG)
    seen: list[Any] = []
    answers = (
        [httpx.Response(400, json=ECHO)],
        [httpx.Response(401, json=ECHO)],
        [httpx.Response(500, json=ECHO)],
        [httpx.ReadTimeout(f"no answer to Bearer {KEY}")],
        [httpx.Response(200, json={"surprise": KEY})],
    )
    for faults in answers:
        desk.fake.faults.extend(faults)
        seen.append(fail(studio, desk))
        desk.fake.faults.clear()
    real = desk.fake.step

    def odd_polls(run_id: str) -> Any:
        desk.fake.faults.extend([httpx.Response(400, text=f"{KEY} is odd"), *[httpx.Response(403, json=ECHO)] * 9])
        return real(run_id)

    monkeypatch.setattr(desk.fake, "step", odd_polls)
    seen.append(fail(studio, desk))
    assert all(not job.state.is_active and job.error for job in seen)
    told = [studio.jobs.account(job.id) for job in seen]
    page = json.dumps([asdict(each) for each in (*seen, *told) if each], default=str, ensure_ascii=False)
    files = b"".join(path.read_bytes() for path in studio.settings.home.rglob("*") if path.is_file())
    assert b"Dog" in files
    for form in (KEY, quote(KEY, safe=""), f"{KEY}-a"):
        assert form not in page
        assert form not in caplog.text
        assert form.encode() not in files
