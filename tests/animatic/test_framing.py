"""Shot sizes, angles, lenses, palettes, moods and stocks change the picture as the trade means them."""

import numpy as np
import pytest

from components.animatic import direct
from components.animatic.camera import Path
from components.animatic.framing import framing_of
from components.animatic.moves import MOVES
from components.animatic.settings import SETTINGS
from components.animatic.tones import TONES, tones_of
from components.prompts import TABLES

WOMAN = {"subject": "a woman", "action": "standing", "setting": "a park", "camera": "static", "style": "commercial"}


@pytest.fixture
def path(ask):
    def make(words: str, **parts: str) -> Path:
        request = ask(words, height=720, parts={**WOMAN, **parts})
        scene = direct(request)
        return Path(scene, *request.size(), SETTINGS[scene.setting].rest)

    return make


def test_the_sizes_follow_one_another_from_far_to_near(path) -> None:
    sizes = [TABLES["shot"][name].words for name in ("extreme_wide", "wide", "full", "medium", "close_up")]
    heights = []
    for words in sizes:
        _, top, _, bottom = path("", shot=words).box(0.0)
        heights.append(bottom - top)
    assert heights == sorted(heights)
    assert heights[-1] > 6 * heights[0]


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("size", ["medium shot", "close-up"])
def test_a_person_is_cut_at_the_legs_and_never_at_the_head(path, move, size) -> None:
    made = path("", shot=size, camera=move)
    for t in made.times(9):
        left, top, right, bottom = made.box(t)
        assert top >= made.bars - 2
        assert bottom > made.height
        assert left < made.width / 2 < right or abs((left + right) / 2 - made.width / 2) < 0.35 * made.width


def test_angles_raise_and_lower_the_camera(path) -> None:
    eyes = [path("", angle=words).camera(0.0).y for words in ("ground-level view", "low angle", "", "high angle")]
    assert eyes == sorted(eyes)
    assert abs(path("", angle="dutch angle").camera(0.0).roll) > 5


def test_a_long_lens_brings_the_background_nearer(path) -> None:
    wide, usual, long = (path("", lens=words) for words in ("18mm wide-angle lens", "", "200mm telephoto lens"))
    far = [made.camera(0.0).scale(80.0) for made in (wide, usual, long)]
    assert far == sorted(far)
    near = [made.box(0.0)[3] - made.box(0.0)[1] for made in (wide, usual, long)]
    assert max(near) < 1.05 * min(near), "the subject keeps its size"


def test_words_that_say_nothing_of_the_frame_change_nothing() -> None:
    assert framing_of("a dog running in a field").part == 1.0
    assert tones_of("a dog running in a field") == ()


@pytest.mark.parametrize("table", ["palette", "stock"])
def test_every_palette_and_stock_of_the_vocabulary_has_a_grade_or_is_plain(table: str) -> None:
    plain = {"film_35mm", "film_65mm"}
    missing = {id_ for id_, term in TABLES[table].items() if not tones_of(term.words.lower())}
    assert missing <= plain


@pytest.mark.parametrize("name", sorted(TONES))
def test_each_grade_shows_and_keeps_the_order_of_light(ask, bake, name: str) -> None:
    tone = TONES[name]
    for curve in tone.curves():
        assert (np.diff(curve.astype(int)) >= -3).all()
    plain = bake(ask("a dog in a field", style="commercial")).frame(6).astype(int)
    graded = bake(ask(f"a dog in a field, {tone.words[0]}", style="commercial")).frame(6).astype(int)
    assert np.abs(plain - graded).mean() > 1.5


def test_speeds_hurry_and_slow_the_scene(ask) -> None:
    paces = [
        direct(ask(f"a dog running in a field, {words}")).pace
        for words in (
            "ultra slow motion",
            "slow motion",
            "gentle movement",
            "steady",
            "brisk, lively movement",
            "fast motion",
        )
    ]
    assert paces == sorted(paces)
    assert paces[0] < 0.3
    assert paces[-1] > 1.3
