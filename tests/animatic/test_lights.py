"""Every light is itself: no two look alike, words lead to the right one, what is seen of a light moves as it should."""

from dataclasses import replace
from itertools import combinations

import cv2
import numpy as np
import pytest

from components.animatic import AnimaticRequest, direct
from components.animatic.beams import beams
from components.animatic.camera import Path
from components.animatic.compositor import Stage
from components.animatic.lights import LIGHT_BY_NAME, LIGHTS
from components.animatic.settings import SETTINGS, Set
from components.animatic.weather import KINDS
from components.prompts import TABLES

WEATHERS = ("rain", "storm", "snow", "blizzard", "fog", "sandstorm", "aurora", "rainbow")
SAID = (
    ("harsh noon sun", "noon"),
    ("soft morning light", "morning"),
    ("late afternoon", "afternoon"),
    ("a silhouette against a bright sky", "silhouette"),
    ("lit by candlelight", "candle"),
    ("by the fire", "fire"),
    ("under street lamps", "street"),
    ("a single spotlight", "spotlight"),
    ("god rays", "god_rays"),
    ("dappled sunlight", "dappled"),
    ("stadium lights", "floodlight"),
    ("starry sky", "starlight"),
    ("bright and airy", "high_key"),
    ("fluorescent lights", "fluorescent"),
    ("golden hour", "golden_hour"),
    ("blue hour", "blue_hour"),
)


def staged(setting, light, weather=""):
    scene = direct(AnimaticRequest("a woman standing", {"camera": "static"}, duration=2.0, height=120, fps=12, seed=7))
    scene = replace(scene, setting=setting, light=LIGHT_BY_NAME[light].weathered(weather), weather=weather)
    return Stage(scene, 212, 120)


def picture(setting="park", light="day", weather="", index=5):
    return staged(setting, light, weather).picture(index)[..., :3].astype(np.float32)


def test_every_light_of_the_prompt_builder_is_drawn_as_itself():
    assert {term.drawn_as or id_ for id_, term in TABLES["lighting"].items()} <= set(LIGHT_BY_NAME)
    assert not any(term.drawn_as for term in TABLES["lighting"].values())


def test_no_two_lights_look_alike():
    small = {
        light.name: cv2.resize(picture(light=light.name), (16, 9), interpolation=cv2.INTER_AREA) for light in LIGHTS
    }
    for one, other in combinations(small, 2):
        assert np.abs(small[one] - small[other]).mean() > 4, (one, other)


@pytest.mark.parametrize(("words", "light"), SAID)
def test_plain_words_lead_to_the_light(words, light):
    assert direct(AnimaticRequest(f"a woman standing in a park, {words}")).light.name == light


def test_no_two_lights_are_called_by_the_same_words():
    words = [word for light in LIGHTS for word in light.words]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("light", ["candle", "fire", "dappled", "underwater"])
def test_a_restless_light_moves_in_a_locked_shot(light):
    def unrest(name):
        stage = staged("cyclorama", name)
        first, later = (stage.picture(index).astype(int) for index in (3, 13))
        return np.abs(first - later).mean()

    assert unrest(light) > unrest("studio") + 0.15


def test_a_spotlight_falls_on_the_subject_and_leaves_the_corners_dark():
    lit = picture("cyclorama", "spotlight").mean(2)
    assert lit[50:90, 90:122].mean() > 2.5 * lit[:20, :30].mean()


def test_a_light_without_an_effect_adds_no_layer():
    scene = direct(AnimaticRequest("a woman, noon", duration=2.0, height=120))
    place = Set(scene, Path(scene, 212, 120, SETTINGS[scene.setting].rest))
    assert beams(place) == []


@pytest.mark.parametrize("weather", WEATHERS)
def test_a_weather_is_seen(weather):
    light = "night" if weather == "aurora" else "day"
    index = 10 if weather == "storm" else 5
    assert np.abs(picture("field", light, weather, index) - picture("field", light, "", index)).mean() > 1.2


def test_lightning_strikes_for_a_moment():
    stage = staged("field", "night", "storm")
    bright = [stage.picture(index)[:40].mean() for index in range(24)]
    assert max(bright) > 1.25 * float(np.median(bright))
    assert sum(value > 1.2 * float(np.median(bright)) for value in bright) < 12


@pytest.mark.parametrize("kind", [*KINDS, "stars"])
def test_what_flies_in_the_air_can_be_seen(kind):
    request = AnimaticRequest("a woman standing", {"camera": "static"}, duration=2.0, height=180, fps=12, seed=7)
    setting = "abstract" if kind == "dust" else "black_studio"  # which has dust of its own
    scene = replace(direct(request), setting=setting, light=LIGHT_BY_NAME["night"], particles=())
    without, with_it = (Stage(replace(scene, particles=some), 320, 180).picture(5) for some in ((), (kind,)))
    assert (np.abs(with_it.astype(int) - without).max(2) > 8).mean() > 0.0002
