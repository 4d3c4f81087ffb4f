"""People with things: in the hand, at true size, within the picture, and never a car."""

import re
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

import components.animatic.subjects.people.person as people
from components.animatic.ensemble import Member
from components.animatic.handed import handed
from components.animatic.picture import rasterize
from components.animatic.subjects import RIGS, Pose, Rig, document

BY_NAME = {rig.name: rig for rig in RIGS}
DEEDS = (
    ("cup", "drinking", "drink"),
    ("burger", "is eating", "eat"),
    ("phone", "holds", "hold"),
    ("phone", "talking on", "call"),
    ("phone", "looks at", "look"),
    ("book", "reads", "read"),
    ("cake", "presents", "offer"),
    ("box", "carries", "carry"),
    ("serum", "showing", "show"),
    ("lipstick", "applying", "apply"),
    ("hair-dryer", "uses", "dry"),
    ("camera", "filming with", "film"),
    ("microphone", "sings into", "sing"),
    ("guitar", "plays", "strum"),
    ("violin", "playing", "bow"),
    ("umbrella", "holding", "umbrella"),
    ("handbag", "carrying", "bag"),
    ("trophy", "raises", "raise"),
    ("box", "lifts", "lift"),
    ("controller", "plays with", "play"),
    ("tshirt", "shows", "display"),
    ("phone", "taking a selfie with", "selfie"),
    ("milk", "pours", "pour"),
    ("placard", "holding", "board"),
    ("surfboard", "carries", "underarm"),
)


def member(name: str, seed: int = 2) -> Member:
    """A subject as the director would cast it."""
    rig = BY_NAME[name]
    return Member(rig, rig.palettes[seed % len(rig.palettes)], seed)


def with_thing(name: str, doing: str, who: str = "woman") -> Rig:
    """Somebody with a thing that can be held."""
    rig = handed(member(who), member(name), doing)
    assert rig is not None
    return rig


def gear_of(rig: Rig) -> tuple[people.Gear, ...]:
    """What somebody has been given."""
    given: tuple[people.Gear, ...] = rig.draw.keywords["gear"]  # type: ignore[attr-defined]
    return given


@pytest.mark.parametrize(("thing", "doing", "manner"), DEEDS)
def test_a_verb_and_a_thing_make_a_manner_and_the_hand_is_on_the_thing(thing: str, doing: str, manner: str) -> None:
    gear = gear_of(with_thing(thing, doing))
    assert gear[0].manner == manner
    for action in ("stand", "walk", "sit"):
        body = people.equipped(Pose(phase=0.5, action=action, seed=2), gear)
        assert body.things
        wrists = [np.array(arm.end) for arm in body.arms]
        for held in body.things:
            for grasp in held.grasps:
                assert np.linalg.norm(wrists[grasp.arm] - np.array(grasp.center)) < 15.0
            near = min(np.linalg.norm(wrist - np.array(held.place)) for wrist in wrists)
            assert near < max(16.0, 0.75 * (held.thing.tall + held.thing.wide)) or held.strand


@pytest.mark.parametrize("thing", ["headphones", "vr-headset", "cap", "sunglasses"])
def test_what_is_worn_changes_the_head_and_no_hand_holds_it(thing: str) -> None:
    rig = with_thing(thing, "wearing")
    assert rig.label.startswith("Woman wearing")
    body = people.equipped(Pose(action="stand", seed=2), gear_of(rig))
    assert not body.things
    assert [worn.name for worn in body.worn] == [thing]


@pytest.mark.parametrize("thing", ["car", "horse", "house", "dog", "tree", "fridge", "plane"])
def test_nobody_holds_what_is_too_large_or_alive(thing: str) -> None:
    assert handed(member("man"), member(thing), "holding") is None


def test_who_wears_a_garment_does_not_hold_it() -> None:
    assert handed(member("man"), member("tshirt"), "wearing") is None
    assert handed(member("man"), member("sneaker"), "wears") is None


def test_only_people_in_the_round_hold_things() -> None:
    for who in ("robot", "dog", "crowd", "cup"):
        assert handed(member(who), member("cup"), "holding") is None


@pytest.mark.parametrize(("thing", "doing"), [("umbrella", "with"), ("trophy", "raising"), ("guitar", "plays")])
def test_nothing_reaches_beyond_the_box(thing: str, doing: str) -> None:
    rig = with_thing(thing, doing)
    for turn in (-0.6, 0.6):
        pose = Pose(phase=0.5, turn=turn, action="stand", palette=people.PALETTES[2], seed=2)
        alpha = rasterize(document(rig, pose, 0.8, margin=12.0))[..., 3]
        edge = round(12 * 0.8) - 1
        inner = alpha[edge:, edge : alpha.shape[1] - edge]
        assert alpha.astype(int).sum() == pytest.approx(int(inner.astype(int).sum()), rel=1e-3)


@pytest.mark.parametrize(
    ("thing", "doing"), [("cup", "drinks"), ("violin", "plays"), ("phone", "calls"), ("cap", "wears")]
)
def test_ids_stay_unique_and_the_same_pose_is_the_same_drawing(thing: str, doing: str) -> None:
    pose = Pose(phase=0.4, action="stand", palette=people.PALETTES[0], seed=3)
    rigs = with_thing(thing, doing), with_thing(thing, doing)
    assert rigs[0] == rigs[1]
    first, again = (rig.draw(pose) for rig in rigs)
    ids = re.findall(r'\bid="([^"]+)"', first)
    assert first == again
    assert len(ids) == len(set(ids))
    assert all(name.startswith("person-") for name in ids)


def test_a_cup_rises_to_the_lips_and_goes_down_again() -> None:
    gear = gear_of(with_thing("cup", "drinking"))
    heights = [people.equipped(Pose(phase=p, action="stand"), gear).things[0].place[1] for p in (0.0, 0.5, 0.95)]
    assert heights[1] < heights[0] - 15
    assert heights[2] > heights[1] + 15


@pytest.mark.parametrize(
    ("thing", "doing"), [("burger", "eats"), ("phone", "holds"), ("wine", "pours"), ("box", "lifts")]
)
@pytest.mark.parametrize("action", ["stand", "talk", "walk"])
def test_no_hand_ever_jumps(thing: str, doing: str, action: str) -> None:
    gear = gear_of(with_thing(thing, doing))
    track = [people.equipped(Pose(phase=k / 32, action=action, seed=1), gear).arms for k in range(33)]
    for before, after in pairwise(track):
        for one, other in zip(before, after, strict=True):
            assert np.linalg.norm(np.array(one.end) - np.array(other.end)) < 9.0


def test_a_child_holds_a_phone_as_large_as_a_grown_up_does() -> None:
    gear = gear_of(with_thing("phone", "holding", "girl"))
    grown = gear_of(with_thing("phone", "holding", "woman"))
    assert gear[0].thing.tall * 0.68 == pytest.approx(grown[0].thing.tall)


def test_a_close_hand_holds_a_card_an_apple_and_a_bottle_but_no_guitar() -> None:
    hand = member("hand")
    plain = hand.rig.draw(Pose(palette=hand.palette))
    for thing in ("payment-card", "fruit", "bottle"):
        rig = handed(hand, member(thing), "holding")
        assert rig is not None
        assert rig.draw(Pose(palette=hand.palette)) != plain
    assert handed(hand, replace(member("guitar")), "holding") is None
