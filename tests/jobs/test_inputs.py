"""What goes into a video, by name: found, checked, hashed by content, and taken out of clips by the worker."""

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from components.catalog import Clip
from components.errors import BadInput, ClipNotFound, MediaNotFound, UnreadableMedia
from components.jobs.bench import Bench
from components.jobs.inputs import Inputs
from components.processing import extract_stills
from components.providers import GenerationRequest, Kind

SHOT = GenerationRequest("gen4.5", "a dog on a beach", duration=5)


@pytest.fixture
def bench(room: Any) -> Bench:
    return Bench(room.studio.settings, room.studio.catalog, room.studio.media, room.studio.providers)


@pytest.fixture
def card(room: Any, video: Path) -> Clip:
    return room.put(video)


@pytest.fixture
def picture(room: Any, tmp_path: Path) -> str:
    """The name of an uploaded picture."""
    path = tmp_path / "red.png"
    Image.new("RGB", (32, 18), "red").save(path)
    return f"{room.studio.media.adopt(path, 'png')}.png"


def test_the_kind_follows_from_what_goes_in(bench: Bench, card: Clip, picture: str) -> None:
    def kind(**media: Any) -> Kind:
        request, inputs = Inputs.apart(SHOT, media)
        return inputs.placed(bench, request).kind

    assert kind() is Kind.TEXT
    assert kind(first_frame=f"{card.id}@last") is Kind.IMAGE
    assert kind(first_frame=picture, last_frame=f"{card.id}@0.5") is Kind.INTERPOLATION
    assert kind(reference_images=[picture, picture]) is Kind.IMAGE
    assert kind(source_video=card.id) is Kind.VIDEO


def test_names_may_stand_where_the_paths_of_a_request_would(picture: str) -> None:
    named = GenerationRequest("gen4.5", "a dog", first_frame=Path(picture), reference_images=(Path(picture),))
    request, inputs = Inputs.apart(named, None)
    assert request.media == ()
    assert inputs.to_json() == {"first_frame": picture, "reference_images": [picture]}
    real = GenerationRequest("gen4.5", "a dog", first_frame=Path("/somewhere/frame.png"))
    assert Inputs.apart(real, None)[0] == real


@pytest.mark.parametrize(
    ("media", "error"),
    [
        ({"soundtrack": "x"}, BadInput),
        ({"first_frame": "01ARZ3NDEKTSV4RRFFQ69G5FAV@last"}, ClipNotFound),
        ({"first_frame": "a" * 64 + ".png"}, MediaNotFound),
        ({"first_frame": "../../etc/passwd"}, ClipNotFound),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_is_not_there_is_told_before_anything_is_stored(room: Any, media: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        room.studio.jobs.generate(SHOT, provider="runway", title="Dog", intent="x", media=media)
    assert room.studio.catalog.jobs.recent() == ()


def test_a_video_is_no_frame_a_picture_no_video_and_the_trash_holds_neither(
    bench: Bench, card: Clip, picture: str
) -> None:
    for media in ({"first_frame": f"{card.media}.mp4"}, {"source_video": picture}):
        with pytest.raises(UnreadableMedia):
            Inputs.apart(SHOT, media)[1].placed(bench, SHOT)
    bench.catalog.clips.trash([card.id])
    with pytest.raises(ClipNotFound, match="trash"):
        Inputs.apart(SHOT, {"source_video": card.id})[1].placed(bench, SHOT)


def test_the_hash_is_that_of_what_goes_in_and_not_of_its_name(bench: Bench, room: Any, card: Clip, video: Path) -> None:
    def hash_of(name: str) -> str:
        return Inputs.apart(SHOT, {"first_frame": name})[1].request_hash(bench, SHOT, "runway")

    twin = room.put(video)
    assert hash_of(f"{card.id}@last") == hash_of(f"{twin.id}@last")
    assert len({hash_of(f"{card.id}@last"), hash_of(f"{card.id}@first"), SHOT.fingerprint("runway")}) == 3
    assert Inputs.apart(SHOT, {})[1].request_hash(bench, SHOT, "runway") == SHOT.fingerprint("runway")


@pytest.mark.parametrize(("at", "index"), [("first", 0), ("last", -1), ("0.5", 12)])
def test_a_frame_is_taken_out_of_its_clip_as_it_is_seen(
    bench: Bench, card: Clip, video: Path, tmp_path: Path, at: str, index: int
) -> None:
    request, inputs = Inputs.apart(SHOT, {"first_frame": f"{card.id}@{at}"})
    frame = inputs.resolve(bench, request, tmp_path / "work").first_frame
    stills = extract_stills(video, tmp_path / "stills")
    assert frame is not None
    assert frame.is_relative_to(bench.settings.media_folder)
    assert np.array_equal(np.asarray(Image.open(frame)), np.asarray(Image.open(stills[index])))


def test_a_clip_goes_in_as_it_is(bench: Bench, card: Clip, video: Path, tmp_path: Path) -> None:
    request, inputs = Inputs.apart(SHOT, {"source_video": card.id})
    assert inputs.source_duration(bench) == card.duration
    source = inputs.resolve(bench, request, tmp_path).source_video
    assert source is not None
    shutil.copyfile(source, tmp_path / "copy.mp4")
    assert (tmp_path / "copy.mp4").read_bytes() == video.read_bytes()
