"""What people are said to do decides who is drawn, with the things that belong to it and nothing beside them."""

import pytest

from components.animatic import AnimaticRequest, direct


@pytest.mark.parametrize(
    ("words", "name", "action"),
    [
        ("a woman surfing a huge wave at sunset", "surfer", "surf"),
        ("a man riding a motorcycle on a highway", "motorcyclist", "drive"),
        ("a woman riding a horse along the beach", "horse-rider", "walk"),
        ("a girl playing soccer in a park", "soccer-player", "run"),
        ("a footballer kicking a ball in a stadium", "soccer-player", "kick"),
        ("a chef chopping vegetables in a kitchen", "home-cook", "chop"),
        ("a man meditating on a mountain top", "meditator", "meditate"),
        ("a businessman jumping for joy", "jumper", "jump"),
        ("a woman riding a bicycle through a park", "cyclist", "ride"),
        ("a dog jumping over a fence", "dog", "jump"),
        ("a man chopping wood in the forest", "man", "stand"),
        ("a diver swimming underwater", "athlete", "stand"),
    ],
)
def test_who_does_something_is_drawn_doing_it(words: str, name: str, action: str) -> None:
    scene = direct(AnimaticRequest(prompt=words))
    assert (scene.rig.name, scene.action) == (name, action)


def test_children_are_small_and_friends_are_several() -> None:
    grown, child = (direct(AnimaticRequest(prompt=f"a {who} skiing")).rig for who in ("person", "little girl"))
    assert child.height < 0.8 * grown.height
    assert direct(AnimaticRequest(prompt="friends jumping on the beach")).rig.name == "jumper-and-2"
