"""Other ways to film the shot, five at a time as stills: another light, camera or style, or a shot nobody asked for."""

from dataclasses import replace
from functools import lru_cache
from typing import Any

from components.prompts import TABLES, PromptParts, surprise, title_of
from components.prompts.variations import vary
from components.widgets.element import element
from components.widgets.picker import tile_drawing
from components.widgets.session import heard, session
from components.widgets.shot import Shot
from components.widgets.way_back import Proposal

KEY = "variations"
_variations = element(KEY, events=("use",), reserve="128px")
COUNT = 5
SURPRISE = "surprise"
CHOICES = {"lighting": "Light", "camera": "Camera", "style": "Style", SURPRISE: "Surprise me"}
_varied = lru_cache(maxsize=64)(vary)


def wished_variation(shot: Shot) -> Proposal | None:
    """Return the shot of the still that was just clicked; None if it is none of those offered for this shot."""
    said = heard(KEY, "use")
    if not said or said.get("edition") != session().edition:
        return None
    part, label = _wish()[0], said.get("label")
    for parts in _others(shot):
        if said.get("part") == part and _label(part, parts) == label:
            title = "" if part == SURPRISE else shot.title
            words = f"Now “{label}”" if part == SURPRISE else f"{CHOICES[part]} is now {label[:1].lower()}{label[1:]}"
            return Proposal(words, replace(shot, parts=parts, title=title))
    return None


def variations(shot: Shot) -> None:
    """Draw what may be varied, and five stills of what comes out."""
    part, seed = _wish()
    stills = [
        {"label": _label(part, parts), "spec": tile_drawing(replace(shot, parts=parts))} for parts in _others(shot)
    ]
    choices = [{"id": id_, "label": label} for id_, label in CHOICES.items()]
    data = {"edition": session().edition, "choices": choices, "part": part, "seed": seed, "stills": stills}
    _variations(data, key=KEY)


def _wish() -> tuple[str, int]:
    """What is varied, and which five of it: the browser says so until another shot is opened."""
    said: dict[str, Any] = heard(KEY, "wish") or {}
    if said.get("edition") != session().edition or said.get("part") not in CHOICES:
        return next(iter(CHOICES)), 0
    return said["part"], int(said.get("seed", 0))


def _others(shot: Shot) -> tuple[PromptParts, ...]:
    part, seed = _wish()
    if part == SURPRISE:
        return tuple(
            {_label(part, one): one for one in map(surprise, range(COUNT * seed, COUNT * seed + COUNT))}.values()
        )
    return _varied(shot.parts, part, COUNT, seed)


def _label(part: str, parts: PromptParts) -> str:
    return title_of(parts) if part == SURPRISE else TABLES[part][getattr(parts, part)].label
