"""Shoes with heels and shafts: a stiletto, an ankle boot and a hiking boot, lofted from sole to top."""

import math

import numpy as np

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import LYING, Frame, place, thing
from components.animatic.subjects.drawing.loft import Grid, oval
from components.animatic.subjects.drawing.svg import clean, group, light, line, mix, n, path, polygon, shade, text

HEELS = (
    Palette(main="#c01f36", second="#e9cdb4", accent="#1b1b1e", dark="#4a0c16"),
    Palette(main="#1c1c20", second="#d9b79a", accent="#a3182a", dark="#0a0a0c"),
    Palette(main="#d8b79c", second="#f0e0d0", accent="#c9a25e", dark="#6a4a36"),
    Palette(main="#2f4fa0", second="#e0d0c4", accent="#c9ccd2", dark="#111c3f"),
)
BOOTS = (
    Palette(main="#8a5430", second="#2a2522", accent="#d9a24a", dark="#3a2114"),
    Palette(main="#26272b", second="#1a1a1c", accent="#c9ccd2", dark="#0d0d0f"),
    Palette(main="#a9825a", second="#3a2f28", accent="#c2413a", dark="#4f3a24"),
    Palette(main="#5a6b4a", second="#2c2a26", accent="#e0a03c", dark="#222a1a"),
)
REST = 0.42


def _lift(x: Grid) -> Grid:
    """How high the sole of a stiletto is at a place along it: flat under the ball, steep up to the heel's seat."""
    return np.asarray(np.interp(x, (-9.5, -6.0, -2.0, 2.5, 5.5, 10.0, 13.0), (8.8, 8.4, 5.6, 1.5, 0.25, 0.25, 0.8)))


def _loop(rear: float, front: float, half: float, up: float, sharp: float = 1.9, blunt: float = 2.2) -> Grid:
    plan = oval(rear, front, half, sharp, blunt, 44)
    waist = 1 - 0.30 * np.exp(-(((plan[:, 0] + 2.0) / 3.6) ** 2)) - 0.12 * np.clip(-plan[:, 0] / 9, 0, 1)
    return np.stack((plan[:, 0], _lift(plan[:, 0]) + up, plan[:, 1] * waist), -1)


def stiletto(pose: Pose) -> str:
    """Draw a pointed pump on a thin heel."""
    colors, made = pose.palette, Assembly("stiletto", pose.turn + REST, 0.2)
    seat = [(-7.4, 8.6, 0.0), (-8.3, 6.2, 0.0), (-8.7, 3.2, 0.0), (-8.8, 0.3, 0.0)]
    made.rod(seat, [2.2, 1.05, 0.62, 0.5], colors.main, over=-20, depth=0.5)
    made.turned(place(-8.8, 0, 0), [(0.5, 0), (0.55, 0.1), (0.5, 0.5)], colors.dark, over=-19)
    sole = np.array([_loop(-9.6, 13.0, 3.5, up) for up in (-0.35, -0.1, 0.1)])
    made.skin(sole, colors.accent, over=-10, halves=True)
    rows = []
    for t in np.linspace(0, 1, 17):
        bow = math.sin(math.pi * t * 0.62)
        front = 13.0 - 8.4 * t**1.7
        loop = _loop(-9.6 - 0.35 * bow + 0.5 * t, front, 3.5 + 0.35 * bow - 0.45 * t, 0.0, 1.7 + 0.5 * t)
        x = loop[:, 0]
        tall = np.interp(x, (-9.5, -6, 0, 3.6, 13), (5.4, 4.6, 3.2, 3.9, 3.6))
        loop[:, 1] += t * tall + 0.35 * bow * np.clip((x - 2) / 8, 0, 1)
        rows.append(loop)
    mesh = np.array(rows)
    edge = [made.view.at(*(float(k) for k in at)) for at in mesh[-1]]
    lining = made.sweep(
        [(0, shade(colors.second, 0.45)), (0.5, shade(colors.second, 0.15)), (1, colors.second)], (0, 1)
    )
    made.skin(mesh, colors.main, over=0, shine=0.45, halves=True)
    made.art(path(polygon(edge), lining), (0, 6, 0), over=-8)
    insole = [made.view.at(float(x), float(y) + 0.5, float(z) * 0.8) for x, y, z in _loop(-8.8, 2.6, 3.0, 0.4)]
    clip_ = f'<clipPath id="stiletto-mouth">{path(polygon(edge))}</clipPath>'
    brand = ""
    if clean(pose.text):
        name = text(pose.text, (0, 0), 1.1, shade(colors.second, 0.6), fit=4)
        brand = group(name, made.view.plane((-5.4, 7.6, 0.4), (0.8, -0.42, 0), (0, 0, 1)))
    made.define("stiletto-mouth", clip_)
    floor = path(polygon(insole), light(colors.second, 0.25)) + brand
    made.art(f'<g clip-path="url(#stiletto-mouth)">{floor}</g>', (0, 6, 0), over=-7)
    made.art(
        line(
            "M" + "L".join(f"{n(x)} {n(y)}" for x, y in [*edge, edge[0]]), light(colors.main, 0.3), 0.2, 'opacity="0.8"'
        ),
        over=-6,
    )
    return made.done()


def _boot(made: Assembly, colors: Palette, tall: float, chunky: float) -> Grid:
    """The upper of a boot from the welt to its top, its sole under it."""
    for i in range(3):
        grow = 0.3 * chunky if i < 2 else 0.5 * chunky
        outline = oval(-11.0 - grow, 16.2 + grow, 4.4 + grow, 2.3, 2.6, 40)
        frame = Frame((0, 0.5 + 0.85 * i * chunky, 0), LYING.u, LYING.v, LYING.w)
        made.plate(
            frame,
            [(float(x), -float(z)) for x, z in outline][::-1],
            0.9 * chunky,
            shade(colors.second, 0.12 * (2 - i)),
            over=-12 + i,
            edge=0,
        )
    base = 0.5 + 2.1 * chunky
    rows = []
    heights = [*np.linspace(0, 10.5, 14), 12.0, 14.0, tall - 0.8, tall]
    for h in heights:
        front = float(
            np.interp(
                h, (0, 1.2, 3.2, 4.8, 6.2, 7.6, 9.2, 11, 14, 20), (16.0, 16.2, 15.2, 12.9, 9.6, 6.6, 4.6, 3.6, 3.0, 3.4)
            )
        )
        rear = float(np.interp(h, (0, 2, 5, 10, 14, 20), (-10.8, -11.2, -10.9, -9.6, -9.4, -9.9)))
        half = float(np.interp(h, (0, 1.4, 4, 7, 10, 14, 20), (4.2, 4.4, 4.1, 3.7, 3.6, 4.0, 4.5)))
        plan = oval(rear, front, half, 2.3 if h < 6 else 2.0, 2.3, 32)
        dip = np.clip(h / tall, 0, 1) ** 6 * 0.8 * np.cos(plan[:, 0] / 4)
        rows.append(np.stack((plan[:, 0], np.full(32, base + h) + dip, plan[:, 1]), -1))
    return np.array(rows)


def _collar(made: Assembly, colors: Palette, mesh: Grid, thick: float) -> None:
    rim = [made.view.at(*(float(k) for k in at)) for at in mesh[-1]]
    made.art(path(polygon(rim), shade(mix(colors.second, colors.main, 0.25), 0.35)), over=-8)
    made.art(
        line("M" + "L".join(f"{n(x)} {n(y)}" for x, y in [*rim, rim[0]]), light(colors.main, 0.15), thick), over=-7
    )


def _laces(made: Assembly, mesh: Grid, rows: range, color: str, eyelet: str) -> None:
    """Laces over the instep: each goes across the front of one line of the mesh."""
    for i in rows:
        line_ = mesh[i]
        count = len(line_)
        near, far = line_[4], line_[count - 4]
        front = line_[0]
        places = [tuple(float(k) for k in at) for at in (far, line_[count - 2], front, line_[2], near)]
        lifted = [(x + 0.25, y + 0.3, z) for x, y, z in places]
        made.rod(lifted, 0.32, color, over=14)
        for at in (lifted[0], lifted[-1]):
            made.ball(at, 0.38, eyelet, over=15, shine=0.8)


def ankle_boot(pose: Pose) -> str:
    """Draw a Chelsea boot: elastic at its sides, a tab behind."""
    colors, made = pose.palette, Assembly("boot", pose.turn + REST, 0.18)
    mesh = _boot(made, colors, 20.0, 0.6)
    made.pillow(
        place(-6.8, 0),
        [(float(x), -float(z)) for x, z in oval(-4.4, 4.4, 4.8, 3.2, 2.6, 28)][::-1],
        2.0,
        0.3,
        colors.second,
        over=-14,
    )
    made.skin(mesh, colors.main, over=0, shine=0.25, halves=True)
    _collar(made, colors, mesh, 0.5)
    gore = [(-4.6, 10.5), (-2.2, 7.4), (0.2, 10.5), (0.8, 19.6), (-5.6, 19.6)]
    art = path(polygon([(x, -y) for x, y in gore]), shade(colors.second, 0.1))
    art += "".join(
        line(f"M{n(-4.8 + i * 0.75)} -19.4L{n(-3.9 + i * 0.47)} -10.6", light(colors.second, 0.16), 0.12)
        for i in range(9)
    )
    if made.view.toward((0, 0, 1))[2] > 0.45:
        made.lay(Frame((0, 1.2, 3.8)), art, over=12)
    made.rod([(-9.9, 19.2, 0), (-10.8, 22.2, 0.3), (-9.6, 21.2, 0.5)], 0.5, colors.main, over=13)
    return made.done()


def hiking_boot(pose: Pose) -> str:
    """Draw a hiking boot: a lugged sole, laces, a padded collar."""
    colors, made = pose.palette, Assembly("hiking-boot", pose.turn + REST, 0.18)
    for k in range(9):
        made.block(
            place(-9.6 + 3.0 * k, 0), (2.2, 1.0, 9.6 - 0.12 * (k - 4) ** 2), shade(colors.second, 0.25), 0.3, over=-16
        )
    mesh = _boot(made, colors, 15.5, 1.1)
    made.skin(mesh, colors.main, over=0, halves=True)
    _collar(made, colors, mesh, 1.5)
    tongue = [(3.0, 14.2, 0.0), (4.6, 18.4, 0.0), (4.4, 20.2, 0.0)]
    made.rod(tongue, [2.0, 2.1, 1.7], mix(colors.main, colors.second, 0.3), over=13)
    _laces(made, mesh, range(7, 16, 2), colors.accent, "#c9ccd2")
    stripe = path(
        "M-8.6 -4.0Q-3 -9.6 2.6 -9.8L1.6 -11.4Q-4.6 -11 -9.2 -5.6Z",
        mix(colors.main, colors.accent, 0.55),
        'opacity="0.9"',
    )
    if clean(pose.text):
        stripe = text(pose.text, (-3.2, -7.4), 2.3, light(colors.accent, 0.35), weight=700, fit=9)
    made.lay(Frame((0, 1.4, 4.45)), stripe, over=9)
    return made.done()


RIGS = (
    thing("stiletto", "High heel",
          "high heel, stiletto, pump, heel, high-heel, high-heeled shoe, pair of heels, court shoe, dress "
          "shoe, slingback, stiletto heel",
          (0.162, 0.273), stiletto, HEELS, glossy=0.6, turnable=0.7),
    thing("boot", "Ankle boot",
          "boot, ankle boot, chelsea boot, leather boot, rain boot, cowboy boot, winter boot, wellington",
          (0.256, 0.345), ankle_boot, BOOTS, turnable=0.9),
    thing("hiking-boot", "Hiking boot",
          "hiking boot, hiking shoe, work boot, trekking boot, mountain boot, combat boot, walking boot",
          (0.252, 0.351), hiking_boot, BOOTS, glossy=0.1, turnable=0.9),
)  # fmt: skip
