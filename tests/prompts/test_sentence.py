"""A plain sentence becomes parts that a person can correct; hardly a word is lost on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.prompts import TEMPLATES, PromptParts, split

SENTENCES = [
    (
        "a golden retriever, running through a field of sunflowers, in sunny countryside, tracking shot, following "
        "subject, cinematic, film quality, 35mm, golden hour lighting, slow motion, 4K quality",
        PromptParts(
            "a golden retriever",
            "running through a field of sunflowers",
            "sunny countryside",
            "tracking",
            "cinematic",
            "golden_hour",
            ("4K quality",),
            speed="slow_motion",
        ),
    ),
    (
        "Slow dolly in on a cup of coffee steaming on a wooden table in a cozy café, morning light, photorealistic",
        PromptParts("a cup of coffee", "steaming on a wooden table", "a cozy café", "dolly_in", "realistic", "morning"),
    ),
    (
        "Aerial drone shot over a winding coastal road, a red convertible drives along the cliffs at sunset",
        PromptParts(
            "a red convertible", "drives along the cliffs", "a winding coastal road", "drone", lighting="sunset"
        ),
    ),
    (
        "Macro shot of a bee landing on a lavender blossom, rack focus, nature documentary",
        PromptParts("a bee", "landing on a lavender blossom", camera="rack_focus", style="documentary", shot="macro"),
    ),
    (
        "A dog, a cat and two goats walk down a lane in heavy rain",
        PromptParts("A dog, a cat and two goats", "walk down a lane", weather="heavy_rain"),
    ),
    (
        "a chef tosses vegetables in a pan, then plates them",
        PromptParts("a chef", "tosses vegetables in a pan, then plates them"),
    ),
    ("a dog", PromptParts("a dog")),
    ("a cat is sleeping in the sun", PromptParts("a cat", "sleeping in the sun")),
    ("", PromptParts()),
    (" ,. ;\n", PromptParts()),
]


@pytest.mark.parametrize(("sentence", "parts"), SENTENCES)
def test_a_sentence_is_read_as_a_person_would(sentence: str, parts: PromptParts) -> None:
    assert split(sentence) == parts


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=lambda template: template.id)
def test_the_text_of_a_template_gives_its_parts_back(template) -> None:  # type: ignore[no-untyped-def]
    read = split(template.parts.text())
    told = [name for name in ("subject", "camera", "style", "lighting") if getattr(template.parts, name)]
    assert {name: getattr(read, name) for name in told} == {name: getattr(template.parts, name) for name in told}


@pytest.mark.parametrize("word", ["Großvater", "猫が走る", "عربي", "🎬🎬", "<b>bold</b>", "{a|b", "O'Neill-Smith"])
def test_words_that_no_rule_knows_are_kept(word: str) -> None:
    assert word in split(f"{word}, tracking shot").text()


@given(st.text(max_size=400) | st.text(alphabet="a ,.;in{}|é走", max_size=400))
def test_any_text_is_taken_apart_without_complaint(text: str) -> None:
    parts = split(text)
    assert PromptParts.from_json(parts.to_json()) == parts


def test_ten_thousand_characters_are_kept() -> None:
    text = "a very long wish " * 600
    assert len(split(text).text()) >= len(" ".join(text.split())) - 10
