"""What the director reads out of words and parts."""

import pytest

from components.animatic import AnimaticRequest, direct
from components.animatic.lights import LIGHTS
from components.animatic.moves import MOVES
from components.animatic.settings import SETTINGS
from components.animatic.styles import STYLES
from components.animatic.subjects.words.colors import COLORS

READINGS = [
    (
        "a golden retriever running through sunflowers at golden hour, tracking shot",
        {"setting": "field", "light": "golden_hour", "move": "tracking", "action": "run"},
    ),
    ("neon city in the rain", {"setting": "city", "light": "neon", "weather": "rain", "empty": True}),
    ("a city street at night in the rain", {"setting": "city", "light": "night", "weather": "rain", "empty": True}),
    ("snowy mountains at sunrise", {"setting": "mountains", "light": "sunrise", "empty": True}),
    ("aerial drone shot over snowy mountains", {"setting": "mountains", "move": "drone", "empty": True}),
    ("a red sports car driving on a desert road, noon sun", {"setting": "desert", "light": "noon", "action": "drive"}),
    (
        "a glass perfume bottle with a gold cap on a sand dune at sunset",
        {"setting": "desert", "light": "sunset", "empty": False},
    ),
    ("a sneaker", {"setting": "studio"}),
    (
        "close-up of a cup of coffee in a cozy cafe, slow zoom, photorealistic",
        {"setting": "cafe", "move": "zoom_in", "style": "realistic"},
    ),
    (
        "a woman walking on the beach, handheld, documentary style",
        {"setting": "beach", "move": "handheld", "style": "documentary"},
    ),
    ("a man hiking in a misty forest, slow motion", {"setting": "forest", "weather": "fog", "pace": 0.5}),
    ("an astronaut floating in space, anime", {"setting": "space", "style": "anime"}),
    ("a dog, moonlit night, orbiting around it", {"light": "moonlight", "move": "orbit"}),
]


@pytest.mark.parametrize(("prompt", "expected"), READINGS, ids=[reading[0][:40] for reading in READINGS])
def test_free_text_is_understood(prompt, expected):
    scene = direct(AnimaticRequest(prompt))
    read = {name: getattr(scene, name) for name in expected}
    for name in ("light", "style"):
        if name in read:
            read[name] = read[name].name
    assert read == expected


@pytest.mark.parametrize("move", MOVES)
def test_a_camera_id_is_taken_as_it_is(move):
    assert direct(AnimaticRequest("a dog", {"subject": "a dog", "camera": move})).move == move


@pytest.mark.parametrize("style", STYLES)
def test_a_style_id_is_taken_as_it_is(style):
    assert direct(AnimaticRequest("a dog", {"subject": "a dog", "style": style})).style.name == style


@pytest.mark.parametrize("light", LIGHTS, ids=lambda light: light.name)
def test_a_light_is_known_by_its_id_and_by_its_label(light):
    for words in (light.name, light.label):
        assert direct(AnimaticRequest("a dog", {"subject": "a dog", "lighting": words})).light.name == light.name


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_setting_has_words_that_lead_to_it(setting):
    assert any(
        direct(AnimaticRequest(f"a woman, {words}")).setting == setting for words in (setting, SETTINGS[setting].label)
    )


def test_parts_win_over_the_text():
    parts = {"subject": "a woman", "setting": "a pine forest", "camera": "crane", "lighting": "blue_hour"}
    scene = direct(AnimaticRequest("a woman, in a pine forest, city lights, sunset, pan left", parts))
    assert (scene.setting, scene.move, scene.light.name) == ("forest", "crane", "blue_hour")


def test_the_same_request_gives_the_same_scene_and_another_seed_another_one():
    first, again, other = (direct(AnimaticRequest("a dog in a field", seed=seed)) for seed in (3, 3, 4))
    assert first == again
    assert first.light != other.light


def test_what_was_understood_is_told_in_words():
    read = direct(AnimaticRequest("a golden retriever running through sunflowers, tracking shot")).read_as
    assert read[0].lower() == "dog"
    assert "run" in read
    assert "tracking" in read


def test_a_brand_in_quotes_reaches_the_label():
    assert direct(AnimaticRequest('a perfume bottle "ÉLARA" on marble')).brand == "ÉLARA"


@pytest.mark.parametrize(
    ("words", "wear", "part", "color"),
    [
        ("a woman in a red dress walking in a city", "dress", "main", "red"),
        ("a man wearing a navy blue suit on stage", "jacket", "main", "navy"),
        ("a dancer in a yellow skirt", "skirt", "second", "yellow"),
        ("a red car in a city", "", "", ""),
    ],
)
def test_people_wear_what_the_words_say(words: str, wear: str, part: str, color: str) -> None:
    scene = direct(AnimaticRequest(words, seed=3))
    assert scene.wear == wear
    if part:
        assert getattr(scene.palette, part) == COLORS[color]
