"""The lint says what a good director would say about real prompts, and keeps quiet about the rest."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from components.prompts import TEMPLATES, PromptParts
from components.prompts.lint import RULES, LintContext, lint

HERE = Path(__file__).parents[1]
CASES = tomllib.loads((HERE / "lint_cases.toml").read_text())["cases"]
UNSEEN = tomllib.loads((HERE / "lint_unseen.toml").read_text())["cases"]


def found(case: Mapping[str, Any]) -> set[str]:
    context = LintContext(**{name: value for name, value in case.items() if name not in ("text", "findings")})
    return {finding.rule for finding in lint(case["text"], context).findings}


def scores(cases: list[dict[str, Any]]) -> tuple[float, float]:
    """Precision and recall over all findings of all prompts."""
    right = wrong = missed = 0
    for case in cases:
        got, expected = found(case), set(case["findings"])
        right, wrong, missed = right + len(got & expected), wrong + len(got - expected), missed + len(expected - got)
    return right / (right + wrong), right / (right + missed)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60])
def test_a_prompt_gets_the_findings_of_a_good_director(case: dict[str, Any]) -> None:
    assert found(case) == set(case["findings"])


def test_prompts_that_the_rules_were_not_made_for_are_judged_well_too() -> None:
    assert len(CASES) >= 60
    precision, recall = scores(UNSEEN)
    assert precision >= 0.9
    assert recall >= 0.9


def test_every_rule_has_a_prompt_that_it_speaks_about() -> None:
    assert {rule.id for rule in RULES} == {rule for case in CASES for rule in case["findings"]}


@pytest.mark.parametrize(
    "case", [case for case in CASES + UNSEEN if case["findings"]], ids=lambda case: case["text"][:60]
)
def test_every_mend_mends_or_makes_it_no_worse(case: dict[str, Any]) -> None:
    context = LintContext(**{name: value for name, value in case.items() if name not in ("text", "findings")})
    before = lint(case["text"], context)
    for finding in before.findings:
        assert finding.says.endswith((".", "…"))
        assert finding.reason.endswith(".")
        for mend in finding.mends:
            told = {
                "duration": mend.duration or context.duration,
                "aspect_ratio": mend.aspect_ratio or context.aspect_ratio,
            }
            after = lint(mend.parts, LintContext(**{**vars(context), **told}))
            mended = finding.rule not in {one.rule for one in after.findings}
            assert mended or after.score >= before.score, (finding.rule, mend.label)


@pytest.mark.parametrize(
    "rule", ["camera", "cameras", "style", "styles", "light", "subjects", "duration", "negatives", "ratio", "weather"]
)
def test_one_click_ends_the_finding(rule: str) -> None:
    for case in CASES:
        if rule not in case["findings"]:
            continue
        context = LintContext(**{name: value for name, value in case.items() if name not in ("text", "findings")})
        finding = next(one for one in lint(case["text"], context).findings if one.rule == rule)
        mend = finding.mends[0]
        told = {
            "duration": mend.duration or context.duration,
            "aspect_ratio": mend.aspect_ratio or context.aspect_ratio,
        }
        after = lint(mend.parts, LintContext(**{**vars(context), **told}))
        assert rule not in {one.rule for one in after.findings}, case["text"]


def test_a_clash_offers_to_keep_either() -> None:
    parts = PromptParts(
        "a boat", "drifts past", camera="static", style="cinematic", lighting="sunset", details=("noon sun",)
    )
    (finding,) = lint(parts).findings
    assert finding.says == "Sunset and noon sun pull apart."
    assert [mend.label for mend in finding.mends] == ["Keep sunset", "Keep noon sun"]
    assert finding.mends[0].parts.details == ()
    assert finding.mends[1].parts.lighting == ""


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=lambda template: template.id)
def test_the_shots_to_start_from_have_nothing_to_mend(template) -> None:  # type: ignore[no-untyped-def]
    report = lint(template.parts, LintContext(duration=5, aspect_ratio=template.aspect_ratio))
    assert report.is_clear, [finding.says for finding in report.findings]


def test_the_score_moves_with_every_part_that_is_told() -> None:
    steps = [
        PromptParts(),
        PromptParts("a kite"),
        PromptParts("a kite", "rises over the dunes"),
        PromptParts("a kite", "rises over the dunes", camera="crane"),
        PromptParts("a kite", "rises over the dunes", camera="crane", style="cinematic"),
    ]
    numbers = [lint(parts).score for parts in steps]
    assert numbers == sorted(set(numbers))
    assert (numbers[0], numbers[-1]) == (0, 100)


def test_nothing_written_is_no_reason_to_speak() -> None:
    assert lint("").findings == lint(PromptParts(subject="  ")).findings == ()
