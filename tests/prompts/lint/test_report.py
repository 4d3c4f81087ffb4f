"""Lengths are counted in the model's own unit."""

import pytest

from components.prompts import PromptParts
from components.prompts.lint import LintContext, lint, measure


@pytest.mark.parametrize(
    ("unit", "size"), [("characters", 7), ("utf16", 8), ("words", 2), ("tokens", 3), ("unheard of", 7)]
)
def test_a_text_is_measured_in_its_unit(unit: str, size: int) -> None:
    assert measure("boat 🎬.", unit) == size


def test_an_emoji_that_fits_in_characters_may_be_over_in_utf16() -> None:
    parts = PromptParts("🎬" * 6, "spins", camera="static", style="realistic", details=("soft mist",))
    limit = len(parts.text()) + 2
    assert not lint(parts, LintContext(prompt_limit=limit)).findings
    (finding,) = lint(parts, LintContext(prompt_limit=limit, limit_unit="utf16", model_label="Gen-4.5")).findings
    assert finding.rule == "length"
    assert finding.says == f"Gen-4.5 takes {limit} characters; this has {limit + 4}."
    assert lint(finding.mends[0].parts, LintContext(prompt_limit=limit, limit_unit="utf16")).is_clear


def test_a_duration_outside_of_a_range_goes_to_its_end() -> None:
    context = LintContext(duration=1, durations=(2, 10), durations_are_range=True, model_label="Gen-4.5")
    (finding,) = lint("A kite rises over the dunes, crane shot, cinematic", context).findings
    assert finding.says == "Gen-4.5 makes 2 to 10 s, not 1."
    assert [mend.duration for mend in finding.mends] == [2]
