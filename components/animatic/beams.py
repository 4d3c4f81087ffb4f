"""What is seen of a light itself: pools and cones that follow the subject, flames, shadows of panes and leaves."""

import math
from collections.abc import Callable

import cv2
import numpy as np

from components.animatic.camera import Camera
from components.animatic.color import Array, rgb, smoothstep
from components.animatic.layers import Layer
from components.animatic.noise import tile, wander
from components.animatic.settings.base import Set
from components.animatic.shafts import Shafts

FULL = 200.0
"""The mask value that leaves a picture as it is; above it is brighter."""
STEP = 8
"""Picture pixels to one of a mask."""


class Cast:
    """Light and shadow over the picture: a soft mask, twice the frame, that goes with the subject or the camera."""

    def __init__(
        self,
        place: Set,
        mask: Array,
        *,
        follows: bool = True,
        depth: float = 2.05,
        gain: Callable[[float], float] | None = None,
        drift: Callable[[float], tuple[float, float]] | None = None,
    ) -> None:
        self.path, self.depth, self.follows, self.gain, self.drift = place.path, depth, follows, gain, drift
        self.mask = np.clip(mask * FULL, 0, 255).astype(np.uint8)

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Multiply the picture by the mask."""
        height, width = frame.shape[:2]
        x, y = width / 2, height / 2
        if self.follows and not self.path.scene.empty:
            left, top, right, bottom = self.path.box(t)
            x, y = (left + right) / 2, (top + bottom) / 2
        elif not self.follows:
            x -= camera.focal * camera.yaw * 0.6 + camera.x * width * 0.012
        if self.drift:
            dx, dy = self.drift(t)
            x, y = x + dx * width, y + dy * height
        rows, columns = height // STEP + 2, width // STEP + 2
        move = np.array(
            [[1, 0, x / STEP - self.mask.shape[1] / 2], [0, 1, y / STEP - self.mask.shape[0] / 2]], np.float32
        )
        small = cv2.warpAffine(self.mask, move, (columns, rows), borderMode=cv2.BORDER_REFLECT)
        sheet = cv2.resize(
            small[: height // STEP + 1, : width // STEP + 1], (width, height), interpolation=cv2.INTER_LINEAR
        )
        alpha = np.full((height, width), FULL, np.uint8)
        planes = cv2.split(sheet) if sheet.ndim == 3 else (sheet, sheet, sheet)
        gain = self.gain(t) if self.gain else 1.0
        cv2.multiply(frame, cv2.merge((*planes, alpha)), dst=frame, scale=gain / FULL)
        frame[..., 3] = 255


class Added:
    """Colored light over the picture, from somewhere out of it; flickers if told to."""

    def __init__(
        self,
        place: Set,
        light: Array,
        depth: float = 2.1,
        gain: Callable[[float], float] | None = None,
        turn: float = 0.0,
    ) -> None:
        path = place.path
        sheet = cv2.resize(light, (path.width // 2, path.height // 2), interpolation=cv2.INTER_LINEAR)
        self.sheet, self.depth, self.gain, self.turn = np.clip(sheet * 255, 0, 255).astype(np.uint8), depth, gain, turn

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Add it."""
        height, width = frame.shape[:2]
        sheet = self.sheet
        if self.turn:
            aside = np.array([[1, 0, -camera.focal * camera.yaw * self.turn / 2], [0, 1, 0]], np.float32)
            sheet = cv2.warpAffine(sheet, aside, sheet.shape[1::-1], borderMode=cv2.BORDER_REPLICATE)
        if self.gain:
            sheet = cv2.convertScaleAbs(sheet, alpha=max(0.0, self.gain(t)))
        glow = cv2.cvtColor(cv2.resize(sheet, (width, height), interpolation=cv2.INTER_LINEAR), cv2.COLOR_BGR2BGRA)
        glow[..., 3] = 0
        cv2.add(frame, glow, dst=frame)


def beams(place: Set) -> list[Layer]:
    """The layers of the light's own effect."""
    draw = _EFFECTS.get(place.light.effect)
    return draw(place) if draw else []


def _grid(place: Set) -> tuple[Array, Array]:
    """Coordinates of a mask in frame heights around its middle; y points down."""
    path = place.path
    rows, columns = 2 * (path.height // STEP) + 4, 2 * (path.width // STEP) + 4
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j].astype(np.float32)
    return x * np.float32(path.width / path.height), y


def _frame() -> tuple[Array, Array]:
    """Coordinates of the picture itself, small: x from -1 to 1, y from 0 at the top to 1."""
    y, x = np.mgrid[0:1:90j, -1:1:160j].astype(np.float32)
    return x, y


def _flame(place: Set, amount: float, pace: float) -> Callable[[float], float]:
    """An uneasy brightness."""
    slow, quick = wander(place.dice("flame.slow")), wander(place.dice("flame.quick"))
    return lambda t: 1.0 + amount * (0.6 * slow(t * pace) + 0.4 * quick(t * pace * 3.1))


def _corner(place: Set) -> list[Layer]:
    x, y = _grid(place)
    side = place.light.side
    lit = np.exp(-(((x - 0.18 * side) * 1.35) ** 2 + ((y + 0.08) * 1.25) ** 2) * 1.5)
    slope = 0.55 + 0.45 * smoothstep(-1.2, 0.6, x * side - y * 0.5)
    return [Cast(place, (0.24 + 0.98 * lit) * slope)]


def _pool(place: Set) -> list[Layer]:
    x, y = _grid(place)
    lit = np.exp(-((x * 1.05) ** 2 + ((y - 0.02) * 1.2) ** 2) * 1.25)[..., None]
    warm = np.clip(place.light.key / place.light.key.max(), 0, 1)[::-1]
    mask = 0.46 + lit * (0.34 + 0.4 * warm)
    fx, fy = _frame()
    lamp = np.exp(-(((fx - 0.55 * place.light.side) * 1.4) ** 2 + ((fy + 0.12) * 2.2) ** 2) * 1.6)[..., None]
    return [Cast(place, mask), Added(place, (lamp * warm * 0.24).astype(np.float32), turn=0.5)]


def _candle(place: Set) -> list[Layer]:
    x, y = _grid(place)
    lit = np.exp(-((x * 1.5) ** 2 + ((y - 0.04) * 1.45) ** 2) * 1.6)[..., None]
    warm = rgb("#ffb050")[::-1]
    return [Cast(place, 0.22 + lit * (0.36 + 0.62 * warm), gain=_flame(place, 0.06, 2.2))]


def _fire(place: Set) -> list[Layer]:
    x, y = _grid(place)
    lit = np.exp(-((x * 1.0) ** 2 + ((y - 0.28) * 1.15) ** 2) * 1.3)[..., None]
    warm = rgb("#ff9a48")[::-1]
    fx, fy = _frame()
    rise = np.exp(-((fx * 1.0) ** 2) * 1.2 - ((1.08 - fy) * 1.9) ** 2)[..., None] * rgb("#ff7a22")[::-1] * 0.5
    flame = _flame(place, 0.16, 3.0)
    return [Cast(place, 0.32 + lit * (0.3 + 0.6 * warm), gain=flame), Added(place, rise.astype(np.float32), gain=flame)]


def _spot(place: Set) -> list[Layer]:
    x, y = _grid(place)
    cone = smoothstep(1.0, 0.62, np.abs(x) / np.maximum(0.14 + 0.3 * (y + 1.0), 0.02)) * smoothstep(0.62, 0.42, y)
    floor = smoothstep(1.0, 0.7, np.sqrt((x / 0.62) ** 2 + ((y - 0.44) / 0.16) ** 2))
    lit = cv2.GaussianBlur(np.maximum(cone * 0.9, floor).astype(np.float32), (0, 0), 2.2)
    return [Cast(place, 0.2 + 0.98 * lit)]


def _rays(place: Set) -> list[Layer]:
    return [Shafts(place, 17.0, 1.5), Shafts(place, 8.0, 0.7)]


def _panes(place: Set) -> list[Layer]:
    x, y = _grid(place)
    side = place.light.side
    across, down = (x + 0.42 * side * y) / 0.62, (y - 0.1 * side * x) / 0.5
    bars = smoothstep(0.04, 0.1, np.abs(across % 1 - 0.5)) * smoothstep(0.04, 0.1, np.abs(down % 1 - 0.5))
    inside = smoothstep(1.5, 1.1, np.abs(across)) * smoothstep(1.5, 1.15, np.abs(down))
    light = cv2.GaussianBlur((bars * inside).astype(np.float32), (0, 0), 1.4)
    falloff = 0.86 + 0.2 * smoothstep(-1.6, 1.4, x * side)
    return [Cast(place, (0.66 + 0.52 * light) * falloff, follows=False, depth=9.4)]


def _leaves(place: Set) -> list[Layer]:
    x, _ = _grid(place)
    size = 256
    dice = place.dice("dapple")
    spots = smoothstep(0.46, 0.6, tile(size, 16, 3, dice, 0.55)) * smoothstep(0.3, 0.5, tile(size, 8, 2, dice))
    wide = cv2.resize(np.tile(spots, (1, 2)), x.shape[::-1], interpolation=cv2.INTER_CUBIC)
    mask = 0.64 + 0.56 * cv2.GaussianBlur(wide.astype(np.float32), (0, 0), 1.2)[..., None] * rgb("#fff2c8")[::-1]
    breeze = wander(place.dice("breeze"))
    return [
        Cast(
            place,
            mask,
            follows=False,
            depth=9.4,
            drift=lambda t: (0.012 * breeze(t * 0.7), 0.008 * breeze(t * 0.9 + 7)),
        )
    ]


class Net:
    """Moving nets of light, as a rippled surface throws them: two of them, the brighter where both meet."""

    depth = 9.3

    def __init__(self, place: Set) -> None:
        self.nets = [(1 - np.abs(tile(256, 16, 2, place.dice(f"net{k}")) * 2 - 1)) ** 5 for k in range(2)]
        self.tone = [float(v) * 0.62 for v in np.clip(place.light.key, 0, 1)[::-1]]

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Add the net at an eighth of the size."""
        height, width = frame.shape[:2]
        sheets = []
        for k, net in enumerate(self.nets):
            scale = 0.9 + 0.3 * k
            dx, dy = (9 + 7 * k) * t * (1, -1)[k] - camera.focal * camera.yaw / 12, 6 * math.sin(t * 0.6 + k * 2)
            move = np.array([[scale, 0, dx], [0, scale * 0.7, dy]], np.float32)
            size = (max(8, width // 6), max(8, height // 6))
            sheets.append(cv2.warpAffine(net, move, size, borderMode=cv2.BORDER_WRAP))
        sheet = (
            np.clip(np.minimum(sheets[0], sheets[1]) * 1.5, 0, 1) * np.linspace(0.4, 1.0, sheets[0].shape[0])[:, None]
        )
        sheet = cv2.resize((sheet * 255).astype(np.uint8), (width, height), interpolation=cv2.INTER_LINEAR)
        light = cv2.merge([cv2.convertScaleAbs(sheet, alpha=c) for c in self.tone] + [np.zeros_like(sheet)])
        cv2.add(frame, light, dst=frame)


def _caustics(place: Set) -> list[Layer]:
    return [Net(place)]


def _floods(place: Set) -> list[Layer]:
    x, y = _frame()
    total = np.zeros((*x.shape, 3), np.float32)
    for at, up in ((-0.72, 0.1), (0.72, 0.1)):
        away = np.sqrt(((x - at) * 1.6) ** 2 + (y - up) ** 2)
        total += (np.exp(-away * 16) * 1.1 + np.exp(-away * 4.2) * 0.42)[..., None] * rgb("#eef6ff")[::-1]
        for k in range(4):
            lamp = np.sqrt(((x - at - (k - 1.5) * 0.045) * 1.78) ** 2 + (y - up) ** 2)
            total += smoothstep(0.022, 0.012, lamp)[..., None]
        lean = (x - at) * np.sign(-at) - (y - up) * 0.62
        total += (
            np.exp(-((lean / (0.1 + 0.3 * np.clip(y - up, 0, 1))) ** 2)) * smoothstep(0.0, 0.1, y - up) * 0.14 * (1 - y)
        )[..., None]
    return [Added(place, total, depth=2.2, turn=0.8)]


_EFFECTS: dict[str, Callable[[Set], list[Layer]]] = {
    "panes": _panes,
    "corner": _corner,
    "candle": _candle,
    "fire": _fire,
    "pool": _pool,
    "spot": _spot,
    "rays": _rays,
    "leaves": _leaves,
    "caustics": _caustics,
    "floods": _floods,
}
