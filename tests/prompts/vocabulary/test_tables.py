"""The tables explain themselves; the published words stay as they were."""

import pytest

from components.animatic.lights import LIGHT_BY_NAME
from components.animatic.moves import ALL as MOVES
from components.animatic.styles import STYLES as ANIMATIC_STYLES
from components.prompts import DETAILS, SETTINGS, STYLES, TABLES, Term
from components.prompts.recognized import recognized

ALL_TABLES = {**TABLES, "setting": SETTINGS, "details": DETAILS}
TERMS = [(name, id_, term) for name, table in ALL_TABLES.items() for id_, term in table.items()]
ANIMATIC = {"camera": set(MOVES), "style": set(ANIMATIC_STYLES), "lighting": set(LIGHT_BY_NAME)}


@pytest.mark.parametrize(("table", "id_", "term"), TERMS, ids=[f"{name}-{id_}" for name, id_, _ in TERMS])
def test_a_term_has_a_label_words_and_a_help_of_one_line(table: str, id_: str, term: Term) -> None:
    assert term.id == id_
    assert term.label
    assert term.words == term.words.strip() != ""
    assert term.help.endswith(".")
    assert "\n" not in term.help


def test_there_is_enough_to_choose_from() -> None:
    sizes = {name: len(table) for name, table in TABLES.items()}
    assert sizes["camera"] >= 25
    assert sizes["lighting"] >= 20
    assert sizes["style"] >= 15
    assert min(sizes.values()) >= 8


@pytest.mark.parametrize("name", sorted(ANIMATIC))
def test_every_move_style_and_light_is_drawn_as_one_that_the_animatic_knows(name: str) -> None:
    undrawn = {id_ for id_, term in TABLES[name].items() if (term.drawn_as or id_) not in ANIMATIC[name]}
    assert not undrawn


@pytest.mark.parametrize(("table", "id_", "term"), [row for row in TERMS if row[0] in TABLES])
def test_a_term_is_recognized_in_its_own_words(table: str, id_: str, term: Term) -> None:
    found = [hit.value for hit in recognized(f"a boat, {term.words}")]
    assert (table, term) in found or any(other.words == term.words for _, other in found)


def test_no_two_terms_of_a_table_say_the_same() -> None:
    for table in ALL_TABLES.values():
        words = [term.words for term in table.values()]
        assert len(set(words)) == len(words)


def test_words_that_are_a_table_are_not_misread_as_another() -> None:
    assert [hit.value[1].id for hit in recognized("slow motion, black and white, cinematic")] == [
        "slow_motion",
        "black_white",
        "cinematic",
    ]
    assert STYLES["cinematic"].words == "cinematic, film quality, 35mm"
