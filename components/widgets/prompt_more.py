"""What is said of a shot less often: framing, lens, weather, mood, colors, speed, stock, seed; one quiet pill each."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from components.prompts import FURTHER, TABLES
from components.widgets.element import element
from components.widgets.picker import tile_drawing
from components.widgets.session import heard, session
from components.widgets.shot import LARGEST_SEED, Shot

KEY = "shot_more"
_more = element(KEY, events=("choose",), reserve="58px")
FIRST = 5
LABELS = {
    "shot": ("Shot size", "How much of the subject the picture shows.", "such as “from the knees up”"),
    "angle": ("Angle", "From where we look.", "such as “through a window”"),
    "lens": ("Lens", "What it is seen through.", "such as “old 50 mm, soft edges”"),
    "weather": ("Weather", "What the air does.", "such as “first snowflakes”"),
    "mood": ("Mood", "What it should feel like.", "such as “the last day of summer”"),
    "palette": ("Colors", "Which colors lead.", "such as “olive and rust”"),
    "speed": ("Speed", "How fast things move.", "such as “slow, then sudden”"),
    "stock": ("Film stock", "What it is recorded on.", "such as “expired Polaroid”"),
}
ORDER = ("shot", "angle", "lens", "weather", "mood", "palette", "speed", "stock")
DRAWN = tuple(part for part in ORDER if part != "speed")
SEED_HELP = "The same seed gives the same picture again. Empty: each take is another one."

LOOKS: Mapping[str, str] = {
    "three_quarter": "turned", "from_behind": "turned", "anamorphic": "letterbox", "tilt_shift": "bands",
    "soft_focus": "soft", "probe": "ground edges", "film_16mm": "grain", "film_35mm": "grain", "super_8": "grain",
    "vhs": "lines", "slow_motion": "slow", "ultra_slow": "slow", "fast": "fast", "brisk": "fast", "speed_ramp": "fast",
}  # fmt: skip
"""What is told on the still of a term that the animatic does not draw whole: classes of ``looks.css``."""


def more_changes(shot: Shot) -> dict[str, Any]:
    """Return the part or the seed that was just chosen."""
    said = heard(KEY, "choose")
    if not said or said.get("edition") != session().edition:
        return {}
    part, value = said.get("part"), said.get("value")
    if part in FURTHER:
        return {part: str(value)[:200]} if value != getattr(shot.parts, part) else {}
    if part != "seed" or value == shot.seed:
        return {}
    return {"seed": value} if value is None or (isinstance(value, int) and 0 <= value <= LARGEST_SEED) else {}


def prompt_more(shot: Shot, drawn: Shot) -> None:
    """Draw the pills; ``drawn`` is the shot that the stills show."""
    spec = tile_drawing(replace(drawn, parts=replace(drawn.parts, weather="")))
    data = {
        "edition": session().edition,
        "label": "More",
        "first": FIRST,
        "parts": [_part(name, shot) for name in ORDER],
        "seed": shot.seed,
        "seed_help": SEED_HELP,
        "spec": spec,
    }
    _more(data, key=KEY)


def _part(name: str, shot: Shot) -> dict[str, Any]:
    label, note, hint = LABELS[name]
    options = [
        {
            "id": term.id,
            "label": term.label,
            "help": term.help,
            "drawn": term.words if name in DRAWN else "",
            "look": _look(term.id),
        }
        for term in TABLES[name].values()
    ]
    return {
        "part": name,
        "label": label,
        "note": note,
        "hint": f"Or your own words, {hint}",
        "value": getattr(shot.parts, name),
        "options": options,
        "featured": [option["id"] for option in options[:4]],
        "still": name not in DRAWN,
    }


def _look(term: str) -> str:
    return " ".join(f"look-{name}" for name in LOOKS.get(term, "").split())
