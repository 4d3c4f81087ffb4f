"""What stands where people are served: an examination couch, a clipboard, a shop counter, a parcel's label."""

from components.animatic.subjects.drawing.gait import blend
from components.animatic.subjects.drawing.solid import Box, box
from components.animatic.subjects.drawing.svg import ellipse, group, light, line, n, path, polygon, rect
from components.animatic.subjects.drawing.upholstery import Pad, pad
from components.animatic.subjects.people.company import Floor, Spot


def couch(floor: Floor, high: float) -> str:
    """An examination couch: a padded top with paper on a steel frame, its head end raised."""
    view = floor.solid
    feet = ((-98, -28), (8, -28), (-98, 18), (8, 18))
    legs = "".join(
        box(view, Box(f"consultation-leg{i}", 5, high - 12, 5, "#aeb6bf", x, 0, z)) for i, (x, z) in enumerate(feet)
    )
    top = box(view, Box("consultation-couch", 122, 11, 58, "#5f8f9c", -45, high - 11, -6))
    paper = box(view, Box("consultation-paper", 121, 1.2, 40, "#f4f7f9", -45, high, -6))
    return legs + top + paper + pad(view, Pad("consultation-rest", 30, 9, 50, "#6a9aa6", -88, high, -6, 5))


def clipboard(floor: Floor, stands: Spot) -> str:
    """A clipboard in the near arm of someone, its written sheet toward the camera."""
    places = ((3.0, -127.0, 27.0), (25.0, -129.0, 20.0), (25.0, -101.0, 14.0), (3.0, -99.0, 21.0))
    a, b, c, d = (floor.at(stands.floor(place)) for place in places)
    board = path(polygon([a, b, c, d]), "#8a5f3c", 'stroke="#8a5f3c" stroke-width="1.6" stroke-linejoin="round"')
    inner = [blend(blend(a, b, s), blend(d, c, s), t) for s, t in ((0.1, 0.09), (0.9, 0.09), (0.9, 0.95), (0.1, 0.95))]
    written = ""
    for t in (0.24, 0.36, 0.48, 0.60, 0.72):
        left, right = blend(blend(a, d, t), blend(b, c, t), 0.2), blend(blend(a, d, t), blend(b, c, t), 0.75)
        written += line(polygon([left, right], closed=False), "#8fa0b0", 0.7)
    x, y = blend(a, b, 0.5)
    return board + path(polygon(inner), "#f7f5ef") + written + ellipse((x, y + 0.6), 2.6, 1.2, "#c9ced4")


def label() -> str:
    """The front of a parcel: tape over its middle, a label with a bar code."""
    bars = "".join(rect(5.6 + 1.3 * i, -13.6, 0.6, 2.6, "#3a3a3a") for i in range(5))
    tape = rect(-3, -22, 6, 22, "#d9b98a", extra='opacity="0.8"')
    return tape + rect(4.6, -15, 9, 6.5, "#f6f3ec", 0.4) + bars + rect(5.6, -10.2, 6.4, 0.7, "#8a8a8a")


def counter(floor: Floor, wood: str, paid: float) -> str:
    """A shop's counter with a register, a card reader that lights up when it is paid, and a paper bag."""
    view = floor.solid
    boxes = (
        Box("checkout-counter", 128, 92, 40, wood, 34, 0, 2),
        Box("checkout-top", 136, 4, 48, light(wood, 0.35), 34, 92, 2),
        Box("checkout-till", 24, 5, 18, "#2c3138", 74, 96, 2),
        Box("checkout-screen", 26, 20, 3, "#363c45", 74, 103, -4),
        Box("checkout-reader", 8, 5, 12, "#22262c", -14, 96, 8),
        Box("checkout-bag", 19, 25, 11, "#d9c3a0", 36, 96, 8),
    )
    x, y = floor.at((36.0, -121.0, 13.5))
    handle = line(f"M{n(x - 5)} {n(y)}q0 -8 5 -8q5 0 5 8", "#9a7a50", 1.1)
    rx, ry = floor.at((-14.0, -101.0, 8.0))
    lamp = group(rect(-3, -1.4, 6, 3, "#7fd6a0"), f'transform="translate({n(rx)} {n(ry)})"')
    glow = group(lamp, f'opacity="{n(0.35 + 0.6 * paid)}"')
    return "".join(box(view, it) for it in boxes) + glow + handle
