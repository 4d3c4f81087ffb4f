"""Who is seen: people with what they hold, vehicles that are driven, and another person for other words."""

import pytest

from components.animatic import AnimaticRequest, direct
from components.animatic.places import HOMES
from components.animatic.settings import SETTINGS
from components.animatic.subjects import RIGS


@pytest.mark.parametrize(
    ("prompt", "name", "setting"),
    [
        ("a woman drinking a cup of coffee", "woman-with-cup", "cafe"),
        ("a man reading a book on a beach", "man-with-book", "beach"),
        ("a businesswoman talking on her phone in the office", "businesswoman-with-phone", "office"),
        ("two women holding shopping bags", "woman-with-bag-and-1", "street"),
        ("a man drives a red sports car on a highway", "car", "highway"),
        ("a woman takes a selfie on a beach", "woman-with-phone", "beach"),
        ("a woman washing a car", "woman-and-1", "suburb"),
        ("a team meeting in a modern office", "team-meeting", "office"),
        ("a man walks his dog in the park", "man-with-dog", "park"),
        ("a family having dinner at home", "family-dinner", "interior"),
        ("bride and groom in a garden", "wedding-couple", "garden"),
        ("a young woman riding a brown horse on a beach", "horse-rider", "beach"),
        ("a mother and daughter bake cookies in a sunny kitchen", "woman-and-1", "kitchen"),
        ("hands typing on a keyboard in an office", "keyboard", "office"),
        ("a burger with cheese and bacon", "burger", "studio"),
    ],
)
def test_people_are_seen_with_what_they_use(prompt: str, name: str, setting: str) -> None:
    scene = direct(AnimaticRequest(prompt))
    assert (scene.rig.name, scene.setting) == (name, setting)


def test_what_is_in_hand_has_its_own_color() -> None:
    scene = direct(AnimaticRequest("a woman holding a red cup", seed=2))
    assert scene.palette == direct(AnimaticRequest("a woman holding a blue cup", seed=2)).palette
    red, blue = (direct(AnimaticRequest(f"a woman holding a {color} cup", seed=2)).rig for color in ("red", "blue"))
    assert red.draw is not blue.draw


def test_another_word_is_another_person_and_the_same_words_the_same_one() -> None:
    first, again, other = (direct(AnimaticRequest(f"{who} on a beach")) for who in ("a woman", "a woman", "a lady"))
    assert first.who == again.who != other.who
    assert direct(AnimaticRequest("a woman in a city at night")).who == first.who
    assert direct(AnimaticRequest("a woman on a beach", seed=1)).who != first.who


def test_what_somebody_holds_brings_the_camera_nearer() -> None:
    near, told, walking = (
        direct(AnimaticRequest(f"a man {doing}"))
        for doing in ("holding a can", "holding a can, wide shot", "walking with an umbrella")
    )
    assert near.framing.part < 1 < told.framing.part
    assert walking.framing.part == 1


def test_an_unknown_thing_in_a_place_is_shown_as_a_card_and_not_left_out() -> None:
    assert not direct(AnimaticRequest("a snow globe maker")).empty
    assert direct(AnimaticRequest("fresh snow")).empty


def test_homes_are_places_of_subjects_that_are_there() -> None:
    assert set(HOMES) <= {rig.name for rig in RIGS}
    assert set(HOMES.values()) <= set(SETTINGS)
