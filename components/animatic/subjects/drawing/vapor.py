"""Steam over hot food: ribbons that rise, widen, curl and fade, closing into a loop."""

import math

from components.animatic.subjects.drawing.svg import linear, n, path, smooth


def steam(name: str, phase: float, foot: float, height: float, spread: float, plumes: int = 3) -> str:
    """Draw ribbons from y = `foot` up over `height`, `spread` to either side of x = 0; `name` prefixes the id."""
    stops = [(0, "#ffffff", 0.0), (0.2, "#ffffff", 0.85), (0.55, "#ffffff", 0.6), (1, "#ffffff", 0.0)]
    parts = [f"<defs>{linear(f'{name}-steam', (0, foot), (0, foot - height), stops)}</defs>"]
    for k in range(plumes):
        x0 = spread * ((k + 0.5) / plumes * 2 - 1)
        tall = height * (0.78 + 0.22 * math.sin(k * 2.3 + 1))
        for width, opacity in ((0.16, 0.13), (0.09, 0.16), (0.04, 0.22)):
            left, right = [], []
            for i in range(9):
                t = i / 8
                curl = height * 0.07 * (0.3 + t) * math.sin(2 * math.pi * (1.15 * t - phase) + k * 2.1)
                half = spread * width * (0.4 + 1.6 * t) * math.sin(math.pi * (0.06 + 0.92 * t)) ** 0.7
                y = foot - tall * t
                left.append((x0 + curl - half, y))
                right.append((x0 + curl + half, y))
            shape = smooth([*left, *reversed(right)])
            parts.append(path(shape, f"url(#{name}-steam)", f'opacity="{n(opacity)}"'))
    return "".join(parts)
