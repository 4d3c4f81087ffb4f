"""The list of an edit's steps, and the menu to add one."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import groupby
from typing import Any

from components.processing import OPERATIONS, FFmpeg
from components.processing.operations import Arity, Kind, Operation
from components.widgets.cut import Cut, Step
from components.widgets.element import element

MOST_VALUES = 3
FIRST = ("reframe", "loop", "add_audio")

_list = element("recipe_list", events=("choose", "toggle", "remove", "move", "add"), reserve="80px")


def recipe_list(cut: Cut, *, chosen: int | None, program: FFmpeg) -> Mapping[str, Any]:
    """Draw the steps. Returns what was asked: ``choose``, ``toggle``, ``remove`` (an index), ``move`` or ``add``."""
    steps = [
        {
            "icon": OPERATIONS[step.operation].icon,
            "label": _label(step, len(cut.clips)),
            "summary": summary(step),
            "off": step.off,
            "movable": step.operation != "trim",
        }
        for step in cut.steps
    ]
    return _list({"steps": steps, "chosen": chosen, "menu": _menu(cut, program)}, key="recipe_list")


def after(asked: Mapping[str, Any], cut: Cut, step: int | None) -> tuple[Cut, int | None] | None:
    """Return the cut as asked and the step to show next; None if nothing was asked."""
    if asked["choose"] is not None:
        return cut, None if asked["choose"] == step else asked["choose"]
    if asked["toggle"] is not None:
        toggled = cut.steps[asked["toggle"]]
        return cut.with_step(asked["toggle"], replace(toggled, off=not toggled.off)), step
    if asked["remove"] is not None:
        return cut.with_step(asked["remove"], None), None
    if asked["move"]:
        return cut.moved(asked["move"]["from"], asked["move"]["to"]), asked["move"]["to"]
    if asked["add"]:
        return replace(cut, steps=(*cut.steps, Step(asked["add"]))), len(cut.steps)
    return None


def summary(step: Step) -> str:
    """Say in a few words what a step does, such as “0.8 to 4.2 s” or “9:16 tall, Crop”."""
    if step.operation == "trim":
        end = step.options.get("end")
        return f"{step.options.get('start', 0):.2f} s to {'the end' if end is None else f'{end:.2f} s'}"
    words: list[str] = []
    for option in OPERATIONS[step.operation].options():
        value = step.options.get(option.name, option.default)
        hidden = option.when and str(step.options.get(option.when[0])) not in option.when[1]
        if hidden or value in (None, "") or (value == option.default and option.name not in step.options and words):
            continue
        if option.kind is Kind.CHOICE:
            words.append(dict(option.choices)[value])
        elif (option.kind in (Kind.NUMBER, Kind.INTEGER) and value != option.default) or option.name == "count":
            words.append(f"{value:g}{'×' if option.unit == 'times' else f' {option.unit}' if option.unit else ''}")
    return ", ".join(words[:MOST_VALUES])


def _label(step: Step, clips: int) -> str:
    label = OPERATIONS[step.operation].label
    return f"{label} clip {step.clip + 1}" if step.clip is not None and clips > 1 else label


def _menu(cut: Cut, program: FFmpeg) -> list[dict[str, Any]]:
    offered = [op for op in OPERATIONS.values() if _offered(op, cut)]
    offered.sort(key=lambda op: list(dict.fromkeys(o.group for o in OPERATIONS.values())).index(op.group))
    return [
        {
            "label": group,
            "items": [
                {
                    "name": op.name,
                    "label": op.label,
                    "icon": op.icon,
                    "help": op.help,
                    "reason": op.missing(program),
                    "first": op.name in FIRST,
                }
                for op in operations
            ],
        }
        for group, operations in groupby(offered, key=lambda op: op.group)
    ]


def _offered(operation: type[Operation], cut: Cut) -> bool:
    """Trimming is done on the timeline, and there is nothing to join in a single clip."""
    return operation.name != "trim" and (operation.arity is Arity.ONE or len(cut.clips) > 1)
