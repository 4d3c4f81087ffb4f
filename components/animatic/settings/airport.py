"""An airport terminal: a glass front with a jet behind it, columns, banks of seats, travelers, signs overhead."""

import numpy as np

import components.animatic.concourse as c
import components.animatic.furniture as f
from components.animatic.color import Array, mix, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.living_room import ROUND

MIDDLE = 9.0
CASES = ("#c8573a", "#2f5a7a", "#d9b45f", "#5a6a5f", "#8a3a4a")
TAILS = ("#c8483a", "#2a6fa8", "#e0922f", "#2f8a78")


def build(place: Set) -> None:
    """Sky and apron, the jet, glass front, seats and travelers in three rows, signs, floor, ceiling."""
    room = Room(place, 6.4)
    room.outlook("#93a79a" if not room.night else "#263448", away=90.0)
    _apron(room)
    glass = room.panel(18.0, 6.4, "glass")
    _front(glass)
    room.hang(glass, 9.4, air=0.06, middle=MIDDLE)
    for away, banks, walkers in (
        (7.4, (1.0, 12.4), (8.2, 16.9)),
        (5.0, (4.6, 14.0), (1.8, 11.9)),
        (2.7, (0.4, 11.4), ()),
    ):
        row = room.panel(18.0, 6.4, f"row{away}")
        for x in banks:
            c.seats(row, x, 5, busy=0.3)
            c.suitcase(row, x + 3.4, row.pick(*CASES))
        for x in walkers:
            f.person(row, x, 1.74)
            c.suitcase(row, x + 0.42, row.pick(*CASES), 0.56)
        if away == 5.0:
            c.board(row, 3.0, 2.7, 2.7)
            c.sign(row, 9.4, 2.9, 2.5, "Gates B")
        if away == 7.4:
            c.sign(row, 14.6, 3.0, 2.9, "Baggage")
            f.plant(row, 6.3, 1.9, "#dfe3e3")
        room.hang(row, away, air=0.02 * (away > 3), middle=MIDDLE)
    columns = room.panel(9.0, 6.4, "columns")
    columns.shadow(0.5, 0.9, o=0.5)
    columns.box(0.6, 0, 0.7, 6.4, "#dfe4e6", bright=0.95)
    columns.box(0.58, 0, 0.74, 0.24, "#8a949b")
    room.hang(columns, 3.8, middle=4.9)
    room.floor(_terrazzo(place), 3.0, 9.4, mirror=0.34, table=_top(place) if room.table else None)
    room.ceiling(_ribs(room), 3.4, 9.4)
    panes = tuple((k * 3.0 + 0.15 - MIDDLE, k * 3.0 + 2.85 - MIDDLE) for k in range(6))
    room.sunlight(18.0, panes, 9.4, 5.4)
    place.particles.append("dust")


def _apron(room: Room) -> None:
    """Concrete to the runway, a jet at its gate with a stair and carts, another one taxiing far away, the tower."""
    far = room.panel(120.0, 26.0, "far")
    far.box(0, -5.0, 120, 5.6, "#9aa3a8", bright=0.8)
    far.box(70, 0, 2.2, 19, "#c3cbd0", bright=0.95)
    far.shape("M67.6 19H74.6L73.6 23H68.6Z", "#5a7286", 1.0)
    far.parts.append('<g transform="translate(20 0) scale(.62)">')
    c.airliner(far, 0, 0, far.pick(*TAILS), room.night)
    far.parts.append("</g>")
    room.hang(far, 78.0, skirt=5.0, air=0.34 if not room.night else 0.1, sharp=0.8, middle=50.0)
    near = room.panel(76.0, 13.0, "jet")
    near.box(0, -4.0, 76, 4.3, "#b3b9ba", bright=0.85)
    c.airliner(near, 15.0, 0.0, near.pick(*TAILS), room.night)
    for x, tone in ((10.0, "#e0a53a"), (57.5, "#e9ecee"), (62.0, "#e0a53a")):
        near.box(x, 0.35, 3.0, 1.3, tone, r=0.2)
        near.box(x + 0.2, 1.5, 1.3, 0.9, "#39505f", r=0.15)
        for at in (x + 0.6, x + 2.4):
            near.oval(at, 0.4, 0.4, 0.4, "#23272b")
    if room.night:
        for x in (4.0, 30.0, 66.0):
            near.lamp(x, 9.0, 0.3, "#fff0d0")
    room.hang(near, 38.0, skirt=4.0, air=0.16 if not room.night else 0.05, sharp=0.8, middle=27.0)


def _front(p: Panel) -> None:
    """Panes from the floor to the roof between slim mullions, a beam, a rail before them."""
    p.wall = p.ink("#d3dade", 0.9)
    for k in range(6):
        p.hole(k * 3.0 + 0.1, 0.3, 2.8, 5.4)
    for k in range(6):
        p.box(k * 3.0 - 0.09, 0, 0.18, 6.4, "#a3adb3", bright=0.95)
        p.box(k * 3.0 + 1.47, 0.3, 0.06, 5.4, "#8f9aa1", bright=0.9)
        p.parts.append(f'<path d="M{k * 3.0 + 0.3} .3h.7l1.2 5.4h-.7z" fill="#ffffff" opacity=".07"/>')
    for y in (1.9, 3.8):
        p.box(0, y, 18.0, 0.06, "#8f9aa1", bright=0.9)
    p.box(0, 5.66, 18.0, 0.3, "#b9c3c8", bright=1.0)
    p.box(0, 0, 18.0, 0.3, "#7f898f", bright=0.9)
    p.line("M0 1.05H18", "#c9d1d6", 0.05, 1.1)


def _terrazzo(place: Set) -> Array:
    """Pale polished stone with brass joints."""
    dice = place.dice("stone")
    specks = (tile(512, 256, 1, dice) > 0.72)[..., None] * 0.07
    paint = rgb("#d9d9d4")[None, None] * (0.92 + 0.1 * tile(512, 16, 3, dice))[..., None] - specks
    paint[:3] = rgb("#a8977a")
    paint[:, :3] = rgb("#a8977a")
    return np.asarray(paint, np.float32)


def _top(place: Set) -> Array:
    """A lounge table of pale wood."""
    grain = tile(512, (16, 2), 4, place.dice("top"))
    return np.asarray(mix(rgb("#c2a27a"), rgb("#dfc7a2"), grain[..., None]), np.float32)


def _ribs(room: Room) -> Array:
    """White ribs under a bright skylight."""
    x = np.mgrid[0:128, 0:128][1] / 128
    rib = np.clip(1 - abs(x - 0.5) * 9, 0, 1)[..., None]
    light = mix(room.white * 0.8, np.clip(room.white * 1.15, 0, 1), (np.abs(x - 0.5) > 0.36)[..., None] * 0.9)
    return np.asarray(light * (1 - 0.3 * rib), np.float32)


SETTING = Setting("airport", "airport", build, ROUND, "day")
