"""Where an edit goes: the channels, what each makes of the edit as it stands, and the recipe that suits it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from components.processing import FFmpeg, Recipe
from components.processing.graph import Take
from components.processing.presets import PRESETS, Preset
from components.widgets.cut import Cut
from components.widgets.element import element

FIRST = 4
"""Channels that are shown before “more”."""


@dataclass(frozen=True)
class Order:
    """One file to make."""

    title: str
    recipe: Recipe
    preset: str | None = None


_exports = element("exports", events=("choose",), reserve="220px")


def exports(take: Take | None, chosen: Sequence[str], about: str, program: FFmpeg) -> list[str] | None:
    """Draw the channels for what the edit comes to; return the names that are ticked after a click."""
    rows = [_row(preset, take, program) for preset in PRESETS.values()]
    data = {"rows": rows, "chosen": [name for name in chosen if name in PRESETS], "first": FIRST, "about": about}
    picked: list[str] | None = _exports(data, key="exports")["choose"]
    return picked


def orders(cut: Cut, take: Take, chosen: Sequence[str], title: str) -> list[Order]:
    """Return what to render: one file a channel, with the steps that it wants, or the edit as it is."""
    if not chosen:
        return [Order(title, cut.recipe())]
    frame = next((step.options for step in cut.steps if step.operation == "reframe" and not step.off), {})
    focus = (frame.get("focus_x", 50.0), frame.get("focus_y", 50.0))
    made = []
    for preset in (PRESETS[name] for name in chosen):
        steps = preset.steps(take, fit=frame.get("fit", "crop"), focus=focus)
        made.append(Order(f"{title}, {preset.label}", Recipe((*cut.recipe().steps, *steps)), preset.name))
    return made


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
