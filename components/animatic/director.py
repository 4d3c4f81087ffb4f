"""The director: reads a prompt, whole or in parts, and decides the shot. Pure and seeded; draws nothing."""

import re
from dataclasses import replace
from types import MappingProxyType

import components.animatic.vocabulary as words
from components.animatic.casting import Cast, cast_of
from components.animatic.framing import PLAIN, Framing, framing_of
from components.animatic.lighting import Light
from components.animatic.lights import LIGHT_BY_NAME, LIGHTS
from components.animatic.noise import rng_for
from components.animatic.places import HOMES
from components.animatic.reading import Reading, read
from components.animatic.request import AnimaticRequest
from components.animatic.scene import Scene
from components.animatic.settings import SETTINGS
from components.animatic.styles import STYLES
from components.animatic.subjects import Rig
from components.animatic.tones import tones_of

LIGHT_WORDS = {
    light.name: (*(() if words.first(light.name, words.SETTINGS) else (light.name,)), light.label, *light.words)
    for light in LIGHTS
}  # "street" is a light by its id, but in a sentence it is a place
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
NEARER = 0.68
"""The share of somebody that is shown where it matters what the hands do."""
QUOTED = re.compile(r"[“\"«]([^“”\"«»]{2,18})[”\"»]")

SEAS = frozenset({"ocean", "beach", "lake"})
"""Where one sees the water from above, and what swims breaks its surface."""
BASINS = SEAS | {"pool", "surf", "harbor"}
"""Where there is water to swim in."""


def direct(request: AnimaticRequest) -> Scene:
    """Decide the shot for a request."""
    said = read(request)
    cast = cast_of(said, request)
    rig, empty = cast.rig, cast.empty
    setting = _setting(said, rig, cast.props)
    style = STYLES[_choose(said.style, said.text, words.STYLE_WORDS, "realistic")]
    weather = words.first(said.text, words.WEATHER) or ""
    action = _action(said, rig)
    rig, action = _afloat(rig, action, setting)
    move = _move(said, rig, action, empty, given=bool(request.first_frame))
    light = _light(said, setting, style.name).varied(rng_for(request.seed, "light"))
    side = 1.0 if rng_for(request.seed, "side").random() < 0.5 else -1.0
    if move in ("pan_left", "pan_right") and rig.gait(action).stride > 0:
        side = 1.0 if move == "pan_right" else -1.0
    brand = QUOTED.search(request.words)
    if (brand or rig.lettered) and move not in ("pan_left", "pan_right"):
        side = 1.0  # what is to be read is not mirrored, and drives the way it faces
    particles = tuple(dict.fromkeys(name for _, name, _ in words.find(said.text, words.PARTICLES)))[:2]
    understood = {
        "subject": "" if empty else rig.label,
        "action": "" if empty else _done(cast.deed, action),
        "setting": SETTINGS[setting].label,
        "lighting": light.label,
        "weather": weather,
        "camera": move.replace("_", " "),
        "style": style.label.lower(),
    }
    return Scene(
        words=said.text,
        rig=rig,
        palette=cast.palette,
        action=action,
        setting=setting,
        light=light.weathered(weather),
        weather=weather,
        move=move,
        style=style,
        duration=request.frames / request.fps,
        fps=request.fps,
        seed=request.seed,
        wear=cast.wear,
        who=cast.who,
        brand=brand.group(1).strip() if brand else "",
        side=side,
        pace=_pace(said.text, move),
        empty=empty,
        particles=particles,
        shallow=_shallow(said.text, move, style.focus),
        framing=_framing(said, cast, action),
        tones=tones_of(said.text),
        understood=tuple((part, told) for part, told in understood.items() if told),
    )


def _setting(said: Reading, rig: Rig, props: tuple[str, ...]) -> str:
    """Where it happens: the setting part first, then the words, then where one meets it."""
    if said.setting.replace(" ", "_") in SETTINGS:
        return said.setting.replace(" ", "_")
    for text in (said.setting, said.text):
        for table in (words.SETTINGS, words.PLAIN_SETTINGS):
            named = [name for _, name, _ in words.find(text, table) if name]
            if named:
                return named[0]
    if rig.name == "card" or rig.on == "table":
        return "studio"
    home = next((HOMES[name] for name in props if name in HOMES), "")
    return home or {"water": "ocean", "space": "space"}.get(rig.on, "field")


def _framing(said: Reading, cast: Cast, action: str) -> Framing:
    """As the words say; without any, nearer where it matters what the hands of somebody who stays do."""
    framing, rig = framing_of(said.text), cast.rig
    near = framing == PLAIN and cast.deed and not rig.gait(action).stride and rig.height < 2
    return replace(framing, part=NEARER) if near else framing


def _choose(part: str, text: str, table: "words.Table", default: str) -> str:
    """The part's id or words first, then the words of the whole text."""
    return (part if part in table else None) or words.first(part, table) or words.first(text, table) or default


def _light(said: Reading, setting: str, style: str) -> Light:
    if "neon" in said.lighting or (not said.lighting and "neon" in said.text):
        return LIGHT_BY_NAME["neon"]
    default = SETTINGS[setting].light
    if default == "golden_hour" and style in ("documentary", "commercial", "anime"):
        default = "day"
    return LIGHT_BY_NAME[_choose(said.lighting, said.text, LIGHT_WORDS, default)]


def _done(deed: str, action: str) -> str:
    """What is done, in a word: with a thing, else by moving."""
    verb = deed.split()[0] if deed and action in ("stand", "idle") else action
    return "" if verb == "idle" else verb


def _afloat(rig: Rig, action: str, setting: str) -> tuple[Rig, str]:
    """What a swimmer does at the surface and ashore: whales break it, ducks swim on it and walk beside it."""
    if setting in SEAS and "breach" in rig.actions:
        return replace(rig, on="water"), "breach"
    if rig.on != "water" or "swim" not in rig.actions:
        return rig, action
    if setting in BASINS:
        return rig, "swim"
    return replace(rig, on="ground"), "walk" if action == "swim" else action


def _move(said: Reading, rig: Rig, action: str, empty: bool, given: bool) -> str:
    if given:
        return _choose(said.camera, said.text, words.MOVES, "dolly_in")
    elsewhere = said.text.replace(said.subject, " ", 1)  # "a drone over a field" is not a drone shot
    default = (
        "drone" if empty else "tracking" if rig.gait(action).stride > 0 else "orbit" if rig.turns > 1 else "dolly_in"
    )
    return _choose(said.camera, elsewhere, words.MOVES, default)


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


def _action(said: Reading, rig: Rig) -> str:
    """The first verb that the rig can do; without one, standing still where it can."""
    for _, name, _ in words.find(f"{said.action} {said.text}", words.ACTIONS):
        for done in (name, words.INSTEAD.get(name, "")):
            if done in rig.actions:
                return done
    still = [name for name in ("idle", "stand") if name in rig.actions]
    return still[0] if still else rig.actions[0]
