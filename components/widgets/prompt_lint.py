"""What a kind director would say about the shot: a score, up to three remarks, each mended by one click."""

from collections.abc import Sequence
from dataclasses import replace

from components.catalog import Job
from components.prompts.lint import Finding, LintContext, Mend, Report, lint
from components.providers import MODELS, Kind, VideoModel
from components.widgets.element import element
from components.widgets.prompt_bar import LENGTHS
from components.widgets.session import heard, session
from components.widgets.shot import RATIOS, Shot
from components.widgets.way_back import Proposal
from components.widgets.words import spelled

KEY = "prompt_lint"
_lint = element(KEY, events=("mend",), reserve="84px")
SHOWN = 3
BUTTONS = 2
VERDICTS = ((80, "Reads clearly"), (55, "Nearly there"), (0, "Not clear yet"))
SMALL = VERDICTS[0][0]


def model_in_mind(shot: Shot, jobs: Sequence[Job], default: VideoModel) -> VideoModel:
    """Return the model that the shot was last sent to, else that it is made for; the jobs come newest first."""
    asked = ((job.request or {}).get("request", {}).get("model") for job in jobs)
    return MODELS.get(next((model for model in asked if model), shot.model), default)


def look_at(shot: Shot, model: VideoModel) -> Report:
    """Return what there is to say about the shot as this model would get it."""
    model = model.for_kind(Kind.TEXT)
    context = LintContext(
        duration=shot.duration,
        aspect_ratio=shot.aspect_ratio,
        model_label=model.label,
        durations=model.durations.choices,
        durations_are_range=model.durations.low is not None,
        prompt_limit=model.prompt_limit,
        limit_unit=model.prompt_unit.value,
        takes_negative_prompt=model.negative_prompt,
    )
    return lint(shot.parts, context)


def wished_mend(shot: Shot, model: VideoModel) -> Proposal | None:
    """Return what the mend that was just clicked makes of the shot; None for one that no longer fits it."""
    said = heard(KEY, "mend")
    if not said or said.get("edition") != session().edition:
        return None
    found = (finding for finding in look_at(shot, model).findings if finding.rule == said.get("rule"))
    for mend in (mend for finding in found for mend in _offered(finding)):
        if mend.label == said.get("label"):
            mended = replace(
                shot,
                parts=mend.parts,
                duration=mend.duration or shot.duration,
                aspect_ratio=mend.aspect_ratio or shot.aspect_ratio,
            )
            return Proposal(f"{mend.label}: done", mended)
    return None


def prompt_lint(shot: Shot, model: VideoModel, *, mendable: bool = True) -> None:
    """Draw the score and the worst remarks, with buttons to mend them where the shot is one that is edited."""
    report = look_at(shot, model)
    title, words = verdict(report)
    findings = [
        {
            "rule": finding.rule,
            "says": finding.says,
            "reason": finding.reason,
            "mends": [mend.label for mend in _offered(finding)] if mendable else [],
        }
        for finding in report.findings[:SHOWN]
    ]
    data = {"edition": session().edition, "score": report.score, "title": title, "words": words, "findings": findings}
    _lint(data, key=KEY)


def verdict(report: Report) -> tuple[str, str]:
    """Return the report as a title and a few words."""
    if report.is_clear:
        return "All clear", "Ready to shoot"
    number = len(report.findings)
    size = "small " if report.score >= SMALL else ""
    shown = f"{spelled(SHOWN)} of " if number > SHOWN else ""
    words = f"{shown}{spelled(number)} {size}{'thing' if number == 1 else 'things'}"
    return next(title for score, title in VERDICTS if report.score >= score), words[0].upper() + words[1:]


def _offered(finding: Finding) -> tuple[Mend, ...]:
    """The mends that this page can make."""
    return tuple(
        mend
        for mend in finding.mends
        if (mend.duration is None or mend.duration in LENGTHS)
        and (mend.aspect_ratio is None or mend.aspect_ratio in RATIOS)
    )[:BUTTONS]
