"""Large things that turn or burn where they stand: a ferris wheel, a windmill, a campfire, a snowman."""

import math
from typing import Any

from components.animatic.subjects.base import Draw, Palette, Pose, Rig
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.dusk import LAMPLIT
from components.animatic.subjects.drawing.frames import Frame, place
from components.animatic.subjects.drawing.svg import (
    Point,
    group,
    light,
    line,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    smooth,
)

FAIR = (
    Palette(main="#e9edf0", second="#d8483a", accent="#f2b93a", dark="#2a3340"),
    Palette(main="#f2e6ea", second="#3f7fc0", accent="#f28ab0", dark="#2c2a3a"),
)
MILL = (
    Palette(main="#e9e0cc", second="#8a4a34", accent="#f2ede0", dark="#3a2c22"),
    Palette(main="#b9603f", second="#4a5a48", accent="#f2ede0", dark="#2c2620"),
)
FIRE = (Palette(main="#ff8a2a", second="#6a4426", accent="#ffd45a", dark="#2a201a"),)
SNOW = (
    Palette(main="#f4f8fc", second="#c8322e", accent="#e87a2a", dark="#1d2126"),
    Palette(main="#f4f8fc", second="#2f6f5a", accent="#e87a2a", dark="#2a2320"),
    Palette(main="#f4f8fc", second="#3a62b0", accent="#e87a2a", dark="#1d2126"),
)
HUB, REACH, CARS = 1180.0, 1010.0, 16


def ferris(pose: Pose) -> str:
    """Draw the wheel; one phase takes every gondola to the place of the next."""
    colors = pose.palette
    made = Assembly("ferris-wheel", pose.turn, 0.04)
    for z in (-120.0, 120.0):
        legs = "".join(
            polygon([made.view.at(x, 26, z * 1.9), made.view.at(0, HUB, z)], closed=False) for x in (-520.0, 520.0)
        )
        made.art(line(legs, colors.main if z > 0 else shade(colors.main, 0.3), 30), over=z * 6)
    made.block(place(0, 0, 0), (1180, 46, 560), "#8d949c", 20, over=-900)
    made.block(place(-380, 46, 240), (220, 150, 120), colors.second, 6, over=900)
    for z in (-84.0, 84.0):
        _rim(made, colors, z, pose.phase)
    for k in range(CARS):
        a = math.tau * (k + pose.phase) / CARS
        x, y = REACH * math.cos(a), HUB + REACH * math.sin(a)
        tone = (colors.second, colors.accent, mix(colors.second, colors.accent, 0.5), light(colors.second, 0.3))[k % 4]
        car = place(x, y - 118, 0)
        made.egg(car, (74, 66, 60), tone, over=0, shine=0.5)
        made.block(car.moved(0, 2), (128, 46, 110), mix(colors.dark, "#9cc0d8", 0.5), 24, over=1)
        made.egg(car.moved(0, 58), (70, 20, 56), shade(tone, 0.1), over=2)
        made.rod([(x, y, 0), (x, y - 66, 0)], 6, colors.dark, over=3)
    made.turned(
        Frame((0, HUB, -130), (1, 0, 0), (0, 0, 1), (0, -1, 0)),
        [(70, 0), (70, 260), (40, 264)],
        colors.second,
        "satin",
        over=700,
    )
    return made.done()


def _rim(made: Assembly, colors: Palette, z: float, phase: float) -> None:
    """Two hoops, the truss between them, and spokes like a bicycle's."""
    turns = [math.tau * i / 64 for i in range(65)]
    for radius, thick in ((REACH, 20.0), (REACH - 90, 12.0), (300.0, 10.0)):
        ring = [made.view.at(radius * math.cos(a), HUB + radius * math.sin(a), z) for a in turns]
        made.art(line(polygon(ring, closed=False), colors.main, thick), over=z * 5)
    bars, truss = "", []
    for k in range(2 * CARS):
        a = math.tau * (k / 2 + phase) / CARS
        spoke = [(r * math.cos(a), HUB + r * math.sin(a), z) for r in (60.0, REACH)]
        bars += polygon([made.view.at(*at) for at in spoke], closed=False)
        r = REACH if k % 2 else REACH - 90
        truss.append(made.view.at(r * math.cos(a), HUB + r * math.sin(a), z))
    made.art(
        line(bars, light(colors.main, 0.2), 5, 'opacity="0.85"') + line(polygon(truss), colors.main, 7), over=z * 5 + 1
    )


def ferris_shine(pose: Pose) -> str:
    """Lamps along the rim and the spokes, running round."""
    if pose.light not in LAMPLIT:
        return ""
    made = Assembly("ferris-lit", pose.turn, 0.04)
    made.block(place(0, 0, 0), (1180, 46, 560), "#000000", 20)
    low = made.low
    made = Assembly("ferris-lit", pose.turn, 0.04)
    for k in range(6 * CARS):
        a = math.tau * (k / 6 + pose.phase) / CARS
        tone = (pose.palette.accent, "#ff6a8a", "#8ad0ff")[k % 3]
        for radius, size in ((REACH, 30.0), (620.0, 22.0)):
            if radius == REACH or k % 3 == 0:
                made.art(
                    made.soft(
                        made.view.at(radius * math.cos(a), HUB + radius * math.sin(a), 90), size, size, 0.95, tone
                    )
                )
    return made.done(low)


def windmill(pose: Pose) -> str:
    """Draw a Dutch mill; one phase takes each sail to the place of the next."""
    colors = pose.palette
    made = Assembly("windmill", pose.turn, 0.05)
    made.turned(place(), [(300, 0), (292, 120), (286, 150)], shade(colors.second, 0.1), "matte", over=-2)
    made.turned(place(0, 150, 0), [(278, 0), (180, 720), (172, 760)], colors.main, "matte", over=0)
    for k in range(6):
        made.turned(
            place(0, 150, 0),
            [(278 - 13.6 * k * 1.1, 112 * k), (277 - 13.6 * k * 1.1, 112 * k + 8)],
            shade(colors.main, 0.2),
            "matte",
            over=0.1,
        )
    made.turned(
        place(0, 300, 0), [(262, 0), (345, 26), (345, 40), (250, 42)], mix(colors.dark, "#8a6844", 0.5), "matte", over=3
    )
    rail = [math.tau * i / 40 for i in range(41)]
    hoop = polygon([made.view.at(338 * math.cos(a), 402, 338 * math.sin(a)) for a in rail], closed=False)
    posts = "".join(
        polygon([made.view.at(338 * math.cos(a), y, 338 * math.sin(a)) for y in (342, 402)], closed=False)
        for a in rail[::2]
    )
    made.art(line(hoop + posts, colors.accent, 7), over=300)
    made.turned(
        place(0, 905, 0),
        [(184, 0), (186, 30), (160, 110), (104, 170), (40, 200), (0, 206)],
        colors.second,
        "satin",
        over=5,
    )
    shift = -120 * math.sin(made.view.turn)
    door = path(f"M{n(shift - 46)} 0V-120Q{n(shift)} -170 {n(shift + 46)} -120V0Z", mix(colors.dark, "#5a7a5a", 0.4))
    panes = "".join(
        rect(shift * 0.8 - 26, -y, 52, 66, light(colors.accent, 0.3), 3)
        + rect(shift * 0.8 - 20, -y + 6, 40, 54, "#3c4a54")
        for y in (560, 760)
    )
    made.art(door + panes, over=310)
    hub = Frame((0, 970, 210))
    made.rod([(0, 970, 120), (0, 970, 220)], 24, colors.dark, over=200)
    made.lay(hub, _sails(colors, pose.phase), 400)
    return made.done()


def _sails(colors: Palette, phase: float) -> str:
    """Four lattices of lath with cloth on them."""
    arm = rect(-9, -600, 18, 620, mix(colors.dark, "#8a6844", 0.35))
    cloth = path(smooth([(14, -585), (96, -575), (92, -330), (98, -110), (14, -100)], tension=0.4), colors.accent)
    lath = line(
        "".join(f"M-26 {y}H98" for y in range(-580, -90, 49)) + "M-26 -590V-96M56 -585V-100M98 -580V-106",
        mix(colors.dark, "#8a6844", 0.5),
        6,
    )
    blade = arm + cloth + lath
    turns = "".join(group(blade, f'transform="rotate({n(90 * (k + phase) + 12)})"') for k in range(4))
    return turns + f'<circle r="34" fill="{colors.dark}"/><circle r="18" fill="{light(colors.dark, 0.3)}"/>'


def campfire(pose: Pose) -> str:
    """Draw logs in a ring of stones, with the flames over them."""
    made = Assembly("campfire", pose.turn, 0.24)
    for k in range(11):
        a = math.tau * k / 11
        tone = ("#8a857c", "#726d66", "#9c968a")[k % 3]
        made.egg(place(54 * math.cos(a), 7, 54 * math.sin(a)), (13 + 3 * (k % 2), 9, 12), tone, over=0.4 * math.sin(a))
    for k in range(6):
        a = math.tau * k / 6 + 0.3
        made.rod(
            [(36 * math.cos(a), 4, 36 * math.sin(a)), (5 * math.cos(a), 34, 5 * math.sin(a))],
            6.2,
            pose.palette.second,
            over=0,
        )
    _flames(made, pose.palette, pose.phase)
    return made.done()


def campfire_shine(pose: Pose) -> str:
    """The flames themselves by night; by day they are bright enough."""
    if pose.light not in LAMPLIT:
        return ""
    made = Assembly("campfire-lit", pose.turn, 0.24)
    x, y = made.view.at(0, 40, 0)
    made.art(made.soft((x, y), 78, 66, 0.5, "#ff8a2a"))
    _flames(made, pose.palette, pose.phase)
    return group(made.done(-54 * math.sin(0.24) * -1.05), 'opacity="0.62"')


def _flames(made: Assembly, colors: Palette, phase: float) -> None:
    """Tongues one in the other, that lick and close."""
    x, y = made.view.at(0, 12, 0)
    a = 2 * math.pi * phase
    for share, ink, opacity in (
        (1.0, colors.main, 0.85),
        (0.74, mix(colors.main, colors.accent, 0.6), 0.9),
        (0.46, light(colors.accent, 0.55), 1.0),
    ):
        ring: list[Point] = []
        for i in range(-6, 7):
            u = i / 6
            lick = 0.66 + 0.16 * math.sin(a + i * 1.7) + 0.13 * math.sin(2 * a + i * 2.9 + 1)
            ring.append((x + 36 * u * share, y - 112 * share * lick * (1 - abs(u)) ** 0.7))
        made.art(
            path(
                smooth([(x - 30 * share, y + 4), *ring, (x + 30 * share, y + 4)], tension=0.6),
                ink,
                f'opacity="{opacity}"',
            ),
            over=60,
        )


def snowman(pose: Pose) -> str:
    """Draw three balls of snow with a hat, a scarf, a carrot and two arms."""
    colors = pose.palette
    made = Assembly("snowman", pose.turn, 0.12)
    bob = math.sin(2 * math.pi * pose.phase)
    for y, radius in ((40, 48.0), (108, 35.0), (160 + 0.6 * bob, 26.0)):
        made.egg(
            place(0, y, 0),
            (radius, radius * 0.94, radius),
            "#dfe9f4",
            over=y,
            shine=0.85,
            fill=made.bulge(shade(colors.main, 0.02), 0.28, 0.9),
        )
    for y in (96.0, 112.0, 126.0):
        made.egg(place(0, y, 35 - 0.02 * (y - 110) ** 2), (3.4, 3.4, 2.6), "#1d2024", over=150, shine=0.4)
    for side in (-1, 1):
        wave = 5 * bob * (side > 0)
        made.rod(
            [(side * 30, 116, 0), (side * 58, 134 + wave, 4), (side * 76, 150 + 2 * wave, 6)],
            [3.2, 2.6, 1.6],
            "#5a4230",
            over=140 * side,
        )
        made.rod([(side * 60, 136 + wave, 4), (side * 76, 134 + 1.6 * wave, 8)], [2.0, 1.2], "#5a4230", over=140 * side)
        made.egg(place(side * 9, 168 + 0.6 * bob, 23), (3, 3.4, 2.4), "#16181b", over=170, shine=0.5)
    nose = Frame((0, 160 + 0.6 * bob, 22), (1, 0, 0), (0.1, -0.06, 0.99), (0, -1, 0))
    made.turned(nose, [(5.2, 0), (4.2, 9), (2.4, 20), (0, 29)], colors.accent, "matte", over=190)
    for k in range(5):
        a = -0.62 + 0.31 * k
        made.ball((14 * math.sin(a), 151 - 4 * math.cos(a) + 0.6 * bob, 23.5), 1.5, "#16181b", over=171, shine=0.3)
    made.turned(place(0, 133, 0), [(25, 0), (29, 4), (29, 11), (24, 15)], colors.second, "matte", over=155)
    tail = [(8, 138), (22, 138), (24, 96), (10, 94)]
    made.plate(Frame((0, 0, 29)), tail[::-1], 5, colors.second, over=158, edge=0.2)
    hat = place(0, 182 + 0.6 * bob, 0).rolled(0.08)
    made.turned(hat, [(33, 0), (34, 2), (33, 4), (22, 4), (22, 8)], colors.dark, "satin", over=200)
    made.turned(hat, [(22, 4), (22, 12)], colors.second, "satin", over=201)
    made.turned(hat, [(22, 12), (23, 38), (20, 40), (0, 40)], colors.dark, "satin", over=202)
    return made.done()


def _rig(
    name: str, label: str, words: str, draw: Draw, size: tuple[float, float], palettes: tuple[Palette, ...], **more: Any
) -> Rig:  # fmt: skip
    usual: dict[str, Any] = {"turns": 10, "phases": 16, "turnable": 0.9}
    return Rig(name, label, tuple(words.split(", ")), *size, draw, palettes=palettes, **(usual | more))


RIGS = (
    _rig("ferris-wheel", "Ferris wheel", "ferris wheel, big wheel, observation wheel, giant wheel", ferris,
         (23.4, 22.6),
         FAIR, cycle=2.4, shine=ferris_shine, color_slot="second", turnable=0.8),
    _rig("windmill", "Windmill", "windmill, dutch windmill, old mill", windmill, (16.9, 14.2), MILL, cycle=2.2,
         turnable=0.7),
    _rig("campfire", "Campfire", "campfire, camp fire, bonfire, fire pit", campfire, (1.35, 1.5), FIRE, cycle=1.0,
         shine=campfire_shine, color_slot="accent"),
    _rig("snowman", "Snowman", "snowman, snow man", snowman, (2.35, 1.75), SNOW, cycle=2.6, color_slot="second"),
)  # fmt: skip
