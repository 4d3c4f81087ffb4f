"""Enlarging keeps the shape, stays within the limits and leaves alone what is large enough."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from components.errors import InvalidRecipe
from components.processing import Recipe, probe, render
from components.processing.operations import Reframe, Upscale

Shelf = dict[str, Path]


@pytest.mark.parametrize(
    ("step", "kind", "size"),
    [
        (Upscale(), "clip", (320, 180)),
        (Upscale(1.5), "clip", (240, 134)),
        (Upscale(resolution="720p"), "clip", (1280, 720)),
        (Upscale(resolution="720p"), "tall", (720, 1280)),
        (Upscale(1), "odd", (160, 90)),
    ],
)
def test_a_clip_becomes_larger_in_its_shape(
    shelf: Shelf, tmp_path: Path, step: Upscale, kind: str, size: tuple[int, int]
) -> None:
    made = render(Recipe((step,)), [shelf[kind]], tmp_path / "out.mp4")
    assert (made.width, made.height, made.frames) == (*size, probe(shelf[kind]).frames)


def test_what_is_large_enough_stays_as_it_is(shelf: Shelf) -> None:
    info = probe(shelf["clip"])
    larger = Recipe((Reframe(resolution="1080p"), Upscale(resolution="720p"))).result([info])
    assert (larger.width, larger.height) == (1920, 1080)


def test_more_pixels_than_are_allowed_are_refused(shelf: Shelf) -> None:
    steps = (Reframe(width=3840, height=2160), Upscale(4))
    with pytest.raises(InvalidRecipe, match="15360 × 8640 is more than 40 million pixels"):
        Recipe(steps).check([probe(shelf["clip"])])


def test_edges_are_crisper_than_with_a_plain_resize(tmp_path: Path, generate: Callable[..., Path]) -> None:
    Image.radial_gradient("L").point(lambda light: 255 * (light // 32 % 2)).resize((128, 128)).save(tmp_path / "p.png")
    source = generate(tmp_path / "in.mp4", "-i", str(tmp_path / "p.png"), "-pix_fmt", "yuv420p", "-crf", "5")

    def steepest(step: Reframe | Upscale) -> float:
        render(Recipe((step,)), [source], tmp_path / "out.mp4")
        with av.open(str(tmp_path / "out.mp4")) as container:
            frame = next(container.decode(video=0)).to_ndarray(format="gray").astype(float)
        return float(np.percentile(np.abs(np.diff(frame, axis=1)), 98))

    soft, plain, crisp = steepest(Reframe(width=512)), steepest(Upscale(4, sharpen=0)), steepest(Upscale(4, sharpen=80))
    assert soft < plain < crisp
