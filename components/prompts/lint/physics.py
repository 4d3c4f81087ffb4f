"""What video models are known to stumble over: hands at fine work, things that break, bodies in the air."""

import re
from dataclasses import dataclass, replace

from components.prompts.lint.reading import Reading, replaced
from components.prompts.lint.report import Mend
from components.prompts.lint.rule import Remark, Rule

_FINGERS = "Fingers are counted wrong and swap places; from further off nobody counts them."


@dataclass(frozen=True)
class Trap:
    """What is asked for, why it goes wrong, and words that work in its place (empty: only a hint)."""

    pattern: str
    says: str
    reason: str
    instead: str = ""


TRAPS = (
    Trap(
        r"juggl(?:es|ing|e)\b",
        "Juggling rarely survives",
        "Things in the air multiply or vanish.",
        "tosses one up and catches it",
    ),
    Trap(
        r"shuffl(?:es|ing|e) (?:a |the )?(?:deck of |pack of )?cards|shuffl(?:es|ing|e) a deck",
        "Cards melt when they are shuffled",
        _FINGERS,
        "holds a fan of cards",
    ),
    Trap(
        r"(?:ties|tying|tie) (?:a|an|the|his|her|their|its|up)\b[^,]*?\b(?:knot|bow|laces?|shoelaces?|tie|"
        r"rope|shoes?|sneakers?|boots?)",
        "Knots tie themselves wrong",
        "Loops pass through one another.",
        "pulls the knot tight",
    ),
    Trap(
        r"(?:plays?|playing|performs?|performing) (?:the |a |an |his |her )?(?:piano|guitar|violin|cello|"
        r"harp|saxophone|flute|trumpet|drums?)",
        "Playing an instrument shows every wrong finger",
        _FINGERS,
    ),
    Trap(
        r"(?:violinist|pianist|guitarist|cellist)s? (?:performs?|performing|plays?|playing)",
        "Playing an instrument shows every wrong finger",
        _FINGERS,
    ),
    Trap(
        r"(?:back|front)flips?|somersaults?|cartwheels?|triple axel|handsprings?|pirouettes?|double axel",
        "Bodies come apart in a flip",
        "Arms and legs swap while it turns. The take-off and the landing work.",
    ),
    Trap(
        r"shatter(?:s|ing)?|smash(?:es|ing)? (?:in)?to pieces|explod(?:es|ing) into (?:pieces|fragments)",
        "Breaking things grow back",
        "Splinters melt into one another; the moment before is stronger.",
    ),
    Trap(
        r"(?:shak(?:e|es|ing) hands|handshakes?|high[- ]fives?|hold(?:s|ing) hands tightly)",
        "Two hands that meet become one",
        _FINGERS,
    ),
    Trap(
        r"(?:hands|handing|passes|passing|gives|giving) (?:him|her|them|over (?:the|a)|the|a|an) ?\w* "
        r"?(?:to|over)\b",
        "Handing something over goes wrong in the middle",
        "The thing belongs to both hands for a moment.",
    ),
    Trap(
        r"(?:typing|types) on (?:a|an|the|his|her) (?:keyboard|laptop|typewriter|phone)",
        "Typing shows every wrong finger",
        _FINGERS,
    ),
    Trap(
        r"(?:writes|writing|signs|signing) (?:a|an|the|his|her|on|in)\b",
        "Writing turns into scribble",
        "Letters are drawn as shapes, and the pen leaves no line.",
    ),
    Trap(
        r"(?:eats|eating|bites|biting|chews|chewing|swallows) (?:a |an |the |his |her |into |some )",
        "Eating leaves the food whole",
        "Bites appear and heal. Lifting it, steam, a smile do work.",
    ),
    Trap(
        r"(?:flow|run|pour|fall|rain|drip|climb)(?:s|ing)? (?:upwards?|uphill|backwards?|up into)\b|"
        r"falls? upwards?",
        "It runs against the way of the world",
        "Models know water going down and draw that. If it is meant, say “in reverse”.",
    ),
    Trap(
        r"(?:walks?|walking|runs?|running|drives?|driving) backwards?",
        "Going backwards turns into going forwards",
        "Nearly all that models have seen goes ahead.",
    ),
    Trap(
        r"(?:dominoes|domino effect|chain reaction|rube goldberg|interlocking gears|gears mesh\w*|"
        r"clockwork)",
        "Machines whose parts push one another drift apart",
        "Cause and effect are guessed anew in every frame.",
    ),
    Trap(
        r"(?:in|into) (?:a|the|his|her) mirror|mirror reflection|reflected in a mirror",
        "Mirrors show somebody else",
        "The reflection moves by itself.",
    ),
    Trap(
        r"(?:chops?|chopping|slices?|slicing|cuts?|cutting|peels?|peeling) (?:a |an |the |some |up "
        r")?(?:onions?|carrots?|vegetables?|tomato(?:es)?|bread|apples?|cucumbers?|garlic|meat|paper|hair|"
        r"fruit)",
        "Cutting leaves things whole",
        "The blade passes through and nothing parts.",
    ),
    Trap(
        r"(?:wrestl|box|sword ?fight)(?:es|ing|ers wrestle)\b|fist fight|fighting each other|two (?:men|"
        r"women|people|knights) fight(?:ing)?",
        "Bodies in a fight melt together",
        "Who owns which arm is lost at every touch.",
    ),
)
_PATTERNS = [(trap, re.compile(rf"\b(?:{trap.pattern})", re.IGNORECASE)) for trap in TRAPS]
_ALL = re.compile("|".join(rf"\b(?:{trap.pattern})" for trap in TRAPS), re.IGNORECASE)


def _physics(shot: Reading) -> Remark | None:
    for text in (f"{shot.parts.subject} {shot.parts.action}"[:4000], *(text[:4000] for _, text in shot.written)):
        if not _ALL.search(text):
            continue
        trap, found = next((trap, found) for trap, pattern in _PATTERNS if (found := pattern.search(text)))
        mends = []
        if trap.instead:
            mends.append(Mend(f"Say “{trap.instead}”", replaced(shot.parts, found[0], trap.instead)))
        if shot.parts.shot in ("", "close_up", "extreme_close_up", "macro"):
            mends.append(Mend("Show it from further off", replace(shot.parts, shot="wide")))
        return Remark(f"{trap.says}.", trap.reason, tuple(mends))
    return None


RULES = (Rule("physics", 8, _physics),)
