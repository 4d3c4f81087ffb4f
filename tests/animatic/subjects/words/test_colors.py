"""Colors in the words reach the right part of the subject."""

import re

import pytest

from components.animatic.subjects import RIGS, Rig, palette_for
from components.animatic.subjects.words.colors import COLORS


def rig(name: str) -> Rig:
    return next(one for one in RIGS if one.name == name)


def test_a_color_paints_the_subject() -> None:
    assert palette_for(rig("car"), "a red sports car", 1).main == COLORS["red"]


def test_a_named_part_is_painted_instead() -> None:
    palette = palette_for(rig("perfume"), "pink perfume bottle with a gold cap", 0)
    assert (palette.main, palette.accent) == (COLORS["pink"], COLORS["gold"])


def test_clothes_and_hair_take_their_own_colors() -> None:
    palette = palette_for(rig("woman"), "a woman with blonde hair in a green dress and white shoes", 2)
    assert (palette.hair, palette.main, palette.accent) == (COLORS["blonde"], COLORS["green"], COLORS["white"])


def test_a_brand_color_is_taken_to_the_digit() -> None:
    assert palette_for(rig("can"), "a can in #E7B7B0", 0).main == "#e7b7b0"
    assert palette_for(rig("can"), "a can in #abc", 0).main == "#aabbcc"


@pytest.mark.parametrize(
    ("text", "color"),
    [
        ("a rose gold ring", "#d9a08c"),
        ("a rose-gold ring", "#d9a08c"),
        ("a matte black camera", "#26272a"),
        ("a navy blue sofa", "#1f2f52"),
        ("a hot pink dress", "#f0408f"),
        ("a brass lamp", "#b5934a"),
        ("a coral T-shirt", "#f08070"),
    ],
)
def test_colors_of_two_words_and_of_materials_are_known(text: str, color: str) -> None:
    assert palette_for(rig("ring"), text, 0).main == color


def test_fur_changes_with_its_paler_side() -> None:
    plain, black = palette_for(rig("dog"), "a dog", 0), palette_for(rig("dog"), "a black dog", 0)
    assert black.main == COLORS["black"]
    assert black.second != plain.second


@pytest.mark.parametrize("text", ["a golden retriever", "golden hour", "a glass of orange juice", "red wine"])
def test_a_color_that_is_part_of_a_name_paints_nothing(text: str) -> None:
    assert palette_for(rig("car"), text, 0) == rig("car").palettes[0]


def test_the_seed_picks_among_the_subjects_own_palettes() -> None:
    assert len({palette_for(rig("car"), "", seed) for seed in range(12)}) == len(rig("car").palettes)


def test_every_palette_is_made_of_hex_colors() -> None:
    for one in RIGS:
        for palette in one.palettes:
            for color in (palette.main, palette.second, palette.accent, palette.skin, palette.hair, palette.dark):
                assert re.fullmatch("#[0-9a-f]{6}", color), (one.name, color)
