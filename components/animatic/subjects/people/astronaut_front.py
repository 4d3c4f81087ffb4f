"""The astronaut three quarters from the front, drifting or standing: joints in space, seen from a turn."""

import math
from dataclasses import dataclass

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.gait import blend
from components.animatic.subjects.drawing.solid import hull
from components.animatic.subjects.drawing.svg import (
    Point,
    clean,
    ellipse,
    group,
    light,
    line,
    linear,
    n,
    path,
    radial,
    rect,
    shade,
    smooth,
    spot,
    text,
    tube,
)
from components.animatic.subjects.drawing.view import Place, View

YAW = 0.38
"""How far it looks aside, to the right of the picture."""


@dataclass(frozen=True)
class _Limb:
    """Three joints from the body outward."""

    root: Place
    joint: Place
    end: Place


@dataclass(frozen=True)
class _Body:
    """Where its limbs are, how far it is lifted and how far it leans."""

    arms: tuple[_Limb, _Limb]
    legs: tuple[_Limb, _Limb]
    rise: float
    tilt: float


def draw_front(pose: Pose) -> str:
    """Draw it drifting with open arms, or standing."""
    colors, view = pose.palette, View(max(-0.9, min(0.9, pose.turn + YAW)), above=0.10)
    body = _standing(pose.phase) if pose.action == "stand" else _drifting(pose.phase)
    arms = sorted(body.arms, key=lambda limb: view.near(limb.end))
    legs = sorted(body.legs, key=lambda limb: view.near(limb.end))
    behind = [limb for limb in arms if view.near(limb.joint) < -6]
    before = [limb for limb in arms if limb not in behind]
    parts = (
        _pack(view, colors),
        *(_arm(view, limb, colors, shade(colors.main, 0.16)) for limb in behind),
        *(_leg(view, limb, colors, i == 0) for i, limb in enumerate(legs)),
        _torso(view, colors, pose.text),
        _helmet(view, colors),
        *(_arm(view, limb, colors, colors.main) for limb in before),
    )
    turn = f"rotate({n(math.degrees(body.tilt))} 0 -100)"
    return _defs(colors, view) + group("".join(parts), f'transform="translate(0 {n(-body.rise)}) {turn}"')


def _drifting(phase: float) -> _Body:
    """Weightless: knees drawn up a little, arms open, everything sways slowly."""
    a = 2 * math.pi * phase
    s, c = math.sin(a), math.cos(a + 0.7)
    right = _Limb((21, 147, 0), (41, 138 + 2 * s, 10), (55, 157 + 4 * s, 20))
    left = _Limb((-21, 147, 0), (-40, 129 - 2 * c, 8), (-56, 113 + 4 * c, 20))
    lead = _Limb((10, 98, 0), (17, 64 + 2 * s, 22), (15, 28 + 3 * s, 2))
    trail = _Limb((-10, 98, 0), (-16, 58 - 2 * s, 8), (-22, 24 - 2 * c, -14))
    return _Body((right, left), (lead, trail), 3 + 1.5 * s, 0.07 + 0.03 * c)


def _standing(phase: float) -> _Body:
    """Upright, breathing."""
    s = math.sin(2 * math.pi * phase)
    arms = tuple(
        _Limb((k * 21, 146 + 0.6 * s, 0), (k * 31, 120 + 0.5 * s, -3), (k * 34, 95 + 0.8 * s, 8)) for k in (1, -1)
    )
    legs = tuple(_Limb((k * 10, 98, 0), (k * 12.5, 54, 4), (k * 13.5, 10, 0)) for k in (1, -1))
    return _Body((arms[0], arms[1]), (legs[0], legs[1]), 0.6 * max(0.0, s), 0.0)


def _defs(colors: Palette, view: View) -> str:
    main, aside = colors.main, 10 * math.sin(view.yaw)
    return (
        "<defs>"
        + radial(
            "astronaut-dome",
            (-6, -7),
            25,
            [(0, "#ffffff"), (0.4, light(main, 0.3)), (0.8, main), (1, shade(main, 0.35))],
        )
        + radial(
            "astronaut-visor",
            (aside - 3, -5),
            19,
            [(0, "#fff3c4"), (0.22, "#f0c04a"), (0.55, "#b0752a"), (0.85, "#4a2a1a"), (1, "#1c1215")],
        )
        + linear(
            "astronaut-shell",
            (-22, -140),
            (24, -120),
            [(0, shade(main, 0.10)), (0.22, light(main, 0.5)), (0.62, main), (1, shade(main, 0.38))],
        )
        + linear(
            "astronaut-pack",
            (-28, 0),
            (28, 0),
            [(0, shade(colors.second, 0.1)), (0.3, light(colors.second, 0.4)), (1, shade(colors.second, 0.45))],
        )
        + '<radialGradient id="astronaut-soot"><stop offset="0" stop-color="#10141c"/>'
        '<stop offset="1" stop-color="#10141c" stop-opacity="0"/></radialGradient>'
        '<radialGradient id="astronaut-lit"><stop offset="0" stop-color="#ffffff"/>'
        '<stop offset="1" stop-color="#ffffff" stop-opacity="0"/></radialGradient></defs>'
    )


def _pack(view: View, colors: Palette) -> str:
    """What it breathes from, seen past the shoulders."""
    x = _at(view, (0, 0, -24))[0]
    wide = 25 * math.cos(view.yaw) + 10 * abs(math.sin(view.yaw))
    box = rect(x - wide, -172, 2 * wide, 70, "url(#astronaut-pack)", 8)
    cap = rect(x - wide, -172, 2 * wide, 11, light(colors.second, 0.42), 6)
    lamps = "".join(rect(x + k * (wide - 6) - 2.5, -167, 5, 3.4, colors.accent, 1.2) for k in (-1, 1))
    return box + cap + lamps


def _leg(view: View, limb: _Limb, colors: Palette, far: bool) -> str:
    suit = shade(colors.main, 0.14) if far else colors.main
    hip, knee, ankle = (_at(view, place) for place in (limb.root, limb.joint, limb.end))
    x, y, z = limb.end
    boot, sole = [], []
    for dz, r in ((-6, 8.6), (4, 9.6), (15, 8.0)):
        for i in range(12):
            a = math.tau * i / 12
            boot.append(_at(view, (x + r * math.cos(a), y - 2 + (4.0 if dz < 10 else 1.0) * math.sin(a), z + dz)))
            sole.append(_at(view, (x + r * math.cos(a), y - 8.6 + 0.6 * math.sin(a), z + dz + r * 0.5 * math.sin(a))))
    foot = path(smooth(hull([*sole, *((px, py + 1.6) for px, py in sole)])), "#3a3d44")
    foot += path(smooth(hull([*boot, *((px, py - 1.0) for px, py in sole)])), shade(suit, 0.12))
    cuff = ellipse(blend(knee, ankle, 0.9), 9.8, 3.4, shade(colors.accent, 0.28 if far else 0.0))
    shape = [(*hip, 14.5), (*blend(hip, knee, 0.5), 13.8), (*knee, 11.8), (*blend(knee, ankle, 0.5), 11.4)]
    return (
        foot + tube([*shape, (*blend(knee, ankle, 0.88), 9.6)], suit, 0.34, 0.3) + cuff + _folds(hip, knee, ankle, 10)
    )


def _arm(view: View, limb: _Limb, colors: Palette, suit: str) -> str:
    s, e, w = (_at(view, place) for place in (limb.root, limb.joint, limb.end))
    shape = [(*s, 10.5), (*blend(s, e, 0.5), 9.8), (*e, 8.4), (*blend(e, w, 0.6), 7.8), (*w, 6.6)]
    angle = math.degrees(math.atan2(w[1] - e[1], w[0] - e[0]))
    glove = smooth([(-1, -5.6), (4, -6.2), (9, -6.0), (12.6, -3.4), (13.4, 0), (12.6, 3.4), (8, 5.6), (-1, 5.2)])
    up = -1.0 if s[0] > 0 else 1.0
    thumb = tube([(3, up * 4.6, 2.7), (7, up * 8.2, 2.5), (10, up * 9.0, 1.9)], shade(suit, 0.1), 0.3, 0.2, 5)
    fingers = line("M7.5 -2.8L12.6 -2.2M8 0L13 0M7.5 2.8L12.4 2.4", shade(suit, 0.5), 0.7, 'opacity="0.55"')
    hand = thumb + path(glove, shade(suit, 0.1)) + fingers + rect(-3.6, -6.8, 4.0, 13.6, colors.accent, 1.6)
    place = f'transform="translate({n(w[0])} {n(w[1])}) rotate({n(angle)})"'
    return tube(shape, suit, 0.34, 0.3) + _folds(s, e, w, 7.6) + group(hand, place)


def _folds(a: Point, joint: Point, b: Point, half: float) -> str:
    """Rings of cloth at a joint."""
    parts = []
    for start, t in ((a, 0.84), (a, 0.93), (b, 0.93), (b, 0.84)):
        x, y = blend(start, joint, t)
        angle = math.atan2(joint[1] - start[1], joint[0] - start[0]) + math.pi / 2
        dx, dy = math.cos(angle) * half, math.sin(angle) * half
        bow = (x + (joint[0] - x) * 0.35, y + (joint[1] - y) * 0.35)
        parts.append(f"M{n(x - dx)} {n(y - dy)}Q{n(bow[0])} {n(bow[1])} {n(x + dx)} {n(y + dy)}")
    return line("".join(parts), "#1c222c", 0.9, 'opacity="0.22"')


def _at(view: View, place: Place) -> Point:
    """Where a place lands on the picture; here heights are counted upward."""
    x, y, z = place
    return view.at((x, -y, z))


def _torso(view: View, colors: Palette, words: str) -> str:
    wide = math.hypot(math.cos(view.yaw), 0.72 * math.sin(view.yaw))
    outline = [(10, -160), (20, -155), (22.5, -142), (20, -122), (19, -108), (20.5, -94), (15, -88)]
    shell = smooth([(x * wide, y) for x, y in outline] + [(-x * wide, y) for x, y in reversed(outline)])
    front = f'transform="translate({n(15 * math.sin(view.yaw))} 0) scale({n(math.cos(view.yaw))} 1)"'
    unit = rect(-12, -143, 24, 18, shade(colors.second, 0.08), 3)
    unit += rect(-12, -143, 24, 3, light(colors.second, 0.4), 1.5)
    unit += rect(-9.5, -138.6, 11, 6, "#20242c", 1) + rect(-8.6, -137.4, 6, 1.2, "#6fd3e8", 0.5)
    keys = ((-8, colors.accent), (-3.6, "#58b07a"), (0.8, "#e0b83a"))
    unit += "".join(ellipse((x, -130), 1.4, 1.4, color) for x, color in keys)
    unit += ellipse((7.4, -134), 3.2, 3.2, "#2b3038") + ellipse((7.4, -134), 1.9, 1.9, colors.accent)
    hoses = "".join(
        line(f"M{k * 8} -126C{k * 10} -112 {k * 20} -112 {k * 21} -122", shade(colors.second, 0.5), 3.2)
        + line(f"M{k * 8} -126C{k * 10} -112 {k * 20} -112 {k * 21} -122", light(colors.second, 0.1), 2.0)
        for k in (-1, 1)
    )
    web = shade(colors.second, 0.3)
    straps = "".join(line(f"M{k * 13} -158Q{k * 15} -146 {k * 12} -138", web, 3.6) for k in (-1, 1))
    badge = rect(-16.5, -153, 9, 5.6, colors.accent, 1)
    if clean(words):
        badge = text(words.upper(), (0, -146), 4.6, colors.accent, weight=700, fit=24)
    belt = rect(-20 * wide, -102, 40 * wide, 5.6, shade(colors.second, 0.15), 2)
    buckle = group(rect(-4, -102.6, 8, 6.8, colors.accent, 1.6), front)
    shades = spot("astronaut-lit", (-9, -140), 9, 16, 0.5) + spot("astronaut-soot", (0, -90), 21, 6, 0.3)
    shades += spot("astronaut-soot", (18 * wide, -120), 7, 26, 0.28)
    ring = ellipse((2 * math.sin(view.yaw), -159.5), 15.5, 4.8, shade(colors.second, 0.3))
    ring += ellipse((2 * math.sin(view.yaw), -160.6), 15, 4.2, light(colors.second, 0.35))
    art = group(straps + hoses + unit + badge, front)
    return path(shell, "url(#astronaut-shell)") + shades + art + belt + buckle + ring


def _helmet(view: View, colors: Palette) -> str:
    """A dome with a golden visor in which a horizon lies."""
    x, y = _at(view, (0, 176.5, 2))
    aside, wide = 7.0 * math.sin(view.yaw), 0.5 + 0.5 * math.cos(view.yaw)
    rx, ry = 14.6 * wide, 12.6
    edge = [
        (aside + rx * math.copysign(abs(math.cos(a)) ** 0.8, math.cos(a)),
         0.6 + ry * math.copysign(abs(math.sin(a)) ** 0.8, math.sin(a)))
        for a in (math.tau * i / 20 for i in range(20))
    ]  # fmt: skip
    opening = smooth(edge)
    rim = path(opening, "none", f'stroke="{shade(colors.second, 0.25)}" stroke-width="2.6"')
    rim += path(opening, "none", 'stroke="#ffffff" stroke-width="0.6" opacity="0.8"')
    left, right, half = n(aside - rx * 0.94), n(aside + rx * 0.94), rx * 0.5
    land = f"M{left} 5Q{n(aside)} 1.6 {right} 5Q{n(aside + half)} 12.4 {n(aside)} 12.6Q{n(aside - half)} 12.4 {left} 5Z"
    horizon = path(land, "#2a3b52", 'opacity="0.5"')
    glint = [(-0.62, -7.6), (-0.2, -10.2), (0.28, -10.4), (-0.1, -6.8), (-0.56, -3.4)]
    glints = path(smooth([(aside + gx * rx, gy) for gx, gy in glint]), "#ffffff", 'opacity="0.75"')
    glints += spot("astronaut-lit", (aside + rx * 0.55, 3), 2.0, 5.0, 0.35)
    lamps = "".join(
        rect(k * 17.6 * math.cos(view.yaw) - 2.6 - 3 * math.sin(view.yaw), -3.6, 5.2, 7.6, shade(colors.second, 0.2), 2)
        for k in (-1, 1)
    )
    crest = path(
        f"M{n(aside - 5)} -18.2Q{n(aside)} -20.4 {n(aside + 5)} -18.2L{n(aside + 4)} -13.4"
        f"Q{n(aside)} -15 {n(aside - 4)} -13.4Z",
        colors.accent,
        'opacity="0.9"',
    )
    dome = lamps + '<circle r="19" fill="url(#astronaut-dome)"/>' + crest
    visor = path(opening, "url(#astronaut-visor)") + horizon + glints + rim
    return group(dome + visor, f'transform="translate({n(x)} {n(y)})"')
