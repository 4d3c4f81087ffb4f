"""The tables explain themselves, and every starting shot is whole."""

import pytest

from components.prompts import CAMERAS, DETAILS, LIGHTS, SETTINGS, STYLES, TEMPLATES, Template, title_of
from components.prompts.vocabulary import Term

TABLES = {"cameras": CAMERAS, "styles": STYLES, "lights": LIGHTS, "settings": SETTINGS, "details": DETAILS}
TERMS = [(name, id_, term) for name, table in TABLES.items() for id_, term in table.items()]


@pytest.mark.parametrize(("table", "id_", "term"), TERMS, ids=[f"{name}-{id_}" for name, id_, _ in TERMS])
def test_a_term_has_a_label_words_and_help(table: str, id_: str, term: Term) -> None:
    assert term.id == id_
    assert term.label
    assert term.words == term.words.strip() != ""
    assert term.help.endswith(".")


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=lambda template: template.id)
def test_a_template_is_a_complete_shot_in_known_words(template: Template) -> None:
    parts = template.parts
    assert parts.subject
    assert parts.action
    assert parts.setting
    assert parts.camera in CAMERAS
    assert parts.style in STYLES
    assert parts.lighting in LIGHTS
    assert title_of(parts)
    assert template.aspect_ratio in {"16:9", "9:16", "1:1", "4:5"}


def test_the_templates_serve_every_purpose_and_no_two_are_alike() -> None:
    assert {template.purpose for template in TEMPLATES.values()} == {
        "Marketing",
        "Social",
        "Product demo",
        "Education",
        "Film",
    }
    texts = [template.parts.text() for template in TEMPLATES.values()]
    assert len(set(texts)) == len(texts) >= 8
