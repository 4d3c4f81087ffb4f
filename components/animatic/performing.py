"""Who is drawn by what somebody is said to do: a man surfing is a surfer, a girl kicking a ball a soccer player."""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from components.animatic.subjects import RIGS, Rig
from components.animatic.subjects.people.acting import cast_as
from components.animatic.subjects.people.together import SEVERAL

_A = r"(?:an?|the|his|her|their|its|some)(?: [\w-]+){0,2}"
_ON = r"(?:rid(?:es|ing|e)|gallop(?:s|ing) on|trot(?:s|ting) on|sit(?:s|ting) on|on|speed(?:s|ing) on)"
_PLAY = r"play(?:s|ing)?"

DOINGS: Mapping[str, str] = MappingProxyType({
    "surfer": rf"surfing|surfs|rid(?:es|ing) (?:{_A} )?waves?|catch(?:es|ing) {_A} ?waves?|on {_A} ?surfboard",
    "skateboarder": rf"skateboarding|skateboards|{_ON} {_A} ?skateboard"
                    rf"|skating (?:down|through|in) (?:{_A} )?(?:street|skate)",
    "skier": r"skiing|skis (?:down|through|across|fast)|on skis",
    "snowboarder": rf"snowboarding|snowboards (?:down|through|across)|{_ON} {_A} ?snowboard",
    "kayaker": rf"kayaking|kayaks|canoeing|paddling|paddles|rowing|rows|in {_A} ?(?:kayak|canoe|rowing boat)",
    "swimmer": r"swimming|swims",
    "soccer-player": rf"{_PLAY} (?:soccer|football)|(?:kick|dribbl)(?:s|es|ing) (?:{_A} )?(?:soccer ball|football|ball)"
                     r"|scor(?:es|ing) (?:the |a )?(?:winning )?goal|practi[cs]ing soccer",
    "basketball-player": rf"{_PLAY} (?:\w+ )?basketball|dribbl(?:es|ing) (?:{_A} )?basketball"
                         r"|shoot(?:s|ing) (?:hoops|baskets|a basketball)|dunk(?:s|ing)",
    "tennis-player": rf"{_PLAY} (?:\w+ )?(?:tennis|padel|badminton|pickleball|squash)|swing(?:s|ing) {_A} ?racket",
    "golfer": rf"{_PLAY} (?:\w+ )?golf|golfing|swing(?:s|ing) {_A} ?(?:golf )?club|tee(?:s|ing) off",
    "weightlifter": rf"lift(?:s|ing) (?:\w+ )?(?:weights?|barbells?|{_A} ?barbell)"
                    r"|weight ?lifting|powerlifting|deadlift(?:s|ing)"
                    r"|doing (?:\w+ )?(?:squats|crossfit)|work(?:s|ing) out|pump(?:s|ing) iron",
    "boxer": rf"(?:shadow|kick)?boxing|spar(?:s|ring)|punch(?:es|ing) (?:{_A} )?bag"
             r"|throw(?:s|ing) (?:\w+ )?punch(?:es)?",
    "push-ups": r"(?:do(?:es|ing)) (?:\w+ )?(?:push-?ups|push ups|planks?)|planking",
    "yogi": r"do(?:es|ing) (?:\w+ )?(?:yoga|pilates)|practi[cs](?:es|ing) (?:\w+ )?(?:yoga|pilates)"
            r"|yoga pose|warrior pose|tree pose",
    "meditator": r"meditat(?:es|ing)|lotus (?:pose|position)|cross-legged",
    "jumper": r"jump(?:s|ing)|leap(?:s|ing)|star jumps?",
    "horse-rider": rf"{_ON} {_A} ?(?:horse|stallion|mare|pony)|horseback|horse ?riding|riding horses",
    "motorcyclist": rf"{_ON} {_A} ?(?:motorcycle|motorbike|harley|superbike|sportbike"
                    r"|cafe racer|dirt bike|chopper|vespa)",
    "scooter-rider": rf"{_ON} {_A} ?(?:e-?scooter|kick scooter|electric scooter|scooter)",
    "cyclist": rf"{_ON} {_A} ?(?:bicycle|bike|e-?bike)|cycling|cycles (?:through|along|down|to)"
                r"|bik(?:es|ing) (?:through|along|down|to)",
    "home-cook": r"cooking|cooks|stir(?:s|ring)|stir-fry(?:ing)?|fr(?:ies|ying)|chop(?:s|ping)(?! (?:fire)?wood)"
                 r"|slic(?:es|ing)|dic(?:es|ing)"
                 rf"|prepar(?:es|ing) (?:{_A} )?(?:\w+ )?(?:meal|dinner|lunch|food|vegetables)",
    "dj": r"dj(?:s|ing)|mix(?:es|ing) (?:\w+ )?(?:records|music|tracks|beats)"
          r"|turntables|behind the decks|spinning records",
    "singer": r"sing(?:s|ing)|rapp(?:s|ing)|into (?:a|the) microphone",
    "drummer": rf"drumming|{_PLAY} (?:{_A} |on )?drums|drum solo",
    "painter": rf"paint(?:s|ing) (?:{_A} )?(?:picture|canvas|portrait|landscape|painting|watercolou?r|masterpiece)"
               r"|paint(?:s|ing) (?:on|at)|at (?:an|the|her|his) easel",
    "hiker": r"hik(?:es|ing)|trekk(?:s|ing)|backpacking|mountain climbing",
})  # fmt: skip
"""What is said of somebody, for each subject that is drawn doing it; the first that is mentioned counts."""
_FOUND = {name: re.compile(rf"(?<![\w-])(?:{said.replace('{_A}', _A)})(?![\w-])") for name, said in DOINGS.items()}
WOMEN = re.compile(r"\b(?:wom[ae]n|girls?|lad(?:y|ies)|female|mother|mom|grandmother|daughter|wife|actress|she|her)\b")
MEN = re.compile(r"\b(?:m[ae]n|boys?|guys?|male|father|dad|grandfather|son|husband|gentlem[ae]n|he|his)\b")
YOUNG = re.compile(r"\b(?:kids?|child|children|toddlers?|schoolboys?|schoolgirls?|little (?:girl|boy)s?)\b")
SMALL = 0.7
"""How large a child is against a grown-up."""
PLURAL = re.compile(r"\b(?:friends|people|kids|children|women|men|girls|boys|teenagers|athletes|students|tourists)\b")
TOGETHER: Mapping[str, int] = MappingProxyType({"couple": 2, "old-couple": 2, "family": 3})
"""How many are seen where a group does what each of them could do alone."""


def performing(sentence: str, text: str, lead: Rig) -> tuple[Rig, int]:
    """Give the subject that does what the sentence says, and how many at least; who does nothing special stays."""
    many = TOGETHER.get(lead.name, 1)
    if many == 1 and (lead.name in SEVERAL or not lead.person):
        return lead, 1
    size = SMALL if lead.name in ("boy", "girl") or YOUNG.search(sentence) else 1.0
    if lead.name in _FOUND:
        return _cast(lead.name, _sex(sentence), size, _extra(lead.name, sentence)), 1
    hits = [(found.start(), name) for name, said in _FOUND.items() if (found := said.search(sentence))]
    if not hits or (min(hits)[1] == "swimmer" and "underwater" in text):
        return lead, 1
    start, name = min(hits)
    if many == 1 and PLURAL.search(sentence[:start]):
        many = 3
    return _cast(name, _sex(sentence), size, _extra(name, sentence)), many


def _sex(sentence: str) -> bool | None:
    """Whether a woman is meant, or a man, by the first word that tells."""
    woman, man = WOMEN.search(sentence), MEN.search(sentence)
    if woman and man:
        return woman.start() < man.start()
    return True if woman else False if man else None


def _extra(name: str, sentence: str) -> str | None:
    """Who cooks wears a chef's hat where a chef is meant, and none at home."""
    return None if name != "home-cook" else "toque" if re.search(r"\b(?:chef|cook)s?\b", sentence) else ""


@lru_cache(maxsize=256)
def _cast(name: str, woman: bool | None, size: float, extra: str | None) -> Rig:
    """The rig of that name with those who fit; asked twice it is the same one."""
    return cast_as(next(rig for rig in RIGS if rig.name == name), woman, size, extra)


def performs(rig: Rig) -> bool:
    """Whether it is drawn with the things that belong to what it does, so that nothing else is put beside it."""
    return rig.name in _FOUND
