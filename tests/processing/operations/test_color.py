"""Grades, looks and LUTs, seen in the pixels that come out."""

from collections.abc import Callable
from pathlib import Path

import av
import ffmpeg
import numpy as np
import pytest

from components.errors import InvalidRecipe
from components.processing import Operation, Recipe, probe, render
from components.processing.color import LOOKS, Controls, identity, look, lookup, read_cube, write_cube
from components.processing.graph import Graph, Source
from components.processing.operations import Fade, Grade, Look, Lut

Pixel = Callable[..., list[int]]


@pytest.fixture
def pixel(tmp_path: Path, generate: Callable[..., Path]) -> Pixel:
    """The color of a plain clip after some steps."""

    def see(color: str, *steps: Operation, **files: Path) -> list[int]:
        source = tmp_path / f"{color}.mp4"
        tagged = (
            "scale=out_color_matrix=bt709:out_range=tv,setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709"
        )
        plain = ["-f", "lavfi", "-i", f"color=0x{color}:s=64x64:d=0.1", "-vf", tagged, "-pix_fmt", "yuv420p"]
        generate(source, *plain, "-c:v", "libx264", "-crf", "1")
        render(Recipe(steps), [source], tmp_path / "out.mp4", files=files)
        with av.open(str(tmp_path / "out.mp4")) as container:
            frame = next(container.decode(video=0))
            seen = frame.reformat(format="rgb24", src_colorspace=1, dst_colorspace=1).to_ndarray()
        return [int(value) for value in seen[32, 32]]

    return see


def test_a_grade_at_rest_changes_nothing() -> None:
    assert np.abs(Controls().apply(identity()) - identity()).max() < 1e-9


def test_each_control_moves_what_it_says(pixel: Pixel) -> None:
    gray = "808080"
    assert pixel(gray, Grade(exposure=1))[1] > 150
    assert pixel(gray, Grade(exposure=-1))[1] < 110
    warm, cold = pixel(gray, Grade(temperature=80)), pixel(gray, Grade(temperature=-80))
    assert warm[0] > warm[2] + 15
    assert cold[2] > cold[0] + 15
    magenta = pixel(gray, Grade(tint=100))
    assert magenta[1] < magenta[0]
    assert np.ptp(pixel("C06040", Grade(saturation=-100))) <= 3
    assert np.ptp(pixel("C06040", Grade(saturation=80))) > np.ptp([0xC0, 0x60, 0x40])
    assert pixel("404040", Grade(shadows=100))[0] > 0x40 + 15
    assert pixel("404040", Grade(contrast=60))[0] < 0x40 - 10
    assert pixel("C0C0C0", Grade(highlights=-100))[0] < 0xC0 - 10


@pytest.mark.parametrize("color", ["000000", "ffffff"])
def test_black_and_white_stay_through_shadows_and_highlights(pixel: Pixel, color: str) -> None:
    level = int(color[:2], 16)
    assert pixel(color, Grade(shadows=100)) == pytest.approx([level] * 3, abs=3)


@pytest.mark.parametrize("name", LOOKS)
def test_a_look_is_a_smooth_function_within_range(name: str) -> None:
    table = look(name)(identity())
    assert table.min() >= 0
    assert table.max() <= 1
    assert max(np.abs(np.diff(table, axis=axis)).max() for axis in range(3)) < 0.25


def test_a_look_at_no_strength_changes_nothing(pixel: Pixel) -> None:
    assert pixel("3C78B4", Look("golden", 0)) == pytest.approx(pixel("3C78B4"), abs=3)
    assert np.ptp(pixel("3C78B4", Look("noir"))) <= 3


def test_a_cube_file_is_applied(pixel: Pixel, shelf: dict[str, Path]) -> None:
    assert pixel("C83C14", Lut("swap"), swap=shelf["lut"]) == pytest.approx([0x14, 0x3C, 0xC8], abs=4)


def test_grades_that_follow_one_another_are_one_pass(shelf: dict[str, Path], pixel: Pixel) -> None:
    graph = Graph([Source.of(shelf["clip"], probe(shelf["clip"]))])
    steps = (Grade(contrast=20), Look("film", 50))
    command = " ".join(ffmpeg.compile(graph.build(steps)[0].picture.output("out.mp4")))
    assert command.count("lut3d") == 1
    apart = pixel("3C78B4", Grade(contrast=20), Fade(0, 0), Look("film", 50))
    assert pixel("3C78B4", *steps) == pytest.approx(apart, abs=3)


def test_a_table_is_read_between_its_steps() -> None:
    light = np.random.default_rng(1).random((50, 3))
    assert np.abs(lookup(identity())(light) - light).max() < 1e-9
    controls = Controls(contrast=20, saturation=-30)
    assert np.abs(lookup(controls.apply(identity()))(light) - controls.apply(light)).max() < 0.01


def test_a_table_comes_back_from_its_file() -> None:
    table = look("golden")(identity())
    assert np.abs(read_cube(write_cube(table)) - table).max() < 1e-5


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not a lut",
        "LUT_3D_SIZE 2\n0 0 0\n",
        "LUT_3D_SIZE 1000\n" + "0 0 0\n" * 8,
        "LUT_1D_SIZE 4\n0 0 0\n",
        "LUT_3D_SIZE 2\n" + "0 0 nan\n" * 8,
        "LUT_3D_SIZE 2\n" + "0 0 1e999\n" * 8,
        "LUT_3D_SIZE 2\nDOMAIN_MAX 2 2 2\n" + "0 0 0\n" * 8,
        "LUT_3D_SIZE 2\n" + "0 0 x;movie\n" * 8,
        "#EXTM3U\n/etc/passwd\n",
    ],
)
def test_what_is_no_cube_file_is_refused(text: str) -> None:
    with pytest.raises(InvalidRecipe):
        read_cube(text)
