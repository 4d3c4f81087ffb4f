"""Estimates: more work takes longer, more picture is larger, and in proportion to the file that a render makes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from components.processing import ENCODERS, Recipe, Reframe, Trim, estimate, probe, render
from components.processing.operations import FrameRate, Grade, Mute

Shelf = dict[str, Path]


def test_more_work_takes_longer(shelf: Shelf) -> None:
    info = probe(shelf["clip"])
    grown = [
        Recipe((Trim(0.0, 0.5),)),
        Recipe((Trim(0.0, 1.5),)),
        Recipe((Reframe(resolution="720p"),)),
        Recipe((Reframe(resolution="1080p"),)),
        Recipe((Reframe(resolution="1080p"), Grade(exposure=1.0))),
        Recipe((Reframe(resolution="1080p"), Grade(exposure=1.0), FrameRate("60", smooth="motion"))),
    ]
    seconds = [estimate(recipe, [info], pace=1.0).seconds for recipe in grown]
    assert seconds == sorted(set(seconds))


def test_a_larger_or_finer_result_takes_more_room(shelf: Shelf) -> None:
    info = probe(shelf["clip"])
    sizes = [
        estimate(Recipe((Reframe(resolution=side),)), [info], pace=1.0).bytes for side in ("240p", "480p", "1080p")
    ]
    assert sizes == sorted(set(sizes))
    fine, coarse = (estimate(Recipe(), [info], ENCODERS["h264"].encoding(quality), pace=1.0) for quality in (16, 28))
    assert fine.bytes > coarse.bytes
    slow = estimate(Recipe(), [info], ENCODERS["h265"].encoding(), pace=1.0)
    assert slow.seconds > fine.seconds


def test_what_is_copied_costs_little_and_stays_as_large_as_it_was(shelf: Shelf) -> None:
    info = replace(probe(shelf["clip"]), frames=6000, duration=200.0, size=50_000_000, width=1280, height=720)
    copied, encoded = (estimate(Recipe(steps), [info], pace=1.0) for steps in ((Mute(),), ()))
    assert copied.seconds < encoded.seconds / 2
    assert copied.bytes == pytest.approx(info.size, rel=0.2)
    part = estimate(Recipe((Trim(0.0, 20.0), Mute())), [info], pace=1.0)  # of a part the picture is encoded anew
    assert part.bytes < info.size / 2
    assert part.seconds > copied.seconds


@pytest.mark.parametrize("step", [Trim(0.0, 0.5), Reframe(resolution="540p")], ids=["short", "large"])
def test_a_render_takes_about_the_room_that_was_estimated(
    tmp_path: Path, generate: Callable[..., Path], step: Trim | Reframe
) -> None:
    picture = "testsrc2=s=640x360:r=30:d=4,noise=alls=6:allf=t"
    source = generate(tmp_path / "in.mp4", "-f", "lavfi", "-i", picture, "-c:v", "libx264", "-preset", "veryfast")
    told = estimate(Recipe((step,)), [probe(source)], pace=1.0)
    size = render(Recipe((step,)), [source], tmp_path / "out.mp4").size
    assert size / 3 < told.bytes < size * 3


def test_the_pace_of_the_machine_scales_the_work_alone(shelf: Shelf) -> None:
    info = probe(shelf["clip"])
    idle, usual, slow = (estimate(Recipe(), [info], pace=pace).seconds for pace in (0.0, 1.0, 2.0))
    assert slow - usual == pytest.approx(usual - idle)
    assert estimate(Recipe(), [info]).seconds > idle
