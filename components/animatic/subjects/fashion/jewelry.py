"""Jewelry on its stands: a cut gem, a pendant on a bust, a pair of earrings, a bracelet, a crown, a medal."""

import math
from collections.abc import Sequence

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, curve, place, thing, tone, tube
from components.animatic.subjects.drawing.solid import Spot3
from components.animatic.subjects.drawing.svg import clean, ellipse, light, line, mix, n, path, polygon, shade, text

GEMS = (
    Palette(main="#dcecf7", second="#9fc4e0", accent="#d2ab62", dark="#31506a"),
    Palette(main="#2f9a6c", second="#12583a", accent="#d2ab62", dark="#06301f"),
    Palette(main="#c4243f", second="#7c0f26", accent="#d2ab62", dark="#3f0512"),
    Palette(main="#3a63c8", second="#1d3684", accent="#c9ccd2", dark="#0b1a4a"),
)
PIECES = (
    Palette(main="#d9b25c", second="#2a2c33", accent="#e4f0f8", dark="#14151a"),
    Palette(main="#d6d9de", second="#e9e4dc", accent="#3f7fd0", dark="#8d867a"),
    Palette(main="#dca692", second="#4a3038", accent="#f2dbe2", dark="#241318"),
    Palette(main="#d9b25c", second="#efe8dc", accent="#2f9a6c", dark="#978b78"),
)
MEDALS = (
    Palette(main="#dfb14a", second="#c23a42", accent="#f4f1ea", dark="#6f4a10"),
    Palette(main="#c9cdd3", second="#2f5fae", accent="#f4f1ea", dark="#50565e"),
    Palette(main="#c98a55", second="#2f7f5c", accent="#f4f1ea", dark="#5a3416"),
)


def facets(made: Assembly, frame: Frame, radius: float, hue: Palette, spin: float = 0.0, over: float = 0.0) -> None:
    """A brilliant cut: a table, a crown of two rows and a pointed pavilion; every facet mirrors something else."""
    count = 8
    rows: Sequence[tuple[float, float, float]] = (
        (0.56, 0.36, 0.5),
        (0.82, 0.24, 0.0),
        (1.0, 0.06, 0.5),
        (1.0, -0.02, 0.5),
    )
    turns = [k * 2 * math.pi / count + spin for k in range(2 * count)]
    half = math.pi / count
    rings = [
        [
            frame.point(radius * r * math.sin(t), radius * h, radius * r * math.cos(t))
            for t in _shifted(turns, o * 2 * half)
        ]
        for r, h, o in rows
    ]
    tip = frame.point(0, -0.78 * radius)
    faces: list[tuple[Spot3, ...]] = []
    a, b, c, d = rings
    for k in range(count):
        m = (k + 1) % count
        faces += [(a[k], b[m], a[m]), (a[k], b[k], b[m]), (b[k], c[k], b[m]), (c[k], c[m], b[m])]
        faces += [(c[k], d[k], d[m], c[m]), (d[k], tip, d[m])]
        t = turns[m]
        middle = frame.point(radius * 0.5 * math.sin(t), -0.4 * radius, radius * 0.5 * math.cos(t))
        faces += [(rings[3][k], middle, rings[3][m]), (rings[3][k], tip, middle)]
    faces.append(tuple(rings[0]))
    shown = []
    for i, face in enumerate(faces):
        flat = [made.view.at(*at) for at in face]
        area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(flat, [*flat[1:], flat[0]], strict=True))
        if abs(area) < 1e-4:
            continue
        depth = sum(made.view.toward(at)[2] for at in face) / len(face)
        x, z = (sum(at[axis] for at in face) - len(face) * frame.at[axis] for axis in (0, 2))
        shown.append((depth, i, flat, math.atan2(x, z) if len(face) < count else 0.2))
    shown.sort(key=lambda it: it[0])
    art = ""
    for depth, i, flat, way in shown:
        front = depth > sum(deep for deep, *_ in shown) / len(shown)
        shine = math.sin(3 * way + i % 8 * 2.4 + 3 * made.view.turn)
        color = (
            light(hue.main, 0.25 + 0.6 * shine)
            if shine > 0.2
            else (hue.main if shine > -0.3 else mix(hue.second, hue.dark, -0.5 * shine))
        )
        art += path(polygon(flat), color, 'opacity="0.72"' if front else "")
    for at in frame.point(0, -0.78 * radius), rings[3][0]:
        made.reach(at)
    made.art(art, frame.at, over)


def _shifted(turns: Sequence[float], by: float) -> list[float]:
    return [turn + by for turn in turns[: len(turns) // 2]]


def glint(made: Assembly, at: Spot3, size: float, strength: float, over: float = 6.0) -> None:
    """A star of light."""
    x, y = made.view.at(*at)
    s, w = size, size * 0.07
    star = polygon(
        [(x, y - s), (x + w, y - w), (x + s, y), (x + w, y + w), (x, y + s), (x - w, y + w), (x - s, y), (x - w, y - w)]
    )
    made.art(
        made.soft((x, y), size * 0.5, size * 0.5, 0.7 * strength, "#ffffff")
        + path(star, "#ffffff", f'opacity="{n(strength)}"'),
        at,
        over,
    )


def gem(pose: Pose) -> str:
    """Draw a cut stone that turns over its cycle and flashes."""
    colors, made = pose.palette, Assembly("gem", pose.turn, 0.34)
    facets(made, place(0, 2.4), 3.0, colors, pose.phase * 2 * math.pi / 8 * 2)
    for i, (x, y, z) in enumerate(((-1.5, 3.3, 1.2), (1.9, 2.6, 1.4), (0.4, 1.2, 1.6))):
        glint(made, (x, y, z), 1.1 - 0.2 * i, max(0.0, math.sin(2 * math.pi * (pose.phase + i * 0.37))) ** 2)
    return made.done()


def necklace(pose: Pose) -> str:
    """Draw a bust of velvet with a fine chain and a pendant."""
    colors, made = pose.palette, Assembly("necklace", pose.turn, 0.12)
    bust = place()
    made.turned(bust, tube(5.6, 0.8, 0.2), shade(colors.second, 0.2), over=-9, deep=0.7)
    body = [
        (4.4, 0.8),
        (4.6, 1.2),
        (6.2, 3.4),
        (8.4, 7.5),
        (9.3, 11.5),
        (8.9, 14.4),
        (5.7, 16.8),
        (3.5, 18.6),
        (3.1, 21.5),
        (3.3, 24.0),
        (3.1, 24.8),
        (2.6, 25.0),
        (0, 25.05),
    ]
    made.turned(bust, [*body[:2], *curve(body[2:-2], 4), *body[-2:]], colors.second, "matte", over=-8, deep=0.62)
    left = [(3.35, 19.6), (3.9, 18.2), (4.1, 16.4), (3.5, 14.4), (2.3, 12.4), (0.9, 10.7), (0.0, 10.2)]
    for side in (-1, 1):
        shape = [(side * x, y) for x, y in left]
        places = [_on_bust(x, y) for x, y in curve_open(shape)]
        points = [made.view.at(*at) for at in places]
        d = "M" + "L".join(f"{n(x)} {n(y)}" for x, y in points)
        chain = line(d, shade(colors.main, 0.45), 0.34, 'transform="translate(0.08 0.14)" opacity="0.5"') + line(
            d, shade(colors.main, 0.2), 0.3
        )
        chain += line(d, light(colors.main, 0.55), 0.2, 'stroke-dasharray="0.3 0.34"')
        made.art(chain, (0, 0, 0), 2)
    swing = 0.05 * math.sin(2 * math.pi * pose.phase)
    hook = Frame((0, 10.2, 5.9)).rolled(swing)
    drop = hook.moved(0, -2.0, 0.2)
    made.art(made.soft(made.view.at(*drop.point(0.3, -0.4, -0.3)), 2.0, 2.2, 0.5), drop.at, 2)
    made.turned(hook.moved(0, -0.7), tube(0.28, 0.8, 0.1), colors.main, "metal", over=4)
    made.turned(
        drop.pitched(math.pi / 2),
        [(1.45, -0.3), (1.6, -0.1), (1.6, 0.1), (1.4, 0.2), (0, 0.2)],
        colors.main,
        "metal",
        over=4,
    )
    stone = Palette(main=colors.accent, second=shade(colors.accent, 0.4), dark=shade(colors.accent, 0.75))
    facets(made, drop.moved(0, 0, 0.25).pitched(math.pi / 2), 1.15, stone, 0.2, over=6)
    glint(made, drop.point(-0.5, 0.5, 0.8), 1.1, max(0.0, math.sin(2 * math.pi * pose.phase)) ** 2, 8)
    if clean(pose.text):
        made.lay(Frame((0, 0.2, 3.6)), text(pose.text, (0, 0), 0.6, colors.main, weight=600, fit=4), 3)
    return made.done()


def curve_open(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """More points on a line through points of either sign."""
    shift = 20.0
    return [(x - shift, y) for x, y in curve([(x + shift, y) for x, y in points], 5)]


def _on_bust(x: float, y: float) -> Spot3:
    """A place on the near side of the bust."""
    wide = 3.2 + max(0.0, 19.5 - y) ** 1.35 * 0.34
    return x, y, 0.66 * math.sqrt(max(0.2, wide * wide - x * x)) + 0.1


def earrings(pose: Pose) -> str:
    """Draw two drop earrings that swing on a stand."""
    colors, made = pose.palette, Assembly("earrings", pose.turn, 0.14)
    made.turned(place(), [(2.3, 0), (2.5, 0.12), (2.5, 0.5), (2.3, 0.65), (0, 0.66)], colors.second, gloss=0.3, over=-4)
    made.turned(place(0, 0.6), [(0.2, 0), (0.16, 7.2)], colors.main, "metal", over=-3)
    made.turned(place(-2.6, 7.8).rolled(-math.pi / 2), tube(0.2, 5.2, 0.15), colors.main, "metal", over=-2)
    for side in (-1, 1):
        swing = 0.10 * math.sin(2 * math.pi * pose.phase + 0.5 * side)
        hook = Frame((side * 1.75, 7.6, 0.1)).rolled(swing)
        made.rod(
            [hook.point(0, 0.5, -0.2), hook.point(0, 0.45, 0.3), hook.point(0, 0, 0.35), hook.point(0, -0.9, 0.2)],
            0.06,
            colors.main,
            over=1,
        )
        stone = Palette(main=colors.accent, second=shade(colors.accent, 0.4), dark=shade(colors.accent, 0.75))
        facets(made, hook.moved(0, -1.2, 0.2).pitched(1.4), 0.5, stone, over=2)
        made.turned(hook.moved(0, -1.9, 0.2), [(0.05, 0), (0.05, 0.35)], colors.main, "metal", over=1)
        drop = [(0, -2.2), (0.5, -2.1), (0.85, -1.5), (0.8, -0.95), (0.4, -0.25), (0.12, 0.2), (0, 0.25)]
        made.turned(hook.moved(0, -2.1, 0.2), curve(drop, 4), light(colors.accent, 0.35), gloss=0.8, over=2)
        made.turned(hook.moved(0, -2.1, 0.2), [(0.30, -0.2), (0.16, 0.12), (0.08, 0.28)], colors.main, "metal", over=3)
        glint(made, hook.point(-0.3, -3.3, 1.0), 0.7, max(0.0, math.sin(2 * math.pi * (pose.phase + 0.3 * side))) ** 2)
    return made.done()


def bracelet(pose: Pose) -> str:
    """Draw a bracelet of pearls with a charm."""
    colors, made = pose.palette, Assembly("bracelet", pose.turn, 0.5)
    count, r = 22, 3.2
    for k in range(count):
        a = 2 * math.pi * (k + 0.5) / count
        at = (r * math.sin(a), 0.48, r * math.cos(a))
        pearl = k % 5 != 0
        made.ball(
            at,
            0.47 if pearl else 0.4,
            mix("#f3ece4", colors.accent, 0.12) if pearl else colors.main,
            shine=0.9 if pearl else 0.6,
        )
    charm = Frame((0.35, 0.35, r + 0.75)).pitched(-0.95)
    made.turned(
        charm.pitched(math.pi / 2), [(0.8, -0.1), (0.9, 0.0), (0.8, 0.12), (0, 0.12)], colors.main, "metal", over=3
    )
    mark = (
        text(pose.text, (0, 0.12), 0.4, shade(colors.main, 0.65), weight=700, fit=1.3)
        if clean(pose.text)
        else path("M0 -0.5L0.14 -0.14L0.5 0L0.14 0.14L0 0.5L-0.14 0.14L-0.5 0L-0.14 -0.14Z", light(colors.main, 0.7))
    )
    made.lay(charm.moved(0, 0, 0.14), mark, over=4)
    glint(made, (-1.8, 0.9, 2.4), 0.7, max(0.0, math.sin(2 * math.pi * pose.phase)) ** 2)
    return made.done()


def crown(pose: Pose) -> str:
    """Draw a crown: a jeweled band, points with balls, velvet within."""
    colors, made = pose.palette, Assembly("crown", pose.turn, 0.22)
    r, count, gold = 9.0, 10, colors.main
    velvet = [(8.6, 1.2), (8.9, 3.4), (8.0, 6.2), (5.4, 8.4), (2.4, 9.2), (0, 9.4)]
    made.turned(place(), curve(velvet, 3), "#8a1f34", "matte", over=0)
    for near in (False, True):
        for k in range(count):
            spans = [(k + s) * 2 * math.pi / count for s in (0.0, 0.25, 0.5, 0.75, 1.0)]
            middle = spans[2]
            toward = made.view.toward((math.sin(middle), 0, math.cos(middle)))
            if (toward[2] > -0.05) != near:
                continue
            heights = (6.0, 8.0, 12.6, 8.0, 6.0)
            top = [(1.0 + 0.012 * h, h, a) for h, a in zip(heights, spans, strict=True)]
            shape = [made.reach((r * g * math.sin(a), h, r * g * math.cos(a))) for g, h, a in top]
            shape += [made.reach((r * math.sin(a), 0.0, r * math.cos(a))) for a in reversed(spans)]
            bright = (0.62 + 0.75 * max(0.0, -0.5 * toward[0] + 0.6 * toward[2])) if near else 0.5
            fill = made.sweep(
                [
                    (0, tone(gold, round(bright * 1.35, 1))),
                    (0.5, tone(gold, round(bright, 1))),
                    (0.75, tone(gold, round(bright * 0.7, 1))),
                    (1, tone(gold, round(bright * 1.1, 1))),
                ],
                (0, 1),
            )
            edge = f'stroke="{light(gold, 0.5)}" stroke-width="0.1" stroke-opacity="0.6"'
            over = 20 if near else -20
            made.art(path(polygon(shape), fill, edge), (0, 6, 0), over)
            made.ball(
                (r * 1.15 * math.sin(middle), 13.1, r * 1.15 * math.cos(middle)), 0.75, gold, over=over + 1, shine=0.8
            )
            if near:
                at = (r * 1.02 * math.sin(middle), 3.1, r * 1.02 * math.cos(middle))
                x, y = made.view.at(*at)
                hue = colors.accent if k % 2 else "#c4243f"
                wide = max(0.1, toward[2])
                made.art(
                    ellipse((x, y), 1.2 * wide, 1.5, shade(gold, 0.35))
                    + ellipse((x, y), 0.95 * wide, 1.25, hue)
                    + ellipse((x - 0.25 * wide, y - 0.4), 0.3 * wide, 0.35, "#ffffff", 'opacity="0.8"'),
                    at,
                    22,
                )
    for low in (0.3, 5.0):
        rim = [
            made.view.at(r * 1.02 * math.sin(a), low, r * 1.02 * math.cos(a))
            for a in (pose_angle(pose.turn, i) for i in range(13))
        ]
        made.art(line("M" + "L".join(f"{n(x)} {n(y)}" for x, y in rim), light(gold, 0.35), 0.4), (0, 0, 0), 32)
    glint(made, (-4.5, 11.5, 7), 2.2, max(0.0, math.sin(2 * math.pi * pose.phase)) ** 2, 40)
    return made.done()


def pose_angle(turn: float, step: int) -> float:
    """Angles over the near half of a ring, whichever way it is turned."""
    return -turn - math.pi / 2 + math.pi * step / 12


def medal(pose: Pose) -> str:
    """Draw a medal on its ribbon, leaning on nothing: it hangs, and swings."""
    colors, made = pose.palette, Assembly("medal", pose.turn + 0.2, 0.08)
    swing = 0.06 * math.sin(2 * math.pi * pose.phase)
    top = Frame((0, 13.5, 0)).rolled(swing)
    for side in (-1, 1):
        shape = [(side * 3.4, 0.0), (side * 0.4, -7.0), (side * -0.9, -7.0), (side * 1.2, 0.0)]
        shape = shape if side < 0 else shape[::-1]
        made.plate(
            top.moved(0, 0, -0.1 * side),
            shape[::-1],
            0.12,
            shade(colors.second, 0.15 if side > 0 else 0.0),
            over=side * 0.1,
            edge=0,
        )
        stripe = path(
            polygon([(side * 2.6, 0), (side * 0.05, 7.0), (side * -0.3, 7.0), (side * 1.95, 0)]),
            colors.accent,
            'opacity="0.9"',
        )
        made.lay(top.moved(0, 0, -0.1 * side + 0.07), stripe, over=side * 0.1 + 0.05)
    disc = top.moved(0, -10.4)
    made.turned(
        top.moved(0, -7.4).rolled(math.pi / 2).moved(0, -0.7), tube(0.35, 1.4, 0.1), colors.main, "metal", over=1
    )
    face = disc.pitched(math.pi / 2)
    made.turned(
        face, [(3.0, -0.35), (3.2, -0.2), (3.2, 0.2), (3.0, 0.35), (2.7, 0.3), (0, 0.3)], colors.main, "metal", over=2
    )
    star = [
        (r * math.sin(math.pi * k / 5), -r * math.cos(math.pi * k / 5))
        for k in range(10)
        for r in (1.7 if k % 2 == 0 else 0.75,)
    ]
    words = clean(pose.text)
    mark = ellipse((0, 0), 2.45, 2.45, "none", f'stroke="{shade(colors.main, 0.35)}" stroke-width="0.14"')
    if words:
        mark += text(words, (0, 0.42), 1.2, shade(colors.dark, 0.1), weight=700, fit=4.0)
    else:
        mark += path(polygon(star), colors.dark, 'opacity="0.5" transform="translate(0.1 0.12)"') + path(
            polygon(star), light(colors.main, 0.5)
        )
    made.lay(disc.moved(0, 0, 0.36), mark, over=4)
    glint(made, disc.point(-1.6, 1.7, 0.5), 1.3, max(0.0, math.sin(2 * math.pi * pose.phase)) ** 2, 6)
    return made.done(0.3)


RIGS = (
    thing("gem", "Gem",
          "gem, diamond, gemstone, jewel, brilliant, emerald, ruby, sapphire, crystal, precious stone",
          (0.0453, 0.0677), gem, GEMS, cycle=4.0, phases=12, glossy=0.9, actions=("float", "idle", "spin")),
    thing("necklace", "Necklace",
          "necklace, pendant, chain, gold chain, pearl necklace, locket, piece of "
          "jewelry, choker, amulet",
          (0.264, 0.2), necklace, PIECES, cycle=3.0, phases=8, glossy=0.5),
    thing("earrings", "Earrings",
          "earring, pair of earrings, drop earring, stud earring, hoop earring, ear stud",
          (0.0889, 0.0626), earrings, PIECES, cycle=2.4, phases=8, glossy=0.6),
    thing("bracelet", "Bracelet",
          "bracelet, pearl bracelet, bangle, charm bracelet, wristband, friendship bracelet",
          (0.0498, 0.0905), bracelet, PIECES, cycle=3.0, phases=6, glossy=0.6),
    thing("crown", "Crown",
          "crown, tiara, royal crown, golden crown, diadem",
          (0.183, 0.235), crown, PIECES, cycle=3.0, phases=6, glossy=0.8),
    thing("medal", "Medal",
          "medal, gold medal, silver medal, bronze medal, award medal, olympic medal",
          (0.146, 0.0788), medal, MEDALS, cycle=2.6, phases=8, glossy=0.8, actions=("float", "idle", "spin")),
)  # fmt: skip
