"""What stands on a lit screen: a calm interface, or a picture, both in the palette's colors."""

import math

from components.animatic.subjects.base import Palette
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    ellipse,
    group,
    light,
    linear,
    mix,
    n,
    path,
    polygon,
    radial,
    rect,
    shade,
    smooth,
    text,
)


def glare(name: str, width: float, height: float, turn: float) -> str:
    """A window's reflection sliding over the glass; needs nothing else defined."""
    slide = width * 0.35 * math.sin(turn)
    x = -width * 0.5 + slide
    fill = linear(f"{name}-glare", (x, -height), (x + width * 0.3, 0), [(0, "#ffffff", 0.26), (1, "#ffffff", 0.02)])
    shape = polygon([(x, -height), (x + width * 0.46, -height), (x + width * 0.16, 0), (x - width * 0.3, 0)])
    return f"<defs>{fill}</defs>" + path(shape, f"url(#{name}-glare)")


def landscape(name: str, width: float, height: float, colors: Palette) -> str:
    """A wide picture: a low sun over ridges and water, its foot at y = 0."""
    w, main, accent = width / 2, colors.main, colors.accent
    defs = linear(
        f"{name}-sky",
        (0, -height),
        (0, 0),
        [(0, shade(main, 0.35)), (0.45, main), (0.8, mix(main, accent, 0.75)), (1, accent)],
    ) + radial(
        f"{name}-sun",
        (w * 0.3, -height * 0.42),
        height * 0.6,
        [(0, "#fff6e0"), (0.16, "#ffe6b0", 0.95), (0.4, accent, 0.5), (1, accent, 0)],
    )
    sky = rect(-w, -height, width, height, f"url(#{name}-sky)") + rect(-w, -height, width, height, f"url(#{name}-sun)")
    ridges = ""
    for i, (base, swing, amount) in enumerate(((0.40, 0.16, 0.20), (0.28, 0.13, 0.45), (0.14, 0.10, 0.72))):
        points = []
        for k in range(13):
            bump = math.sin(k * 1.7 + i * 2.1) * 0.5 + math.sin(k * 3.1 + i) * 0.3
            points.append((-w + width * k / 12, -height * (base + swing * bump)))
        ridge = smooth(points, closed=False) + f"L{n(w)} 0L{n(-w)} 0Z"
        ridges += path(ridge, mix(mix(main, accent, 0.4), shade(main, 0.75), amount))
    return f"<defs>{defs}</defs>" + sky + ridges


def board(name: str, width: float, height: float, colors: Palette, words: str) -> str:
    """An app: a hero picture, a title, cards and a little chart; drawn for a field of any shape."""
    w, u = width / 2, min(width, height) / 20
    ink, main, accent = mix("#1b1d24", colors.main, 0.25), colors.main, colors.accent
    hero = height * 0.44
    ground = rect(-w, -height, width, height, "#f4f5f8")
    picture = group(landscape(f"{name}-hero", width, hero, colors), f'transform="translate(0 {n(hero - height)})"')
    title = words if clean(words) else ""
    y = -height + hero + 1.9 * u
    name_ = (
        text(title, (-w + 1.4 * u, y + 0.5 * u), 1.5 * u, ink, weight=600, anchor="start", fit=width - 3 * u)
        if title
        else rect(-w + 1.4 * u, y - 0.5 * u, width * 0.36, 0.95 * u, ink, 0.47 * u)
    )
    under = rect(-w + 1.4 * u, y + 1.2 * u, width * 0.52, 0.5 * u, ink, 0.25 * u, 'opacity="0.35"')
    cards, count = "", 3
    gap = (width - 2.8 * u - 1.0 * u * (count - 1)) / count
    top = y + 2.8 * u
    for i in range(count):
        x = -w + 1.4 * u + i * (gap + 1.0 * u)
        tint = mix(main, accent, i / (count - 1))
        cards += rect(x, top, gap, -top - 1.2 * u, "#ffffff", 0.7 * u) + rect(
            x + 0.6 * u, top + 0.6 * u, gap - 1.2 * u, (-top - 1.2 * u) * 0.46, light(tint, 0.25), 0.5 * u
        )
        cards += rect(x + 0.6 * u, -2.9 * u, gap * 0.62, 0.5 * u, ink, 0.25 * u, 'opacity="0.7"')
        cards += rect(x + 0.6 * u, -2.1 * u, gap * 0.4, 0.4 * u, ink, 0.2 * u, 'opacity="0.3"')
    dot = ellipse((w - 2.2 * u, -height + hero), 1.5 * u, 1.5 * u, accent) + path(
        polygon(
            [
                (w - 2.6 * u, -height + hero - 0.7 * u),
                (w - 1.5 * u, -height + hero),
                (w - 2.6 * u, -height + hero + 0.7 * u),
            ]
        ),
        "#ffffff",
    )
    return ground + picture + name_ + under + cards + dot


def glass(name: str, shape: str, content: str) -> str:
    """Content behind a screen's edge."""
    return f"<defs>{clip(f'{name}-screen', shape)}</defs>" + group(content, f'clip-path="url(#{name}-screen)"')
