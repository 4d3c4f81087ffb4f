"""Animated pictures within a budget, posters and sheets, read back with Pillow."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from components.errors import InvalidRecipe, MediaTooLarge, UnreadableMedia
from components.processing import Recipe, Trim, probe
from components.processing.animation import export_animation
from components.processing.sheets import contact_sheet, poster, sprite_track

Shelf = dict[str, Path]


@pytest.fixture(scope="session")
def busy(tmp_path_factory: pytest.TempPathFactory, generate: Callable[..., Path]) -> Path:
    path = tmp_path_factory.mktemp("busy") / "busy.mp4"
    return generate(path, "-f", "lavfi", "-i", "mandelbrot=s=480x270:r=30,trim=end=2", "-c:v", "libx264", "-crf", "12")


def numbers(image: Image.Image) -> list[int]:
    """What the gray frames of the shelf's clip say."""
    found = []
    for number in range(getattr(image, "n_frames", 1)):
        image.seek(number)
        gray = np.asarray(image.convert("L"), float)
        level = gray[gray.shape[0] // 3 : -10, gray.shape[1] // 4 : gray.shape[1] // 2].mean()
        found.append(round(level / 255 * 219 / 3))
    return found


@pytest.mark.parametrize("kind", ["gif", "webp", "png"])
def test_an_animation_shows_the_right_frames_and_repeats_for_ever(shelf: Shelf, tmp_path: Path, kind: str) -> None:
    out = tmp_path / f"out.{kind}"
    made = export_animation(Recipe((Trim(0.5, 1.5),)), [shelf["clip"]], out, width=120, fps=10)
    assert (made.width, made.fps, made.note) == (120, 10.0, "")
    assert made.size == out.stat().st_size
    with Image.open(out) as image:
        assert image.n_frames == made.frames == 10
        assert image.info.get("loop", 0) == 0
        assert np.abs(np.array(numbers(image)) - np.arange(15, 45, 3)).max() <= 2
    assert [path.name for path in tmp_path.iterdir()] == [out.name]


@pytest.mark.parametrize(("kind", "budget"), [("gif", 120_000), ("webp", 60_000), ("png", 250_000)])
def test_a_budget_is_kept_and_its_cost_is_told(busy: Path, tmp_path: Path, kind: str, budget: int) -> None:
    out = tmp_path / f"out.{kind}"
    made = export_animation(Recipe(), [busy], out, budget=budget)
    assert budget * 0.3 < out.stat().st_size <= budget
    assert made.note.endswith(f"to fit into {budget // 1000} KB.")
    assert made.width >= 96


def test_a_budget_that_nothing_fits_into_is_told(busy: Path, tmp_path: Path) -> None:
    with pytest.raises(MediaTooLarge, match="does not fit into 2 KB: the smallest GIF of it has"):
        export_animation(Recipe(), [busy], tmp_path / "out.gif", budget=2000)
    assert list(tmp_path.iterdir()) == []


def test_kinds_and_sizes_that_make_no_sense_are_refused(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(InvalidRecipe, match=r"Use \.gif"):
        export_animation(Recipe(), [shelf["clip"]], tmp_path / "out.mp4")
    with pytest.raises(InvalidRecipe, match="Choose a width"):
        export_animation(Recipe(), [shelf["clip"]], tmp_path / "out.gif", width=5)
    with pytest.raises(UnreadableMedia):
        poster(shelf["sound"], tmp_path / "out.jpg")


@pytest.mark.parametrize("kind", ["jpg", "png", "webp"])
@pytest.mark.parametrize(("at", "number"), [(None, 20), (0.0, 0), (1.0, 30), (1.5, 45), (99.0, 59)])
def test_a_poster_is_the_very_frame(shelf: Shelf, tmp_path: Path, kind: str, at: float | None, number: int) -> None:
    out = tmp_path / f"poster.{kind}"
    poster(shelf["clip"], out, at=at, width=100)
    with Image.open(out) as image:
        assert image.size == (100, 56)
        assert abs(numbers(image)[0] - number) <= 1


def test_a_contact_sheet_goes_evenly_through_the_clip(shelf: Shelf, tmp_path: Path) -> None:
    out = tmp_path / "sheet.png"
    sheet = contact_sheet(shelf["clip"], out, columns=3, rows=2, width=64, gap=4)
    assert (sheet.tile_width, sheet.tile_height) == (64, 36)
    assert sheet.times[0] == pytest.approx(1 / 6, abs=0.01)
    with Image.open(out) as image:
        assert image.size == (3 * 64 + 4 * 4, 2 * 36 + 3 * 4)
        tiles = [image.crop((4 + x * 68, 4 + y * 40, 68 + x * 68, 40 + y * 40)) for y in range(2) for x in range(3)]
    expected = [round(time * 30) for time in sheet.times]
    assert np.abs(np.array([numbers(tile)[0] for tile in tiles]) - expected).max() <= 2


def test_a_sprite_comes_with_a_track_that_finds_its_tiles(shelf: Shelf, tmp_path: Path) -> None:
    sheet = contact_sheet(shelf["clip"], tmp_path / "sprite.jpg", columns=2, rows=2, width=80, gap=0)
    track = sprite_track(sheet, "sprite.jpg", probe(shelf["clip"]).duration).splitlines()
    assert track[:4] == ["WEBVTT", "", "00:00:00.000 --> 00:00:00.500", f"sprite.jpg#xywh=0,0,80,{sheet.tile_height}"]
    assert track[-1] == f"sprite.jpg#xywh=80,{sheet.tile_height},80,{sheet.tile_height}"


def test_a_sheet_that_is_too_large_is_refused(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(InvalidRecipe, match="too large"):
        contact_sheet(shelf["clip"], tmp_path / "sheet.png", columns=40, rows=40, width=1000)
