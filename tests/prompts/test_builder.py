"""The published builder gives its text word for word."""

import pytest

from components.prompts import VideoPromptBuilder

CAMERA_WORDS = {
    "static": "static camera, locked shot",
    "pan_left": "smooth pan left",
    "pan_right": "smooth pan right",
    "dolly_in": "dolly in, moving closer",
    "dolly_out": "dolly out, pulling back",
    "tracking": "tracking shot, following subject",
    "crane": "crane shot, rising up",
    "handheld": "handheld camera, slight shake",
    "drone": "aerial drone shot",
    "orbit": "orbiting around subject",
}
STYLE_WORDS = {
    "cinematic": "cinematic, film quality, 35mm",
    "documentary": "documentary style, natural",
    "commercial": "commercial quality, polished",
    "artistic": "artistic, stylized",
    "anime": "anime style, animation",
    "realistic": "photorealistic, lifelike",
}


def test_the_published_example_reads_exactly_so() -> None:
    text = (
        VideoPromptBuilder()
        .set_subject("a golden retriever")
        .set_action("running through a field of sunflowers")
        .set_setting("sunny countryside")
        .set_camera("tracking")
        .set_style("cinematic")
        .set_lighting("golden hour lighting")
        .add_detail("slow motion")
        .add_detail("4K quality")
        .build()
    )
    assert text == (
        "a golden retriever, running through a field of sunflowers, in sunny countryside, tracking shot, following "
        "subject, cinematic, film quality, 35mm, golden hour lighting, slow motion, 4K quality"
    )


@pytest.mark.parametrize(("camera", "words"), CAMERA_WORDS.items())
def test_a_camera_preset_becomes_its_words(camera: str, words: str) -> None:
    assert VideoPromptBuilder().set_camera(camera).build() == words


@pytest.mark.parametrize(("style", "words"), STYLE_WORDS.items())
def test_a_style_preset_becomes_its_words(style: str, words: str) -> None:
    assert VideoPromptBuilder().set_style(style).build() == words


def test_anything_else_passes_through_as_written() -> None:
    text = VideoPromptBuilder().set_camera("whip pan").set_style("claymation").set_lighting("neon").build()
    assert text == "whip pan, claymation, neon"


def test_the_order_of_the_calls_does_not_matter_and_the_last_value_wins() -> None:
    text = VideoPromptBuilder().add_detail("rain").set_setting("Oslo").set_subject("a cat").set_subject("a dog").build()
    assert text == "a dog, in Oslo, rain"


def test_building_nothing_gives_an_empty_text_and_building_twice_the_same() -> None:
    assert VideoPromptBuilder().build() == ""
    builder = VideoPromptBuilder().set_subject("a kite").add_detail("")
    assert builder.build() == builder.build() == "a kite"


def test_quotes_newlines_and_emoji_survive() -> None:
    odd = "a \"sign\" that says 'ü%' 🎬\nsecond line"
    assert VideoPromptBuilder().set_subject(odd).build() == odd
