"""Food for the hand: hot dogs, tacos, fries in a carton, popcorn in a bucket, sandwiches and bagels."""

import math
from collections.abc import Callable
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.crockery import beside, board
from components.animatic.subjects.loft import Eye
from components.animatic.subjects.svg import (
    Point,
    clean,
    ellipse,
    fade,
    group,
    light,
    line,
    mix,
    n,
    path,
    polygon,
    shade,
    smooth,
    spot,
    text,
)
from components.animatic.subjects.turnery import (
    Body,
    banded,
    block,
    body,
    bumpy,
    mottled,
    patches,
    shaded,
    spun,
    strewn,
    swept,
    thread,
    view,
)

WOOD = "#a5743f"


def _defs() -> str:
    return f'<defs>{fade("street-soot", "#1c0e06")}{fade("street-glow", "#fff6e0")}</defs>'


def _near(eye: Eye, x: float, z: float) -> float:
    return z * math.cos(eye.turn) - x * math.sin(eye.turn)


@lru_cache(maxsize=1)
def _sausage() -> Body:
    spine = [(-9.2, 4.4, 0, 0.2), (-9.0, 4.4, 0, 0.8), (-8.2, 4.3, 0, 1.3), (-5, 4.2, 0, 1.42), (0, 4.1, 0, 1.45),
             (5, 4.2, 0, 1.42), (8.2, 4.3, 0, 1.3), (9.0, 4.4, 0, 0.8), (9.2, 4.4, 0, 0.2)]  # fmt: skip
    return body(swept(spine, 24, 3))


@lru_cache(maxsize=2)
def _bun(side: int) -> Body:
    z = 1.75 * side
    spine = [(-8.0, 3.1, z, 0.3), (-7.6, 3.1, z, 1.5), (-6.2, 3.1, z, 2.1), (-3, 3.1, z, 2.3), (3, 3.1, z, 2.3),
             (6.2, 3.1, z, 2.1), (7.6, 3.1, z, 1.5), (8.0, 3.1, z, 0.3)]  # fmt: skip
    return body(bumpy(swept(spine, 28, 3), 0.06, 4, 0.4))


def hot_dog(pose: Pose) -> str:
    """A hot dog on a board: a glossy sausage between the halves of a bun, mustard and ketchup in waves."""
    eye, colors = beside(pose.turn * 0.8, 22.0, 9.0, 0.40), pose.palette
    art = _defs() + board("street-board", eye, 22.0, 9.0, 1.0, WOOD)
    x, y = eye.at(0.4, 1.0, 0.4)
    art += spot("street-soot", (x, y), 10.2, 2.6, 0.6)
    halves = []
    for side in (-1, 1):
        it = _bun(side)
        across = np.linspace(0, 2 * np.pi, it.mesh.shape[1], endpoint=False)
        inner = np.clip(np.cos(across) * side * -1, 0, 1) ** 0.5
        tint = mottled(banded(it, [(0, colors.main), (0.5, light(colors.main, 0.12)), (1, colors.main)]), "#f7e6c2", np.broadcast_to(0.75 * inner, it.mesh.shape[:2]))
        halves.append(shaded(f"hot-dog-{side + 1}", eye, it, tint, depth=0.5, gloss=0.34, sharp=14))
    meat = mottled(banded(_sausage(), [(0, "#8f3a1e"), (0.1, colors.second), (0.9, colors.second), (1, "#8f3a1e")]), "#5a2010", 0.35 * patches(*_sausage().mesh.shape[:2], 4, 8))
    sausage = shaded("hot-dog-s", eye, _sausage(), meat, depth=0.7, gloss=0.75, sharp=24)
    near_first = math.cos(eye.turn) > 0
    back, front = (halves[0], halves[1]) if near_first else (halves[1], halves[0])
    return art + back + sausage + _wave(eye, colors.accent, 0.35) + _wave(eye, "#c3202a", 2.2) + front + _seeds(eye, colors)


def _wave(eye: Eye, color: str, start: float) -> str:
    xs = np.linspace(-8.0, 8.0, 90)
    points = np.stack((xs, 5.55 + 0.12 * np.cos(xs), 0.85 * np.sin(2.0 * xs + start)), -1)
    return (
        thread(eye, points + (0.05, -0.16, 0.05), None, shade(color, 0.55), 0.62, 'opacity="0.6"')
        + thread(eye, points, None, color, 0.55)
        + thread(eye, points + (-0.05, 0.13, 0), None, light(color, 0.6), 0.15, 'opacity="0.85"')
    )


def _seeds(eye: Eye, colors: Palette) -> str:
    art = ""
    for (x, y), way, die in strewn(eye, _bun(1), (0.1, 0.9), 40, 2):
        if y < -2.6 and die > 0.3:
            art += ellipse((x, y), 0.2, 0.1 * way + 0.03, "#f8ecca", f'stroke="{shade(colors.main, 0.4)}" stroke-width="0.05" transform="rotate({n(die * 90)} {n(x)} {n(y)})"')
    return art


def taco(pose: Pose) -> str:
    """Three tacos that lean on one another: shells with meat, lettuce, tomato and cheese."""
    eye = beside(pose.turn * 0.8 + 0.3, 19.0, 14.0, 0.34)
    art = _defs() + board("street-board", eye, 19.0, 14.0, 1.0, WOOD)
    places = sorted(((-3.4, 0), (0.2, 1), (3.8, 2)), key=lambda p: p[0] * math.cos(eye.turn))
    x, y = eye.at(0, 1.0, 0)
    art += spot("street-soot", (x, y), 9.0, 3.6, 0.55)
    return art + "".join(_taco(eye, pose.palette, z, k) for z, k in places)


def _taco(eye: Eye, colors: Palette, z: float, k: int) -> str:
    def edge(spread: float) -> list[Point]:
        return [eye.at(7.0 * math.cos(a), 1.1 + 6.4 * math.sin(a) ** 0.85, z + spread * (0.25 + math.sin(a))) for a in np.linspace(0, math.pi, 15).tolist()]

    dice = np.random.default_rng(k)
    far, near = edge(-1.25), edge(1.25)
    back = path(smooth(far, tension=0.9), shade(colors.main, 0.30))
    things = []
    for i in range(64):
        a, s = dice.uniform(0.12, math.pi - 0.12), dice.uniform(-0.95, 0.75)
        x, y = eye.at(6.6 * math.cos(a), 1.3 + 6.3 * math.sin(a) ** 0.85 + dice.uniform(-0.3, 0.9), z + s * (0.2 + math.sin(a)))
        things.append((s, _bit(i, x, y, dice.random(), colors)))
    filling = "".join(art for _, art in sorted(things))
    front = path(smooth(near, tension=0.9), shade(colors.main, 0.4), 'transform="translate(0.12 0.2)"') + path(smooth(near, tension=0.9), colors.main)
    inner = [(x * 0.9 + near[7][0] * 0.1, y * 0.86 + near[0][1] * 0.14) for x, y in near]
    front += path(smooth(inner, tension=0.9), light(colors.main, 0.14), 'opacity="0.8"')
    for _ in range(15):
        a, r = dice.uniform(0.2, 2.9), dice.uniform(0.2, 0.86)
        x, y = eye.at(7 * r * math.cos(a), 1.1 + 6.2 * r * math.sin(a), z + 1.2 * r)
        front += ellipse((x, y), dice.uniform(0.2, 0.8), dice.uniform(0.12, 0.4), shade(colors.main, 0.32), 'opacity="0.45"')
    rim = line(smooth(near, closed=False, tension=0.9), light(colors.main, 0.5), 0.2, 'opacity="0.9"')
    return back + filling + front + rim + spot("street-glow", (near[10][0] * 0.8, near[8][1] * 0.55 + near[0][1] * 0.45), 1.8, 0.8, 0.35, -25)


def _bit(i: int, x: float, y: float, die: float, colors: Palette) -> str:
    kind = i % 4
    if kind == 0:
        leaf = smooth([(-1, 0.2), (-0.6, -0.6), (-0.1, -0.3), (0.3, -0.8), (0.9, -0.3), (0.7, 0.4), (0, 0.5)])
        color = mix(colors.accent, "#cfe08a", die)
        art = path(leaf, shade(color, 0.4), 'transform="translate(0.05 0.18)"') + path(leaf, color) + line("M-0.8 0.1Q0 -0.1 0.7 -0.2", light(color, 0.5), 0.08)
        return group(art, f'transform="translate({n(x)} {n(y)}) rotate({n(die * 90 - 45)}) scale({n(0.9 + 0.5 * die)})"')
    if kind == 1:
        return ellipse((x, y + 0.1), 0.66, 0.46, "#3a1a0c") + ellipse((x, y), 0.6, 0.42, mix("#7a4020", "#a5622f", die)) + ellipse((x - 0.15, y - 0.14), 0.2, 0.1, "#e0a878", 'opacity="0.8"')
    if kind == 2:
        return group(path("M-.5 -.35L.35 -.5L.55 .3L-.35 .5Z", "#c8281f", 'stroke="#c8281f" stroke-width=".2" stroke-linejoin="round"') + ellipse((-0.1, -0.15), 0.2, 0.1, "#ff9a86", 'opacity="0.9"'), f'transform="translate({n(x)} {n(y)}) rotate({n(die * 90)})"')
    return line(f"M{n(x)} {n(y)}q{n(die - 0.5)} {n(-0.5)} {n(1.2 * die - 0.2)} {n(-0.1)}", shade(colors.second, 0.3), 0.3) + line(f"M{n(x)} {n(y)}q{n(die - 0.5)} {n(-0.5)} {n(1.2 * die - 0.2)} {n(-0.1)}", colors.second, 0.22)


def fries(pose: Pose) -> str:
    """French fries standing in a carton, golden at the edges, salt on them."""
    eye, colors = view(pose.turn * 0.8, 2.6, 0.2), pose.palette
    dice, sticks = np.random.default_rng(8), []
    for k in range(44):
        x, z = dice.uniform(-2.7, 2.7), dice.uniform(-1.3, 1.3)
        long = 13.2 + dice.uniform(-2.4, 2.4) - 0.3 * x * x
        sticks.append((_near(eye, x, z) + 0.01 * k, _fry(eye, x, z, long, 0.085 * x + dice.uniform(-0.07, 0.07), dice.random(), colors.main)))
    front = _carton(eye, colors, 1.9, True, pose.text)
    return _defs() + _carton(eye, colors, -1.9, False, "") + "".join(art for _, art in sorted(sticks)) + front


def _fry(eye: Eye, x: float, z: float, long: float, lean: float, die: float, color: str) -> str:
    (ax, ay), (bx, by) = eye.at(x, 3.0, z), eye.at(x + lean * long, long, z)
    half = 0.52
    tone = mix(color, "#f6d98a", 0.5 * die)
    face = polygon([(ax - half, ay), (bx - half, by), (bx + half * 0.2, by - 0.05), (ax + half * 0.2, ay)])
    side = polygon([(ax + half * 0.2, ay), (bx + half * 0.2, by - 0.05), (bx + half, by + 0.12), (ax + half, ay)])
    top = polygon([(bx - half, by), (bx - half * 0.3, by - 0.26), (bx + half, by - 0.16), (bx + half, by + 0.12), (bx + half * 0.2, by - 0.02)])
    crust = line(f"M{n(bx - half)} {n(by)}L{n(ax - half)} {n(ay)}", shade(color, 0.35), 0.1, 'opacity="0.6"')
    salt = "".join(ellipse((bx - 0.2 + 0.2 * (k % 2), by + 0.5 + k * 0.8), 0.05, 0.05, "#ffffff", 'opacity="0.9"') for k in range(3))
    return path(side, shade(tone, 0.34)) + path(face, tone) + path(top, light(tone, 0.4)) + crust + salt


def _carton(eye: Eye, colors: Palette, z: float, near: bool, words: str) -> str:
    """One side of the carton: the front dips in a curve, the back stands higher."""
    color = colors.second
    top = 7.4 if near else 10.6
    dip = 1.7 if near else -1.4
    (ax, ay), (bx, by) = eye.at(-2.7, 0, z * 0.8), eye.at(2.7, 0, z * 0.8)
    (cx, cy), (dx, dy) = eye.at(4.2, top, z), eye.at(-4.2, top, z)
    shape = f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}L{n(cx)} {n(cy)}Q{n((cx + dx) / 2)} {n((cy + dy) / 2 + 2 * dip)} {n(dx)} {n(dy)}Z"
    if not near:
        return path(shape, shade(color, 0.45))
    defs = f'<linearGradient id="street-carton"><stop stop-color="{shade(color, 0.1)}"/><stop offset=".3" stop-color="{light(color, 0.2)}"/><stop offset=".65" stop-color="{color}"/><stop offset="1" stop-color="{shade(color, 0.4)}"/></linearGradient>'
    edges = ""
    for s in (-1, 1):
        (ex, ey), (fx, fy) = eye.at(s * 2.7, 0, -z * 0.8), eye.at(s * 4.2, top, -z)
        (gx, gy), (hx, hy) = eye.at(s * 2.7, 0, z * 0.8), eye.at(s * 4.2, top, z)
        edges += path(polygon([(ex, ey), (fx, fy), (hx, hy), (gx, gy)]), shade(color, 0.38 if s > 0 else 0.14))
    rim = line(f"M{n(cx)} {n(cy)}Q{n((cx + dx) / 2)} {n((cy + dy) / 2 + 2 * dip)} {n(dx)} {n(dy)}", "#ffffff", 0.22, 'opacity="0.75"')
    mx, my = (ax + bx + cx + dx) / 4, (ay + cy) / 2 + 1.0
    ink = colors.accent
    mark = text(words, (mx, my + 0.5), 1.7, ink, weight=700, fit=4.6) if clean(words) else ellipse((mx, my), 1.25, 1.25, ink) + path(f"M{n(mx - 0.7)} {n(my + 0.7)}L{n(mx - 0.45)} {n(my - 0.8)}M{n(mx)} {n(my + 0.8)}L{n(mx)} {n(my - 0.9)}M{n(mx + 0.7)} {n(my + 0.7)}L{n(mx + 0.45)} {n(my - 0.8)}", "none", f'stroke="{color}" stroke-width="0.34" stroke-linecap="round"')
    return f"<defs>{defs}</defs>" + edges + path(shape, "url(#street-carton)") + rim + mark + spot("street-soot", (mx, ay - 0.1), 3.0, 0.5, 0.4)


@lru_cache(maxsize=4)
def _puff(k: int) -> str:
    """One popped kernel of radius one."""
    dice, art = np.random.default_rng(k), ""
    lobes = [(dice.uniform(-0.5, 0.5), dice.uniform(-0.45, 0.45), dice.uniform(0.36, 0.6)) for _ in range(6)]
    for x, y, r in lobes:
        art += ellipse((x + 0.06, y + 0.12), r, r * 0.94, "#c99a4a")
    for x, y, r in lobes:
        art += ellipse((x, y), r * 0.95, r * 0.9, "#f3dfae") + ellipse((x - r * 0.16, y - r * 0.2), r * 0.7, r * 0.64, "#fcf3da") + ellipse((x - r * 0.3, y - r * 0.36), r * 0.3, r * 0.24, "#ffffff")
    return art + ellipse((0.1, 0.2), 0.2, 0.13, "#a5682a", 'opacity="0.75"')


def popcorn(pose: Pose) -> str:
    """A striped bucket heaped with popcorn; when it pops, kernels leap out of it."""
    eye, colors = view(pose.turn, 4.6, 0.24), pose.palette
    art, stripes, tall = "", 20, 15.0
    for k in range(stripes):
        a, b = math.tau * k / stripes, math.tau * (k + 1) / stripes
        m = (a + b) / 2
        deep = math.sin(m) * math.cos(eye.turn) - math.cos(m) * math.sin(eye.turn)
        if deep < -0.16:
            continue
        arc = [a + (b - a) * t / 3 for t in range(4)]
        low = [eye.at(4.6 * math.cos(t), 0.0, 4.6 * math.sin(t)) for t in arc]
        high = [eye.at(6.4 * math.cos(t), tall + 0.35 * math.sin((t - a) / (b - a) * math.pi), 6.4 * math.sin(t)) for t in arc]
        lit = -(math.cos(m) * math.cos(eye.turn) + math.sin(m) * math.sin(eye.turn))
        color = colors.main if k % 2 else colors.second
        tone = light(color, 0.22 * lit) if lit > 0 else shade(color, -0.42 * lit)
        art += path(polygon([*low, *reversed(high)]), tone, f'stroke="{tone}" stroke-width="0.06"')
    dice, things = np.random.default_rng(3), []
    for k in range(120):
        a, d = dice.uniform(0, 6.28), 6.0 * math.sqrt(dice.uniform(0, 1))
        x, z = d * math.cos(a), d * math.sin(a)
        up = tall - 0.6 + 3.4 * math.sqrt(max(0.0, 1 - (d / 6.4) ** 2)) + dice.uniform(-0.3, 0.3)
        things.append((_near(eye, x, z), _at(k, eye.at(x, up, z), 1.05 + 0.3 * dice.random(), dice.random())))
    heap = "".join(thing for _, thing in sorted(things))
    fly = ""
    for k in range(9 if pose.action == "pop" else 3):
        u = (pose.phase + k * 0.618) % 1.0
        x = (k * 0.37 % 1 - 0.5) * 11 * (0.4 + 0.6 * u)
        fly += _at(k, (x, -tall - 3 - 5.0 * (4 * u * (1 - u)) * (1.0 if pose.action == "pop" else 0.4) + 0.4), 0.95, u * 2)
    glass = spot("street-glow", (-3.2, -tall * 0.55), 0.9, 5.0, 0.5, 4)
    x, y = eye.at(0, tall, 0)
    inside = ellipse((x, y), 6.3, 6.3 * math.sin(eye.above), shade(colors.second, 0.5))
    puffs = "".join(f'<g id="street-puff-{k}">{_puff(k)}</g>' for k in range(4))
    return f"<defs>{puffs}</defs>" + _defs() + inside + art + glass + heap + (fly if pose.action == "pop" else "")


def _at(k: int, place: Point, size: float, spin: float) -> str:
    return f'<use href="#street-puff-{k % 4}" transform="translate({n(place[0])} {n(place[1])}) rotate({n(spin * 360)}) scale({n(size)})"/>'


def sandwich(pose: Pose) -> str:
    """A stacked sandwich on a board, a corner toward the viewer: toast, salad, tomato, cheese and ham."""
    eye, colors = beside(pose.turn * 0.7, 21.0, 13.0, 0.24), pose.palette
    art, yaw = _defs() + board("street-board", eye, 21.0, 13.0, 1.0, WOOD), 0.70
    x, y = eye.at(0.3, 1.0, 0.3)
    art += spot("street-soot", (x, y), 9.0, 2.6, 0.6)
    up = 1.0
    for kind in ("bread", "lettuce", "ham", "cheese", "tomato", "lettuce", "bread"):
        art += _layer(eye, colors, kind, up, yaw)
        up += {"bread": 1.7, "lettuce": 0.7, "ham": 0.9, "cheese": 0.45, "tomato": 0.85}[kind]
    (ax, ay), (bx, by) = eye.at(0, up, 0), eye.at(0.4, up + 4.6, 0)
    pick = line(f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}", "#d8b47a", 0.24)
    olive = ellipse((bx, by + 1.3), 0.85, 1.0, "#56682a") + ellipse((bx - 0.12, by + 1.15), 0.62, 0.74, "#8a9f48") + ellipse((bx - 0.26, by + 0.85), 0.2, 0.26, "#ffffff", 'opacity="0.8"') + ellipse((bx, by + 0.36), 0.3, 0.14, "#c8352a")
    return art + pick + olive


def _layer(eye: Eye, colors: Palette, kind: str, up: float, yaw: float) -> str:
    wide = 10.0
    if kind == "bread":
        crumb = block(eye, (0, up, 0), (wide, 1.7, wide), colors.main, yaw)
        top, art = "", crumb
        points = [(s * math.cos(yaw) + t * math.sin(yaw), -s * math.sin(yaw) + t * math.cos(yaw)) for s, t in _square(wide * 0.46)]
        top = path(smooth([eye.at(px, up + 1.72, pz) for px, pz in points], tension=0.5), mix(colors.second, colors.main, 0.35))
        dice = np.random.default_rng(3)
        for _ in range(70):
            s, t, e = dice.uniform(-4.6, 4.6), dice.uniform(-4.6, 4.6), dice.uniform(0.06, 0.2)
            px, py = eye.at(s * math.cos(yaw) + t * math.sin(yaw), up + 1.72, -s * math.sin(yaw) + t * math.cos(yaw))
            top += ellipse((px, py), e, e * 0.5, shade(colors.second, 0.35), 'opacity="0.5"')
        for _ in range(60):
            t, h, e = dice.uniform(-4.8, 4.8), dice.uniform(0.25, 1.45), dice.uniform(0.05, 0.16)
            for s, v in ((t, 5.02), (-5.02, t)):
                px, py = eye.at(s * math.cos(yaw) + v * math.sin(yaw), up + h, -s * math.sin(yaw) + v * math.cos(yaw))
                if _near(eye, s * math.cos(yaw) + v * math.sin(yaw), -s * math.sin(yaw) + v * math.cos(yaw)) > 3.0:
                    top += ellipse((px, py), e, e * 0.8, shade(colors.main, 0.3), 'opacity="0.5"')
        return art + top
    if kind == "cheese":
        slab = block(eye, (0, up, 0), (wide * 1.04, 0.4, wide * 1.04), "#f2b632", yaw, 0.1)
        (ax, ay), (bx, by), (cx, cy) = (eye.at(*_turned(s, t, up + 0.2, yaw)) for s, t in ((-5.2, -5.2), (-5.2, 5.2), (5.2, 5.2)))
        fold = path(smooth([(bx - 3.2, by * 0.5 + ay * 0.5 + 0.1), (bx, by), (bx + 3.2, by * 0.5 + cy * 0.5 + 0.1), (bx + 0.2, by + 1.5)], tension=0.6), "#f6c64a")
        return slab + fold + line(f"M{n(bx - 2.4)} {n(by - 0.1)}Q{n(bx)} {n(by + 0.7)} {n(bx + 2.4)} {n(by - 0.1)}", "#fff0b4", 0.14, 'opacity="0.8"')
    if kind == "lettuce":
        edge = []
        for k in range(61):
            s, t = _along(k / 60, 5.4 + 0.35 * math.sin(k * 1.7))
            edge.append(eye.at(*_turned(s, t, up + 0.25 + 0.4 * math.sin(k * 1.25), yaw)))
        base = [eye.at(*_turned(s, t, up + 0.75, yaw)) for s, t in ((5.0, 5.0), (5.0, -5.0), (-5.0, -5.0))]
        shape = smooth([*edge, *base], tension=0.8)
        veins = "".join(f"M{n(px)} {n(py - 0.5)}L{n(px)} {n(py)}" for px, py in edge[2::4])
        return path(shape, shade(colors.accent, 0.35), 'transform="translate(0.05 0.28)"') + path(shape, colors.accent) + line(veins, light(colors.accent, 0.5), 0.09, 'opacity="0.7"')
    if kind == "tomato":
        art = ""
        for s, t in ((-2.6, -2.6), (2.6, 2.6), (-2.6, 2.6)):
            px, py = eye.at(*_turned(s, t, up + 0.4, yaw))
            k = math.sin(eye.above)
            art += ellipse((px, py + 0.42), 2.75, 2.75 * k, "#8f1f1a") + ellipse((px, py), 2.75, 2.75 * k, "#d8402e") + ellipse((px, py), 2.4, 2.4 * k, "#ea6a52") + ellipse((px - 1.0, py + 0.3), 0.7, 0.14, "#ffd0c0", 'opacity="0.8"')
        return art
    folds = [eye.at(*_turned(*_along(k / 30, 5.1 + 0.25 * math.sin(k * 2.1)), up + 0.3 + 0.3 * math.sin(k * 1.1), yaw)) for k in range(31)]
    under = [(x, y + 0.55) for x, y in reversed(folds)]
    return block(eye, (0, up, 0), (wide * 0.98, 0.8, wide * 0.98), "#e89a8a", yaw) + path(smooth([*folds, *under], tension=0.8), "#f0aa9a") + line(smooth(folds, closed=False), "#ffd9cf", 0.14, 'opacity="0.9"') + line(smooth(list(reversed(under)), closed=False), "#b85a4c", 0.14)


def _square(half: float) -> list[Point]:
    return [(-half, -half), (0, -half * 1.02), (half, -half), (half * 1.02, 0), (half, half), (0, half * 1.02), (-half, half), (-half * 1.02, 0)]


def _along(t: float, half: float) -> Point:
    """A way along the two sides that face the viewer, from left to right."""
    return (-half, -half + 4 * half * t) if t < 0.5 else (-half + 4 * half * (t - 0.5), half)


def _turned(s: float, t: float, up: float, yaw: float) -> tuple[float, float, float]:
    return s * math.cos(yaw) + t * math.sin(yaw), up, -s * math.sin(yaw) + t * math.cos(yaw)


@lru_cache(maxsize=2)
def _ring(top: bool) -> Body:
    turns = np.linspace(-0.3, 3.3, 26) if top else np.linspace(-1.3, 0.6, 12)
    up = 4.0 if top else 1.5
    rows = [(3.3 + 2.2 * math.cos(a), up + (1.9 if top else 1.5) * math.sin(a)) for a in turns.tolist()]
    return body(bumpy(spun(rows, 44), 0.05, 6, 0.5))


def bagel(pose: Pose) -> str:
    """A bagel with cream cheese, salmon and cucumber; sesame on its shining crust."""
    eye, colors = view(pose.turn, 3.6, 0.36), pose.palette
    low, top = _ring(False), _ring(True)
    art = _defs() + shaded("bagel-low", eye, low, banded(low, [(0, shade(colors.main, 0.3)), (0.7, colors.main), (0.9, "#f3dfb4"), (1, "#f7e8c6")]), depth=0.62, gloss=0.16)
    dice = np.random.default_rng(2)
    for up, color, size, count in ((2.3, "#fbf6ec", 5.15, 1), (2.75, "#7fae4c", 5.35, 9), (3.1, "#f08a62", 5.3, 7)):
        k = math.sin(eye.above)
        if count == 1:
            rim = [eye.at((size + 0.16 * math.sin(9 * a)) * math.cos(a), up - 0.2 + 0.14 * math.sin(7 * a), (size + 0.16 * math.sin(9 * a)) * math.sin(a)) for a in np.linspace(0, 6.28, 40).tolist()[:-1]]
            art += path(smooth(rim), shade(color, 0.22), 'transform="translate(0 0.3)"') + path(smooth(rim), color)
            continue
        found = []
        for i in range(count):
            a = math.tau * (i + 0.3 * dice.random()) / count
            x, z = (size - 1.4) * math.cos(a), (size - 1.4) * math.sin(a)
            px, py = eye.at(x, up, z)
            disc = ellipse((px, py + 0.22), 1.9, 1.9 * k, shade(color, 0.4)) + ellipse((px, py), 1.9, 1.9 * k, color) + ellipse((px, py - 0.05), 1.55, 1.5 * k, light(color, 0.38))
            found.append((_near(eye, x, z), disc + line(f"M{n(px - 1.2)} {n(py + 0.2)}Q{n(px)} {n(py + 0.5)} {n(px + 1.2)} {n(py + 0.2)}", light(color, 0.6), 0.1)))
        art += "".join(disc for _, disc in sorted(found))
    crest = 13
    inner, outer = Body(top.mesh[crest:], top.outward[crest:]), Body(top.mesh[: crest + 1], top.outward[: crest + 1])
    x, y = eye.at(0, 4.8, 0)
    art += ellipse((x, y), 1.5, 0.75, shade(colors.dark, 0.4))
    art += shaded("bagel-in", eye, inner, colors.main, depth=0.62, gloss=0.35, sharp=18)
    tint = banded(outer, [(0, "#f3dfb4"), (0.12, colors.second), (0.4, colors.main), (1, shade(colors.main, 0.1))])
    art += shaded("bagel-top", eye, outer, tint, depth=0.62, gloss=0.5, sharp=18)
    for (px, py), way, die in strewn(eye, top, (0.2, 0.62), 90, 5):
        seed = ellipse((0.02, 0.05), 0.2, 0.1, shade(colors.main, 0.5), 'opacity="0.6"') + ellipse((0, 0), 0.19, 0.1, "#f8ecca" if die > 0.25 else "#2a2220")
        art += group(seed, f'transform="translate({n(px)} {n(py)}) rotate({n(die * 180)}) scale(1 {n(0.5 + 0.5 * way)})"')
    return art


def _rig(
    name: str, label: str, words: tuple[str, ...], draw: Callable[[Pose], str], size: tuple[float, float], palettes: tuple[Palette, ...],
    slot: bool = False, pops: bool = False,
) -> Rig:  # fmt: skip
    return Rig(
        name=name,
        label=label,
        words=words,
        height=size[0],
        width=size[1],
        draw=draw,
        cycle=1.6 if pops else 0.0,
        phases=16 if pops else 1,
        turns=16,
        on="table",
        glossy=0.2,
        actions=("idle", "pop", "spin") if pops else ("idle", "spin"),
        palettes=palettes,
        color_slot="second" if slot else "main",
    )


RIGS = (
    _rig("hot-dog", "Hot dog", ("hot dog", "hotdog", "sausage", "bratwurst", "corn dog", "frankfurter"), hot_dog, (0.121, 0.235), (Palette("#d0913f", "#b8492a", "#f2c02c"),)),
    _rig("taco", "Tacos", ("taco", "burrito", "quesadilla", "street taco", "fajita", "enchilada"), taco, (0.140, 0.228), (Palette("#e2b04e", "#f6c640", "#6fae3f"), Palette("#d99f42", "#fff0c8", "#7ab54a"))),
    _rig("fries", "French fries", ("fries", "french fries", "french fry", "fry", "chips", "potato wedge", "carton of fries", "frites"), fries, (0.165, 0.128), (Palette("#eab53e", "#c8202a", "#f6c640"), Palette("#e6b042", "#f3f0e8", "#c8202a")), True),
    _rig("popcorn", "Popcorn", ("popcorn", "bucket of popcorn", "popcorn bucket", "box of popcorn", "bowl of popcorn"), popcorn, (0.245, 0.150), (Palette("#c8202a", "#f6f1e6"), Palette("#2348a8", "#f6f1e6")), pops=True),
    _rig("sandwich", "Sandwich", ("sandwich", "club sandwich", "toasted sandwich", "panini", "sub", "blt", "toastie", "grilled cheese", "submarine sandwich"), sandwich, (0.153, 0.235), (Palette("#f0d9a8", "#c98f45", "#6fae3f"), Palette("#d9b47a", "#8f5a28", "#7ab54a"))),
    _rig("bagel", "Bagel", ("bagel", "bagel sandwich", "breakfast bagel", "bagel with cream cheese", "salmon bagel"), bagel, (0.086, 0.120), (Palette("#c07a2c", "#dfae66", "#7fae4c", dark="#5a3414"),)),
)  # fmt: skip
