"""Clips made of pictures: of any kind and size, in their order, held and crossfaded to the frame."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import av
import pytest
from PIL import Image

from components.errors import Canceled, InvalidRecipe, MediaTooLarge, UnreadableMedia
from components.processing import extract_stills, probe, stills_to_video

Shelf = dict[str, Path]


@pytest.fixture
def gray(tmp_path: Path) -> Callable[..., Path]:
    """A picture of one level of gray."""

    def draw(level: int, suffix: str = "png", size: tuple[int, int] = (160, 90), **options: object) -> Path:
        path = tmp_path / f"{level}.{suffix}"
        Image.new("RGB", size, (level, level, level)).save(path, **options)  # type: ignore[arg-type]
        return path

    return draw


def lights(path: Path, left: int = 0, right: int | None = None) -> list[float]:
    """The mean level of each frame, or of some of its columns, 0 to 255."""
    with av.open(str(path)) as container:
        return [float(frame.to_ndarray(format="gray")[:, left:right].mean()) for frame in container.decode(video=0)]


def test_frames_become_the_very_clip_again(shelf: Shelf, tmp_path: Path, levels: Callable[[Path], list[int]]) -> None:
    stills = extract_stills(shelf["clip"], tmp_path / "stills")
    info = stills_to_video(stills, tmp_path / "again.mp4", fps=30)
    assert (info.frames, info.fps, info.width, info.height) == (60, 30, 160, 90)
    assert levels(tmp_path / "again.mp4") == list(range(60))


@pytest.mark.parametrize("fps", [1, 12.5, 24, 23.976, 60])
def test_each_picture_stands_for_one_frame_at_any_rate(shelf: Shelf, tmp_path: Path, fps: float) -> None:
    stills = extract_stills(shelf["clip"], tmp_path / "stills", fps=5)
    info = stills_to_video(stills, tmp_path / "out.mp4", fps=fps)
    assert info.frames == 10
    assert info.duration == pytest.approx(10 / fps, abs=0.01)


def test_pictures_of_any_kind_and_size_mix(tmp_path: Path) -> None:
    colors = {"a.png": "red", "b.jpg": "lime", "c.webp": "blue", "d.gif": "white", "it's 100% odd.png": "yellow"}
    for at, (name, color) in enumerate(colors.items()):
        Image.new("RGB", (101 + 40 * at, 75), color).save(tmp_path / name)
    Image.new("RGBA", (50, 50), (255, 0, 0, 0)).save(tmp_path / "clear.png")
    Image.new("I;16", (30, 60)).save(tmp_path / "deep.png")
    files = [tmp_path / name for name in (*colors, "clear.png", "deep.png")]
    info = stills_to_video(files, tmp_path / "out.mp4", fps=10)
    assert (info.frames, info.width, info.height) == (7, 100, 74)


def test_a_broken_picture_is_named(shelf: Shelf, tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(shelf["picture"].read_bytes()[:300])
    with pytest.raises(UnreadableMedia, match=r"broken\.png"):
        stills_to_video([shelf["picture"], broken], tmp_path / "out.mp4")
    broken.write_text("#EXTM3U")
    with pytest.raises(UnreadableMedia, match=r"broken\.png"):
        stills_to_video([broken], tmp_path / "out.mp4")
    with pytest.raises(UnreadableMedia, match="not there"):
        stills_to_video([tmp_path / "gone.png"], tmp_path / "out.mp4")
    with pytest.raises(InvalidRecipe, match="no pictures"):
        stills_to_video([], tmp_path / "out.mp4")
    assert not (tmp_path / "out.mp4").exists()


def test_a_picture_bomb_is_refused_by_its_size(tmp_path: Path) -> None:
    Image.new("1", (9000, 9000)).save(tmp_path / "bomb.png")
    with pytest.raises(MediaTooLarge, match="9000 × 9000"):
        stills_to_video([tmp_path / "bomb.png"], tmp_path / "out.mp4")


def test_a_photo_is_turned_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (80, 40), "red").save(tmp_path / "turned.jpg", exif=exif)
    info = stills_to_video([tmp_path / "turned.jpg"], tmp_path / "out.mp4", fps=1)
    assert (info.width, info.height) == (40, 80)
    assert probe(tmp_path / "out.mp4").frames == 1


def test_each_picture_stands_and_fades_for_the_very_frames(gray: Callable[..., Path], tmp_path: Path) -> None:
    stills = [gray(level) for level in (0, 100, 200)]
    info = stills_to_video(stills, tmp_path / "out.mp4", fps=30, hold=0.2, crossfade=0.1)
    assert info.frames == 3 * 6 + 2 * 3
    rising = [0] * 6 + [25, 50, 75] + [100] * 6 + [125, 150, 175] + [200] * 6
    assert lights(tmp_path / "out.mp4") == pytest.approx(rising, abs=3)


@pytest.mark.parametrize(
    ("pace", "frames"),
    [
        ({"hold": 0.5}, 45),
        ({"crossfade": 0.3}, 3 + 2 * 9),
        ({"hold": 1.0, "fps": 29.97}, 90),
        ({"hold": 0.1, "crossfade": 0.1, "fps": 24}, 3 * 2 + 2 * 2),
        ({"hold": 0.001}, 3),
    ],
)
def test_the_length_is_exact_at_any_pace(
    gray: Callable[..., Path], tmp_path: Path, pace: dict[str, float], frames: int
) -> None:
    stills = [gray(0), gray(100, "jpg", subsampling=2), gray(200, "jpg", subsampling=0)]
    stills_to_video(stills, tmp_path / "out.mp4", **{"fps": 30, **pace})
    seen = lights(tmp_path / "out.mp4")
    assert len(seen) == frames
    assert [seen[0], seen[-1]] == pytest.approx([0, 200], abs=3)
    assert min(abs(light - 100) for light in seen) < 3


@pytest.mark.parametrize("quality", [20, 75, 98])
def test_photos_of_different_kinds_all_appear(gray: Callable[..., Path], tmp_path: Path, quality: int) -> None:
    stills = [
        gray(50, "jpg", subsampling=0, quality=quality),
        gray(100, "jpg", (90, 160), subsampling=0, quality=quality),
        gray(150, "jpg", subsampling=0, quality=quality),
    ]
    stills_to_video(stills, tmp_path / "photos.mp4", fps=10, fit="crop")
    assert lights(tmp_path / "photos.mp4") == pytest.approx([50, 100, 150], abs=3)
    stills_to_video([*stills, gray(200, "webp")], tmp_path / "mixed.mp4", fps=10, fit="crop")
    assert lights(tmp_path / "mixed.mp4") == pytest.approx([50, 100, 150, 200], abs=3)


@pytest.mark.parametrize(("fit", "side"), [("crop", 200), ("pad", 255), ("blur", 160)])
def test_pictures_of_another_shape_are_cropped_padded_or_blurred(
    gray: Callable[..., Path], tmp_path: Path, fit: str, side: int
) -> None:
    still = gray(200, "png", (50, 100))
    info = stills_to_video(
        [still], tmp_path / "out.mp4", hold=0.2, fps=10, size=(200, 100), fit=fit, background="#ffffff"
    )
    assert (info.width, info.height, info.frames) == (200, 100, 2)
    assert lights(tmp_path / "out.mp4", 0, 40) == pytest.approx([side] * 2, abs=4)
    assert lights(tmp_path / "out.mp4", 90, 110) == pytest.approx([200] * 2, abs=3)


def test_what_is_transparent_shows_the_background(tmp_path: Path) -> None:
    Image.new("RGBA", (64, 64), (255, 0, 0, 0)).save(tmp_path / "clear.png")
    stills_to_video([tmp_path / "clear.png"], tmp_path / "out.mp4", background="#808080")
    assert lights(tmp_path / "out.mp4") == pytest.approx([128], abs=3)


def test_a_pace_or_size_that_makes_no_sense_is_refused(
    gray: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still, out = gray(0), tmp_path / "out.mp4"
    for options, words in (
        ({"hold": 0.0}, "up to 600 seconds"),
        ({"crossfade": -1.0}, "up to 600 seconds"),
        ({"size": (0, 10)}, "another size"),
        ({"size": (10_000, 10_000)}, "another size"),
        ({"fit": "bend"}, "crop, pad or blur"),
        ({"background": "nice"}, "such as #ffcc00"),
        ({"fps": 0.5}, "Choose between 1 and 240"),
    ):
        with pytest.raises(InvalidRecipe, match=words):
            stills_to_video([still], out, **options)  # type: ignore[arg-type]
    with pytest.raises(MediaTooLarge, match="hours long"):
        stills_to_video([still] * 100, out, hold=600)
    with pytest.raises(Canceled):
        stills_to_video([still], out, canceled=lambda: True)
    monkeypatch.setattr(import_module("components.processing.slideshow"), "MOST_PICTURES", 1)
    with pytest.raises(MediaTooLarge, match="2 pictures; 1 is the most"):
        stills_to_video([still, still], out)
    assert not out.exists()
