"""Rules about how much fits: into one shot, into its seconds, into the model's limit."""

import re
from dataclasses import replace

from components.prompts.lint.reading import Reading, changed
from components.prompts.lint.report import UNITS, Mend, measure
from components.prompts.lint.rule import Remark, Rule
from components.prompts.phrases import Word, word_set, words_in
from components.prompts.verbs import is_verb, is_weak

WORDS_A_SECOND = 25
MANY = 5
_PARTED = re.compile(r"(?:,|;|\.|\band then\b|\bthen\b|\bbefore\b|\bafterwards?\b|\bfinally\b|\band\b)+", re.IGNORECASE)
_IN_ORDER = re.compile(r"\b(?:then|after that|afterwards?|finally|before \w+ing)\b", re.IGNORECASE)
_CUTS = re.compile(
    r"\b(?:(?:hard |smash |jump )?cuts? to\b|scene \d|shot \d|next scene|montage of|followed by a (?:shot|scene)|"
    r"transitions? to\b)",
    re.IGNORECASE,
)
_SHOT_LABEL = re.compile(r"^\s*(?:scene|shot) \d+\s*[:.)-]?\s*", re.IGNORECASE)
_PRONOUNS = word_set("he she it they then suddenly slowly quickly finally gently to also")
_NUMBERS = {
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100,
}  # fmt: skip
_LISTED = re.compile(r"(?:,|\band\b|&)+", re.IGNORECASE)
_ARTICLE = re.compile(r"^\s*(?:a|an|the|one|two|three|four|his|her|my|our)\s+\w", re.IGNORECASE)
_NOT_COUNTED = re.compile(
    r"^\s*(?:[- ]?(?:year|story|storey|speed|seater|meter|metre|foot|inch|mm|k\b|fps|second|minute|percent|%))"
)


def _actions(shot: Reading) -> Remark | None:
    action = shot.parts.action.strip()
    pieces = [piece for piece in _PARTED.split(action) if piece.strip()]
    acts = [piece.strip() for place, piece in enumerate(pieces) if _acts(words_in(piece), first=place == 0)]
    seconds = shot.context.duration
    in_order = len(acts) == 2 and bool(_IN_ORDER.search(action)) and seconds is not None and seconds <= 5
    if not in_order and (len(acts) < 3 or (seconds is not None and seconds >= 4 * len(acts))):
        return None
    rest = "; make the others shots of their own" if len(acts) > 2 else ""
    mends = tuple(
        Mend(f"Only {_brief(act)}", replace(shot.parts, action=act))
        for act in acts
        if any(is_verb(word.text) for word in words_in(act))
    )[:3]
    room = f" in {seconds:g} s" if seconds else ""
    return Remark(
        f"{_counted(len(acts))} things one after the other{room} is a scene, not a shot.",
        f"A shot carries one main action well{rest}.",
        mends,
    )


def _crowded(shot: Reading) -> Remark | None:
    seconds = shot.context.duration
    if (cut := _CUTS.search(shot.text)) and (seconds is None or seconds < 15):
        details = tuple(detail for detail in shot.parts.details if not _CUTS.search(detail))
        subject, action = (_SHOT_LABEL.sub("", text) for text in (shot.parts.subject, shot.parts.action))
        first = replace(shot.parts, subject=subject, action=action, details=details)
        mends = (Mend("Keep the first shot", first),) if first != shot.parts else ()
        return Remark(
            f"“{cut[0]}” asks for more than one shot.",
            "Each shot comes out better on its own; cut them together later.",
            mends,
        )
    count = len(shot.text.split())
    if seconds is None or count <= max(80, seconds * WORDS_A_SECOND):
        return None
    kept: tuple[str, ...] = ()
    for detail in shot.parts.details:
        if len(replace(shot.parts, details=(*kept, detail)).text().split()) > max(60, seconds * 15):
            break
        kept = (*kept, detail)
    mends = (Mend("Keep what comes first", replace(shot.parts, details=kept)),) if kept != shot.parts.details else ()
    return Remark(
        f"{count} words for {seconds:g} s: most of it will not be seen.",
        "The model picks what it likes from a long text. Say what the eye must not miss.",
        mends,
    )


def _subjects(shot: Reading) -> Remark | None:
    subject = shot.parts.subject.strip()
    listed = [piece.strip() for piece in _LISTED.split(subject) if _ARTICLE.match(piece)]
    if len(listed) > 2:
        mends = tuple(Mend(f"Only {_brief(one)}", replace(shot.parts, subject=one)) for one in listed[:2])
        return Remark(
            f"{_counted(len(listed))} subjects share the picture.",
            "Past two, faces and legs get mixed up. Let one lead.",
            mends,
        )
    number = _number(subject)
    if number < MANY:
        return None
    told = re.compile(r"\b(?:\d+|" + "|".join(_NUMBERS) + r")\b", re.IGNORECASE)
    few, group = (replace(shot.parts, subject=told.sub(by, subject, count=1)) for by in ("two", "a group of"))
    return Remark(f"{number} of them cannot be counted on.", "Models lose count past a handful: some come and go.",
                  (Mend("Make it two", few), Mend("Make it a group", group)))  # fmt: skip


def _duration(shot: Reading) -> Remark | None:
    seconds, offered = shot.context.duration, sorted(shot.context.durations)
    if seconds is None or not offered:
        return None
    if shot.context.durations_are_range:
        if offered[0] <= seconds <= offered[-1]:
            return None
        choices = [min(max(seconds, offered[0]), offered[-1])]
        says = f"{shot.context.model} makes {offered[0]:g} to {offered[-1]:g} s, not {seconds:g}."
    else:
        if any(abs(seconds - one) < 0.01 for one in offered):
            return None
        choices = sorted(offered, key=lambda one: (abs(one - seconds), one))[:2]
        says = f"{shot.context.model} makes {_or([f'{one:g}' for one in offered])} s, not {seconds:g}."
    mends = tuple(Mend(f"Make it {one:g} s", shot.parts, duration=one) for one in choices)
    return Remark(says, "It would be turned down, or cut to another length.", mends)


def _length(shot: Reading) -> Remark | None:
    limit, unit = shot.context.prompt_limit, shot.context.limit_unit
    size = measure(shot.text, unit) if limit else 0
    if not limit or size <= limit:
        return None
    parts, mends = shot.parts, tuple[Mend, ...]()
    for name in ("stock", "palette", "mood", "speed", "lens", "angle", "weather"):
        if measure(parts.text(), unit) > limit:
            parts = changed(parts, {name: ""})
    while measure(parts.text(), unit) > limit and parts.details:
        parts = replace(parts, details=parts.details[:-1])
    if measure(parts.text(), unit) <= limit:
        mends = (Mend("Leave out the last details", parts),)
    about = "about " if unit == "tokens" else ""
    return Remark(f"{shot.context.model} takes {limit:,} {UNITS.get(unit, unit)}; this has {about}{size:,}.",
                  f"What is over is cut off or turned down. Shorten it by {size - limit:,}.", mends)  # fmt: skip


def _acts(words: list[Word], *, first: bool) -> bool:
    """Tell whether the piece begins with what the subject does."""
    texts = [word.text for word in words]
    while texts and (texts[0] in _PRONOUNS or texts[0].endswith("ly")):
        texts.pop(0)
    if not texts:
        return False
    if first:
        return any(is_verb(text) or is_weak(text) for text in texts)
    return (is_verb(texts[0]) or is_weak(texts[0])) and texts[0].endswith(("s", "ing"))


def _number(subject: str) -> int:
    for word in words_in(subject):
        number = (
            int(word.text)
            if word.text.isascii() and word.text.isdigit() and len(word.text) < 5
            else _NUMBERS.get(word.text, 0)
        )
        if number and not _NOT_COUNTED.match(subject[word.end :]) and number < 1900:
            return number
    return 0


def _counted(number: int) -> str:
    return {2: "Two", 3: "Three", 4: "Four", 5: "Five", 6: "Six"}.get(number, str(number))


def _brief(text: str) -> str:
    return text if len(text) <= 28 else text[:27].rsplit(" ", 1)[0] + "…"


def _or(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


RULES = (
    Rule("actions", 16, _actions),
    Rule("crowded", 14, _crowded),
    Rule("subjects", 12, _subjects),
    Rule("duration", 12, _duration),
    Rule("length", 20, _length),
)
