"""People: who wears what, in which colors; skin, hair, cut and dress vary with the seed.

Who walks or runs is seen at an angle, on feet that do not slide; everyone else faces the viewer, or nearly.
"""

from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType

import components.animatic.subjects.people.seats as seats
from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import turned
from components.animatic.subjects.drawing.svg import group, n
from components.animatic.subjects.drawing.view import View
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.figure import RUN, WALK
from components.animatic.subjects.people.handling import Moment
from components.animatic.subjects.people.held import Thing
from components.animatic.subjects.people.office import chair, desk, stool
from components.animatic.subjects.people.portrait import facing as looking
from components.animatic.subjects.people.portrait import seen
from components.animatic.subjects.people.posture import CHEER, DANCE, IDLE, TALK, Posture, posture
from components.animatic.subjects.people.striding import RUNNING, WALKING, striding
from components.animatic.subjects.people.using import MANNERS

WOMEN = (
    Look("long", "shirt", "jeans", True),
    Look("ponytail", "sweater", "leggings", True),
    Look("bob", "coat", "trousers", True),
    Look("bun", "shirt", "skirt", True),
    Look("curly", "sweater", "jeans", True, bag=True),
    Look("long", "dress", "dress", True),
    Look("fringe", "tee", "jeans", True),
    Look("afro", "jacket", "trousers", True),
)
MEN = (
    Look("short", "sweater", "jeans", False),
    Look("curly", "jacket", "trousers", False, bearded=True),
    Look("buzz", "shirt", "jeans", False),
    Look("short", "coat", "trousers", False, bearded=True),
    Look("short", "shirt", "trousers", False, bag=True),
    Look("bald", "sweater", "jeans", False, bearded=True),
    Look("afro", "tee", "jeans", False),
    Look("short", "hoodie", "jeans", False),
)
ATHLETES = (
    Look("ponytail", "vest", "leggings", True),
    Look("short", "tee", "shorts", False),
    Look("bun", "tee", "leggings", True),
    Look("buzz", "vest", "shorts", False),
    Look("curly", "tee", "shorts", False),
    Look("ponytail", "tee", "shorts", True),
)
BUSINESS = (
    Look("short", "jacket", "trousers", False),
    Look("bun", "jacket", "trousers", True),
    Look("bob", "jacket", "skirt", True),
    Look("curly", "jacket", "trousers", False, bearded=True),
)
DANCERS = (
    Look("bun", "vest", "leggings", True),
    Look("long", "dress", "dress", True),
    Look("curly", "tee", "jeans", False),
    Look("ponytail", "vest", "skirt", True),
    Look("short", "shirt", "trousers", False),
)
ANYONE = tuple(look for pair in zip(WOMEN, MEN, strict=True) for look in pair)

PALETTES = (
    Palette("#b8433f", "#2f3b52", "#f0ece4", "#e0ac86", "#4a2c1c", "#1d1f24"),
    Palette("#e9e2d4", "#3d4a63", "#b5673c", "#8d5a3c", "#1e1512", "#1d1f24"),
    Palette("#3f6b5c", "#c9b594", "#f4f1ea", "#f0c5a4", "#b9803f", "#22242a"),
    Palette("#d9a441", "#2b3140", "#e8e4dc", "#6b4229", "#17110f", "#191b20"),
    Palette("#5b7fa8", "#e4ddd0", "#8a5a3a", "#d39d78", "#2b1d17", "#1f2229"),
    Palette("#c77f8a", "#46506a", "#f5f0e8", "#e8b894", "#6e3b22", "#24222a"),
    Palette("#3b3f4a", "#23262e", "#c8ccd2", "#b57f5b", "#1f1815", "#15161a"),
)


ALL = ("walk", "run", "stand", "talk", "sit", "dance", "type", "cheer", "wave")
KNOWN = (*ALL, "serve")
TALL = 1.82
"""Metres of a box in which a person stands; whose box is lower mostly sits."""
MOVING = ("walk", "run")
CALM = ("walk", "run", "sit", "talk")
"""What leaves the hands free for a thing; who does anything else with one in hand stands."""
TURNS = {
    "stand": 0.30,
    "talk": 0.26,
    "sit": 0.52,
    "type": 0.62,
    "dance": 0.16,
    "cheer": 0.14,
    "wave": 0.20,
    "serve": 0.24,
}
"""How far each action is turned from the viewer, in radians."""
ROUND = 1.3
"""How much more a body turns than the camera goes round it: little is seen of small turns."""


@dataclass(frozen=True)
class Gear:
    """What someone has, and the manner in which it is handled."""

    thing: Thing
    manner: str
    walking: Thing | None = None
    """What it is in the hand of who walks, where that differs."""


def draw(
    pose: Pose, looks: tuple[Look, ...] = ANYONE, height: float = TALL, size: float = 1.0, gear: tuple[Gear, ...] = ()
) -> str:
    """Draw one of the looks, chosen by the seed, at the pose's phase.

    A grown-up would fill a box of that `height` in metres; a child of `size` has the larger head.
    """
    fitting = tuple(look for look in looks if pose.wear in (look.top, look.bottom)) or looks
    look = fitting[(pose.seed // len(PALETTES) + pose.seed) % len(fitting)]
    if any(one.manner == "pack" for one in gear):
        look = replace(look, bag=True)
    action, view, gone = stance(pose, gear)
    large = 2 - size
    whole = equipped(pose, gear, large)
    body = seen(whole, look, pose.palette, view, pose.seed, gone, large)
    if action == "type":
        body = chair(view, pose.palette) + body + desk(view, pose.palette, pose.time)
        k = (1.0 if height < TALL else 0.84) * size
        return group(body, f'transform="translate({n(-18 * size)} {n(-6 * size)}) scale({n(k)})"')
    if action == "sit":
        seat = stool(view) if pose.seed % 3 == 2 else seats.chair(view, pose.palette)
        return group(seat + body, f'transform="translate(0 {n(-2.5 * size)}) scale({n(size)})"')
    # raised hands are kept within the height that frames a person
    k = (0.935 if action in ("cheer", "wave", "dance") else 1.0) * min(1.0, height / TALL) * size
    return group(body, f'transform="scale({n(k)})"') if k < 1 else body


def stance(pose: Pose, gear: tuple[Gear, ...] = ()) -> tuple[str, View, float]:
    """What is done, how it is seen, and how far the camera has gone round who stands there."""
    action = pose.action if pose.action in KNOWN else "stand"
    if gear and action not in CALM:
        action = "stand"
    gone = max(-0.65, min(0.65, ROUND * pose.turn))
    if action in MOVING:
        return action, coming(RUNNING if action == "run" else WALKING, gone), 0.0
    return action, View(facing(action, pose.seed) + gone), gone


def equipped(pose: Pose, gear: tuple[Gear, ...], large: float = 1.0) -> Posture:
    """The body with all that it handles."""
    action, view, gone = stance(pose, gear)
    moving = action in MOVING
    body = striding(pose.phase, action, pose.seed, view) if moving else posture(pose.phase, action, pose.seed)
    face = looking(view, gone) - view.yaw
    for one in gear:
        if one.manner in MANNERS:
            thing = one.walking if moving and one.walking else one.thing
            moment = Moment(body, thing, pose.phase, pose.seed, face, large, moving, talking=action == "talk")
            body = MANNERS[one.manner](moment)
    if pose.text:
        body = replace(body, things=tuple(replace(held, words=pose.text) for held in body.things))
    return body


def reach(pose: Pose, gear: tuple[Gear, ...]) -> list[tuple[float, float]]:
    """The corners of all that is held, where they are on the picture."""
    _, view, _ = stance(pose, gear)
    corners = []
    for held in equipped(pose, gear).things:
        half, tall = held.thing.wide / 2, held.thing.tall
        at = view.at(held.place)
        tilt, long = held.lies(view)
        for x, y in ((-half, 0.0), (half, 0.0), (-half, -tall), (half, -tall)):
            corners.append(turned((at[0] + x - held.x, at[1] + (y - held.y) * long), tilt, at))
    return corners


def coming(view: View, gone: float) -> View:
    """Who walks is never seen so much from before that the steps could not be shown."""
    return replace(view, yaw=min(1.25, max(0.72, view.yaw + 0.6 * gone)))


def facing(action: str, seed: int) -> float:
    """How far someone is turned from the viewer: everybody a little differently."""
    return TURNS.get(action, 0.3) * (1.0, 0.55, 1.25, 0.8, 0.3)[seed % 5]


def rig_of(
    name: str,
    label: str,
    words: tuple[str, ...],
    looks: tuple[Look, ...],
    first: str = "walk",
    others: tuple[str, ...] = ALL,
    box: tuple[float, float] = (TALL, 1.46),
    palettes: tuple[Palette, ...] = PALETTES,
    size: float = 1.0,
) -> Rig:
    """Give the rig of some people: what they do first is what they do unasked; children are smaller by `size`."""
    gaits = {"walk": WALK, "run": RUN, "dance": DANCE, "cheer": CHEER, "talk": TALK}
    gaits |= dict.fromkeys(("stand", "idle", "sit", "type", "wave", "serve"), IDLE)
    gaits = {action: Gait(gait.cycle, gait.stride * size) for action, gait in gaits.items()}
    actions = (first, *(action for action in others if action != first))
    return Rig(
        name=name,
        label=label,
        words=words,
        height=box[0] * size,
        width=box[1] * size,
        draw=partial(draw, looks=looks, height=box[0], size=size),
        cycle=gaits[first].cycle,
        stride=gaits[first].stride,
        phases=32,
        turns=9,
        turnable=0.9,
        actions=actions,
        gaits=MappingProxyType(gaits),
        palettes=palettes,
        person=True,
    )


WOMAN = rig_of(
    "woman",
    "Woman",
    (
        "woman",
        "girl",
        "lady",
        "female",
        "mother",
        "mom",
        "wife",
        "actress",
        "aunt",
        "daughter",
        "sister",
        "niece",
        "queen",
        "princess",
        "waitress",
        "housewife",
    ),
    WOMEN,
)
MAN = rig_of(
    "man",
    "Man",
    (
        "man",
        "guy",
        "male",
        "father",
        "dad",
        "husband",
        "gentleman",
        "uncle",
        "brother",
        "nephew",
        "king",
        "prince",
        "waiter",
        "groom",
        "fisherman",
        "farmer",
        "barista",
    ),
    MEN,
)
ATHLETE = rig_of(
    "athlete",
    "Athlete",
    ("runner", "athlete", "jogger", "sprinter", "sportswoman", "sportsman", "trainer"),
    ATHLETES,
    "run",
)
BUSINESS_PERSON = rig_of(
    "business-person",
    "Business person",
    (
        "business people",
        "business team",
        "executive",
        "manager",
        "lawyer",
        "entrepreneur",
        "salesperson",
        "consultant",
    ),
    BUSINESS,
)
PERSON = rig_of(
    "person",
    "Person",
    (
        "person",
        "people",
        "human",
        "someone",
        "traveler",
        "tourist",
        "model",
        "artist",
        "customer",
        "friend",
        "student",
        "worker",
        "musician",
        "creator",
        "designer",
        "explorer",
        "commuter",
        "architect",
        "teenager",
        "teen",
        "gamer",
        "shopper",
        "florist",
    ),
    ANYONE,
)
DANCER = rig_of(
    "dancer",
    "Dancer",
    ("dancer", "dance", "breakdancer", "choreographer", "dance crew"),
    DANCERS,
    "dance",
    ("walk", "run"),
)
TYPIST = rig_of(
    "typist",
    "Person at a desk",
    (
        "programmer",
        "developer",
        "typist",
        "coder",
        "freelancer",
        "software engineer",
        "person typing",
        "office worker",
        "writer",
        "remote worker",
        "call center agent",
        "data scientist",
        "person working",
        "engineer",
        "blogger",
    ),
    (*BUSINESS, *ANYONE[:6]),
    "type",
    ("sit", "walk"),
    (1.52, 1.74),
)
