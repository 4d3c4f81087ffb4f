"""What stands on a laid table: plates with food, glasses, cups, bowls and candles, small and drawn in few shapes."""

from functools import lru_cache

from components.animatic.subjects.drawing.svg import Point, ellipse, group, light, line, n, path, rect, shade, smooth

DISHES = (("#b8622e", "#d98b45"), ("#6a9a48", "#8fbf5a"), ("#d8b45a", "#efd58a"), ("#a8402f", "#cf6a4a"))
SALAD, BREAD = ("#4f8a3a", "#7aa852", "#c8402f"), ("#d8a24a", "#efc878", "#b5652f")
GLASS = "#dfe6ea"


def standing(art: str, foot: Point, size: float = 1.0, tilt: float = 0.0) -> str:
    """Put something drawn about its foot at a place."""
    turn = f" rotate({n(tilt)})" if tilt else ""
    grow = f" scale({n(size)})" if size != 1.0 else ""
    return group(art, f'transform="translate({n(foot[0])} {n(foot[1])}){turn}{grow}"')


@lru_cache(maxsize=32)
def plate(squash: float, food: int, size: float = 12.5) -> str:
    """A dinner plate with one of four dishes."""
    ry, (deep, pale) = size * max(0.16, squash), DISHES[food % len(DISHES)]
    heap = path(smooth([(-6, -0.4), (-4, -3.2), (1, -4.4), (5, -2.6), (6.2, -0.2), (0, 1.4)]), deep)
    heap += path(smooth([(-3.4, -2.4), (-0.6, -4.2), (2.6, -3.4), (0.6, -1.6)]), pale)
    green = path(smooth([(3, -1.6), (6, -3.6), (7.4, -0.8), (4.6, 0.4)]), "#5f8f3e")
    china = ellipse((0, 0.9), size, ry, "#b9b4ac") + ellipse((0, 0), size, ry, "#fbfaf6")
    well = ellipse((0, 0.2), size * 0.68, ry * 0.66, "#e9e6e0")
    return china + well + heap + green + ellipse((-6.4, 0.2), 1.3, 1.1, "#c8402f")


@lru_cache(maxsize=8)
def wine(color: str = "#7d1f33") -> str:
    """A half full glass of wine, 19 centimetres high, on its foot."""
    bowl_ = "M-3.6 -19C-4.6 -11.8 -2.6 -8.7 0 -8.6C2.6 -8.7 4.6 -11.8 3.6 -19Z"
    liquor = path("M-4 -13C-4 -11 -2.2 -8.9 0 -8.8C2.2 -8.9 4 -11 4 -13Z", color)
    liquor += ellipse((0, -13), 4.0, 0.8, light(color, 0.2))
    stem = line("M0 -8.6V-0.6", GLASS, 0.7, 'opacity="0.9"') + ellipse((0, -0.4), 3.3, 0.9, GLASS, 'opacity="0.8"')
    glint = line("M-2.6 -17.6Q-3.2 -13.6 -2.2 -11", "#ffffff", 0.6, 'opacity="0.8"')
    return stem + liquor + path(bowl_, "#eef4f7", 'opacity="0.35"') + glint


@lru_cache(maxsize=8)
def flute(color: str = "#e8cf7a") -> str:
    """A tall glass of sparkling wine, 21 centimetres high."""
    wall = "M-2.7 -21C-3.1 -14 -2.2 -9.6 0 -8.8C2.2 -9.6 3.1 -14 2.7 -21Z"
    liquor = path("M-2.8 -18.4C-2.9 -13.6 -2 -9.8 0 -9C2 -9.8 2.9 -13.6 2.8 -18.4Z", color)
    liquor += ellipse((0, -18.4), 2.8, 0.6, light(color, 0.45))
    beads = "".join(ellipse((x, y), 0.25, 0.25, "#ffffff") for x, y in ((-0.8, -12), (0.5, -14.4), (-0.3, -16.4)))
    stem = line("M0 -8.8V-0.6", GLASS, 0.7, 'opacity="0.9"') + ellipse((0, -0.4), 3.0, 0.8, GLASS, 'opacity="0.8"')
    glint = line("M-2 -20Q-2.4 -15 -1.5 -11.4", "#ffffff", 0.5, 'opacity="0.85"')
    return stem + liquor + beads + path(wall, "#eef4f7", 'opacity="0.35"') + glint


@lru_cache(maxsize=16)
def mug(color: str) -> str:
    """A cup of coffee, 7.6 centimetres high."""
    body = path("M-4.4 -7.6H4.4Q4.2 -1 2.4 -0.4H-2.4Q-4.2 -1 -4.4 -7.6Z", color)
    side = path("M1.2 -7.6H4.4Q4.2 -1 2.4 -0.4H0.8Q1.6 -3 1.2 -7.6Z", shade(color, 0.3), 'opacity="0.5"')
    handle = line("M4 -6.2q3.2 0 2.6 2.6q-0.6 1.5 -3.1 1.4", shade(color, 0.1), 1.2)
    coffee = ellipse((0, -7.6), 4.4, 1.1, light(color, 0.3)) + ellipse((0, -7.4), 3.7, 0.8, "#4a2b18")
    return handle + body + side + coffee + rect(-3.4, -6.6, 1.2, 4.6, "#ffffff", 0.6, 'opacity="0.35"')


def saucer(squash: float) -> str:
    """What a cup stands on."""
    ry = 8.0 * max(0.14, squash)
    return ellipse((0, 0.5), 8.0, ry, "#c4bfb6") + ellipse((0, 0), 8.0, ry, "#f6f3ee")


def candle(flicker: float) -> str:
    """A burning candle; its flame leans by -1..1."""
    flame = path(smooth([(-1.0, -11), (-0.9, -13.2), (0.5 * flicker, -16.6), (1.0, -13), (0.9, -11)]), "#ffd98a")
    wax = rect(-2.2, -10.5, 4.4, 10.5, "#f2e6cf", 0.8) + ellipse((0, -10.4), 2.2, 0.6, "#fff7e2")
    return wax + flame + ellipse((0, -12.6), 0.6, 1.2, "#ffffff")


@lru_cache(maxsize=8)
def bowl(squash: float, tones: tuple[str, str, str] = SALAD) -> str:
    """A bowl for all, in the middle of the table."""
    ry = 15.0 * max(0.16, squash)
    places = ((-8, 0.5), (8, 0.6), (-4, 2.0), (4.4, 2.2), (0.2, 3.4), (-1.6, 0.6), (6.8, -0.6))
    heap = "".join(ellipse((x, -9.5 - y), 4.2, 2.6, tones[i % 3]) for i, (x, y) in enumerate(places))
    wall = path("M-15 -9Q-12.9 0 -6 0H6Q12.9 0 15 -9Z", "#ddd5c6")
    near = path(f"M-15 -9A15 {n(ry)} 0 0 0 15 -9Q12.9 0 6 0H-6Q-12.9 0 -15 -9Z", "#efe9dc")
    return wall + ellipse((0, -9), 15, ry, "#b9ad98") + heap + near
