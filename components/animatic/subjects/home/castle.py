"""A castle on its hill: towers with pointed roofs, battlements, a gate, pennants that blow."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import place
from components.animatic.subjects.drawing.svg import light, line, mix, n, path, polygon, rect, shade

PALETTES = (
    Palette(main="#d9cdb8", second="#4a6a9a", accent="#d8483a", dark="#3a3028"),
    Palette(main="#b9b4ac", second="#8a3f34", accent="#e8b03a", dark="#33302e"),
    Palette(main="#e9dfe2", second="#8a6ab0", accent="#f2b6c8", dark="#3a3240"),
    Palette(main="#c9bda0", second="#3f6a5a", accent="#e8b03a", dark="#302a22"),
)
LIT = frozenset({"blue_hour", "night", "neon", "moonlight", "starlight", "low_key", "street", "fire", "storm"})
TOWERS = (
    (-620.0, -230.0, 150.0, 900.0, 470.0), (620.0, -230.0, 150.0, 980.0, 490.0), (-250.0, -330.0, 130.0, 1240.0, 470.0),
    (250.0, -260.0, 120.0, 1090.0, 430.0), (20.0, -150.0, 190.0, 1520.0, 620.0), (-520.0, 250.0, 165.0, 700.0, 430.0),
    (520.0, 250.0, 165.0, 740.0, 430.0), (-165.0, 300.0, 105.0, 560.0, 300.0), (165.0, 300.0, 105.0, 560.0, 300.0),
)  # fmt: skip
"""(x, z, radius, height of the wall, height of the roof) of each tower, standing on the hill."""
HILL = 210.0


def draw(pose: Pose) -> str:
    """Draw it at the phase of its pennants."""
    colors, lit = pose.palette, pose.light in LIT
    made = Assembly("castle", pose.turn, 0.09)
    _hill(made)
    for k, (x, z, radius, wall, roof) in enumerate(TOWERS):
        _tower(made, pose, (x, z, radius, wall, roof), k, lit)
    for x0, z0, x1, z1, tall in (
        (-620, -230, -520, 250, 520), (620, -230, 520, 250, 520), (-620, -230, 620, -230, 640),
        (-520, 250, -165, 300, 470), (165, 300, 520, 250, 470), (-165, 300, 165, 300, 500),
    ):  # fmt: skip
        _wall(made, colors, (float(x0), float(z0)), (float(x1), float(z1)), float(tall))
    made.block(place(0, HILL, -60), (560, 860, 300), shade(colors.main, 0.04), face=_hall(colors, lit), over=-40)
    _roof(made, colors)
    _gate(made, colors)
    return made.done()


def _tower(made: Assembly, pose: Pose, at: tuple[float, float, float, float, float], number: int, lit: bool) -> None:
    """A round tower: corbels and battlements, a roof, windows, a pennant."""
    x, z, radius, wall, roof = at
    colors = pose.palette
    foot = place(x, HILL - 30, z)
    wide = radius * 1.16
    made.turned(foot, [(radius * 1.08, 0), (radius, wall * 0.2), (radius, wall - 60)], colors.main, "matte")
    made.turned(foot.moved(0, wall - 60), [(radius, 0), (wide, 34), (wide, 92)], colors.main, "matte", over=1)
    middle = -0.5 * radius * math.sin(made.view.turn)
    px, py = made.view.at(x, HILL - 30, z)
    stones = "".join(
        rect(
            px + radius * math.sin(a) - 15,
            py - wall * up,
            30 * math.cos(a),
            13,
            shade(colors.main, 0.22),
            3,
            'opacity="0.5"',
        )
        for a, up in ((0.62 * ((7 * i + 3 * number) % 5 - 2), 0.1 + 0.115 * i) for i in range(7))
    )
    glass = "#ffd27a" if lit else mix(colors.dark, "#2a3444", 0.5)
    for up in (0.42, 0.72):
        wx, wy = px + middle, py - wall * up
        slit = radius * 0.17
        for wide_, tone in ((slit + 7, shade(colors.main, 0.24)), (slit, glass)):
            left, right, head = n(wx - wide_), n(wx + wide_), n(wy - slit * 3)
            stones += path(f"M{left} {n(wy)}V{head}Q{n(wx)} {n(wy - slit * 5)} {right} {head}V{n(wy)}Z", tone)
        if lit:
            stones += made.soft((wx, wy - slit * 2), slit * 4, slit * 5, 0.5, "#ffc46a")
    made.art(stones, (x, HILL, z), 2)
    for k in range(8):
        a = math.tau * k / 8 + 0.2
        mx, mz = x + wide * 0.93 * math.cos(a), z + wide * 0.93 * math.sin(a)
        made.block(place(mx, HILL + wall, mz), (wide * 0.36, 52, wide * 0.14), colors.main, over=3)
    top = foot.moved(0, wall + 50)
    made.turned(
        top,
        [(radius * 1.06, 0), (radius * 0.62, roof * 0.42), (radius * 0.24, roof * 0.8), (0, roof)],
        colors.second,
        "satin",
        over=5,
    )
    _pennant(made, pose, (x, HILL + wall + roof + 14, z), number)


def _pennant(made: Assembly, pose: Pose, at: tuple[float, float, float], number: int) -> None:
    """A mast with a flag in waves."""
    x, y = made.view.at(*at)
    made.art(line(f"M{n(x)} {n(y + 60)}V{n(y - 110)}", pose.palette.dark, 8), at, 6)
    edge = [
        (x + 8 + 22 * i, y - 100 + 9 * math.sin(math.tau * (pose.phase - i / 6) + number) * (i / 6)) for i in range(7)
    ]
    low = [(px, py + 56 * (1 - (px - x) / 190)) for px, py in reversed(edge)]
    made.art(path(polygon([*edge, *low]), pose.palette.accent), at, 6.1)


def _wall(made: Assembly, colors: Palette, start: tuple[float, float], end: tuple[float, float], tall: float) -> None:
    """A wall between two towers, with battlements along its top."""
    low = [made.view.at(x, HILL - 40, z) for x, z in (start, end)]
    high = [made.view.at(x, HILL + tall, z) for x, z in (start, end)]
    steps = max(4, round(math.dist(start, end) / 76))
    crest = []
    for k in range(steps):
        for share, up in ((0.0, 44), (0.55, 44), (0.55, 0), (1.0, 0)):
            s = (k + share) / steps
            crest.append(
                made.view.at(start[0] + (end[0] - start[0]) * s, HILL + tall + up, start[1] + (end[1] - start[1]) * s)
            )
    bright = (
        made.glow((0.0, 0.0, 1.0))
        if abs(end[0] - start[0]) > 200
        else made.glow((math.copysign(1.0, start[0]), 0.0, 0.0))
    )
    tone = shade(colors.main, max(0.0, 1 - bright * 0.94))
    fill = made.sweep([(0, light(tone, 0.08)), (0.6, tone), (1, shade(tone, 0.3))], (0, 1))
    middle = ((start[0] + end[0]) / 2, HILL, (start[1] + end[1]) / 2)
    made.art(path(polygon([low[0], *crest, high[1], low[1]]), fill), middle, 0)
    slits = "".join(
        rect(a[0] + (b[0] - a[0]) * s - 7, a[1] + (b[1] - a[1]) * s - tall * 0.55, 14, 62, shade(colors.main, 0.5), 7)
        for a, b in (low,) for s in (0.25, 0.5, 0.75)
    )  # fmt: skip
    made.art(slits, middle, 0.1)


def _hall(colors: Palette, lit: bool) -> str:
    """Tall windows of the great hall."""
    glass = "#ffd27a" if lit else mix(colors.dark, "#2a3444", 0.5)
    return "".join(
        path(f"M{x - 36} -560v-120q36 -70 72 0v120Z", shade(colors.main, 0.22))
        + path(f"M{x - 26} -566v-110q26 -54 52 0v110Z", glass)
        for x in (-180, -60, 60, 180)
    )


def _roof(made: Assembly, colors: Palette) -> None:
    """A steep roof over the hall."""
    y, z0, z1 = HILL + 860.0, 90.0, -210.0
    ridge = [made.view.at(x, y + 250, -60) for x in (-210, 210)]
    for z, over in ((z1, -60.0), (z0, -30.0)):
        eaves = [made.view.at(x, y - 6, z) for x in (-300, 300)]
        tone = colors.second if z > 0 else shade(colors.second, 0.4)
        made.art(
            path(
                polygon([eaves[0], ridge[0], ridge[1], eaves[1]]),
                made.sweep([(0, light(tone, 0.2)), (1, shade(tone, 0.25))], (0, 1)),
            ),
            (0, y, z),
            over,
        )
    for side in (-1, 1):
        gable = [
            made.view.at(side * 300, y - 6, z0),
            made.view.at(side * 210, y + 250, -60),
            made.view.at(side * 300, y - 6, z1),
        ]
        made.art(
            path(polygon(gable), shade(colors.second, 0.2)),
            (side * 300, y, -60),
            -50 if side * made.view.turn > 0 else -28,
        )


def _gate(made: Assembly, colors: Palette) -> None:
    """The arch, its doors, a bridge before it."""
    wood = mix(colors.dark, "#6a4a2c", 0.6)
    arch = path("M-92 0V-190Q0 -320 92 -190V0Z", shade(colors.main, 0.26)) + path("M-72 0V-180Q0 -282 72 -180V0Z", wood)
    arch += line("M-48 0V-214M-24 0V-232M0 0V-240M24 0V-232M48 0V-214M-72 -70H72M-72 -150H72", shade(wood, 0.4), 6)
    made.lay(place(0, HILL - 30, 306), arch, 30)
    made.block(place(0, HILL - 70, 420), (150, 22, 240), mix(wood, "#a8845a", 0.4), over=20)


def _hill(made: Assembly) -> None:
    """Rock and turf under the walls."""
    for x, y, z, wide, tall, tone in (
        (0, 30, -120, 900, 230, "#6f7f4a"), (-560, 40, 60, 380, 190, "#7a8a50"), (560, 40, 60, 380, 190, "#68783f"),
        (-220, 30, 300, 520, 170, "#7f8f55"), (300, 20, 330, 480, 160, "#73834a"), (-640, 20, 240, 240, 120, "#857a68"),
        (660, 16, 260, 230, 118, "#7a7060"), (40, 0, 470, 420, 96, "#8a9858"),
    ):  # fmt: skip
        made.egg(place(x, y, z), (wide, tall, wide * 0.55), tone, over=-420, shine=0.2)


RIG = Rig(
    name="castle",
    label="Castle",
    words=(
        "castle",
        "fairytale castle",
        "fairy tale castle",
        "palace",
        "fortress",
        "chateau",
        "citadel",
        "fort",
        "medieval castle",
    ),
    height=27.4,
    width=20.4,
    draw=draw,
    cycle=1.6,
    phases=10,
    turns=12,
    palettes=PALETTES,
    color_slot="second",
    turnable=0.8,
)
