"""Every shot to start from is whole, and so is every surprise."""

from collections import Counter

import pytest

from components.prompts import CAMERAS, LIGHTS, STYLES, TABLES, TEMPLATES, Template, surprise, title_of
from components.prompts.lint import LintContext, lint


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=lambda template: template.id)
def test_a_template_is_a_complete_shot_in_known_words(template: Template) -> None:
    parts = template.parts
    assert parts.subject
    assert parts.action
    assert parts.setting
    assert parts.camera in CAMERAS
    assert parts.style in STYLES
    assert parts.lighting in LIGHTS
    for name, table in TABLES.items():
        assert getattr(parts, name) in ("", *table)
    assert title_of(parts)
    assert template.aspect_ratio in {"16:9", "9:16", "1:1", "4:5"}
    assert template.kind in {"text", "video"}


def test_the_templates_serve_every_purpose_and_no_two_are_alike() -> None:
    purposes = Counter(template.purpose for template in TEMPLATES.values())
    assert set(purposes) == {
        "Marketing",
        "Social",
        "Product demo",
        "Education",
        "Film previz",
        "Video enhancement",
        "Free exploration",
    }
    assert min(purposes.values()) >= 3
    texts = [template.parts.text() for template in TEMPLATES.values()]
    assert len(set(texts)) == len(texts)
    assert all(
        (template.purpose == "Video enhancement") == (template.kind == "video") for template in TEMPLATES.values()
    )


def test_a_surprise_is_another_one_for_another_seed_and_never_needs_a_mend() -> None:
    shots = [surprise(seed) for seed in range(300)]
    assert shots[7] == surprise(7)
    assert len(set(shots)) > 250
    assert [
        lint(shot, LintContext(duration=4, aspect_ratio="9:16")).findings for shot in shots if not lint(shot).is_clear
    ] == []
