"""A whole person in the round, put together from far to near: hair, limbs, clothes and face."""

import math

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.rounded import limb
from components.animatic.subjects.drawing.svg import Point, fade, group, luminance, n, spot
from components.animatic.subjects.drawing.view import View
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.extremities import arm, leg, neck
from components.animatic.subjects.people.face import Head, face, traits
from components.animatic.subjects.people.garments import Worn, skirt, top
from components.animatic.subjects.people.grips import fingers, string
from components.animatic.subjects.people.hairdos import HAIRDOS
from components.animatic.subjects.people.headgear import GEAR
from components.animatic.subjects.people.held import Held
from components.animatic.subjects.people.posture import Limb, Posture
from components.animatic.subjects.people.trades import held, pack, worn_on_head, worn_over

FREE = 0.55
"""How much of a turn of the body the head makes up for, to look at the camera."""
SIZE = 1.04


def seen(
    body: Posture, look: Look, colors: Palette, view: View, seed: int, gone: float = 0.0, large: float = 1.0
) -> str:
    """Draw a body in its clothes; it looks at where the camera stood before that had `gone` round it.

    A child's head is `large` for its body.
    """
    worn = Worn(body, look, colors, view)
    behind, head = _head(worn, seed, facing(view, gone), large)
    things = [thing for held in body.things for thing in _things(worn, held, gone)]
    arms = sorted(zip(body.arms, (-1, 1), strict=True), key=lambda pair: _depth(view, pair[0]))
    legs = sorted(body.legs, key=lambda part: view.near(part.joint))
    middle = view.near(body.chest) - 1.0
    back = [pair for pair in arms if _depth(view, pair[0]) < middle]
    fore = [pair for pair in arms if _depth(view, pair[0]) >= middle]
    low = [*(leg(part, look, colors, view) for part in legs), _seat(worn)]
    torso = [_throat(worn), top(worn)]
    tucked = look.top in ("dress", "tee", "vest", "shirt")
    below = torso + low if body.seated else low + torso
    below.insert(len(below) if tucked or body.seated else len(low), skirt(worn))
    if look.extra or look.bag:
        below.append(worn_over(worn, worn.trunk))
    parts = [
        f"<defs>{fade('person-fold', '#000000')}{fade('person-light', '#ffffff')}</defs>",
        pack(worn) if look.bag else "",
        behind,
        *(art for layer, art in things if layer == "back"),
        *(arm(part, look, colors, view, side) for part, side in back),
        *below,
        *(art for layer, art in things if layer == "body"),
        *(arm(part, look, colors, view, side) for part, side in fore if not _raised(part)),
        *(_shoulder(worn, part, side) for part, side in fore),
        head,
        *(art for layer, art in things if layer == "under"),
        *(arm(part, look, colors, view, side) for part, side in fore if _raised(part)),
        *(art for layer, art in things if layer == "hands"),
        held(body.holds, view.at(body.arms[1].end)),
    ]
    return "".join(parts)


def facing(view: View, gone: float) -> float:
    """Where a head looks whose body is seen so: it makes up for a part of the body's turn."""
    return (view.yaw - gone) * (1 - FREE) + gone


def _things(worn: Worn, held: Held, gone: float) -> list[tuple[str, str]]:
    """What is held, with the fingers before it, and in which layer each lies."""
    view, thing = worn.view, held.thing
    turn = (view.yaw - gone) * held.share + gone + held.heading
    x, y = view.at(held.place)
    art = thing.art(turn, held.phase, held.words)
    tilt, long = held.lies(view)
    place = f"translate({n(x)} {n(y)}) rotate({n(math.degrees(tilt))}) scale(1 {n(long)})"
    drawn = group(art, f'transform="{place} translate({n(-held.x)} {n(-held.y)}) scale({n(thing.scale)})"')
    layer = held.layer
    if layer == "hands" and view.near(held.place) < view.near(worn.body.chest) - 4.0:
        layer = "back"
    parts = [(layer, drawn)]
    size = 0.95 if worn.look.woman else 1.0
    for grasp in held.grasps:
        wrist = view.at(worn.body.arms[grasp.arm].end)
        lean = tilt if held.along else grasp.tilt
        hand = fingers(grasp.kind, wrist, view.at(grasp.center), lean, grasp.half, worn.colors.skin, size)
        parts.append((layer if layer == "back" else "hands", hand))
    if held.strand:
        parts.insert(0, ("hands", string(view.at(held.strand[0]), view.at(held.strand[1]))))
    return parts


def _shoulder(worn: Worn, part: Limb, side: int) -> str:
    """Cloth over the seam between the top and its sleeve, or over the foot of a bare arm."""
    x, y, z = part.root
    if worn.look.top in ("vest", "dress"):
        place = worn.view.at((x - side * 6.2, y - 0.5, z + 3))
        return spot(f"person-seam{side + 1}", place, 5.0, 10.5, 0.95, side * 14)
    place = worn.view.at((x - side * 3.6, y + 0.5, z + 3))
    return spot(f"person-seam{side + 1}", place, 6.6, 8.0, 0.95, -side * 24)


def _depth(view: View, part: Limb) -> float:
    joint, end, root = part.joint, part.end, part.root
    return (view.near(joint) + view.near(end) + view.near(root)) / 3


def _raised(part: Limb) -> bool:
    """Whether an arm lies over the head: it is held high, or holds a thing."""
    return part.end[1] < part.root[1] - 12 or part.holds is not None


def _seat(worn: Worn) -> str:
    """The hips in trousers, between legs and top."""
    if worn.look.bottom in ("skirt", "dress") or worn.body.seated:
        return ""
    body, view = worn.body, worn.view
    a, b = (view.at(leg.root) for leg in body.legs)
    half = 7.2
    return limb([(a[0], a[1] - 1, half), (b[0], b[1] - 1, half)], worn.colors.second, 0.30, 0.06, 4)


def _places(worn: Worn) -> tuple[Point, Point]:
    """Where the neck begins and where the head sits."""
    x, y, z = worn.body.chest
    lean = (x - worn.body.hips[0]) * 0.12
    return worn.view.at((x, y - 6.0, z)), worn.view.at((x + lean, y - 14.0, z + 2.0))


def _throat(worn: Worn) -> str:
    base, high = _places(worn)
    return neck(base, high, worn.colors, worn.look.woman)


def _head(worn: Worn, seed: int, yaw: float, large: float) -> tuple[str, str]:
    """What lies behind the body, and the head with what lies over it."""
    body, look, colors, mood = worn.body, worn.look, worn.colors, worn.body.mood
    who = traits(seed, look.woman, luminance(colors.hair) < 0.25)
    head = Head(yaw + mood.turn, mood.nod, who.jaw, worn.view.fine)
    behind, over = HAIRDOS[look.hair](head, colors, body.swing, seed)
    drawn = face(head, who, mood, colors, look.woman, look.bearded)
    _, (x, y) = _places(worn)
    size = SIZE * large * (0.96 if look.woman else 1.0)
    place = f'transform="translate({n(x)} {n(y - 9.2 * size)}) rotate({n(math.degrees(mood.tilt))}) scale({n(size)})"'
    over += worn_on_head(head, look.extra) + "".join(GEAR[one.name](head, one.palette) for one in body.worn)
    return group(behind, place) if behind else "", group(drawn + over, place)
