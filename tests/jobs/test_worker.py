"""Real workers on a real folder: what they make, and what becomes of it when they are killed, stopped or not wanted."""

import signal
import time
from pathlib import Path
from typing import Any

import av
import pytest

from components.catalog import Job, JobState, Origin
from components.processing import Concat, Loop, Recipe, Trim, probe
from components.providers import GenerationRequest

LONG = Recipe((Loop(2),)).to_json()


def is_rendering(job: Job) -> bool:
    return job.note == "rendering" or bool(job.progress)


@pytest.fixture
def shot(room: Any, video: Path) -> Any:
    """A room with one short clip."""
    room.card = room.put(video)
    return room


@pytest.fixture
def long_shot(room: Any, long_video: Path) -> Any:
    """A room with a clip that takes a while to render."""
    room.card = room.put(long_video)
    return room


def test_an_animatic_is_drawn_and_registered_with_all_that_the_library_shows(
    room: Any, an_animatic: GenerationRequest
) -> None:
    room.work()
    (job,) = room.studio.jobs.generate(an_animatic, provider="animatic", title="A dog, running", intent="one")
    clip = room.clip_of(job)
    assert (clip.origin, clip.title, clip.model, clip.provider) == (Origin.generated, job.title, "animatic", "animatic")
    assert (clip.prompt, clip.cost) == (an_animatic.prompt, 0.0)
    assert isinstance(clip.seed, int)
    info = probe(room.studio.media.path(clip.media, clip.suffix))
    assert info.duration == pytest.approx(2, abs=0.1)
    assert room.studio.media.path(clip.poster, "jpg").stat().st_size > 1000
    assert room.studio.media.path(clip.preview, "mp4").stat().st_size > 1000
    (record,) = room.studio.catalog.generations.of_job(job.id)
    assert (record.state, record.media, record.id) == ("succeeded", clip.media, clip.generation_id)
    assert room.leavings() == []


def test_takes_are_jobs_of_their_own_with_seeds_of_their_own(room: Any, an_animatic: GenerationRequest) -> None:
    jobs = room.studio.jobs.generate(an_animatic, provider="animatic", title="Takes", intent="two", takes=2)
    assert [job.note for job in room.studio.jobs.active()] == ["next", "second in line"]
    room.work()
    first, second = (room.clip_of(job) for job in jobs)
    assert first.seed != second.seed
    assert first.media != second.media


def test_an_import_keeps_the_bytes_and_drops_the_upload(room: Any, video: Path) -> None:
    room.work()
    clip = room.clip_of(room.ingest(video))
    assert room.studio.media.path(clip.media, clip.suffix).read_bytes() == video.read_bytes()
    assert (clip.origin, clip.title, clip.has_audio) == (Origin.imported, "Beach day", True)
    assert room.leavings() == []
    assert f"at work on {room.home}" in (room.home / "worker.log").read_text()


def test_an_edit_is_a_new_clip_that_knows_its_parents_and_its_recipe(shot: Any, long_video: Path) -> None:
    shot.work()
    other = shot.put(long_video)
    recipe = Recipe((Trim(0.5, 1.5), Concat())).to_json()
    clip = shot.clip_of(shot.studio.jobs.edit(recipe, [shot.card.id, other.id], title="Cut", intent="b"))
    assert (clip.origin, clip.title, clip.recipe) == (Origin.edited, "Cut", recipe)
    assert [parent.id for parent in shot.studio.catalog.clips.parents(clip.id)] == [shot.card.id, other.id]
    assert clip.duration == pytest.approx(2, abs=0.1)


def test_what_is_no_video_fails_with_a_sentence_and_leaves_nothing(room: Any, video: Path, tmp_path: Path) -> None:
    room.work()
    whole = video.read_bytes()
    with av.open(str(video)) as container:
        first = next(bytes(packet) for packet in container.demux(video=0) if packet.size)
    damaged = whole.replace(first, bytes(len(first)))
    for content in (b"", b"not a video at all\n" * 50, whole[: len(whole) // 3], damaged):
        broken = tmp_path / "broken.mp4"
        broken.write_bytes(content)
        job = room.finished(room.ingest(broken))
        assert (job.state, job.error["name"]) == (JobState.failed, "UnreadableMedia")
        assert job.error["message"].endswith(".")
    assert room.clips() == ()
    assert room.leavings() == []


def test_canceling_a_render_ends_its_process_and_leaves_no_half_file(long_shot: Any) -> None:
    long_shot.work()
    job = long_shot.studio.jobs.edit(LONG, [long_shot.card.id], title="Long", intent="a")
    long_shot.until(job, is_rendering)
    assert long_shot.studio.jobs.cancel(job.id).state == JobState.canceled
    assert long_shot.settled()
    assert [clip.id for clip in long_shot.clips()] == [long_shot.card.id]
    assert long_shot.clip_of(long_shot.studio.jobs.retry(job.id)).duration == pytest.approx(40, abs=1)


def test_canceling_a_drawing_stops_it(room: Any, an_animatic: GenerationRequest) -> None:
    room.work()
    (job,) = room.studio.jobs.generate(an_animatic, provider="animatic", title="Dog", intent="a")
    room.until(job, is_rendering)
    room.studio.jobs.cancel(job.id)
    (second,) = room.studio.jobs.generate(an_animatic, provider="animatic", title="Dog", intent="b")
    room.clip_of(second)
    assert len(room.clips()) == 1
    assert room.studio.catalog.generations.of_job(job.id)[0].state == "canceled"
    assert room.leavings() == []


def test_a_waiting_job_that_is_canceled_never_runs(room: Any, video: Path) -> None:
    job = room.ingest(video)
    room.studio.jobs.cancel(job.id)
    room.work()
    room.clip_of(room.ingest(video))
    assert room.job(job).state == JobState.canceled
    assert len(room.clips()) == 1


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGTERM])
def test_a_render_cut_off_in_the_middle_is_finished_by_the_next_worker(long_shot: Any, ending: int) -> None:
    worker = long_shot.work()
    job = long_shot.studio.jobs.edit(LONG, [long_shot.card.id], title="Long", intent="a")
    long_shot.until(job, lambda job: bool(job.progress))
    begun = time.monotonic()
    worker.send_signal(ending)
    worker.wait(60)
    assert time.monotonic() - begun < long_shot.three_seconds()
    assert long_shot.job(job).state.is_active
    long_shot.work()
    assert long_shot.clip_of(job).duration == pytest.approx(40, abs=1)
    assert len(long_shot.clips()) == 2
    assert long_shot.settled()


@pytest.mark.parametrize("moment", ["sending", "rendering", "making its preview"])
def test_a_drawing_killed_at_any_moment_becomes_one_clip(
    room: Any, an_animatic: GenerationRequest, moment: str
) -> None:
    worker = room.work()
    (job,) = room.studio.jobs.generate(an_animatic, provider="animatic", title="Dog", intent="a")
    room.until(job, lambda job: job.note == moment or (moment == "rendering" and bool(job.progress)))
    worker.kill()
    worker.wait()
    room.work()
    room.clip_of(job)
    assert len(room.clips()) == 1
    assert len(room.studio.catalog.generations.of_job(job.id)) == 1
    assert room.leavings() == []


def test_an_import_killed_again_and_again_becomes_one_clip(room: Any, video: Path) -> None:
    job = room.ingest(video)
    for pause in (0.6, 0.8, 1.0):
        worker = room.work()
        time.sleep(pause)
        worker.kill()
        worker.wait()
    room.work()
    room.clip_of(job)
    assert len(room.clips()) == 1
    assert room.leavings() == []


def test_a_row_whose_workflow_was_never_enqueued_is_found(
    room: Any, video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(room.studio.jobs), "enqueue", lambda self, job: None)
    job = room.ingest(video)
    room.work()
    room.clip_of(job)


def test_a_double_click_is_one_job(room: Any, an_animatic: GenerationRequest) -> None:
    clicks = [
        room.studio.jobs.generate(an_animatic, provider="animatic", title="Dog", intent="same", takes=2)
        for _ in range(2)
    ]
    assert [job.id for job in clicks[0]] == [job.id for job in clicks[1]]
    assert len(room.studio.catalog.jobs.active()) == 2


def test_a_second_worker_on_the_folder_says_what_to_do(room: Any, video: Path) -> None:
    first = room.work()
    room.clip_of(room.ingest(video))
    second = room.work()
    _, said = second.communicate(timeout=60)
    assert second.returncode == 3
    assert f"process {first.pid}" in said.decode()
    assert "DAILIES_HOME" in said.decode()


def test_a_supervised_worker_takes_over_from_one_that_is_dying_and_ends_with_its_parent(room: Any, video: Path) -> None:
    first = room.work()
    room.clip_of(room.ingest(video))
    second = room.work("--supervised")
    first.kill()
    room.clip_of(room.ingest(video))
    begun = time.monotonic()
    second.stdin.close()
    second.stdin = None  # closed, so not to be flushed
    assert second.wait(60) == 0
    assert time.monotonic() - begun < room.three_seconds()


def test_what_a_crash_left_of_a_job_that_nobody_wants_is_swept(long_shot: Any) -> None:
    worker = long_shot.work()
    job = long_shot.studio.jobs.edit(LONG, [long_shot.card.id], title="Long", intent="a")
    long_shot.until(job, lambda job: bool(job.progress))
    worker.kill()
    worker.wait()
    long_shot.studio.jobs.cancel(job.id)
    assert long_shot.leavings()
    long_shot.work()
    assert long_shot.settled(60)
