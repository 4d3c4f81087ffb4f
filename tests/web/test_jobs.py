"""Jobs on the wire: as they stand, as they change, and what a person can do to them."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from components.catalog import GenerationRecord, GenerationState, Job, JobState, new_id, now
from components.providers import GenerationRequest
from components.studio import Studio
from components.web.jobs import Feed

FIELDS = {
    "id",
    "kind",
    "title",
    "state",
    "progress",
    "note",
    "error",
    "clip_id",
    "poster",
    "file",
    "again",
    "prompt_id",
    "created_at",
    "started_at",
    "finished_at",
    "seen",
}


@pytest.fixture
def job(studio: Studio) -> Job:
    request = GenerationRequest("animatic", "a dog", duration=2)
    return studio.jobs.generate(request, provider="animatic", title="A <b>dog</b>", intent="x", takes=3)[0]


def test_jobs_are_told_with_their_place_in_the_line(client: TestClient, job: Job) -> None:
    told = client.get("/api/jobs").json()
    assert {frozenset(each) for each in told["active"] + told["recent"]} == {frozenset(FIELDS)}
    assert [each["note"] for each in told["active"]] == ["next", "second in line", "third in line"]
    assert [each["id"] for each in told["recent"]] == [each["id"] for each in reversed(told["active"])]


def test_a_job_that_failed_says_why_and_can_be_tried_again(client: TestClient, studio: Studio, job: Job) -> None:
    error = {"name": "StorageFull", "message": "The disk is full.", "detail": "/secret/path"}
    studio.catalog.jobs.update(job.id, state=JobState.failed, error=error)
    told = next(each for each in client.get("/api/jobs").json()["recent"] if each["id"] == job.id)
    assert told["error"] == {"name": "StorageFull", "message": "The disk is full."}
    assert client.post(f"/api/jobs/{job.id}/retry").json()["state"] == "waiting"
    assert studio.catalog.jobs.get(job.id).attempt == 2


def test_a_file_that_is_no_clip_can_be_taken_away_under_its_title_while_it_is_kept(
    client: TestClient, studio: Studio, job: Job, tmp_path: Path
) -> None:
    (tmp_path / "made").write_bytes(b"GIF89a")
    media = studio.media.adopt(tmp_path / "made", "gif")
    result = {"media": media, "suffix": "gif", "size": 6}
    studio.catalog.jobs.update(job.id, state=JobState.succeeded, title="Dunes & dawn", result=result)
    file = next(each["file"] for each in client.get("/api/jobs").json()["recent"] if each["id"] == job.id)
    answer = client.get(file["url"])
    assert (answer.content, file["size"]) == (b"GIF89a", 6)
    assert "attachment" in answer.headers["content-disposition"]
    assert "Dunes" in answer.headers["content-disposition"]
    studio.media.path(media, "gif").unlink()
    gone = next(each["file"] for each in client.get("/api/jobs").json()["recent"] if each["id"] == job.id)
    assert gone == {"url": None, "size": 6}


def test_a_job_tells_what_trying_again_costs_and_what_happened_to_it(
    client: TestClient, studio: Studio, job: Job
) -> None:
    paid = replace(job, id=new_id(), intent="y", request={"provider": "runway", "request": {}, "estimate": 0.56})
    studio.catalog.jobs.add(paid)
    assert next(each["again"] for each in client.get("/api/jobs").json()["active"] if each["id"] == paid.id) is None
    assert client.get(f"/api/jobs/{paid.id}/account").json() is None
    record = GenerationRecord(f"{paid.id}-1", paid.id, "runway", "gen4.5", {}, "h", GenerationState.intended, now())
    studio.catalog.generations.intend(record)
    studio.catalog.generations.update(record.id, "No.", state=GenerationState.failed, finished_at=now())
    studio.catalog.jobs.update(paid.id, state=JobState.failed)
    assert next(each["again"] for each in client.get("/api/jobs").json()["recent"] if each["id"] == paid.id) == 0.56
    told = client.get(f"/api/jobs/{paid.id}/account").json()
    assert (told["state"], told["again"], [line["said"] for line in told["story"]]) == ("failed", 0.56, ["No."])


def test_a_job_can_be_canceled_and_ticked_off(client: TestClient, studio: Studio, job: Job) -> None:
    assert client.post(f"/api/jobs/{job.id}/cancel").json()["state"] == "canceled"
    assert client.post(f"/api/jobs/{job.id}/seen").json()["seen"] is True
    assert len(studio.catalog.jobs.active()) == 2


@pytest.mark.parametrize("action", ["cancel", "retry", "adopt", "discard", "seen"])
def test_an_unknown_job_is_told_so(client: TestClient, action: str) -> None:
    answer = client.post(f"/api/jobs/..%2f'--/{action}")
    assert answer.status_code == 404
    assert client.post(f"/api/jobs/nobody/{action}").json()["error"]["name"] == "JobNotFound"


@pytest.mark.parametrize("action", ["cancel", "retry", "adopt", "discard", "seen"])
def test_another_site_cannot_touch_a_job(client: TestClient, studio: Studio, job: Job, action: str) -> None:
    answer = client.post(f"/api/jobs/{job.id}/{action}", headers={"Origin": "https://evil.example"})
    assert answer.status_code == 403
    assert studio.catalog.jobs.get(job.id).state == JobState.waiting


@pytest.mark.parametrize("action", ["adopt?service_id=task-1", "discard"])
def test_only_what_is_in_doubt_can_be_decided(client: TestClient, job: Job, action: str) -> None:
    answer = client.post(f"/api/jobs/{job.id}/{action}")
    assert answer.status_code == 400
    assert "not in doubt" in answer.json()["error"]["message"]


def test_a_link_does_not_change_anything(client: TestClient, job: Job) -> None:
    assert client.get(f"/api/jobs/{job.id}/cancel").status_code == 405


def test_all_listeners_hear_of_a_change_and_end_with_the_server(studio: Studio, job: Job) -> None:
    async def listen() -> list[dict[str, Any]]:
        feed = Feed()
        streams = [feed.listen(), feed.listen()]
        first = [await anext(stream) for stream in streams]
        await asyncio.to_thread(studio.jobs.cancel, job.id)
        second = [await anext(stream) for stream in streams]
        assert first[0] == first[1]
        assert second[0] == second[1]
        feed.close()
        assert [[event async for event in stream] for stream in streams] == [[], []]
        return [json.loads(event.decode().partition("data: ")[2]) for event in (first[0], second[0])]

    before, after = asyncio.run(asyncio.wait_for(listen(), 10))
    assert [each["id"] for each in before["active"]] == [job.id, *(each["id"] for each in after["active"])]


def test_the_feed_rests_while_nobody_listens(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    async def listen() -> int:
        feed = Feed()
        stream = feed.listen()
        await anext(stream)
        await stream.aclose()
        looks = []
        monkeypatch.setattr(type(studio.catalog.jobs), "version", lambda self: looks.append(1) or 0)
        await asyncio.sleep(0.6)
        return len(looks)

    assert asyncio.run(listen()) == 0
