"""Exports by a real worker: files to take away, clips cut out of one, cuts that keep the quality."""

import signal
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import imageio_ffmpeg
import pytest
from PIL import Image

from components.catalog import Job, JobState
from components.errors import ClipNotFound, InvalidRecipe
from components.jobs.exports import EXPORTS, Animated, ContactSheet, Split, Stills
from components.processing import Loop, Recipe, Trim, probe

AS_IT_IS = Recipe().to_json()


@pytest.fixture(scope="session")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds in red, green and blue, with a key frame every half second."""
    path = tmp_path_factory.mktemp("scenes") / "scenes.mp4"
    inputs: list[str] = []
    for color in ("red", "green", "blue"):
        inputs += ["-f", "lavfi", "-i", f"color={color}:size=320x180:rate=24:duration=1"]
    marks = ["-pix_fmt", "yuv420p", "-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709"]
    joined = ["-filter_complex", "concat=n=3", "-g", "12", *marks]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *inputs, *joined, str(path)], check=True)
    return path


def made_file(room: Any, job: Job) -> Path:
    """The file that an export has made."""
    done = room.finished(job)
    assert done.state == JobState.succeeded, (done.error, room.log())
    path: Path = room.studio.media.path(done.result["media"], done.result["suffix"])
    assert path.stat().st_size == done.result["size"]
    return path


def export(room: Any, clip: str, name: str, recipe: Recipe | None = None, **options: Any) -> Job:
    """Order an export."""
    steps = recipe.to_json() if recipe else AS_IT_IS
    job: Job = room.studio.jobs.export(name, options, steps, [clip], title="Dunes", intent=f"{name} {options}")
    return job


def test_a_worker_makes_what_each_export_promises(room: Any, scenes: Path) -> None:
    room.work()
    clip = room.put(scenes).id
    gif = export(room, clip, "animation", Recipe((Trim(0.5, 1.5),)), width="320", fps="8", megabytes=0.5)
    stills = export(room, clip, "stills", which="scenes", kind="png")
    every = export(room, clip, "stills", which="every", every=0.5)
    one = export(room, clip, "stills", which="one", at=1.5, kind="webp")
    sheet = export(room, clip, "sheet", columns=3, rows=1, width=96)
    with Image.open(made_file(room, gif)) as image:
        assert (image.format, image.size, image.n_frames) == ("GIF", (320, 180), 8)
    assert made_file(room, gif).stat().st_size <= 500_000
    with zipfile.ZipFile(made_file(room, stills)) as archive:
        assert archive.namelist() == [f"frame_00-00-0{second}.000.png" for second in range(3)]
        with archive.open("frame_00-00-02.000.png") as member, Image.open(member) as image:
            red, green, blue = image.getpixel((160, 90))
        assert blue > 200 > 60 > red + green
    with zipfile.ZipFile(made_file(room, every)) as archive:
        assert len(archive.namelist()) == 6
    with Image.open(made_file(room, one)) as image:
        assert image.format == "WEBP"
        assert image.getpixel((160, 90))[1] > 100
    with Image.open(made_file(room, sheet)) as image:
        assert image.size[0] > 3 * 96
    assert room.job(stills).note == "3 pictures."
    assert len(room.clips()) == 1
    assert room.leavings() == []


def test_splitting_at_scenes_gives_clips_that_are_the_whole_together(room: Any, scenes: Path) -> None:
    room.work()
    whole = room.put(scenes)
    job = room.finished(export(room, whole.id, "split", where="scenes"))
    parts = sorted((clip for clip in room.clips() if clip.id != whole.id), key=lambda clip: clip.title)
    assert [part.title for part in parts] == ["Dunes, part 1", "Dunes, part 2", "Dunes, part 3"]
    assert [part.duration for part in parts] == pytest.approx([1, 1, 1], abs=0.01)
    assert [parent.id for parent in room.studio.catalog.clips.parents(parts[1].id)] == [whole.id]
    assert parts[1].recipe == Recipe((Trim(1.0, 2.0),)).to_json()
    assert (job.clip_id, job.note, job.result) == (parts[0].id, "3 clips.", None)


def test_a_clip_without_a_cut_is_not_split_and_says_what_to_do(room: Any, video: Path) -> None:
    room.work()
    job = room.finished(export(room, room.put(video).id, "split", where="scenes"))
    assert job.state == JobState.failed
    assert "Choose times instead" in job.error["message"]
    assert room.leavings() == []


def test_an_export_cut_off_by_a_kill_is_made_by_the_next_worker(room: Any, long_video: Path) -> None:
    worker = room.work()
    clip = room.put(long_video).id
    job = export(room, clip, "stills", Recipe((Loop(2),)), which="every", every=10)
    room.until(job, lambda job: bool(job.progress))
    worker.send_signal(signal.SIGKILL)
    worker.wait(60)
    assert room.job(job).state.is_active
    room.work()
    with zipfile.ZipFile(made_file(room, job)) as archive:
        assert len(archive.namelist()) == 4
    assert room.settled()


def test_a_canceled_export_leaves_nothing_and_can_be_made_again(room: Any, long_video: Path) -> None:
    room.work()
    job = export(room, room.put(long_video).id, "sheet", Recipe((Loop(2),)), columns=2, rows=1)
    room.until(job, lambda job: bool(job.progress))
    room.studio.jobs.cancel(job.id)
    assert room.settled()
    assert room.job(job).result is None
    room.studio.jobs.retry(job.id)
    made_file(room, job)


def test_a_cut_that_keeps_the_quality_says_how_it_was_done(room: Any, scenes: Path, video: Path) -> None:
    room.work()
    jobs, cut = room.studio.jobs, Recipe((Trim(0.25, 2.75, clip=0),)).to_json()
    kept = jobs.edit(cut, [room.put(scenes).id], title="Cut", intent="a", keep=True)
    anew = jobs.edit(Recipe((Trim(0.5, 1.5),)).to_json(), [room.put(video).id], title="Cut", intent="b", keep=True)
    clip = room.clip_of(kept)
    assert probe(room.studio.media.path(clip.media, clip.suffix)).frames == 60
    assert room.job(kept).note == "80% was copied as it is; only the edges are new."
    assert room.clip_of(anew).duration == pytest.approx(1, abs=0.01)
    assert room.job(anew).note.startswith("All of it was encoded anew: ")


def test_a_codec_is_written_as_asked(room: Any, video: Path) -> None:
    room.work()
    job = room.studio.jobs.edit(AS_IT_IS, [room.put(video).id], title="Web", intent="a", encoder="vp9")
    clip = room.clip_of(job)
    assert (clip.suffix, probe(room.studio.media.path(clip.media, "webm")).video_codec) == ("webm", "vp9")


def test_what_cannot_be_made_is_refused_before_there_is_a_job(room: Any, video: Path) -> None:
    clip = room.put(video).id
    with pytest.raises(InvalidRecipe, match="no export called “hologram”"):
        export(room, clip, "hologram")
    with pytest.raises(InvalidRecipe, match="newer Dailies"):
        export(room, clip, "sheet", depth=3)
    with pytest.raises(InvalidRecipe, match="must be between 1 and 10"):
        export(room, clip, "sheet", columns=11)
    with pytest.raises(ClipNotFound):
        export(room, "nobody", "sheet")
    with pytest.raises(InvalidRecipe, match="no encoder called"):
        room.studio.jobs.edit(AS_IT_IS, [clip], title="x", intent="x", encoder="mpeg1")
    with pytest.raises(InvalidRecipe, match="Take the other steps away"):
        room.studio.jobs.edit(Recipe((Loop(2),)).to_json(), [clip], title="x", intent="x", keep=True)
    assert room.studio.jobs.recent() == ()


@pytest.mark.parametrize("export", EXPORTS.values(), ids=lambda export: export.name)
def test_every_export_promises_something_of_a_usual_clip_in_its_usual_form(export: Any) -> None:
    assert export().promise(6.0, 24.0)
    assert export.help.endswith(".")
    assert export.verb


def test_a_promise_counts_what_will_come_out() -> None:
    assert Animated(fps="12").promise(6.0, 24.0) == "about 72 frames, at most 5 MB"
    assert Stills("every", every=2.0).promise(6.0, 24.0) == "3 pictures"
    assert Stills("all").promise(2.0, 24.0) == "48 pictures"
    assert ContactSheet(columns=3, rows=2).promise(6.0, 24.0) == "6 pictures, one every 1.0 s"
    assert Split("times", times="0:02; 4.5, 99").promise(6.0, 24.0) == "3 clips"
    assert Split("every", every=2.0).promise(6.0, 24.0) == "3 clips"


@pytest.mark.parametrize(
    ("export", "words"),
    [
        (Split("times", times="soon"), "“soon” is no time"),
        (Split("times"), "such as 0:03"),
        (Split("every", every=9.0), "within the 6.0 s"),
        (Stills("one", at=7.0), "Choose an earlier moment"),
    ],
)
def test_a_choice_that_gives_nothing_says_what_to_choose(export: Any, words: str) -> None:
    with pytest.raises(InvalidRecipe, match=words):
        export.promise(6.0, 24.0)
