"""Tables of what people do with things: verbs to manners, and for each kind of thing how a hand goes about it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_WORD = re.compile(r"[a-z]+")
PACK = "pack"
"""On the back."""


@dataclass(frozen=True)
class Kind:
    """How a thing is held: its manner without a word about it, and the manners that fit it besides the common ones."""

    manner: str = "hold"
    also: tuple[str, ...] = ()
    grip: str = "wrap"
    x: float = 0.0
    y: float = 0.45
    """Where the hand is: shares of its width and height from the middle of its foot."""
    half: float = 0.0
    """Half its width there in centimetres; 0 follows from its width."""
    top: float = 0.0
    """Where its rim or tip is, as a share of its height; 0 is the height itself."""
    true: float = 1.0
    """How large it really is against its drawing."""
    moves: bool = False
    """True where its own motion shows in the hand."""
    props: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """The drawings for its manners where that of its rig does not do; "" is for all."""
    strolling: str = ""
    """The drawing for who walks with it."""


def _forms(**verbs: str) -> Mapping[str, tuple[str, ...]]:
    """Every form of each verb, with the manners it may mean, the best first."""
    found: dict[str, tuple[str, ...]] = {}
    for manner, words in verbs.items():
        for verb in words.split():
            stem = verb[:-1] if verb.endswith("e") else verb
            double = verb + verb[-1]
            turns = verb[-1] == "y" and verb[-2] not in "aeiou"
            third = verb[:-1] + "ies" if turns else verb + "s"
            past = verb[:-1] + "ied" if turns else stem + "ed"
            for form in (verb, third, verb + "es", stem + "ing", past, double + "ing", double + "ed"):
                found[form] = (*found.get(form, ()), manner)
    return MappingProxyType(found)


VERBS = _forms(
    drink="drink sip enjoy taste have savor gulp swig drank drunk",
    pour="pour fill prepare make refill brew",
    eat="eat enjoy taste bite have savor devour munch ate try chew",
    call="call talk speak phone chat answer telephone",
    look="look use check browse text scroll watch type message swipe tap read study chat order shop view stare",
    read="read study leaf flip peruse",
    offer="present serve offer bring give deliver bake hand",
    show="show present point introduce unbox review demonstrate promote recommend advertise offer compare display",
    carry="carry bring deliver move transport haul unload hug pick",
    apply="apply put use brush paint test rub spray smell",
    dry="dry blow style use",
    film="film photograph shoot take record capture snap aim",
    sing="sing speak talk perform rap interview use",
    strum="play strum perform practice pluck",
    bow="play perform practice",
    play="play game use",
    lift="lift train press curl exercise",
    raise_="raise celebrate win toast wave cheer hoist clink",
    display="show display hold present unfold fold",
    wear="wear use try listen put enjoy play explore experience test",
    wrist="check wear show look use admire",
    bag="carry pull drag roll swing pack",
)
COMMON = frozenset({"hold", "show", "carry", "lift", "raise"})
"""What can be done with anything."""

_DRINK, _FOOD = ("drink", "pour"), ("eat", "offer")
_CUP = MappingProxyType({"": "mug"})
_PHONE = MappingProxyType({"look": "phone-back", "call": "phone-back", "film": "phone-back", "selfie": "phone-back"})
_TABLET = MappingProxyType({"look": "tablet-back", "read": "tablet-back"})


def _alike(names: str, kind: Kind) -> dict[str, Kind]:
    """Several things that are held alike."""
    return dict.fromkeys(names.split(), kind)


KINDS: Mapping[str, Kind] = MappingProxyType({
    **_alike("tea matcha chai", Kind("drink", _DRINK, y=0.34, half=4.5, props=_CUP, strolling="paper-cup")),
    **_alike("ramen soup pasta cereal curry", Kind("offer", _FOOD, grip="under", y=0.08)),
    **_alike("steak roast breakfast cheese", Kind("offer", _FOOD, grip="under", y=0.03)),
    **_alike("toast hot-dog taco sandwich bagel pizza-slice cookies", Kind("eat", _FOOD, grip="clasp", true=0.75)),
    **_alike("cupcake muffin doughnuts", Kind("hold", _FOOD, grip="show", y=0.3, top=0.8)),
    **_alike("parfait sundae fries", Kind("hold", _FOOD, y=0.3, half=3.6)),
    **_alike("lemon avocado chili", Kind("hold", _FOOD, grip="show", y=0.4, half=4.0)),
    **_alike("jam soap bulb alarm-clock tennis earbuds", Kind("hold", grip="show", y=0.4)),
    **_alike("wallet terminal power-bank envelope", Kind("hold", grip="show", y=0.3, half=4.2, true=0.7)),
    **_alike("pen pencil keys dice chess", Kind("hold", grip="pinch", y=0.3, half=0.4)),
    **_alike("teapot jug", Kind("carry", ("pour",), grip="clasp")),
    **_alike("newspaper", Kind("board", ("board",), grip="clasp")),
    **_alike("hat sun-hat beanie helmet glasses", Kind("wear", ("wear",), grip="clasp")),
    **_alike("hammer spanner", Kind("hold", grip="shaft", y=0.2, half=1.4)),
    **_alike("toolbox lantern", Kind("bag", ("bag",), y=0.94)),
    "drill": Kind("hold", grip="shaft", y=0.3, half=2.0, true=0.7),
    "popcorn": Kind("hold", _FOOD, y=0.28, half=4.6, top=0.8),
    "avocado-toast": Kind("eat", _FOOD, grip="clasp", true=0.75),
    "spray-can": Kind("hold", ("apply",), y=0.35, half=3.2),
    "champagne": Kind("hold", _DRINK, y=0.26, half=3.8),
    "milk-carton": Kind("hold", _DRINK, y=0.35, half=4.2),
    "honey": Kind("hold", grip="show", y=0.3, half=4.0),
    "hourglass": Kind("hold", y=0.4, half=2.2),
    "notebook": Kind("hold", ("read",), grip="show", y=0.34, half=5.4, props=MappingProxyType({"read": "open-book"})),
    "cup": Kind("drink", _DRINK, y=0.34, half=4.5, props=_CUP, strolling="paper-cup"),
    "can": Kind("hold", _DRINK, y=0.42, half=3.2),
    "bottle": Kind("hold", _DRINK, y=0.34, half=3.0),
    "wine": Kind("hold", _DRINK, y=0.34, half=3.6),
    "beer": Kind("hold", _DRINK, y=0.34, half=3.0),
    "flask": Kind("hold", _DRINK, y=0.4, half=3.5),
    "glass": Kind("drink", _DRINK, y=0.28, half=3.2, top=0.74),
    "wine-glass": Kind("drink", _DRINK, y=0.36, half=1.2, top=0.80),
    "flute": Kind("drink", _DRINK, y=0.36, half=1.2, top=0.84),
    "martini": Kind("drink", _DRINK, y=0.30, half=0.8, top=0.76),
    "margarita": Kind("drink", _DRINK, y=0.30, half=0.8, top=0.76),
    "mojito": Kind("drink", _DRINK, y=0.28, half=3.2, top=0.66),
    "beer-glass": Kind("drink", _DRINK, x=-0.06, y=0.32, half=3.9, top=0.76),
    "whiskey": Kind("drink", _DRINK, y=0.26, half=4.0, top=0.62),
    "smoothie": Kind("drink", _DRINK, y=0.28, half=3.2, top=0.76),
    "milkshake": Kind("drink", _DRINK, y=0.28, half=3.2, top=0.80),
    "milk": Kind("drink", _DRINK, y=0.28, half=3.2, top=0.70),
    "water-glass": Kind("drink", _DRINK, y=0.28, half=3.2, top=0.70),
    "iced-coffee": Kind("drink", _DRINK, y=0.28, half=3.2, top=0.66),
    "perfume": Kind("hold", ("apply",), grip="show", y=0.3),
    "serum": Kind("hold", ("apply",), grip="show", y=0.35),
    "jar": Kind("hold", ("apply",), grip="show", y=0.45),
    "tube": Kind("hold", ("apply",), grip="show", y=0.40),
    "phone": Kind("hold", ("call", "look", "film", "selfie"), grip="show", y=0.42, half=3.7, props=_PHONE),
    "tablet": Kind("hold", ("look", "read"), grip="clasp", props=_TABLET),
    "book": Kind("hold", ("read",), grip="show", y=0.34, half=7.2, props=MappingProxyType({"read": "open-book"})),
    "laptop": Kind("carry", ("look",), grip="under", y=0.03, true=0.72),
    "payment-card": Kind("hold", grip="pinch", x=-0.28, y=0.28, half=0.4, true=0.5),
    "lipstick": Kind("hold", ("apply",), grip="pinch", y=0.22, half=0.4, props=MappingProxyType({"": "stick"})),
    "makeup-brush": Kind("apply", ("apply",), grip="pinch", y=0.3, half=0.6),
    "razor": Kind("apply", ("apply",), grip="pinch", y=0.3, half=0.6),
    "mascara": Kind("hold", ("apply",), grip="pinch", y=0.25, half=0.8),
    "polish": Kind("hold", ("apply",), grip="pinch", y=0.25, half=1.4),
    "cream": Kind("hold", ("apply",), grip="show", y=0.3, half=4.0),
    "compact": Kind("hold", ("apply",), grip="show", y=0.2, half=4.4),
    "pump": Kind("hold", ("apply",), grip="wrap", y=0.3, half=3.2),
    "spray": Kind("hold", ("apply",), grip="shaft", y=0.66, half=1.4),
    "medal": Kind("medal", ("medal", "wear"), grip="pinch", props=MappingProxyType({"": "medal"})),
    "crown": Kind("wear", ("wear",), grip="clasp"),
    "gem": Kind("hold", grip="pinch", y=0.1, half=0.4),
    "bracelet": Kind("hold", grip="pinch", y=0.4, half=0.4),
    "toothbrush": Kind("apply", ("apply",), grip="pinch", y=0.42, half=0.8),
    "hair-dryer": Kind("dry", ("dry",), grip="shaft", x=-0.03, y=0.22, half=1.6, true=0.75),
    "camera": Kind("film", ("film",), grip="clasp", true=0.85),
    "microphone": Kind("sing", ("sing",), grip="shaft", y=0.42, half=1.4, props=MappingProxyType({"": "mic"})),
    "guitar": Kind("strum", ("strum",), y=0.30, true=0.92),
    "violin": Kind("bow", ("bow",), x=-0.08, y=0.03, true=0.92),
    "controller": Kind("play", ("play",), grip="clasp", true=0.8),
    "headphones": Kind("wear", ("wear",), grip="clasp", true=0.85),
    "vr-headset": Kind("wear", ("wear",), grip="clasp", true=0.6),
    "cap": Kind("wear", ("wear",), grip="clasp", true=0.7),
    "sunglasses": Kind("wear", ("wear",), grip="pinch", true=0.55),
    "watch": Kind("wrist", ("wrist",), grip="show", props=MappingProxyType({"wrist": "dial"})),
    "ring": Kind("hold", grip="pinch", y=0.1, half=0.4),
    "coin": Kind("hold", grip="pinch", y=0.15, half=0.4, true=0.3),
    "backpack": Kind(PACK, (PACK,), grip="clasp"),
    "handbag": Kind("bag", ("bag",), y=0.965),
    "bag": Kind("bag", ("bag",), y=0.93),
    "suitcase": Kind("bag", ("bag",), y=0.97),
    "umbrella": Kind("umbrella", ("umbrella",), grip="shaft", y=0.13, half=1.2),
    "party-balloon": Kind("balloon", ("balloon",), moves=True),
    "trophy": Kind("carry", ("raise",), grip="clasp"),
    "cake": Kind("offer", _FOOD, grip="under", y=0.22),
    "pizza": Kind("offer", _FOOD, grip="under", y=0.03, props=MappingProxyType({"eat": "slice"})),
    "plate": Kind("offer", _FOOD, grip="under", y=0.03),
    "salad": Kind("offer", _FOOD, grip="under", y=0.03),
    "sushi": Kind("offer", _FOOD, grip="under", y=0.03),
    "bread": Kind("offer", _FOOD, grip="under", y=0.03),
    "fruit": Kind("offer", _FOOD, grip="under", y=0.03, props=MappingProxyType({"eat": "apple"})),
    "pancakes": Kind("offer", _FOOD, grip="under", y=0.03),
    "waffles": Kind("offer", _FOOD, grip="under", y=0.03),
    "watermelon": Kind("offer", _FOOD, grip="under", y=0.03),
    "apple": Kind("hold", _FOOD, grip="show", y=0.40, half=3.4, top=0.6),
    "orange": Kind("hold", _FOOD, grip="show", y=0.40, half=3.8, top=0.6),
    "strawberry": Kind("hold", _FOOD, grip="pinch", y=0.75, half=0.6),
    "banana": Kind("hold", _FOOD, grip="show", y=0.45, half=3.6),
    "doughnut": Kind("eat", _FOOD, grip="show", y=0.35, half=4.4, top=0.9),
    "ice-cream": Kind("eat", _FOOD, y=0.16, half=1.3, top=0.86),
    "pineapple": Kind("hold", grip="wrap", y=0.3, half=5.0),
    "burger": Kind("eat", _FOOD, grip="clasp", true=0.8),
    "croissant": Kind("eat", _FOOD, grip="clasp", true=0.65),
    "chocolate": Kind("hold", _FOOD, grip="show", y=0.3, true=0.75),
    "tshirt": Kind("display", ("display",), grip="pinch", half=0.3),
    "hoodie": Kind("display", ("display",), grip="pinch", half=0.3),
    "jacket": Kind("display", ("display",), grip="pinch", half=0.3),
    "plant": Kind("carry", grip="clasp", true=0.5),
    "lamp": Kind("carry", grip="clasp", true=0.8),
    "flower": Kind("hold", y=0.14, half=2.6, props=MappingProxyType({"": "bouquet"})),
    "ball": Kind("carry", grip="clasp"),
    "basketball": Kind("carry", grip="clasp"),
    "dumbbell": Kind("lift", grip="shaft", y=0.43, half=1.6),
    "kettlebell": Kind("lift", grip="shaft", y=0.88, half=1.6),
    "barbell": Kind("lift", grip="shaft", y=0.43, half=1.6),
    "yoga-mat": Kind("underarm", ("underarm",)),
    "surfboard": Kind("underarm", ("underarm",)),
    "skateboard": Kind("underarm", ("underarm",)),
    "snowboard": Kind("underarm", ("underarm",)),
    "racket": Kind("hold", grip="shaft", y=0.14, half=1.4),
    "tennis-racket": Kind("hold", grip="shaft", y=0.14, half=1.4),
    "placard": Kind("board", ("board",), grip="clasp"),
    "flag": Kind("raise", ("raise",), grip="shaft", x=-0.39, y=0.16, half=0.8, moves=True),
    "laundry-basket": Kind("carry", grip="clasp"),
    "drone": Kind("carry", grip="under", y=0.03),
    "robot-vacuum": Kind("carry", grip="under", y=0.03),
})  # fmt: skip

UNHELD = frozenset({"necklace", "earrings", "tissue", "logo", "typist", "meditator", "hand", "socks", "tie"})
"""What is not held though it is small."""

CUT: Mapping[str, tuple[float, float, float, float]] = MappingProxyType(
    {"violin": (-30, -70, 38.5, 80), "toothbrush": (-10, -40, 20, 37.6)}
)
"""The part of a drawing that is held: x, y, width and height in its centimetres."""


def put_on(kind: Kind, doing: str) -> bool:
    """Whether it is said to be worn, though it is nothing that this draws on a body."""
    return any(word.startswith("wear") or word == "wore" for word in _WORD.findall(doing.lower())) and not (
        {kind.manner, *kind.also} & {"wear", "wrist", "medal", PACK}
    )


def manner_of(kind: Kind, doing: str) -> str:
    """How a thing is handled, by the verb where that fits it, else as things of its kind are."""
    words = _WORD.findall(doing.lower())
    if "selfie" in words and "selfie" in kind.also:
        return "selfie"
    fits = COMMON | set(kind.also) | {kind.manner}
    for word in words:
        for manner in VERBS.get(word, ()):
            if manner.rstrip("_") in fits:
                return _common(manner.rstrip("_"), kind)
        if word in ("hold", "holds", "holding", "held"):
            return _common("hold", kind)
    return kind.manner


def _common(manner: str, kind: Kind) -> str:
    """A plain hold of what is too large for one hand, or has a hold of its own."""
    if manner == "hold" and kind.manner in (
        "carry",
        "umbrella",
        "balloon",
        "bag",
        "display",
        "offer",
        "strum",
        "board",
        "underarm",
        PACK,
    ):
        return "carry" if kind.manner == "offer" else kind.manner
    if manner == "show" and kind.manner in ("offer", "umbrella", "balloon", "bag", "strum", "display", "board"):
        return kind.manner
    if manner == "carry" and kind.manner in ("underarm", "board"):
        return kind.manner
    if manner == "carry" and kind.manner not in ("carry", "offer", "display") and kind.grip != "clasp":
        return kind.manner if kind.manner in ("bag", "umbrella", "balloon", "underarm", PACK) else "hold"
    return "carry" if manner == "carry" and kind.manner == "display" else manner
