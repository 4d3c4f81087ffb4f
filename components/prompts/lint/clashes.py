"""Rules about things that pull apart: two cameras, two suns, calm and frantic, two looks."""

from collections.abc import Callable, Mapping, Sequence

from components.prompts.lint.reading import Reading, Said
from components.prompts.lint.rule import Remark, Rule
from components.prompts.phrases import Phrases
from components.prompts.vocabulary import Term

# Moves that are one and the same to the eye; those that are left out go with any other.
_MOVES: Mapping[str, str] = {
    "static": "still", "pan_left": "left", "pan_right": "right", "dolly_in": "closer", "push_in": "closer",
    "zoom_in": "closer", "crash_zoom": "closer", "dolly_out": "away", "pull_back": "away", "zoom_out": "away",
    "dolly_zoom": "vertigo", "tracking": "along", "steadicam": "along", "truck_left": "left", "truck_right": "right",
    "crane": "up", "tilt_up": "up", "pedestal_up": "up", "tilt_down": "down", "pedestal_down": "down", "orbit": "round",
    "bullet_time": "round", "whip_pan": "whip", "roll": "roll", "fpv": "ride",
}  # fmt: skip
_HOURS: Mapping[str, str] = {
    "sunrise": "dawn", "morning": "dawn", "golden_hour": "low sun", "afternoon": "low sun", "sunset": "low sun",
    "day": "day", "noon": "noon", "blue_hour": "dusk", "night": "night", "moonlight": "night", "starlight": "night",
}  # fmt: skip
_GO_TOGETHER = {frozenset(pair) for pair in (("dusk", "low sun"), ("dusk", "night"), ("day", "noon"), ("dawn", "dusk"))}
_GO_TOGETHER |= {frozenset(("dawn", "low sun")), frozenset(("dawn", "day"))}
_HANDS: Mapping[str, str] = {
    "realistic": "photograph", "documentary": "photograph", "vlog": "photograph", "news": "photograph",
    "anime": "drawn", "render_3d": "modeled", "claymation": "clay", "stop_motion": "", "paper": "paper",
    "watercolor": "watercolor", "oil": "oil", "ink": "drawn", "comic": "drawn", "pixel": "pixel", "low_poly": "modeled",
    "isometric": "",
}  # fmt: skip
_SIZES: Mapping[str, str] = {
    "extreme_wide": "wide", "wide": "wide", "full": "wide", "medium_wide": "wide", "close_up": "close",
    "extreme_close_up": "close", "macro": "close", "medium_close": "close",
}  # fmt: skip
_COLORS: Mapping[str, str] = {
    "black_white": "none", "vivid": "loud", "candy": "loud", "neon_colors": "loud", "muted": "quiet", "bleach": "quiet",
}  # fmt: skip
_SKIES: Mapping[str, str] = {
    "clear": "clear", "rain": "rain", "heavy_rain": "rain", "thunder": "rain", "snow": "snow", "blizzard": "snow",
    "fog": "fog",
}  # fmt: skip
_WEATHER_PAIRS = {frozenset(pair) for pair in (("clear", "rain"), ("clear", "snow"), ("clear", "fog"))}


def _term(id_: str, label: str) -> Term:
    return Term(id_, label, label, "")


_TEMPER_WORDS: Mapping[str, tuple[str, ...]] = {
    "calm": ("calm", "calmly", "tranquil", "serene", "peaceful", "peacefully", "relaxed", "meditative"),
    "frantic": ("frantic", "frantically", "chaotic", "chaos", "explosive", "frenzied", "hectic", "fast-paced",
                "furious", "furiously", "hyper speed", "violent", "violently", "breakneck"),
    "slow": ("slow motion", "slow-motion", "slowmo", "slow mo"),
    "fast": ("time-lapse", "timelapse", "fast motion", "fast forward", "sped up"),
}  # fmt: skip
_TEMPERS = Phrases((word, _term(temper, word)) for temper, words in _TEMPER_WORDS.items() for word in words)
_TEMPER_PAIRS = {frozenset(pair) for pair in (("calm", "frantic"), ("slow", "fast"), ("slow", "frantic"))}


def _cameras(shot: Reading) -> Remark | None:
    kinds = _kinds(shot.said_of("camera"), _MOVES)
    if len(kinds) < 2:
        return None
    chosen = list(kinds.values())
    return Remark(
        f"{_named(chosen)} at once: the camera cannot do both."
        if len(chosen) == 2
        else f"{_named(chosen)}: too many moves.",
        "One move a shot stays steady; two are blended into a drift that is neither.",
        shot.keep_one(chosen),
    )


def _light(shot: Reading) -> Remark | None:
    kinds = _kinds(shot.said_of("lighting"), _HOURS)
    apart = _apart(kinds, lambda a, b: frozenset((a, b)) not in _GO_TOGETHER)
    if not apart:
        return None
    return Remark(
        f"{_named(apart)} pull apart.", "A shot has one hour; shadows and colors follow from it.", shot.keep_one(apart)
    )


def _pace(shot: Reading) -> Remark | None:
    found: dict[str, Said] = {}
    for part, text in (*shot.written, *((said.part, said.term.words) for said in shot.said if not said.words)):
        for hit in _TEMPERS.find(text):
            words = text[hit.start : hit.end]
            held = getattr(shot.parts, part, "") if part != "details" else ""
            found.setdefault(hit.value.id, Said(part, hit.value, part, "" if held and text != held else words))
    apart = _apart(found, lambda a, b: frozenset((a, b)) in _TEMPER_PAIRS)
    if not apart:
        return None
    named = [Said(said.table, said.term, said.part, said.words) for said in apart]
    return Remark(
        f"{_named(named)} pull apart.",
        "Movement has one temper; the model takes the middle of two.",
        shot.keep_one(named),
    )


def _styles(shot: Reading) -> Remark | None:
    kinds = {kind: said for kind, said in _kinds(shot.said_of("style"), _HANDS).items() if kind}
    if len(kinds) < 2:
        return None
    chosen = list(kinds.values())
    return Remark(f"{_named(chosen)} are two hands at one picture.", "The look flickers between them.",
                  shot.keep_one(chosen))  # fmt: skip


def _palette(shot: Reading) -> Remark | None:
    kinds = _kinds([*shot.said_of("stock"), *shot.said_of("palette")], _COLORS)
    if len(kinds) < 2:
        return None
    chosen = list(kinds.values())
    return Remark(
        f"{_named(chosen)} do not meet.", "Colors can be loud, quiet or gone, one at a time.", shot.keep_one(chosen)
    )


def _weather(shot: Reading) -> Remark | None:
    apart = _apart(_kinds(shot.said_of("weather"), _SKIES), lambda a, b: frozenset((a, b)) in _WEATHER_PAIRS)
    if not apart:
        return None
    return Remark(
        f"{_named(apart)} do not share a sky.", "Light and ground depend on the weather.", shot.keep_one(apart)
    )


def _framing(shot: Reading) -> Remark | None:
    kinds = _kinds(shot.said_of("shot"), _SIZES)
    if len(kinds) < 2:
        return None
    chosen = list(kinds.values())
    return Remark(f"{_named(chosen)} do not fit one frame.", "Choose how near we are; a second size is a second shot.",
                  shot.keep_one(chosen))  # fmt: skip


def _kinds(said: Sequence[Said], kinds: Mapping[str, str]) -> dict[str, Said]:
    """The first thing said of each kind."""
    found: dict[str, Said] = {}
    for one in said:
        if one.term.id in kinds:
            found.setdefault(kinds[one.term.id], one)
    return found


def _apart(kinds: Mapping[str, Said], clash: Callable[[str, str], bool]) -> list[Said]:
    """The first two that cannot be together."""
    names = list(kinds)
    for place, first in enumerate(names):
        for second in names[place + 1 :]:
            if clash(first, second):
                return [kinds[first], kinds[second]]
    return []


def _named(said: Sequence[Said]) -> str:
    labels = [one.label for one in said]
    text = f"{', '.join(labels[:-1])} and {labels[-1]}"
    return text[0].upper() + text[1:]


RULES = (
    Rule("cameras", 14, _cameras),
    Rule("light", 14, _light),
    Rule("pace", 12, _pace),
    Rule("styles", 12, _styles),
    Rule("palette", 8, _palette),
    Rule("weather", 10, _weather),
    Rule("framing", 8, _framing),
)
