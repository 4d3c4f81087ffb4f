"""The kit of turned bodies, plates and balls: the nearer covers the farther, the whole stands on its foot."""

import math
import re

import pytest

from components.animatic.subjects import RIGS, Pose, rig_for
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, curve, place, slabbed, tube
from components.animatic.subjects.drawing.turning import across, band

LIT = [pytest.param(name, id=name) for name in ("bulb", "lantern", "flashlight", "candle")]


def test_the_nearer_ball_is_painted_last() -> None:
    for turn, last in ((0.0, "#aa0000"), (math.pi, "#00aa00")):
        made = Assembly("pair", turn)
        made.art("<path id='a' fill='#aa0000'/>", (0, 0, 5))
        made.art("<path id='b' fill='#00aa00'/>", (0, 0, -5))
        assert re.findall("#[0-9a-f]{6}", made.done())[-1] == last


def test_it_is_lifted_until_its_lowest_part_touches_the_ground() -> None:
    made = Assembly("ball", 0.4, 0.3)
    made.ball((0, -7.0, 0), 2.0, "#cc8844")
    _, y = made.view.at(0, -7.0, 0)
    lift = re.search(r"translate\(0 ([-\d.]+)\)", made.done())
    assert lift is not None
    assert float(lift[1]) == pytest.approx(-(y + 2.0), abs=0.01)


def test_a_frame_keeps_its_directions_square_however_it_is_turned() -> None:
    it = place(1, 2, 3).rolled(0.7).pitched(-1.1).yawed(2.0)
    for a, b in ((it.u, it.v), (it.v, it.w), (it.w, it.u)):
        assert sum(p * q for p, q in zip(a, b, strict=True)) == pytest.approx(0)
        assert math.hypot(*a) == pytest.approx(1)


def test_a_plate_shows_walls_only_where_they_are_turned_to_us() -> None:
    def shapes(turn: float) -> int:
        made = Assembly("plate", turn, 0.0)
        made.plate(Frame(), slabbed(4, 4), 1.0, "#8899aa")
        return made.done().count("<path")

    assert shapes(0.0) == 1
    assert shapes(0.6) == 2


def test_a_band_that_hides_in_its_wider_end_is_one_disc() -> None:
    assert band(5, 0, 1, -0.1, 0.5).count("a") == 2
    assert band(5, 0, 4, -9, 0.5).count("A") == 2


def test_an_end_of_cloth_is_as_bright_as_its_side() -> None:
    assert across("#808080", "cloth", 1.0, 0.1) == across("#808080", "cloth", 0.0, 0.1)
    assert across("#808080", "matte", 1.0, 0.1) != across("#808080", "matte", 0.0, 0.1)


def test_profiles_never_cross_their_axis() -> None:
    assert min(r for r, _ in curve([(3, 0), (0.1, 1), (0, 5), (3, 6)])) >= 0
    assert tube(2.0, 6.0)[0] == (0, 0.0)
    assert tube(2.0, 6.0)[-1] == (0, 6.0)


@pytest.mark.parametrize("name", LIT)
def test_what_glows_sends_out_light_of_its_own(name: str) -> None:
    rig = next(rig for rig in RIGS if rig.name == name)
    assert rig.shine is not None
    sent = rig.shine(Pose(palette=rig.palettes[0], phase=0.2))
    assert 0 < sent.count("<path") + sent.count("<ellipse") < 12


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("a red stiletto on a pedestal", "stiletto"),
        ("matte black espresso machine", "coffee-machine"),
        ("gold necklace in a dark studio", "necklace"),
        ("a stack of cash", "cash"),
    ],
)
def test_a_product_is_drawn_as_itself(words: str, name: str) -> None:
    assert rig_for(words).name == name
