"""Frames taken out of a clip: which ones, in which format, under which names, and how many at most."""

import zipfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from components.errors import Canceled, InvalidRecipe, MediaTooLarge
from components.processing import extract_frame, extract_stills, find_scenes, zip_stills
from components.settings import Limits

Shelf = dict[str, Path]


def number(still: Path) -> int:
    with Image.open(still) as image:
        return round(float(np.asarray(image.convert("L")).mean()) * 219 / 255 / 3)


def test_frames_stand_at_the_very_moments(shelf: Shelf, tmp_path: Path) -> None:
    stills = extract_stills(shelf["clip"], tmp_path, fps=5)
    assert [still.name for still in stills] == [f"frame_{n:04}.png" for n in range(1, 11)]
    assert [number(still) for still in stills] == list(range(0, 60, 6))


def test_every_frame_is_taken_when_nothing_else_is_asked(shelf: Shelf, tmp_path: Path) -> None:
    assert [number(still) for still in extract_stills(shelf["clip"], tmp_path)] == list(range(60))


@pytest.mark.parametrize("suffix", ["jpg", "webp"])
def test_frames_come_in_other_formats(shelf: Shelf, tmp_path: Path, suffix: str) -> None:
    stills = extract_stills(shelf["clip"], tmp_path, fps=1, suffix=suffix)
    assert [number(still) for still in stills] == pytest.approx([0, 30], abs=1)


def test_a_rate_that_makes_no_sense_is_refused(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(InvalidRecipe, match="above 0"):
        extract_stills(shelf["clip"], tmp_path, fps=0)
    with pytest.raises(InvalidRecipe, match="above 0"):
        extract_stills(shelf["clip"], tmp_path, fps=-1)


def test_one_comes_every_so_many_seconds_of_a_stretch(shelf: Shelf, tmp_path: Path) -> None:
    stills = extract_stills(shelf["clip"], tmp_path, every=0.5, start=0.2, end=1.8)
    assert [number(still) for still in stills] == [6, 21, 36, 51]
    names = extract_stills(shelf["clip"], tmp_path / "named", every=0.5, start=0.2, end=1.8, timecodes=True)
    assert [still.stem for still in names] == [f"frame_00-00-0{at}" for at in ("0.200", "0.700", "1.200", "1.700")]
    assert [number(still) for still in names] == [6, 21, 36, 51]


@pytest.mark.parametrize("count", [1, 3, 8, 9, 40])
def test_the_very_frames_that_stand_at_moments_are_taken(shelf: Shelf, tmp_path: Path, count: int) -> None:
    wanted = [number * 58 // count for number in range(count)]
    stills = extract_stills(shelf["clip"], tmp_path, at=[number / 30 for number in reversed(wanted)])
    assert [number(still) for still in stills] == wanted
    stills = extract_stills(shelf["clip"], tmp_path / "later", at=[number / 30 + 0.02 for number in wanted])
    assert [number(still) for still in stills] == wanted


def test_the_very_end_is_the_last_frame(shelf: Shelf, tmp_path: Path) -> None:
    assert [number(still) for still in extract_stills(shelf["clip"], tmp_path, at=[2.0])] == [59]


def test_the_first_frame_of_each_scene_is_taken(tmp_path: Path, generate: Callable[..., Path]) -> None:
    shots = "color=gray:s=64x36:r=10:d=1[a];color=white:s=64x36:r=10:d=1[b];color=black:s=64x36:r=10:d=1[c];"
    clip = generate(tmp_path / "shots.mp4", "-filter_complex", f"{shots}[a][b][c]concat=n=3", "-pix_fmt", "yuv420p")
    told: list[float] = []
    stills = extract_stills(clip, tmp_path / "out", scenes=True, timecodes=True, progress=told.append)
    assert [still.stem[-6:] for still in stills] == ["00.000", "01.000", "02.000"]
    assert [float(still.stem[-6:]) for still in stills[1:]] == list(find_scenes(clip))
    late = extract_stills(clip, tmp_path / "late", scenes=True, start=0.35, end=1.5, timecodes=True)
    assert [still.stem[-6:] for still in late] == ["00.400", "01.000"]
    assert told == sorted(told)


def test_quality_makes_files_larger_and_has_limits(shelf: Shelf, tmp_path: Path) -> None:
    for suffix in ("jpg", "webp"):
        sizes = []
        for quality in (10, 60, 100):
            (still,) = extract_stills(shelf["tall"], tmp_path, at=[0.5], suffix=suffix, quality=quality)
            sizes.append(still.stat().st_size)
        assert sizes == sorted(set(sizes))
    with pytest.raises(InvalidRecipe, match="between 1 and 100"):
        extract_stills(shelf["tall"], tmp_path, at=[0.5], suffix="jpg", quality=0)


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
@pytest.mark.parametrize(("at", "expected"), [(0.0, 0), (1.0, 30), (1.019, 30), (99.0, 59), (None, 59)])
def test_one_exact_frame_is_written(shelf: Shelf, tmp_path: Path, suffix: str, at: float | None, expected: int) -> None:
    extract_frame(shelf["clip"], tmp_path / f"frame.{suffix}", at=at)
    assert number(tmp_path / f"frame.{suffix}") == pytest.approx(expected, abs=0 if suffix == "png" else 1)


def test_what_cannot_be_taken_is_refused_in_words(shelf: Shelf, tmp_path: Path) -> None:
    refused: list[tuple[dict[str, object], str]] = [
        ({"fps": 1, "every": 2}, "Choose one"),
        ({"every": 0}, "above 0"),
        ({"at": [7.0]}, "None of these moments"),
        ({"start": 2.5}, "no frames from 2.5 s"),
        ({"start": 1, "end": 1}, "no frames from 1 s to 1 s"),
        ({"suffix": "bmp"}, r"Use \.jpg"),
    ]
    for options, words in refused:
        with pytest.raises(InvalidRecipe, match=words):
            extract_stills(shelf["clip"], tmp_path, **options)  # type: ignore[arg-type]
    with pytest.raises(MediaTooLarge, match="are the most"):
        extract_stills(shelf["clip"], tmp_path, limits=Limits(render_bytes=20_000))
    assert list(tmp_path.iterdir()) == []


def test_too_many_frames_are_refused_before_any_is_read(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_module("components.processing.stills"), "MOST_STILLS", 59)
    with pytest.raises(MediaTooLarge, match="60 pictures; 59 is the most"):
        extract_stills(shelf["clip"], tmp_path)
    assert len(extract_stills(shelf["clip"], tmp_path, fps=29)) == 58


def test_a_zip_holds_the_pictures_as_they_are(shelf: Shelf, tmp_path: Path) -> None:
    stills = extract_stills(shelf["clip"], tmp_path / "stills", fps=2, suffix="jpg")
    made = zip_stills(stills, tmp_path / "out.zip")
    with zipfile.ZipFile(made) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [f"frame_{n:04}.jpg" for n in range(1, 5)]
        assert {each.compress_type for each in archive.infolist()} == {zipfile.ZIP_STORED}
        assert archive.read("frame_0002.jpg") == stills[1].read_bytes()


def test_a_zip_that_is_refused_or_canceled_leaves_nothing(shelf: Shelf, tmp_path: Path) -> None:
    out = tmp_path / "out.zip"
    with pytest.raises(MediaTooLarge, match="Take fewer"):
        zip_stills([shelf["picture"]], out, limits=Limits(render_bytes=10))
    with pytest.raises(InvalidRecipe, match="no pictures"):
        zip_stills([], out)
    with pytest.raises(Canceled):
        zip_stills([shelf["picture"]], out, canceled=lambda: True)
    assert list(tmp_path.iterdir()) == []
