"""What goes to one model: its dialect, or the words that somebody wrote for it."""

from components.prompts import PromptParts
from components.prompts.dialects import beside, family_key, render, spoken

SHOT = PromptParts(subject="a fox", action="running", camera="zoom_in", negative_prompt="people")


def test_a_model_is_told_in_its_dialect() -> None:
    assert spoken(SHOT, "gen4.5", "runway", {}) == render(SHOT, "runway")


def test_words_for_the_model_stand_before_those_for_its_family() -> None:
    own = {"gen4.5": "For this one.", family_key("runway"): "For all of them."}
    assert spoken(SHOT, "gen4.5", "runway", own).text == "For this one."
    assert spoken(SHOT, "gen4_turbo", "runway", own).text == "For all of them."
    assert spoken(SHOT, "kling-v3", "kling", own).text == render(SHOT, "kling").text


def test_what_goes_beside_the_words_goes_also_with_words_of_ones_own() -> None:
    told = spoken(SHOT, "kling-v1", "kling", {"kling-v1": "A fox."})
    assert told.options["camera_control"]["config"]["zoom"] == -5
    assert told.negative_prompt == "people"
    assert beside(told) == ("The camera goes as a number: zoom -5.",)


def test_every_companion_of_the_words_can_be_told() -> None:
    still = PromptParts(subject="a fox", camera="static", speed="fast")
    assert beside(render(still, "luma_concepts")) == ("The camera goes as the concept “static”.",)
    assert beside(render(still, "seedance_1")) == ("The still camera goes as a switch.",)
    assert beside(render(still, "stable_video")) == ("How much moves goes as a number: 190 of 255.",)
    assert beside(render(still, "runway")) == ()
