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
DRAWN = ("weather",)
SEED_HELP = "The same seed gives the same picture again. Empty: each take is another one."

LOOKS: Mapping[str, str] = {
    "wide": "size2", "full": "size3", "medium_wide": "size4", "medium": "size5", "medium_close": "size6",
    "close_up": "size7", "extreme_close_up": "size8", "macro": "size8 edges", "over_shoulder": "size4 turned",
    "two_shot": "size4", "insert": "size7",
    "low_angle": "low", "high_angle": "high", "overhead": "top", "worm": "low ground", "ground_level": "ground",
    "dutch": "tilted", "profile": "side", "three_quarter": "turned",
    "fisheye": "bowl", "wide_lens": "wide", "portrait": "size5 edges", "telephoto": "squeezed",
    "macro_lens": "size8 edges", "anamorphic": "letterbox", "tilt_shift": "bands", "soft_focus": "soft",
    "deep_focus": "sharp", "shallow": "edges", "probe": "ground edges",
    "calm": "muted", "joyful": "bright", "romantic": "warm soft", "nostalgic": "faded", "hopeful": "bright warm",
    "energetic": "vivid", "epic": "sharp", "tense": "harsh", "mysterious": "gloom", "melancholic": "muted cool",
    "eerie": "odd", "luxurious": "jewel", "whimsical": "candy", "raw": "harsh grain", "funny": "vivid",
    "warm": "warm", "cool": "cool", "teal_orange": "teal", "pastel": "pastel", "vivid": "vivid", "muted": "muted",
    "monochrome_blue": "blue", "earth": "earth", "jewel": "jewel", "neon_colors": "neon", "red_black": "red",
    "white": "white", "candy": "candy", "autumn": "autumn",
    "slow_motion": "slow", "ultra_slow": "slow", "fast": "fast", "brisk": "fast", "speed_ramp": "fast",
    "film_16mm": "grain warm", "film_35mm": "grain", "film_65mm": "sharp", "super_8": "grain faded",
    "black_white": "gray", "slide": "vivid", "bleach": "harsh", "infrared": "infra", "vhs": "lines muted",
    "digital": "sharp",
}  # fmt: skip
"""How the still of a term looks where the animatic does not draw it: classes of ``looks.css``."""


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
