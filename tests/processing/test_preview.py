"""Previews: they show what the result will show, are playable before they are whole, and say what they leave out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from PIL import Image

from components.errors import Canceled, InvalidRecipe
from components.processing import OPERATIONS, Recipe, Trim, probe, render
from components.processing.operations import Arity, FrameRate, Grade, Loudness, Operation, Reframe, Speed, Stabilize
from components.processing.preview import Preview, Previewer, draft_scale, shortcuts

Shelf = dict[str, Path]
SIDE = 96
NEEDED: dict[str, dict[str, Any]] = {
    "add_audio": {"path": "sound"},
    "logo": {"path": "picture"},
    "lut": {"path": "lut"},
    "captions": {"text": "one\ntwo"},
    "title": {"text": "Hello"},
    "end_card": {"text": "Goodbye", "seconds": 0.5},
    "seamless_loop": {"seconds": 0.1},
    "crossfade": {"seconds": 0.2},
}
OTHERWISE: dict[str, dict[str, Any]] = {  # one other setting of each, as strong as people take it
    "trim": {"start": 0.2, "end": 0.4},
    "concat": {"fit": "blur"},
    "crossfade": {"transition": "wipeleft"},
    "speed": {"percent": 50.0, "smooth": "blend"},
    "loop": {"count": 3},
    "seamless_loop": {"seconds": 0.2},
    "boomerang": {},
    "reverse": {"sound": "mute"},
    "frame_rate": {"fps": "50"},
    "reframe": {"fit": "blur", "width": 240, "height": 300},
    "fade": {"fade_in": 0.2, "fade_out": 0.2, "color": "white"},
    "stabilize": {"smoothing": 30},
    "denoise": {"strength": 80.0},
    "sharpen": {"strength": 80.0},
    "look": {"look": "noir"},
    "grade": {"exposure": 0.5, "temperature": 40.0},
    "lut": {},
    "captions": {"style": "box", "size": 200.0, "place": "top left"},
    "title": {"place": "bottom right", "size": 200.0, "fade": 0.0, "box": True},
    "logo": {"place": "bottom left", "size": 40.0, "opacity": 60.0},
    "end_card": {"background": "#804020", "path": "picture"},
    "add_audio": {"mode": "replace"},
    "volume": {"percent": 50.0},
    "loudness": {"target": -20.0},
    "mute": {},
}
# Levels of light, on average over the worst frame; 3 for all others. Hard edges differ where they are drawn smaller.
MOST_OFF = {"stabilize": 6.0, "logo": 4.5, "end_card": 6.0}
CASES = [
    pytest.param(name, values, id=f"{name} {values or 'defaults'}")
    for name in OPERATIONS
    for values in ({}, OTHERWISE.get(name, {}))[: 2 if OTHERWISE.get(name) else 1]
]


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory, generate: Callable[..., Path]) -> dict[str, Path]:
    """A wide and a tall scene from a hand that shakes, with a little noise and a tone; the same each time."""
    folder = tmp_path_factory.mktemp("scene")

    def made(name: str, width: int, height: int) -> Path:
        line = "x0=20:y0=20:x1=170:y1=250:c0=0x3060a0:c1=0xd09040:nb_colors=2:speed=0.00001"  # else at random
        blocks = "drawbox=60:50:90:70:white:fill,drawbox=130:170:60:90:0x203050:fill,drawbox=30:200:40:40:red:fill"
        shake = f"crop={width}:{height}:x=24+16*sin(n*1.7):y=16+10*cos(n*2.3)"
        moving = (
            f"gradients=s={width + 48}x{height + 32}:r=12:d=0.5:{line},{blocks},gblur=2,noise=alls=4:allf=t,{shake}"
        )
        tone = ["-f", "lavfi", "-i", "sine=f=440:r=44100:d=0.5"]
        x264 = ["-c:v", "libx264", "-preset", "ultrafast", "-crf", "12", "-pix_fmt", "yuv420p"]
        return generate(folder / name, "-f", "lavfi", "-i", moving, *tone, *x264)

    return {"wide": made("wide.mp4", 432, 288), "tall": made("tall.mp4", 192, 288)}


def frames(path: Path, size: tuple[int, int] | None = None) -> np.ndarray:
    """The frames of a clip in gray, scaled with care where a size is given."""
    with av.open(str(path)) as container:
        pictures = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    images = [Image.fromarray(picture) for picture in pictures]
    return np.stack(
        [np.asarray(image.resize(size, Image.Resampling.BICUBIC) if size else image) for image in images]
    ).astype(int)


def step(name: str, values: dict[str, Any]) -> Operation:
    return OPERATIONS[name](**{**NEEDED.get(name, {}), **values})


@pytest.mark.parametrize(("name", "values"), CASES, ids=lambda value: str(value))
def test_a_preview_shows_what_the_result_shows(
    scene: Shelf, shelf: Shelf, tmp_path: Path, name: str, values: dict[str, Any]
) -> None:
    recipe = Recipe((step(name, values),))
    sources = [scene["wide"], scene["tall"]] if OPERATIONS[name].arity is Arity.MANY else [scene["wide"]]
    small, large = tmp_path / "small.mp4", tmp_path / "large.mp4"
    told = Previewer(side=SIDE).render(recipe, sources, small, files=shelf)
    result = render(recipe, sources, large, files=shelf)
    shown = frames(small)
    height, width = shown.shape[1:3]
    assert min(width, height) == SIDE
    wanted = frames(large, (width, height))
    assert len(shown) == len(wanted) == result.frames
    assert told == Preview(pytest.approx(result.duration, abs=0.001), result.has_audio, ())
    off = np.abs(shown - wanted).mean(axis=(1, 2, 3)).max()
    assert off < MOST_OFF.get(name, 3.0)


def test_a_preview_can_be_played_before_it_is_whole(scene: Shelf, tmp_path: Path) -> None:
    whole, begun = tmp_path / "whole.mp4", list[Preview]()
    told = Previewer(side=SIDE).render(Recipe((Speed(percent=20.0),)), [scene["wide"]], whole, begun=begun.append)
    assert begun == [told]
    data = whole.read_bytes()
    assert data.count(b"moof") > 1
    part = tmp_path / "part.mp4"
    part.write_bytes(data[: data.index(b"moof", data.index(b"moof") + 4) - 4])
    with av.open(str(part)) as container:
        assert 0 < sum(1 for _ in container.decode(video=0)) < 30


def test_what_was_measured_is_remembered_until_the_steps_before_it_change(
    scene: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    learned: list[float] = []
    learn = Loudness.learn
    monkeypatch.setattr(Loudness, "learn", lambda self, written: learned.append(1.0) or learn(self, written))
    previewer, out = Previewer(side=SIDE), tmp_path / "out.mp4"
    for steps in ((Loudness(),), (Loudness(), Grade(exposure=1.0)), (Grade(exposure=1.0), Loudness(), Trim(0, 0.3))):
        previewer.render(Recipe(steps), [scene["wide"]], out)
    assert len(learned) == 2


def test_what_only_the_result_will_show_is_said() -> None:
    steps = (Speed(percent=50.0, smooth="motion"), FrameRate("60", smooth="motion"), Stabilize(), Loudness())
    assert len(shortcuts(Recipe(steps), 5.0)) == 1
    assert any("steadied only in the result" in note for note in shortcuts(Recipe(steps), 20.0))
    assert any("first 2:00" in note for note in shortcuts(Recipe(), 500.0))


def test_sources_are_opened_no_larger_than_the_result_needs(scene: Shelf) -> None:
    info = probe(scene["wide"])

    def scale(*steps: Operation, side: int) -> float:
        return float(draft_scale(Recipe(steps).result([info]), [info], side))

    assert scale(side=96) == pytest.approx(1 / 3)
    assert scale(side=360) == 1.0
    assert scale(Reframe(resolution="1080p"), side=96) == pytest.approx(2 * 96 / 1080)


def test_a_recipe_that_the_result_refuses_has_no_preview(scene: Shelf, tmp_path: Path) -> None:
    with pytest.raises(InvalidRecipe, match="cannot start"):
        Previewer().render(Recipe((Trim(5.0),)), [scene["wide"]], tmp_path / "out.mp4")


def test_a_preview_is_called_off_at_once(scene: Shelf, tmp_path: Path) -> None:
    begun: list[Preview] = []
    with pytest.raises(Canceled):
        Previewer().render(
            Recipe((Speed(percent=10.0), Reframe(resolution="2160p"))),
            [scene["wide"]],
            tmp_path / "out.mp4",
            begun=begun.append,
            canceled=lambda: bool(begun),
        )
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == []
