"""What is forgotten, and what is kept although it looks old."""

import os
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from components.jobs.bench import Bench
from components.jobs.sweep import prune, sweep
from components.providers import GenerationRequest

OLD = time.time() - 10 * 86400


def test_workflows_are_forgotten_days_after_their_end(room: Any, an_animatic: GenerationRequest) -> None:
    jobs = room.studio.jobs.generate(an_animatic, provider="animatic", title="Dog", intent="x", takes=3)
    over, fresh, waits = (f"{job.id}-1" for job in jobs)
    with sqlite3.connect(room.home / "jobs.db") as db:
        change = "UPDATE workflow_status SET status = ?, created_at = ? WHERE workflow_uuid = ?"
        db.execute(change, ("SUCCESS", int(OLD * 1000), over))
        db.execute(change, ("SUCCESS", int(time.time() * 1000), fresh))
        db.execute(change, ("ENQUEUED", int(OLD * 1000), waits))
    db.close()
    prune(room.studio.jobs)
    assert {flow.workflow_id for flow in room.studio.jobs.client.list_workflows()} == {fresh, waits}


@pytest.mark.parametrize("wanted", [True, False])
def test_an_uploaded_picture_is_kept_while_a_job_names_it(room: Any, tmp_path: Path, wanted: bool) -> None:
    path = tmp_path / "red.png"
    Image.new("RGB", (32, 18), "red").save(path)
    media = room.studio.media.adopt(path, "png")
    kept = room.studio.media.path(media, "png")
    os.utime(kept, (OLD, OLD))
    if wanted:
        request = GenerationRequest("ltx", "a dog")
        room.studio.jobs._start(
            "generate",
            "Dog",
            {"request": request.to_json(), "provider": "fal", "media": {"first_frame": f"{media}.png"}},
            "x",
        )
    studio = room.studio
    sweep(Bench(studio.settings, studio.catalog, studio.media, studio.providers))
    assert kept.exists() == wanted


@pytest.mark.parametrize("age", [1, 10])
def test_what_an_export_made_is_kept_for_a_week(room: Any, tmp_path: Path, age: int) -> None:
    path = tmp_path / "made.zip"
    path.write_bytes(b"PK")
    media = room.studio.media.adopt(path, "zip")
    kept = room.studio.media.path(media, "zip")
    os.utime(kept, (time.time() - age * 86400,) * 2)
    job = room.studio.jobs._start("export", "Stills", {"recipe": {"steps": []}, "clips": []}, "x")
    room.studio.catalog.jobs.update(job.id, state="succeeded", result={"media": media, "suffix": "zip", "size": 2})
    studio = room.studio
    sweep(Bench(studio.settings, studio.catalog, studio.media, studio.providers))
    assert kept.exists() == (age < 7)
