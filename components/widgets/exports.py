"""Where an edit goes: the channels and what each makes of it as it stands, the codec, and what else it can become."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from components.jobs.exports import EXPORTS
from components.processing import ENCODERS, FFmpeg, Recipe
from components.processing.graph import Take
from components.processing.presets import PRESETS, Preset
from components.widgets.cut import Cut
from components.widgets.element import element

FIRST = 4
"""Channels that are shown before “more”."""
ORIGINAL = "original"
USUAL, MASTER = "h264", "master"


@dataclass(frozen=True)
class Order:
    """One file to make: a clip, as a channel or a codec wants it, or with ``export`` something else."""

    title: str
    recipe: Recipe
    clips: tuple[str, ...] = ()
    preset: str | None = None
    encoder: str | None = None
    keep: bool = False
    export: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def mark(self) -> str:
        """Tell the orders of one click apart."""
        return "-".join(filter(None, (*self.clips, self.preset, self.export, "keep" if self.keep else "")))


_exports = element("exports", events=("choose", "codec", "also", "apply"), reserve="260px")


def exports(
    take: Take | None, chosen: Sequence[str], codec: str, program: FFmpeg, cut: Cut, about: str = ""
) -> Mapping[str, Any]:
    """Draw the channels for what the edit comes to, and what it can become besides.

    Returns what was asked: ``choose`` (the names that are ticked), ``codec`` (a name), ``also`` (the name of an
    export), or ``apply`` (the edit is wanted for more clips).
    """
    rows = [_row(preset, take, program) for preset in PRESETS.values()]
    own = [_original()] if is_plain_cut(cut) else []
    data = {
        "rows": own + rows,
        "chosen": list(chosen),
        "first": FIRST + len(own),
        "about": about,
        "codec": _codecs(codec, program) if takes_codec(chosen) else None,
        "also": [{"name": each.name, "label": each.label, "icon": each.icon, "help": each.help}
                 for each in EXPORTS.values()] if take else [],
        "apply": take is not None and len(cut.clips) == 1 and any(not step.off for step in cut.steps),
    }  # fmt: skip
    return _exports(data, key="exports")


def channels(text: str, cut: Cut) -> list[str]:
    """Read the names of channels out of an address, without those that are not for this edit."""
    known = [*PRESETS, *([ORIGINAL] if is_plain_cut(cut) else [])]
    return [name for name in text.split(",") if name in known]


def codec(text: str) -> str:
    """Read the name of a codec out of an address; what is none stands for the usual one."""
    return text if text in ENCODERS else USUAL


def made_words(wanted: Sequence[Order]) -> str:
    """Say where what is being made will appear."""
    if all(order.export not in (None, "split") for order in wanted):
        return "It is being made. Take it from the list of jobs, at the top right."
    what = f"{len(wanted)} are" if len(wanted) > 1 else "It is"
    return f"{what} being made, and will be in the library in a moment."


def is_plain_cut(cut: Cut) -> bool:
    """Whether the edit is a cut of one clip and nothing else, so that its quality can be kept."""
    on = [step.operation for step in cut.steps if not step.off]
    return len(cut.clips) == 1 and on == ["trim"]


def takes_codec(chosen: Sequence[str]) -> bool:
    """Whether a codec can be chosen: for the clip itself and for the master; every other channel wants its own."""
    return not chosen or MASTER in chosen


def orders(cut: Cut, take: Take, chosen: Sequence[str], title: str, codec: str = USUAL) -> list[Order]:
    """Return what to render: one file a channel, with the steps that it wants, or the edit as it is."""
    encoder = None if codec == USUAL else codec
    recipe = cut.recipe()
    if not chosen:
        return [Order(title, recipe, cut.clips, encoder=encoder)]
    frame = next((step.options for step in cut.steps if step.operation == "reframe" and not step.off), {})
    focus = (frame.get("focus_x", 50.0), frame.get("focus_y", 50.0))
    made = [Order(title, recipe, cut.clips, keep=True)] if ORIGINAL in chosen else []
    for preset in (PRESETS[name] for name in chosen if name != ORIGINAL):
        steps = (*recipe.steps, *preset.steps(take, fit=frame.get("fit", "crop"), focus=focus))
        own = encoder if preset.name == MASTER else None
        made.append(Order(f"{title}, {preset.label}", Recipe(steps), cut.clips, preset.name, own))
    return made


def _original() -> dict[str, Any]:
    return {
        "name": ORIGINAL,
        "label": "Original quality",
        "help": "The part you kept is copied; only its edges are encoded anew.",
        "size": "not re-encoded",
        "severity": "good",
        "verdict": "as it is",
        "more": [],
        "missing": "",
    }


def _codecs(chosen: str, program: FFmpeg) -> dict[str, Any]:
    options = [
        {"name": each.name, "label": each.label, "help": each.help, "missing": each.missing(program)}
        for each in ENCODERS.values()
    ]
    return {"chosen": chosen, "label": ENCODERS[chosen].label, "options": options}


def _row(preset: Preset, take: Take | None, program: FFmpeg) -> dict[str, Any]:
    findings = preset.check(take) if take else ()
    return {
        "name": preset.name,
        "label": preset.label,
        "help": preset.help,
        "size": f"{preset.width} × {preset.height}",
        "severity": str(findings[0].severity) if findings else "",
        "verdict": _short(findings[0].text) if findings else "",
        "more": [finding.text for finding in findings],
        "missing": preset.missing(program),
    }


def _short(text: str) -> str:
    """Keep the part of a finding that fits into a row, such as “crops the sides”; the rest shows on hover."""
    for end in (": ", " from ", " on "):
        text = text.partition(end)[0]
    return text
