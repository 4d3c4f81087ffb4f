"""One part is told anew from the vocabulary, and the rest stays."""

from dataclasses import replace

import pytest

from components.prompts import LIGHTS, TEMPLATES, PromptParts
from components.prompts.lint import lint
from components.prompts.variations import VARIED, vary

SHOT = TEMPLATES["golden_retriever"].parts


@pytest.mark.parametrize("part", VARIED)
def test_four_others_of_a_part_differ_in_it_alone(part: str) -> None:
    shots = vary(SHOT, part, 4, seed=7)
    assert len(set(shots)) == 4
    for shot in shots:
        assert getattr(shot, part) != getattr(SHOT, part)
        assert replace(shot, **{part: getattr(SHOT, part)}) == SHOT


def test_four_lights_look_different_and_clash_with_nothing() -> None:
    parts = PromptParts("a boat", "drifts past", camera="static", style="cinematic", details=("noon sun",))
    shots = vary(parts, "lighting", 4)
    assert len({LIGHTS[shot.lighting].drawn_as or shot.lighting for shot in shots}) == 4
    assert all(lint(shot).is_clear for shot in shots)


def test_the_seed_decides() -> None:
    assert vary(SHOT, "style", 4, seed=1) == vary(SHOT, "style", 4, seed=1)
    assert len({vary(SHOT, "style", 4, seed=seed) for seed in range(6)}) > 1


def test_a_part_in_free_words_alone_has_no_others() -> None:
    assert vary(SHOT, "subject") == ()
