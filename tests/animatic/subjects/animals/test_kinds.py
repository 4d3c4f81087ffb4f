"""A kind known by its coat wears it whatever the seed, and a color that is part of a name paints nothing."""

import pytest

from components.animatic.subjects import palette_for, rig_for
from components.animatic.subjects.drawing.svg import luminance

SEEDS = range(6)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("a polar bear on the ice", 0.75, 1.0),
        ("a panda eating bamboo", 0.75, 1.0),
        ("a black panther at night", 0.0, 0.25),
        ("a white tiger", 0.75, 1.0),
        ("a bengal tiger", 0.3, 0.6),
        ("a great white shark", 0.3, 0.6),
        ("a white rhino", 0.3, 0.6),
        ("a grizzly", 0.1, 0.45),
    ],
)
def test_its_coat_is_as_light_or_dark_as_its_name_says(text: str, least: float, most: float) -> None:
    rig = rig_for(text)
    for seed in SEEDS:
        assert least <= luminance(palette_for(rig, text, seed).main) <= most


@pytest.mark.parametrize("name", ["tiger", "leopard", "panther", "polar bear", "panda"])
def test_cousins_share_a_frame_but_not_a_name(name: str) -> None:
    rig = rig_for(name)
    assert name.replace(" ", "-") == rig.name
    assert rig.gait("walk").stride > 0
