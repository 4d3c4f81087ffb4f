"""Things that fly in space: a saucer with its lights, a starship with glowing engines, a satellite with its wings."""

import math
from typing import Any

from components.animatic.subjects.base import Draw, Palette, Pose, Rig
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, place
from components.animatic.subjects.drawing.rolling import lettering
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    group,
    light,
    line,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
)

SAUCER = (
    Palette(main="#b9c2ca", second="#6fe0c8", accent="#8affd0", dark="#2a323a"),
    Palette(main="#8a94a8", second="#b48aff", accent="#ff8af0", dark="#23283a"),
    Palette(main="#c9c2b2", second="#ffd36a", accent="#ffb04a", dark="#38322a"),
)
SHIP = (
    Palette(main="#d9dde2", second="#c8402f", accent="#6fc8ff", dark="#242a33"),
    Palette(main="#3a4658", second="#e8a52f", accent="#7affd8", dark="#161b24"),
    Palette(main="#c2b8a8", second="#2f6f9a", accent="#ffb86a", dark="#2a2620"),
)
PROBE = (
    Palette(main="#d2a94a", second="#24478f", accent="#e9edf0", dark="#2a2d33"),
    Palette(main="#c9ced4", second="#1f3f8a", accent="#e9edf0", dark="#2a2d33"),
)


def saucer(pose: Pose) -> str:
    """Draw the saucer at the phase of its lights; hovering it throws a beam down."""
    colors = pose.palette
    made = Assembly("ufo", pose.turn, 0.2)
    lift = 240.0
    if pose.action == "beam":
        _beam(made, colors, lift, pose.phase)
    body = [(20, -52), (120, -46), (260, -22), (372, 6), (400, 20), (372, 34), (280, 62), (180, 88), (130, 96)]
    made.turned(place(0, lift, 0), body, colors.main, "metal", over=0)
    made.turned(place(0, lift - 60, 0), [(70, 0), (110, 10), (120, 16)], colors.dark, "satin", over=-2)
    dome = [(126, 94), (122, 130), (104, 170), (70, 198), (30, 212), (0, 214)]
    made.turned(place(0, lift, 0), dome, mix(colors.second, "#dff6ff", 0.45), "satin", over=3, gloss=0.7)
    made.egg(place(0, lift + 128, 0), (34, 48, 34), shade(colors.dark, 0.1), over=2.5)
    for k in range(16):
        a = math.tau * k / 16
        x, z = 340 * math.cos(a), 340 * math.sin(a)
        if made.view.toward((math.cos(a), 0.0, math.sin(a)))[2] < -0.25:
            continue
        on = (k - round(pose.phase * 16)) % 4 == 0
        px, py = made.view.at(x, lift + 26, z)
        lamp = ellipse((px, py), 17, 11, colors.accent if on else mix(colors.accent, colors.dark, 0.6))
        made.art(
            (made.soft((px, py), 62, 46, 0.8, light(colors.accent, 0.2)) if on else "")
            + lamp
            + ellipse((px - 3, py - 3), 7, 4, "#ffffff", 'opacity="0.7"'),
            (x, lift, z),
            20,
        )
    under = made.view.at(0, lift - 64, 0)
    made.art(made.soft(under, 230, 40, 0.75, light(colors.accent, 0.1)), over=-3)
    wobble = 2.2 * math.sin(2 * math.pi * pose.phase)
    return group(made.done(0.0), f'transform="translate(0 -24) rotate({n(wobble)} 0 {n(-lift)})"')


def saucer_shine(pose: Pose) -> str:
    """Draw what the saucer sends out: its lamps, the glow under it, its beam."""
    made, accent = Assembly("ufo-lit", pose.turn, 0.2), pose.palette.accent
    if pose.action == "beam":
        _beam(made, pose.palette, 240.0, pose.phase)
    for k in range(16):
        a = math.tau * k / 16
        if made.view.toward((math.cos(a), 0.0, math.sin(a)))[2] < -0.25 or (k - round(pose.phase * 16)) % 4:
            continue
        at = made.view.at(340 * math.cos(a), 266, 340 * math.sin(a))
        made.art(made.soft(at, 46, 34, 0.9, light(accent, 0.3)), over=20)
    made.art(made.soft(made.view.at(0, 176, 0), 200, 34, 0.6, light(accent, 0.1)))
    made.art(made.soft(made.view.at(0, 380, 0), 90, 70, 0.25, pose.palette.second), over=1)
    wobble = 2.2 * math.sin(2 * math.pi * pose.phase)
    return group(made.done(0.0), f'transform="translate(0 -24) rotate({n(wobble)} 0 -240)"')


def _beam(made: Assembly, colors: Palette, lift: float, phase: float) -> None:
    """A cone of light that pulses down to the ground."""
    x, y = made.view.at(0, lift - 60, 0)
    fill = made.sweep(
        [(0, light(colors.accent, 0.5), 0.85), (0.6, colors.accent, 0.3), (1, colors.accent, 0.05)], (0, 1)
    )
    pulse = 1 + 0.06 * math.sin(2 * math.pi * phase)
    cone: list[Point] = [(x - 70, y), (x + 70, y), (x + 230 * pulse, 16), (x - 230 * pulse, 16)]
    made.art(path(polygon(cone), fill), over=-60)


def starship(pose: Pose) -> str:
    """Draw a starship at the phase of its engines' flicker."""
    colors = pose.palette
    made = Assembly("spaceship", max(-1.1, min(1.1, pose.turn - 0.35)), 0.16)
    hull = [
        (-420, -20),
        (-380, -60),
        (120, -52),
        (420, -18),
        (520, 4),
        (420, 22),
        (180, 60),
        (60, 84),
        (-300, 76),
        (-420, 40),
    ]
    panels = "".join(
        rect(-360 + 92 * k, -52 + 6 * (k % 2), 74, 40, shade(colors.main, 0.16), 4, 'opacity="0.7"') for k in range(5)
    )
    panels += "".join(rect(-350 + 36 * k, 26, 20, 8, light(colors.accent, 0.3), 3) for k in range(9))
    panels += path(polygon([(-420, -4), (300, -10), (470, -2), (300, 8), (-420, 14)]), colors.second) + lettering(
        pose.text.upper(), (-160, -24), 34, 260, colors.main, colors.dark
    )
    made.plate(Frame(), hull, 190, colors.main, face=panels, over=0, edge=0.35)
    cabin = [(150, 62), (300, 40), (372, 30), (330, 56), (250, 88), (180, 94)]
    glass = made.sweep(
        [(0, mix(colors.accent, "#eaf6ff", 0.6)), (0.5, mix(colors.dark, colors.accent, 0.4)), (1, colors.dark)], (0, 1)
    )
    made.plate(Frame(), cabin, 110, mix(colors.dark, colors.accent, 0.4), front=glass, over=4, edge=0.5)
    for side in (-1, 1):
        wing = [(-330, 40), (-330, 300), (-250, 380), (-120, 330), (60, 90), (120, 30)]
        level = (
            Frame((0, 6, 0), (1, 0, 0), (0, 0, side * 1.0), (0, side * -1.0, 0))
            if side < 0
            else Frame((0, 6, 0), (1, 0, 0), (0, 0, 1), (0, -1, 0))
        )
        ring = wing if side > 0 else wing[::-1]
        made.plate(level, ring, 22, shade(colors.main, 0.06), over=80 * side, edge=0.4)
        tip = Frame((-200, 10, side * 350.0))
        made.plate(
            tip,
            [(-150, -16), (150, -10), (210, 0), (150, 12), (-150, 18)],
            34,
            colors.second,
            over=200 * side,
            edge=0.4,
        )
    _engines(made, colors, pose.phase)
    made.plate(Frame(), [(-400, 70), (-300, 74), (-350, 190), (-420, 196)], 16, colors.second, over=6, edge=0.4)
    return group(made.done(0.0), 'transform="translate(14 -120)"')


def _engines(made: Assembly, colors: Palette, phase: float) -> None:
    """Three bells and the flames out of them."""
    flick = 1 + 0.16 * math.sin(4 * math.pi * phase) + 0.08 * math.sin(10 * math.pi * phase)
    for y, z in ((16.0, 54.0), (16.0, -54.0), (52.0, 0.0)):
        back = Frame((-430, y, z), (0, 0, 1), (-1, 0, 0), (0, 1, 0))
        made.turned(back, [(30, -30), (40, 0), (36, 26), (28, 28)], colors.dark, "metal", over=-30 + z * 0.3)
        x, py = made.view.at(-462, y, z)
        long = 210 * flick
        way = math.cos(made.view.turn)
        flame: list[Point] = [(x, py - 25), (x - long * way, py), (x, py + 25)]
        fill = made.sweep([(0, colors.accent, 0.0), (0.5, colors.accent, 0.6), (1, light(colors.accent, 0.75), 0.98)])
        made.art(
            path(polygon(flame), fill) + made.soft((x, py), 52, 44, 0.9, light(colors.accent, 0.6)), over=-40 + z * 0.3
        )


def satellite(pose: Pose) -> str:
    """Draw a satellite: a body in gold foil, a dish, two wings of cells."""
    colors = pose.palette
    made = Assembly("satellite", pose.turn + 0.4, 0.22)
    crease = ((-60, -170), (-46, -150), (-58, -110), (-40, -60), (-54, 0), (-68, 0), (-64, -90))
    foil = "".join(
        path(polygon([(x + 24 * k, y + 11 * (k % 3 - 1) * (y < -20)) for x, y in crease]),
             light(colors.main, 0.35 if k % 2 else 0.0), 'opacity="0.5"')
        for k in range(6)
    )  # fmt: skip
    made.block(place(0, 200, 0), (140, 180, 130), colors.main, 4, face=foil, over=0)
    made.block(place(0, 380, 0), (150, 12, 140), colors.dark, 4, over=2)
    for side in (-1, 1):
        made.rod([(side * 70, 290, 0), (side * 130, 290, 0)], 7, "#9aa0a6", over=side)
        cells = rect(-190, -70, 380, 140, shade(colors.second, 0.2))
        cells += "".join(
            rect(
                -186 + 47.5 * i,
                -67 + 46 * j,
                44,
                42,
                mix(colors.second, "#6f9ae8", 0.16 + 0.5 * ((i * 3 + j * 5) % 4) / 3),
                1,
            )
            for i in range(8)
            for j in range(3)
        )
        cells += line("M-190 -70H190V70H-190Z", "#c9ced4", 5) + path(
            polygon([(-150, -70), (-60, -70), (-140, 70), (-190, 70), (-190, 0)]), "#ffffff", 'opacity="0.16"'
        )
        wing = Frame((side * 322.0, 290, 0)).pitched(-0.25)
        made.plate(wing, [(-190, -70), (190, -70), (190, 70), (-190, 70)], 7, colors.second, face=cells, over=side * 3)
    dish = Frame((0, 206, 40)).pitched(2.2)
    made.turned(dish, [(0, 0), (50, 10), (86, 30), (104, 54), (100, 56), (0, 20)], colors.accent, "matte", over=40)
    made.rod([dish.point(0, 20, 0), dish.point(0, 92, 0)], 4, "#8d949a", over=41)
    made.ball(dish.point(0, 96, 0), 9, colors.dark, over=42)
    made.rod([(40, 392, 20), (40, 470, 20)], 3, "#c9ced4", over=4)
    blink = 0.5 + 0.5 * math.cos(4 * math.pi * pose.phase)
    x, y = made.view.at(40, 474, 20)
    lamp = ellipse((x, y), 7, 7, mix("#8a2a22", "#ff5a4a", blink))
    made.art(made.soft((x, y), 40, 40, 0.9 * blink, "#ff5a4a") + lamp, over=50)
    roll = 3.0 * math.sin(2 * math.pi * pose.phase)
    return group(made.done(0.0), f'transform="translate(0 74) rotate({n(roll)} 0 -290)"')


def _rig(
    name: str, label: str, words: str, draw: Draw, size: tuple[float, float], palettes: tuple[Palette, ...], **more: Any
) -> Rig:  # fmt: skip
    usual: dict[str, Any] = {"turns": 14, "phases": 16, "glossy": 0.5, "turnable": 1.0}
    return Rig(name, label, tuple(words.split(", ")), *size, draw, palettes=palettes, **(usual | more))


RIGS = (
    _rig("ufo", "Flying saucer",
         "ufo, flying saucer, saucer ship, alien ship, alien spaceship, alien spacecraft, mothership", saucer,
         (4.9, 8.4), SAUCER, on="air", cycle=2.0, actions=("fly", "beam", "idle"), stride=1.6,
         shine=saucer_shine),
    _rig("spaceship", "Starship",
         "spaceship, starship, spacecraft, space ship, star cruiser, starfighter, space fighter", starship,
         (4.0, 12.6), SHIP, on="space", cycle=0.8, actions=("fly", "idle"), stride=3.0),
    _rig("satellite", "Satellite", "satellite, space probe, space telescope, communications satellite", satellite,
         (4.6, 10.9), PROBE, on="space", cycle=4.0),
)  # fmt: skip
