"""People seen from behind: an audience on its chairs, shoulders, backs of heads and hair."""

import math
from functools import lru_cache

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.rounded import limb
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    n,
    path,
    shade,
    smooth,
)
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.company import Floor, Someone, Spot, put
from components.animatic.subjects.people.extremities import arm, leg, neck
from components.animatic.subjects.people.face import Head
from components.animatic.subjects.people.garments import Worn, skirt, top
from components.animatic.subjects.people.posture import Posture

HALF = {"afro": 13.2, "curly": 11.0, "long": 9.9, "bob": 10.4, "fringe": 10.2}
"""Half the width of the hair from behind; the others fit the skull."""
FALLS = {"long": 27.0, "bob": 11.0, "fringe": 11.5}
"""How far below the middle of the head hair hangs."""


def from_behind(name: str, who: Someone, body: Posture, spot: Spot, floor: Floor) -> str:
    """Draw someone whose back is turned to the camera."""
    view = View(round(floor.view.yaw + spot.facing, 4), floor.view.above, floor.view.fine)
    return put(_back(name, who, body, view), spot, floor)


@lru_cache(maxsize=128)
def _back(name: str, who: Someone, body: Posture, view: View) -> str:
    look, tones = who.look, who.tones
    worn = Worn(body, look, tones, view)
    x, y, z = body.chest
    base, high = view.at((x, y - 6.0, z)), view.at((x, y - 14.0, z))
    legs = sorted(body.legs, key=lambda part: view.near(part.joint))
    fades = (("fold", "#000000"), ("light", "#ffffff"), ("shadow", "#000000"))
    parts = [
        f"<defs>{''.join(fade(f'person-{kind}', tone) for kind, tone in fades)}</defs>",
        *(leg(part, look, tones, view) for part in legs),
        *(arm(part, look, tones, view, side) for part, side in zip(body.arms, (-1, 1), strict=True)),
        neck(base, high, tones, look.woman),
        top(worn),
        skirt(worn),
        _head(look, tones, (high[0], high[1] - 9.6), view, body),
    ]
    return "".join(parts).replace("person-", f"{name}-")


def _head(look: Look, tones: Palette, at: Point, view: View, body: Posture) -> str:
    """The back of a head: ears, nape and hair, turned a little to what it looks at."""
    turn = body.mood.turn * 0.5 + math.sin(view.yaw) * 0.3
    head = Head(turn, 0.0, 1.0, view.fine)
    skull = head.skull.outline()
    ears = "".join(ellipse((way * 8.3 + 2.0 * turn, 1.4), 1.7, 3.0, shade(tones.skin, 0.12)) for way in (-1, 1))
    skin = path(skull, shade(tones.skin, 0.08)) + ears
    place = f'transform="translate({n(at[0])} {n(at[1])}) rotate({n(math.degrees(-body.mood.tilt))}) scale(1.02)"'
    return group(skin + _hair(look.hair, tones, 3.0 * turn), place)


def _hair(cut: str, tones: Palette, aside: float) -> str:
    if cut == "bald":
        return ellipse((-2.4 + aside, -8.4), 4.6, 2.6, light(tones.skin, 0.3), 'opacity="0.5"')
    half, low = HALF.get(cut, 9.0), FALLS.get(cut, 6.0 if cut == "short" else 5.2)
    crown = -13.6 - max(0.0, half - 9.0) * 0.9
    sides = [(half, -3.0), (half * 0.98, low * 0.5), (half * 0.66, low)]
    outline: list[Point] = [
        (aside, crown),
        (half * 0.72 + aside, crown + 3.6),
        *((x + aside * 0.6, y) for x, y in sides),
    ]
    outline += [(aside * 0.5, low + 1.2)]
    outline += [(-x + aside * 0.6, y) for x, y in reversed(sides)]
    outline += [(-half * 0.72 + aside, crown + 3.6)]
    tones_ = [(0.0, light(tones.hair, 0.26)), (0.42, tones.hair), (1.0, shade(tones.hair, 0.45))]
    paint = linear("person-nape", (-half, crown), (half * 0.9, low), tones_)
    art = f"<defs>{paint}</defs>" + path(smooth(outline), "url(#person-nape)")
    left, right, high = aside - half * 0.5, aside + half * 0.4, crown + 4
    sheen = f"M{n(left)} {n(high)}Q{n(aside)} {n(crown + 1.6)} {n(right)} {n(high)}"
    art += line(sheen, light(tones.hair, 0.45), 1.1, 'opacity="0.35"')
    if cut == "ponytail":
        tail = [(aside, -3.0, 2.2), (aside + 0.6, 6.0, 3.4), (aside - 0.4, 17.0, 2.4), (aside, 23.0, 0.8)]
        art += limb(tail, shade(tones.hair, 0.1), 0.3, 0.2, 5)
    if cut == "bun":
        art += ellipse((aside, -11.6), 4.8, 4.4, shade(tones.hair, 0.25))
        art += ellipse((aside - 0.8, -12.4), 3.6, 3.2, light(tones.hair, 0.12))
    return art


def toward(place: Place, spot: Spot) -> float:
    """How far someone who is seen from behind turns the head, at most a little."""
    return max(-0.5, min(0.5, spot.toward(place)))
