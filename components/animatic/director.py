"""The director: reads a prompt, whole or in parts, and decides the shot. Pure and seeded; draws nothing."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

import components.animatic.vocabulary as words
from components.animatic.ensemble import MOST, alike, beside, counted, gathered, parted
from components.animatic.footage.load import stamp_of
from components.animatic.footage.product import rig_of
from components.animatic.framing import framing_of
from components.animatic.lighting import Light
from components.animatic.lights import LIGHT_BY_NAME, LIGHTS
from components.animatic.noise import rng_for
from components.animatic.request import AnimaticRequest
from components.animatic.scene import Scene
from components.animatic.settings import SETTINGS
from components.animatic.styles import STYLES
from components.animatic.subjects import Palette, Rig, palette_for, rig_for
from components.animatic.subjects.colors import worn
from components.animatic.tones import tones_of

LIGHT_WORDS = {
    light.name: (*(() if words.first(light.name, words.SETTINGS) else (light.name,)), light.label, *light.words)
    for light in LIGHTS
}  # "street" is a light by its id, but in a sentence it is a place
SHOT_OF = re.compile(
    r"^[^,]{0,60}?\b(?:shot|view|close-?up|footage|video|clip|scene|animation|portrait|image|timelapse)s? "
    r"(?:of|over|across|through) "
)
PLACE = re.compile(
    r",|;|\.|\n| (?:in|on|at|through|across|under|over|near|by|during|against|into|along|beside|amid|among|inside|above"
    r"|below|from|towards?|down|up) "
)
PACES = MappingProxyType({"time_lapse": 6.0, "bullet_time": 0.08})
SPEEDS = MappingProxyType({"ultra": 0.22, "slow": 0.5, "gentle": 0.75, "brisk": 1.25, "fast": 1.5, "freeze": 0.04})
SPEED_WORDS = MappingProxyType({
    "ultra": ("ultra slow motion", "super slow motion", "1000 frames per second", "1000 fps"),
    "slow": ("slow motion", "slow-motion", "slow mo", "slo-mo"),
    "gentle": ("gentle movement",),
    "brisk": ("brisk", "lively movement"),
    "fast": ("energetic movement", "fast movement", "sped up", "fast motion"),
    "freeze": ("action freezes", "freeze frame", "frozen in time"),
})  # fmt: skip
SOFT_BEHIND = ("bokeh", "shallow depth", "shallow focus", "blurred background", "soft background", "85mm", "100mm",
               "135mm", "200mm", "macro", "telephoto", "portrait lens", "f/1.", "f1.")  # fmt: skip
SHARP_ALL_OVER = ("deep focus", "deep depth", "everything in focus", "wide-angle", "wide angle", "fisheye", "f/16")
DOING = re.compile(
    r" (?:is|are|was|were|that|who|which|while|as|wearing|holding) | (?!morning|evening|building)\w{3,}ing\b"
)
QUOTED = re.compile(r"[“\"«]([^“”\"«»]{2,18})[”\"»]")


DRESSED = frozenset({"wave", "talk", "type", "dance"})
"""What only people do, who may be said to wear something."""


@dataclass(frozen=True)
class _Reading:
    """The prompt taken apart, in lower case."""

    text: str
    subject: str
    phrase: str
    """The subject with all that stands beside it."""
    action: str
    setting: str
    camera: str
    style: str
    lighting: str


def direct(request: AnimaticRequest) -> Scene:
    """Decide the shot for a request."""
    read = _read(request)
    rig, empty = _subject(read)
    palette = palette_for(rig, read.subject, request.seed)
    if request.subject_picture:
        rig, empty = rig_of(request.subject_picture, stamp_of(request.subject_picture)), False
    elif not empty:
        rig, palette = _cast(read, rig, request.seed)
    clothes, wear = worn(read.text) if DRESSED & set(rig.actions) else ("", "")
    if clothes:
        palette = palette_for(rig, f"{read.subject} {clothes}", request.seed)
    if clothes.endswith(("suit", "tuxedo")):
        palette = replace(palette, second=palette.main)
    setting = _setting(read, rig, empty)
    style = STYLES[_choose(read.style, read.text, words.STYLE_WORDS, "realistic")]
    weather = words.first(read.text, words.WEATHER) or ""
    action = _action(read, rig)
    move = _move(read, rig, action, empty, given=bool(request.first_frame))
    light = _light(read, setting, style.name).varied(rng_for(request.seed, "light"))
    side = 1.0 if rng_for(request.seed, "side").random() < 0.5 else -1.0
    if move in ("pan_left", "pan_right") and rig.gait(action).stride > 0:
        side = 1.0 if move == "pan_right" else -1.0
    brand = QUOTED.search(request.words)
    particles = tuple(dict.fromkeys(name for _, name, _ in words.find(read.text, words.PARTICLES)))[:2]
    said = {
        "subject": "" if empty else rig.label,
        "action": "" if empty or action == "idle" else action,
        "setting": SETTINGS[setting].label,
        "lighting": light.label,
        "weather": weather,
        "camera": move.replace("_", " "),
        "style": style.label.lower(),
    }
    return Scene(
        words=read.text,
        rig=rig,
        palette=palette,
        action=action,
        setting=setting,
        light=light.weathered(weather),
        weather=weather,
        move=move,
        style=style,
        duration=request.frames / request.fps,
        fps=request.fps,
        seed=request.seed,
        wear=wear,
        brand=brand.group(1).strip() if brand else "",
        side=side,
        pace=_pace(read.text, move),
        empty=empty,
        particles=particles,
        shallow=_shallow(read.text, move, style.focus),
        framing=framing_of(read.text),
        tones=tones_of(read.text),
        understood=tuple((part, told) for part, told in said.items() if told),
    )


def _read(request: AnimaticRequest) -> _Reading:
    parts = {name: text.lower() for name, text in request.part_texts().items()}
    text = request.words.lower()
    subject = parts.get("subject", "")
    if not subject:
        subject = PLACE.split(opening_of(request.prompt), maxsplit=1)[0].strip() or text[:80]
    return _Reading(
        text=text,
        subject=subject[:200],
        phrase=_phrase(parts.get("subject", "") or opening_of(request.prompt)),
        action=parts.get("action", ""),
        setting=parts.get("setting", ""),
        camera=parts.get("camera", ""),
        style=parts.get("style", ""),
        lighting=parts.get("lighting", ""),
    )


def opening_of(prompt: str) -> str:
    """The beginning of a sentence, without what says only that it is a shot."""
    return SHOT_OF.sub("", " ".join(prompt.lower().split())[:400])


def _phrase(opening: str) -> str:
    """The words for the subjects: up to the place or the verb."""
    told = PLACE.split(f"{opening} ".replace(" next to ", " beside ").replace(" beside ", " and "), maxsplit=1)[0]
    return DOING.split(told, maxsplit=1)[0].strip()[:200]


@lru_cache(maxsize=256)
def _known(text: str) -> Rig | None:
    rig = rig_for(text)
    return None if rig.name == "card" else rig


def _subject(read: _Reading) -> tuple[Rig, bool]:
    """The rig, and whether the shot is a view without a subject ("neon city in the rain")."""
    rig = _known(read.subject)
    if rig:
        return rig, False
    if words.find(read.subject, words.SETTINGS) or words.find(read.subject, words.PLAIN_SETTINGS):
        return rig_for(read.subject), True
    rig = _known(read.text[:300])
    return (rig, False) if rig else (rig_for(read.subject[:80]), False)


def _cast(read: _Reading, rig: Rig, seed: int) -> tuple[Rig, Palette]:
    """The rig and its colors, of all who are named: how many of the first, and a second subject beside it."""
    first, second = parted(read.phrase)
    count, named = counted(first)
    lead = _known(named) or rig
    if lead.name == "card" or lead.name in ("crowd", "family"):
        return rig, palette_for(rig, read.subject, seed)
    members = alike(lead, named, count, seed)
    if second and count < MOST:
        several, other = counted(second)
        company = _known(other)
        if company and company.name not in (lead.name, "crowd") and _may_stand_together(lead, company):
            members += [beside(members[0], company, other, seed + 7 + i) for i in range(min(several, MOST - count))]
    return gathered(members)


def _may_stand_together(first: Rig, second: Rig) -> bool:
    """Whether two are seen at one distance: on one ground, and neither a house beside a ring."""
    grounds = {first.on, second.on}
    return (len(grounds) == 1 or grounds <= {"ground", "table"}) and second.height < 6 * first.height


def _setting(read: _Reading, rig: Rig, empty: bool) -> str:
    """Where it happens: the setting part first, then the words, then what becomes the subject."""
    if read.setting.replace(" ", "_") in SETTINGS:
        return read.setting.replace(" ", "_")
    for text in (read.setting, read.text):
        for table in (words.SETTINGS, words.PLAIN_SETTINGS):
            name = words.first(text, table)
            if name and (empty or name in SETTINGS):
                return name
    if rig.name == "card" or rig.on == "table":
        return "studio"
    return {"water": "ocean", "space": "space"}.get(rig.on, "field")


def _choose(part: str, text: str, table: "words.Table", default: str) -> str:
    """The part's id or words first, then the words of the whole text."""
    return (part if part in table else None) or words.first(part, table) or words.first(text, table) or default


def _light(read: _Reading, setting: str, style: str) -> Light:
    if "neon" in read.lighting or (not read.lighting and "neon" in read.text):
        return LIGHT_BY_NAME["neon"]
    default = SETTINGS[setting].light
    if default == "golden_hour" and style in ("documentary", "commercial", "anime"):
        default = "day"
    return LIGHT_BY_NAME[_choose(read.lighting, read.text, LIGHT_WORDS, default)]


def _move(read: _Reading, rig: Rig, action: str, empty: bool, given: bool) -> str:
    if given:
        return _choose(read.camera, read.text, words.MOVES, "dolly_in")
    elsewhere = read.text.replace(read.subject, " ", 1)  # "a drone over a field" is not a drone shot
    default = (
        "drone" if empty else "tracking" if rig.gait(action).stride > 0 else "orbit" if rig.turns > 1 else "dolly_in"
    )
    return _choose(read.camera, elsewhere, words.MOVES, default)


def _shallow(text: str, move: str, focus: float) -> float:
    """How shallow the focus is: by the move, by the words for it and for long lenses, else by the style."""
    if move == "rack_focus" or any(word in text for word in SOFT_BEHIND):
        return 0.9
    return 0.0 if any(word in text for word in SHARP_ALL_OVER) else 0.4 * focus


def _pace(text: str, move: str) -> float:
    """Scene seconds a second: a lapse hurries, a frozen moment hardly moves."""
    if move in PACES:
        return PACES[move]
    return SPEEDS.get(words.first(text, SPEED_WORDS) or "", 1.0)


def _action(read: _Reading, rig: Rig) -> str:
    """The first verb that the rig can do; without one, standing still where it can."""
    for _, name, _ in words.find(f"{read.action} {read.text}", words.ACTIONS):
        if name in rig.actions:
            return name
    still = [name for name in ("idle", "stand") if name in rig.actions]
    return still[0] if still else rig.actions[0]
