"""What is special about food and drink: words color it, liquids rise and fall, round bodies are drawn whole."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from components.animatic.subjects import Palette, Pose, Rig, palette_for, rig_for
from components.animatic.subjects.drawing.splash import height_of
from components.animatic.subjects.drawing.turnery import ball, body, placed, shaded, strewn, view

Rasterise = Callable[..., NDArray[np.uint8]]


@pytest.mark.parametrize(
    ("words", "rig", "color"),
    [
        ("a green smoothie", "smoothie", "#86b04a"),
        ("a glass of orange juice", "glass", "#f2932a"),
        ("a glass of white wine", "wine-glass", "#ecd98a"),
        ("a glass of red wine", "wine-glass", "#6d1226"),
        ("chocolate ice cream", "ice-cream", "#5a3422"),
        ("pumpkin soup", "soup", "#e8902a"),
    ],
)
def test_words_for_drinks_and_flavors_color_what_is_served(words: str, rig: str, color: str) -> None:
    found = rig_for(words)
    assert found.name == rig
    assert palette_for(found, words, 1).main == color


def test_a_flavor_of_one_dish_is_no_color_of_another() -> None:
    assert palette_for(rig_for("a chocolate brown sofa"), "a pumpkin soup sofa", 1).main not in ("#e8902a", "#5a3422")


@pytest.mark.parametrize(
    ("words", "rig"),
    [
        ("a bottle of orange juice", "bottle"),
        ("a bottle of red wine", "wine"),
        ("red wine being poured into a glass", "wine-glass"),
        ("a stack of pancakes with syrup", "pancakes"),
        ("a jar of honey", "honey"),
        ("a carton of milk", "milk-carton"),
        ("a bowl of fruit", "fruit"),
    ],
)
def test_a_vessel_is_drawn_where_it_is_what_is_shown(words: str, rig: str) -> None:
    assert rig_for(words).name == rig


def test_a_splash_leaps_hangs_and_falls_back_within_its_cycle() -> None:
    heights = [height_of(k / 40) for k in range(41)]
    assert heights[0] == heights[-1] == 0
    assert max(heights) > 0.99
    assert heights.index(max(heights)) < 24


@pytest.mark.parametrize("name", ["glass of milk", "wine glass", "cup of tea"])
def test_a_splash_stands_over_the_rim(name: str, rasterise: Rasterise) -> None:
    rig = rig_for(name)
    calm, high = (
        np.nonzero(rasterise(rig, Pose(phase=phase, action="splash", palette=rig.palettes[0]))[..., 3].max(1) > 60)[0]
        for phase in (0.02, 0.45)
    )
    assert high.min() < calm.min() - 4


def test_a_glass_fills_while_it_is_poured(rasterise: Rasterise) -> None:
    rig = rig_for("glass of beer")
    little, much = (
        rasterise(rig, Pose(phase=phase, action="pour", palette=Palette(main="#ff0000")))[..., :3].astype(int)
        for phase in (0.05, 0.9)
    )
    red = [int((picture.max(-1) - picture.min(-1) > 90).sum()) for picture in (little, much)]
    assert red[1] > 2.5 * red[0]


def test_a_ball_is_round_and_whole_from_every_side(rasterise: Rasterise) -> None:
    def draw(pose: Pose) -> str:
        return shaded("ball", view(pose.turn, 0.0, 0.3), body(placed(ball(4.0), (0, 4.2, 0))), "#808080")

    rig = Rig(name="ball", label="Ball", words=(), height=0.09, width=0.09, draw=draw)
    for turn in (-1.0, 0.0, 0.7):
        shown = rasterise(rig, Pose(turn=turn))[..., 3] > 128
        rows, columns = np.nonzero(shown.any(1))[0], np.nonzero(shown.any(0))[0]
        tall, wide = np.ptp(rows) + 1, np.ptp(columns) + 1
        assert abs(int(tall) - int(wide)) <= 2
        assert shown.sum() == pytest.approx(np.pi * tall * wide / 4, rel=0.02)


def test_what_is_strewn_lies_on_the_side_that_is_seen() -> None:
    it, eye = body(ball(4.0)), view(0.4, 0.0)
    found = strewn(eye, it, (0.0, 1.0), 200, 3)
    assert 60 < len(found) < 140
    assert all(np.hypot(x, y) < 4.2 and way > 0 for (x, y), way, _ in found)
