"""What a setting is, and the set it builds: layers in stage units, baked just sharp and wide enough for the camera."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import cv2
import numpy as np

from components.animatic.camera import SUBJECT_DEPTH, Path, Rest
from components.animatic.color import Array, mix
from components.animatic.layers import Layer, Plate, Sky
from components.animatic.noise import fractal, profile
from components.animatic.picture import blur, haze, pack, place, shrunk, tint
from components.animatic.scene import Scene

WIDEST = 2600
"""Pixels (at 720 lines) beyond which a strip repeats instead of growing."""

NEAR = (np.array([0.52, 0.54, 0.58], np.float32), np.array([0.26, 0.28, 0.32], np.float32))
"""How dark what stands by the lens is, at its top and at its foot."""


@dataclass(frozen=True)
class Setting:
    """One place. ``build`` fills a set; ``rest`` says how the camera likes to see it."""

    name: str
    label: str
    build: "Callable[[Set], None]"
    rest: Rest = field(default_factory=Rest)
    light: str = "golden_hour"
    """The light that it is seen in when the words name none."""


THICK = MappingProxyType({"fog": 20.0, "blizzard": 20.0, "sandstorm": 20.0, "rain": 36.0, "storm": 36.0, "snow": 36.0})
"""Where the air of a weather has swallowed the detail, in stage units."""


class Set:
    """The place under construction: what a setting's ``build`` is given, and what the compositor draws from."""

    def __init__(self, scene: Scene, path: Path) -> None:
        self.scene, self.path, self.light = scene, path, scene.light
        self.layers: list[Layer] = []
        self.sky: Sky | None = None
        self.mirror = 0.0
        """How strongly the floor mirrors the subject."""
        self.shadow = 1.0
        self.thick = THICK.get(scene.weather, math.inf)
        """The depth beyond which the air is so thick that half the pixels tell all."""
        self.particles: list[str] = []
        self.outside = 0.0
        """The depth of what is seen through windows, 0 under the open sky: it rains and snows there, not in here."""
        self.unit = min(path.width, path.height * 16 / 9) / 1280
        """Pixels of this picture for one of a 720p frame."""

    def dice(self, name: str) -> np.random.Generator:
        """The generator of one named part of this set."""
        return self.scene.rng(f"set.{name}")

    def add(self, *layers: Layer) -> None:
        """Put layers on the stage; order is by depth, not by call."""
        self.layers.extend(layers)

    def density(self, depth: float) -> float:
        """Pixels a unit takes at this depth when the camera is closest."""
        return float(self.path.focal / self.path.closest(depth))

    def under(self, depth: float, share: float = 0.05) -> float:
        """How tall something before the subject may stand to hide no more than this share of it, from its feet up."""
        eye = self.path.eye
        return eye + (share * self.path.hero - eye) * depth / SUBJECT_DEPTH

    def clear(self, depth: float, gap: float) -> float:
        """The gap that keeps what stands by the lens off the subject, how wide it is and wherever the camera goes."""
        path, rig = self.path, self.scene.rig
        wide = 0.0 if self.scene.empty else path.hero * rig.width / rig.height / 2 * depth / SUBJECT_DEPTH + 0.5
        aside = max(abs(camera.x) for camera in path.seen(9))
        return max(gap, wide) + max(0.0, 1 - depth / SUBJECT_DEPTH) * aside * (not path.moves)

    def strip(
        self,
        items: Sequence[Array],
        depth: float,
        tall: float,
        each: float,
        name: str,
        *,
        sizes: tuple[float, float] = (0.7, 1.0),
        base: float = 0.0,
        focus: float = 0.0,
        fog: float = 1.0,
        shade: tuple[Array, Array] | None = None,
        gap: float = 0.0,
        scatter: float = 0.0,
        clump: float = 0.0,
        sway: float = 0.0,
        near: float = 0.6,
        feather: float = 0.0,
        widest: float = WIDEST,
    ) -> None:
        """Scatter things along a depth: ``each`` to a unit, ``tall`` at most, ``focus`` pixels (of 720 lines) unsharp.

        ``gap`` keeps the middle free, so that the subject is never hidden; ``clump`` leaves clearings between groups;
        ``feather`` is the share of the height, from the foot up, that melts into the ground.
        """
        dice = self.dice(name)
        low, high = self.path.cover(depth)
        if gap:
            low, high = low - tall * 0.4, high + tall * 0.4
        density, soft = self.density(depth), focus * self.unit
        if soft > 2:
            density, soft = density * max(0.3, 2.2 / soft), soft * max(0.3, 2.2 / soft)
        wide, period = high - low, None
        if wide * density > widest * self.unit and not gap:
            wide = period = widest * self.unit / density
        density = min(density, 5200 * self.unit / wide)
        canvas = np.zeros((int(tall * 1.1 * density) + 2, max(2, int(wide * density)), 4), np.uint8)
        self._scatter(
            canvas, items, dice, density, (low, wide, each, tall), sizes, gap, (scatter, clump), period is not None
        )
        if feather:
            rows = max(2, int(canvas.shape[0] * feather))
            run = np.linspace(1, 0, rows, dtype=np.float32) ** 1.5
            canvas[-rows:] = (canvas[-rows:] * run[:, None, None] + 0.5).astype(np.uint8)
        if shade is not None:
            canvas = tint(canvas, *shade)
        if fog:
            canvas = haze(canvas, self.light.fog, self.light.fogged(depth, fog))
        pad = 0
        if soft > 0.6:
            pad = int(soft * 3)
            canvas = np.pad(canvas, ((pad, pad), (0, 0), (0, 0)))
            if period:
                canvas = np.concatenate([canvas[:, -2 * pad :], canvas, canvas[:, : 2 * pad]], 1)
            canvas = blur(canvas, soft)
            canvas = canvas[:, 2 * pad : canvas.shape[1] - 2 * pad] if period else canvas
        self.add(Plate(canvas, depth, low, base - pad / density, density, period=period, sway=sway, near=near))

    def close(
        self,
        items: Sequence[Array],
        tall: float,
        each: float,
        gap: float,
        sink: float,
        *,
        depth: float = 5.0,
        focus: float = 9.0,
        shade: tuple[Array, Array] = NEAR,
    ) -> None:
        """Things by the lens, dark and soft, the middle left free; none where a tracked subject would pass them."""
        if self.path.follows:
            return
        base = self.under(depth, -0.1) - sink
        self.strip(
            items, depth, tall, each, f"close{depth}", base=base, gap=self.clear(depth, gap), focus=focus, fog=0.0,
            near=0.5, shade=shade,
        )  # fmt: skip

    def _scatter(
        self,
        canvas: Array,
        items: Sequence[Array],
        dice: np.random.Generator,
        density: float,
        spread: tuple[float, float, float, float],
        sizes: tuple[float, float],
        gap: float,
        loose: tuple[float, float],
        wrap: bool,
    ) -> None:
        low, wide, each, tall = spread
        count = max(1, round(each * wide))
        places = (np.arange(count) + dice.random(count) * 0.95) / count * wide
        scales = sizes[0] + (sizes[1] - sizes[0]) * dice.random(count)
        picks, flips, drops = dice.integers(len(items), size=count), dice.random(count) < 0.5, dice.normal(0, 1, count)
        if loose[1]:
            groups = profile(dice, 3)(places / wide * 9)
            scales *= np.clip(0.45 + (groups - 0.42) * 2.4, 0.0, 1.0) * loose[1] + 1 - loose[1]
        height, width = canvas.shape[:2]
        items = [shrunk(item, tall * density / item.shape[0]) for item in items]
        for i in np.argsort(scales * 0.4 + dice.random(count) * 0.6):
            if gap and abs(low + places[i]) < gap * (1 + 0.35 * abs(drops[i])):
                continue
            if scales[i] < 0.16:
                continue
            item = items[int(picks[i])]
            k = float(scales[i] * tall * density / item.shape[0])
            x = float(places[i] * density) - item.shape[1] * k / 2
            y = height - item.shape[0] * k + float(drops[i]) * loose[0] * density
            for shift in (0.0, -float(width), float(width)) if wrap else (0.0,):
                place(canvas, item, x + shift, y, k, flip=bool(flips[i]))

    def ridge(
        self,
        depth: float,
        tall: float,
        color: Array,
        name: str,
        *,
        base: float = 0.0,
        bump: float = 0.4,
        rim: float = 0.25,
        fog: float = 1.0,
    ) -> None:
        """A far line of hills: a seeded outline, fogged toward its foot, its crest touched by the sun."""
        dice, light = self.dice(name), self.light
        line = profile(dice)
        low, high = self.path.cover(depth)
        density = min(self.density(depth), 2200 * self.unit / (high - low)) * 0.8
        wide, rows = max(2, int((high - low) * density)), int(tall * 1.15 * density) + 3
        x = low + np.arange(wide) / density
        crest = rows - tall * (0.3 + 0.7 * line(x / (depth * bump))) * density
        y = np.arange(rows, dtype=np.float32)[:, None]
        under = np.clip(y - crest[None] + 0.5, 0, None)
        grain = fractal((rows, wide), (6, 6 * wide / max(rows, 1) / 3), 4, dice) - 0.5
        paint = color * light.surface(0.6)[None, None] * (1 + 0.24 * grain[..., None])
        sunk = light.fogged(depth, fog)
        paint = mix(paint, light.fog, np.clip(sunk + under / rows * (0.1 + 0.35 * sunk), 0, 1)[..., None])
        paint = paint + light.rim * rim * np.exp(-under / (rows * 0.02 + 1.5))[..., None] * (1 - sunk)
        self.add(Plate(pack(paint, np.minimum(under, 1)), depth, low, base, density))

    def mist(
        self, depth: float, tall: float, amount: float, name: str, *, base: float = 0.0, color: Array | None = None
    ) -> None:
        """A bank of drifting mist."""
        low, high = self.path.cover(depth, 0.2)
        rows, wide = 60, 320
        noise = fractal((rows, wide), (3, 5), 4, self.dice(name))
        run = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
        ragged = np.clip((noise - 0.3) / 0.45, 0, 1)
        alpha = ragged * np.clip(np.sin(np.pi * run), 0, 1) ** 1.3 * amount
        tone = np.clip((self.light.fog if color is None else color) * 1.04, 0, 1)
        texture = pack(np.ones((rows, wide, 3), np.float32) * tone, alpha)
        density = wide / (high - low)
        texture = cv2.resize(texture, (wide, max(4, round(tall * density))), interpolation=cv2.INTER_AREA)
        self.add(Plate(texture, depth, low, base, density, drift=-depth * 0.004))
