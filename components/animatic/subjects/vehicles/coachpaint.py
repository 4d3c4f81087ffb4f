"""How a car is painted: lacquer with a horizon in it, tinted glass, lamps, plates, and wheels that spin."""

import math

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.loft import Eye, Grid, bent, lacquer, silhouette, skin, toned
from components.animatic.subjects.drawing.solid import hull
from components.animatic.subjects.drawing.svg import (
    Point,
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    path,
    polygon,
    rect,
    shade,
    smooth,
    text,
)
from components.animatic.subjects.drawing.wheels import RESTING, shade_under, stood, tyre
from components.animatic.subjects.vehicles.coachwheels import wheel_art, wheel_gradients
from components.animatic.subjects.vehicles.coachwork import Shape, Surface, along, body_of


def draw(pose: Pose, shape: Shape) -> str:
    """Draw a car at the phase of its wheels' turn: from the side as it drives, three quarters round as it stands."""
    moving = pose.action == "drive"
    eye = stood(max(-1.12, min(1.0, pose.turn + (0.0 if moving else RESTING))), shape.wheels, shape.half)
    colors, surface = pose.palette, Surface(shape, eye)
    parts = (
        _defs(shape, colors, eye),
        shade_under(shape.name, eye, (shape.wheels[0] - shape.radius, shape.wheels[1] + shape.radius), shape.half),
        _behind(shape, eye),
        _paint(shape, eye, colors.main),
        _screens(surface),
        _side_glass(surface),
        _details(surface, colors),
        _ends(surface, colors, pose.text),
        _wheels(surface, colors, pose.phase, moving),
        _mirror(surface, colors.main, 1.0),
    )
    return "".join(parts)


def _defs(shape: Shape, colors: Palette, eye: Eye) -> str:
    s, roof, waist = shape.name, -shape.roof - eye.lift, -along(shape.belt, 0) - eye.lift
    parts = (
        linear(
            f"{s}-tint",
            (0, roof + 2),
            (0, waist),
            [
                (0, mix(colors.second, "#a9bfd1", 0.78)),
                (0.30, mix(colors.second, "#8fa6ba", 0.42)),
                (0.55, colors.second),
                (1, shade(colors.second, 0.55)),
            ],
        ),
        linear(f"{s}-chrome", (0, roof), (0, waist), [(0, "#f2f4f6"), (0.5, "#7d838b"), (1, "#d9dde1")]),
        f'<linearGradient id="{s}-lens" x1="0" y1="0" x2="0.2" y2="1"><stop offset="0" stop-color="#ffffff"/>'
        '<stop offset="0.55" stop-color="#dbe7f2"/><stop offset="1" stop-color="#8fa0b0"/></linearGradient>'
        f'<linearGradient id="{s}-red" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ff5a4e"/>'
        '<stop offset="0.4" stop-color="#d01c24"/><stop offset="1" stop-color="#8a0d14"/></linearGradient>',
        fade(f"{s}-glow", light(colors.main, 0.78)),
        fade(f"{s}-soot", "#000000"),
        wheel_gradients(s, shape.radius),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _behind(shape: Shape, eye: Eye) -> str:
    """What the body hides most of: tyres, the floor and the far mirror."""
    tyres = "".join(
        tyre(eye, (x, shape.radius, z), shape.radius, 22)
        for z in (22 - shape.half * 0.97, shape.half * 0.94)
        for x in shape.wheels
    )
    left, right = shape.wheels
    box = [eye.at(x, y, z * shape.half * 0.8) for x in (left, right) for y in (13.0, 30.0) for z in (-1, 1)]
    return tyres + path(polygon(hull(box)), "#0b0c0e") + _mirror(Surface(shape, eye), "#101114", -1.0)


def _paint(shape: Shape, eye: Eye, main: str) -> str:
    """Skirt, body, bonnet and cabin, each in strips."""
    made, s = body_of(shape), shape.name

    def coat(facing: Grid, color: str = main, by: float = 0.0) -> Grid:
        return toned(color, lacquer(facing) + by)

    skirt = skin(f"{s}-k", eye, made.skirt, made.skirt_normals, toned("#15171b", made.skirt[..., 1] * 0))
    body = skin(f"{s}-b", eye, made.body, made.body_normals, coat(eye.toward(made.body_normals)))
    sheet = coat(eye.toward(made.top_normals), by=0.03)
    top = skin(f"{s}-t", eye, made.top, made.top_normals, sheet, closed=False, whole=True)
    cabin = skin(f"{s}-c", eye, made.cabin, made.cabin_normals, coat(eye.toward(made.cabin_normals), by=0.04))
    edges = "".join(
        silhouette(eye, made.body[i:j], shade(main, dark)) for i, j, dark in ((0, 8, 0.5), (7, 15, 0.3), (14, 21, 0.08))
    )
    dome = silhouette(eye, made.cabin, light(main, 0.12))
    return edges + top + _creases(Surface(shape, eye), main) + dome + cabin + skirt + body


def _creases(surface: Surface, main: str) -> str:
    """Lines pressed into the bonnet, and the gap round it."""
    parts = []
    for crease in surface.shape.creases:
        for side in (-1, 1):
            d = smooth([surface.top(x, share * side) for x, share in crease], closed=False)
            parts.append(line(d, shade(main, 0.35), 1.4, 'opacity="0.45"'))
            parts.append(line(d, light(main, 0.5), 0.8, 'opacity="0.4" transform="translate(-0.4 -0.9)"'))
    return "".join(parts)


def _screens(surface: Surface) -> str:
    """Windscreen and rear window with the sky in them."""
    s, parts = surface.shape.name, []
    for way, (low, high, share) in ((1.0, surface.shape.screen), (-1.0, surface.shape.hatch)):
        edge = polygon(surface.pane(low, high, share, way))
        parts.append(path(edge, f"url(#{s}-tint)", 'stroke="#0b0c0f" stroke-width="1.4" stroke-linejoin="round"'))
        for a, b, wide, strength in ((0.2, 0.55, 0.22, 0.20), (-0.22, 0.13, 0.07, 0.16)):
            streak = [
                surface.on_pane(a * share, low, way),
                surface.on_pane((a - wide) * share, low, way),
                surface.on_pane((b - wide) * share, high, way),
                surface.on_pane(b * share, high, way),
            ]
            parts.append(path(polygon(streak), "#ffffff", f'opacity="{strength}"'))
    return "".join(parts)


def _side_glass(surface: Surface) -> str:
    shape, bend = surface.shape, surface.side()
    s, roof, waist = shape.name, -shape.roof, -along(shape.belt, 0)
    edge = bent(shape.glass, bend)
    streaks = "".join(
        path(
            bent(polygon([(x, roof), (x + w, roof), (x + w - 40, waist), (x - 40, waist)]), bend),
            "#ffffff",
            f'opacity="{o}"',
        )
        for x, w, o in ((-2, 26, 0.16), (32, 7, 0.13), (-100, 16, 0.10))
    )
    seats = "".join(
        path(
            bent(
                smooth(
                    [
                        (x, waist + 2),
                        (x - 4, waist - 16),
                        (x + 2, waist - 25),
                        (x + 10, waist - 24),
                        (x + 13, waist - 8),
                        (x + 20, waist + 2),
                    ]
                ),
                bend,
            ),
            "#0a0c10",
            'opacity="0.5"',
        )
        for x in shape.seats
    )
    pillars = "".join(line(bent(polygon(ends, closed=False), bend), "#0d0f13", w) for *ends, w in shape.pillars)
    inside = group(seats + streaks + pillars, f'clip-path="url(#{s}-pane)"')
    rim = f'<path d="{edge}" fill="none" stroke="url(#{s}-chrome)" stroke-width="1.5"/>'
    return f"<defs>{clip(f'{s}-pane', path(edge))}</defs>" + path(edge, f"url(#{s}-tint)") + inside + rim


def _details(surface: Surface, colors: Palette) -> str:
    """Gaps of the doors, handles, the light along the shoulder."""
    shape, paint, bend = surface.shape, colors.main, surface.side()
    doors = "".join(
        line(bent(d, bend), shade(paint, 0.66), 0.9, 'opacity="0.8"')
        + line(bent(d, bend), light(paint, 0.5), 0.5, 'opacity="0.4" transform="translate(1 0.3)"')
        for d in shape.doors
    )
    handles = "".join(
        path(bent(_bar(x, y, 17, 2.6), bend), shade(paint, 0.5))
        + path(bent(_bar(x + 0.5, y, 16, 1.0), bend), light(paint, 0.55), 'opacity="0.8"')
        for x, y in shape.handles
    )
    glint: list[Point] = []
    left, right = shape.wheels[0] - 70, shape.wheels[1] + 62
    steps = [left + (right - left) * i / 16 for i in range(17)]
    rows = [(x, along(shape.sill, x) + (along(shape.belt, x) - along(shape.sill, x)) * 0.885) for x in steps]
    glint = [bend(x, -y - 0.2) for x, y in rows] + [
        bend(x, -y + 1.2 + 2.0 * math.sin(math.pi * i / 16)) for i, (x, y) in reversed(list(enumerate(rows)))
    ]
    return doors + handles + path(polygon(glint), light(paint, 0.9), 'opacity="0.42"')


def _bar(x: float, y: float, wide: float, tall: float) -> str:
    return polygon([(x, y), (x + wide, y), (x + wide, y + tall), (x, y + tall)])


def _ends(surface: Surface, colors: Palette, words: str) -> str:
    """Lamps, grilles and plates of the nose and the stern."""
    shape, parts = surface.shape, []
    s = shape.name
    fills = {
        "dark": "#0d0f12",
        "mesh": "#17191d",
        "chrome": f"url(#{s}-chrome)",
        "lens": f"url(#{s}-lens)",
        "red": f"url(#{s}-red)",
        "paint": shade(colors.main, 0.3),
        "trim": "#3a3e45",
        "lit": "#ffffff",
        "amber": "#f0a030",
    }
    for way, art in ((1.0, shape.face), (-1.0, shape.back)):
        bend = surface.end(way)
        parts += [path(bent(d, bend), fills[kind]) for d, kind in art]
        if surface.eye.turned(way * 220) * way < -0.04:
            parts.append(_plate(surface, way, words))
    for sign in (-1.0, 1.0):
        bend = surface.side(sign)
        if sign > 0 or surface.eye.turned(220) < 0:
            parts.append(path(bent(shape.lamp, bend), f"url(#{s}-lens)", 'stroke="#1a1d22" stroke-width="0.5"'))
        if sign > 0 or surface.eye.turned(-220) > 0:
            parts.append(path(bent(shape.tail, bend), f"url(#{s}-red)"))
    return "".join(parts)


def _plate(surface: Surface, way: float, words: str) -> str:
    """A number plate with the brand's words, if there are any."""
    y = surface.shape.plate[way < 0]
    x = surface.on_end(0, y, way)[0] + way * 1.0
    art = rect(-24, -5.6, 48, 11.2, "#23262b", 1.2) + rect(-23, -4.7, 46, 9.4, "#eceff1", 0.8)
    if clean(words):
        art += text(words.upper(), (0, 3.0), 8.4, "#1a1d22", weight=700, spacing=0.5, fit=42)
    else:
        art += rect(-17, -1.6, 13, 3.2, "#7d858e", 0.6) + rect(-1, -1.6, 18, 3.2, "#7d858e", 0.6)
    return group(art, surface.eye.plane((x, y, 0), (0, 0, -way), (0, -1, 0)))


def _mirror(surface: Surface, color: str, sign: float) -> str:
    """The door mirror, an egg on a stalk."""
    eye, (mx, my) = surface.eye, surface.shape.mirror
    z = abs(surface.on_side(mx, -my)[2]) + 9
    turns = [math.tau * i / 20 for i in range(20)]
    ring = [(mx + 5 + 7.5 * math.cos(a), -my + 4.6 * math.sin(a)) for a in turns]
    shell = hull([eye.at(x, y, sign * (z + d)) for x, y in ring for d in (-5.5, 5.5)])
    cx, cy = eye.at(mx + 5, -my + 2.2, sign * z)
    shine = ellipse((cx - 1, cy), 5.5, 1.3, light(color, 0.6), 'opacity="0.8"') if sign > 0 else ""
    foot = line(
        polygon([eye.at(mx + 5, -my - 3, sign * z), eye.at(mx + 3, -my - 7, sign * (z - 12))], False), "#15171b", 3
    )
    return foot + path(smooth(shell), mix(color, "#000000", 0.22)) + shine


def _wheels(surface: Surface, colors: Palette, phase: float, moving: bool) -> str:
    """Arches, and rims as the ellipses they are seen as; the tyres' width lies behind the body."""
    shape, eye, bend, parts = surface.shape, surface.eye, surface.side(), []
    art = wheel_art(shape.name, shape.radius, colors.accent, phase, moving)
    for x in shape.wheels:
        r, z = shape.radius, shape.half * 0.94
        drop = math.degrees(math.asin(max(0.0, min(0.6, (r - along(shape.sill, x) + 3) / (r + 4.4)))))
        opening = [bend(x + (r + 4.4) * math.cos(a), -r + (r + 4.4) * math.sin(a)) for a in _half(drop)]
        lip = line(polygon(opening, closed=False), light(colors.main, 0.4), 1.3, 'opacity="0.6"')
        rim = group(art, eye.plane((x, r, z), (1, 0, 0), (0, -1, 0)))
        parts.append(path(polygon(opening), "#0b0c0e") + rim + lip)
    return "".join(parts)


def _half(degrees: float) -> list[float]:
    """Angles over the top of a wheel, from `degrees` below its middle at the right to the same at the left."""
    start, end = math.radians(-degrees), math.radians(180 + degrees)
    return [-(start + (end - start) * i / 30) for i in range(31)]
