"""A kind director's look at a shot before it costs anything: what would go wrong, why, and how to mend it in one click.

A rule is one function and one entry in the RULES of its file; it looks at a Reading and returns what there is to say.
"""

from components.prompts.lint import amount, clashes, missing, physics, wording
from components.prompts.lint.reading import Reading
from components.prompts.lint.report import UNITS, Finding, LintContext, Mend, Report, measure
from components.prompts.lint.rule import Rule
from components.prompts.parts import PromptParts
from components.prompts.sentence import split

RULES: tuple[Rule, ...] = (*missing.RULES, *amount.RULES, *clashes.RULES, *wording.RULES, *physics.RULES)

__all__ = ["RULES", "UNITS", "Finding", "LintContext", "Mend", "Report", "Rule", "lint", "measure"]


def lint(shot: PromptParts | str, context: LintContext | None = None) -> Report:
    """Return what a director would say; a plain text is taken apart first. Nothing written gives 0 and no remark."""
    parts = split(shot) if isinstance(shot, str) else shot
    reading = Reading(parts, context or LintContext())
    if not reading.text:
        return Report(0, ())
    found = [(rule.cost, finding) for rule in RULES if (finding := rule.check(reading))]
    found.sort(key=lambda pair: -pair[0])
    return Report(max(5, 100 - sum(cost for cost, _ in found)), tuple(finding for _, finding in found))
