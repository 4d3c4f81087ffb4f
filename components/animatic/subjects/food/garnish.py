"""What lies round a dish: leaves, cherry tomatoes, a slice of lemon; filled by the plate's gradients."""

import math

from components.animatic.subjects.drawing.svg import group, line, n, path, smooth, spot


def leaf(i: int) -> str:
    """A salad leaf about the origin."""
    blade = [
        (-1.4, 0.1),
        (-0.7, -0.55),
        (0.0, -0.45),
        (0.5, -0.7),
        (1.35, -0.05),
        (0.6, 0.5),
        (0.05, 0.42),
        (-0.6, 0.6),
    ]
    fill = "url(#plate-leaf)" if i % 3 else "url(#plate-leaf2)"
    return (
        path(smooth(blade), "#0b1408", 'opacity="0.25" transform="translate(0.1 0.22)"')
        + path(smooth(blade), fill)
        + line("M-1.3 0.08Q0 -0.1 1.2 -0.04", "#dff0b0", 0.06, 'opacity="0.6"')
    )


def tomato(x: float, y: float, size: float) -> str:
    """A cherry tomato with its star, and the dark under it."""
    body = (
        '<circle r="1" fill="url(#plate-tomato)"/>'
        + spot("plate-glow", (-0.38, -0.42), 0.34, 0.24, 0.9, -30)
        + spot("plate-glow", (0.5, 0.6), 0.3, 0.16, 0.25, -30)
    )
    star = path(
        smooth(
            [(0.1, -0.98), (0.5, -0.72), (0.22, -0.74), (0.14, -0.5), (-0.02, -0.74), (-0.32, -0.66), (-0.06, -0.9)],
            tension=0.3,
        ),
        "#4f7a34",
    )
    return spot("plate-soot", (x + 0.3, y + size * 0.8), size * 1.2, size * 0.5, 0.6) + group(
        body + star, f'transform="translate({n(x)} {n(y)}) scale({n(size)})"'
    )


def lemon() -> str:
    """A slice of lemon of radius one."""
    seg = "".join(
        path(
            (
                f"M0 0L{n(0.72 * math.cos(a + 0.1))} {n(0.72 * math.sin(a + 0.1))}A0.72 0.72 0 "
                f"0 1 {n(0.72 * math.cos(a + 0.68))} {n(0.72 * math.sin(a + 0.68))}Z"
            ),
            "#fbf0a8",
            'opacity="0.9"',
        )
        for a in (i * math.pi / 4 for i in range(8))
    )
    return '<circle r="1" cx="0.12" cy="0.14" fill="#c9952a"/><circle r="1" fill="url(#plate-lemon)"/>' + seg
