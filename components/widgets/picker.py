"""The picture picker: the words of a table as stills of the user's own shot, all of them in a dialog, or own words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from components.prompts import CAMERAS, LIGHTS, STYLES, TEMPLATES, Term
from components.widgets.element import element
from components.widgets.session import heard
from components.widgets.shot import Shot

_picker = element("picture_picker", events=("choose",), reserve="114px")
EXAMPLE = Shot(parts=TEMPLATES["perfume_dunes"].parts)


@dataclass(frozen=True)
class Picker:
    """One part of a shot that is chosen by its look; ``featured`` stand in the row, the rest in the dialog."""

    part: str
    label: str
    table: Mapping[str, Term]
    featured: tuple[str, str, str, str]
    note: str
    hint: str


PICKERS = (
    Picker(
        "camera",
        "Camera",
        CAMERAS,
        ("dolly_in", "orbit", "crane", "handheld"),
        "Your shot with every move.",
        "Or your own words, such as “slow push from above”",
    ),
    Picker(
        "lighting",
        "Light",
        LIGHTS,
        ("sunset", "golden_hour", "blue_hour", "night"),
        "Your shot in every light.",
        "Or your own words, such as “candle light”",
    ),
    Picker(
        "style",
        "Style",
        STYLES,
        ("realistic", "cinematic", "anime", "artistic"),
        "Your shot in every style.",
        "Or your own words, such as “super 8, faded”",
    ),
)


def chosen(picker: Picker, edition: str) -> str | None:
    """Return what was just chosen: an id, free words, "" for nothing any more; None if nobody chose."""
    said = heard(picker.part, "choose")
    return str(said["value"]) if said and said.get("edition") == edition else None


def draw_picker(picker: Picker, shot: Shot, edition: str, drawn: Shot) -> None:
    """Draw the picker with the stills of ``drawn``, or those of an example while there is nothing to draw."""
    options = [
        {"id": term.id, "label": term.label, "help": term.help, "drawn": term.drawn_as or term.id}
        for term in picker.table.values()
    ]
    data: dict[str, Any] = {
        "edition": edition,
        "part": picker.part,
        "label": picker.label,
        "value": getattr(shot.parts, picker.part),
        "options": options,
        "featured": picker.featured,
        "note": picker.note,
        "hint": picker.hint,
        "spec": tile_drawing(drawn),
    }
    _picker(data, key=picker.part)


def tile_drawing(shot: Shot) -> dict[str, Any]:
    """All tiles are wide, whatever the shape of the shot; the parts alone tell what is in them."""
    drawing = shot.drawing() or EXAMPLE.drawing() or {}
    return {"prompt": "", "parts": drawing["parts"], "aspect_ratio": "16:9"}
