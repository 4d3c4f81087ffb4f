"""Requests and generations are values that survive a restart."""

import json
from pathlib import Path

import pytest

from components.errors import ContentRejected
from components.providers import Generation, GenerationRequest, GenerationStatus, Kind

FRAME = Path("/somewhere/frame.png")


@pytest.mark.parametrize(
    ("media", "kind"),
    [
        ({}, Kind.TEXT),
        ({"first_frame": FRAME}, Kind.IMAGE),
        ({"reference_images": (FRAME,)}, Kind.IMAGE),
        ({"first_frame": FRAME, "last_frame": FRAME}, Kind.INTERPOLATION),
        ({"last_frame": FRAME}, Kind.INTERPOLATION),
        ({"source_video": FRAME, "first_frame": FRAME}, Kind.VIDEO),
    ],
)
def test_the_media_tell_the_kind(media: dict, kind: Kind) -> None:  # type: ignore[type-arg]
    assert GenerationRequest("any", "a dog", **media).kind is kind


def test_a_request_comes_back_from_json_as_it_was() -> None:
    request = GenerationRequest(
        "any",
        "ein Hund 🐕",
        duration=5,
        seed=0,
        generate_audio=False,
        first_frame=FRAME,
        reference_images=(FRAME, Path("b.png")),
        options={"parts": {"subject": "ein Hund"}},
    )
    assert GenerationRequest.from_json(json.loads(json.dumps(request.to_json()))) == request


def test_json_leaves_out_what_is_not_set_and_ignores_what_it_does_not_know() -> None:
    assert GenerationRequest("any", "a dog").to_json() == {"model": "any", "prompt": "a dog"}
    assert GenerationRequest.from_json({"model": "any", "prompt": "", "from_the_future": 1}) == GenerationRequest(
        "any", ""
    )


def test_the_fingerprint_tells_requests_apart_by_what_they_ask() -> None:
    request = GenerationRequest("any", "a dog", duration=5, seed=0)
    assert request.fingerprint() == GenerationRequest("any", "a dog", duration=5.0, seed=0).fingerprint()
    others = (
        GenerationRequest("any", "a dog", duration=5),
        GenerationRequest("any", "a dog", duration=5, seed=1),
        GenerationRequest("any", "a cat", duration=5, seed=0),
        GenerationRequest("other", "a dog", duration=5, seed=0),
    )
    assert len({request.fingerprint(), *(other.fingerprint() for other in others)}) == 5
    assert request.fingerprint("runway") != request.fingerprint("fal")


def test_the_fingerprint_sees_the_content_of_media_not_their_names(tmp_path: Path) -> None:
    one, copy, other = tmp_path / "1.png", tmp_path / "copy.png", tmp_path / "2.png"
    one.write_bytes(b"picture")
    copy.write_bytes(b"picture")
    other.write_bytes(b"another")
    prints = [GenerationRequest("any", "a dog", first_frame=path).fingerprint() for path in (one, copy, other)]
    assert prints[0] == prints[1] != prints[2]


def test_a_generation_comes_back_from_json_as_it_was() -> None:
    generation = Generation("g1", GenerationStatus.RUNNING, progress=0.4, reference={"url": "u"}, queue_position=3)
    assert Generation.from_json(json.loads(json.dumps(generation.to_json()))) == generation


def test_a_failure_keeps_the_name_and_text_of_our_error() -> None:
    running = Generation("g1", GenerationStatus.RUNNING, progress=0.4)
    failed = running.failed(ContentRejected("Too scary. Soften it.", detail="code 1301"))
    assert failed.error == {"name": "ContentRejected", "message": "Too scary. Soften it.", "detail": "code 1301"}
    assert failed.is_final
    assert failed.progress is None
    assert not running.is_final
