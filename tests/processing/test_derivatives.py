"""Posters, previews, filmstrips and waveforms."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from components.errors import Canceled, UnreadableMedia
from components.processing import derivatives, filmstrip, probe, waveform

Shelf = dict[str, Path]


@pytest.mark.parametrize("kind", ["clip", "silent", "rotated", "webm", "uneven", "odd", "hdr", "gif", "wide pixels"])
def test_every_clip_gets_a_poster_and_a_silent_preview(shelf: Shelf, tmp_path: Path, kind: str) -> None:
    poster, preview = tmp_path / "poster.jpg", tmp_path / "preview.mp4"
    derivatives(shelf[kind], poster, preview)
    info, small = probe(shelf[kind]), probe(preview)
    with Image.open(poster) as image:
        assert image.format == "JPEG"
        assert image.width <= 640
        assert image.width / image.height == pytest.approx(info.width / info.height, rel=0.05)
    assert not small.has_audio
    assert small.duration == pytest.approx(min(info.duration, 3.0), abs=0.1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["poster.jpg", "preview.mp4"]


def test_the_poster_stands_a_third_of_the_way_in(shelf: Shelf, tmp_path: Path) -> None:
    derivatives(shelf["clip"], tmp_path / "poster.jpg", tmp_path / "preview.mp4")
    with Image.open(tmp_path / "poster.jpg") as image:
        level = np.asarray(image.convert("L")).mean() * 219 / 255 + 16
    assert level == pytest.approx(16 + 20 * 3, abs=3)


def test_a_large_clip_gets_a_small_preview(tmp_path: Path, generate: Callable[..., Path]) -> None:
    bars = ["-f", "lavfi", "-i", "testsrc2=s=1280x720:r=60:d=2", "-c:v", "libx264", "-preset", "ultrafast"]
    derivatives(generate(tmp_path / "large.mp4", *bars), tmp_path / "poster.jpg", tmp_path / "preview.mp4")
    small = probe(tmp_path / "preview.mp4")
    assert (small.width, small.height, small.frames) == (568, 320, 48)
    assert small.size < 150_000
    assert Image.open(tmp_path / "poster.jpg").size == (640, 360)


def test_a_canceled_derivation_leaves_nothing(shelf: Shelf, tmp_path: Path, generate: Callable[..., Path]) -> None:
    large = generate(tmp_path / "large.mp4", "-f", "lavfi", "-i", "testsrc2=s=1280x720:d=1", "-preset", "ultrafast")
    with pytest.raises(Canceled):
        derivatives(large, tmp_path / "poster.jpg", tmp_path / "preview.mp4", canceled=lambda: True)
    assert list(tmp_path.iterdir()) == [large]
    with pytest.raises(UnreadableMedia):
        derivatives(shelf["sound"], tmp_path / "poster.jpg", tmp_path / "preview.mp4")


@pytest.mark.parametrize("sparse", [False, True])
def test_a_filmstrip_shows_the_middle_of_each_part(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, generate: Callable[..., Path], sparse: bool
) -> None:
    if sparse:
        monkeypatch.setattr(import_module("components.processing.derivatives"), "SPARSE", 1.0)
    keys = generate(tmp_path / "keys.mp4", "-i", str(shelf["clip"]), "-g", "1", "-crf", "10")
    assert filmstrip(keys, tmp_path / "strip.jpg", tiles=6, height=36) == (64, 36)
    with Image.open(tmp_path / "strip.jpg") as image:
        assert image.size == (64 * 6, 36)
        lights = np.asarray(image.convert("L")) * (219 / 255) + 16
    shown = [round((float(lights[:, 64 * tile + 8 : 64 * tile + 56].mean()) - 16) / 3) for tile in range(6)]
    assert shown == pytest.approx([5, 15, 25, 35, 45, 55], abs=1)


def test_a_filmstrip_has_all_its_tiles_though_the_clip_has_fewer_frames(shelf: Shelf, tmp_path: Path) -> None:
    width, height = filmstrip(shelf["gif"], tmp_path / "strip.jpg", tiles=25)
    with Image.open(tmp_path / "strip.jpg") as image:
        assert image.size == (width * 25, height)
        assert np.asarray(image.convert("L"))[:, -width:].mean() > 30


def test_a_waveform_shows_where_the_sound_is(tmp_path: Path, generate: Callable[..., Path]) -> None:
    sound = ["-f", "lavfi", "-i", "sine=f=440:r=44100:d=2,volume='4*gte(t,1)':eval=frame"]
    peaks = waveform(generate(tmp_path / "late.wav", *sound), 10)
    assert len(peaks) == 10
    assert max(peaks[:5]) < 0.01
    assert min(peaks[6:]) == pytest.approx(0.5, abs=0.05)


def test_a_clip_without_sound_has_no_waveform(shelf: Shelf) -> None:
    with pytest.raises(UnreadableMedia, match="no sound"):
        waveform(shelf["silent"])
