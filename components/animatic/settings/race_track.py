# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A race track: tarmac with rubber laid on it between kerbs, grandstand, pit wall, fence and boards flying by."""

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Camera, Rest
from components.animatic.color import Array, hex_of, mix, rgb
from components.animatic.layers import Ground
from components.animatic.outdoors import Band, Mark, Outside, Road, fringe, turf
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

SHIRTS = ("#d8342c", "#e9e4da", "#2f5fb0", "#e8b03a", "#2c3142", "#c9483a", "#3f7f6a", "#f2f2f2", "#e8862f")
BRANDS = ("#d8342c", "#1f3f8f", "#f2b01f", "#16181c", "#1f8f6a", "#f2f2ee")


def build(place: Set) -> None:
    """Hills, woods, stand, fence with boards, gravel, kerbs, tarmac, the near verge."""
    light, scene = place.light, place.scene
    out = Outside(place, 12.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.4, 1.6, 2.6)), 0.0, False
    if out.night:
        out.white = np.clip(out.white * 0.7 + 0.36, 0, 1).astype(np.float32)
    place.sky = bake_sky(place.path, light)
    for depth, tall, color in ((520, 46, "#6f7f94"), (240, 17, "#5f7454")):
        place.ridge(depth, tall, rgb(color), f"hill{depth}", base=-1.5, bump=0.5, fog=0.6)
    trees = [flat(art(flora.tree, i, int(180 * place.unit) + 20, 100 / 110, "#4f7a3a"), light, 0.4) for i in range(4)]
    place.strip(trees, 120, 13, 0.5, "wood", sizes=(0.5, 1.0), clump=0.4, base=-0.3, fog=0.8)
    place.add(Ground(turf(place, "#6f9640", "verge"), 12, fog=light.fog, fog_depth=120 / light.fog_density))
    stand = out.panel(44.0, 13.5, "stand")
    _stand(stand, out.night)
    _tower(stand, out.night)
    against = 0.3 if light.front < 0 else 0.0  # what stands against the light is pale with it
    out.hang(stand, 25.0, skirt=0.2, air=min(0.2, out.sunk(25) * 0.6) + against, sharp=0.8)
    fence = out.panel(24.0, 4.6, "fence")
    _fence(fence, out.night)
    out.hang(fence, 6.2, skirt=0.02, sharp=0.9, air=against)
    _track(place, out)
    tufts = [flat(art(flora.grass, i, int(90 * place.unit) + 10, 300 / 90, "#83a04c", 0.5), light) for i in range(3)]
    shade = (np.array([1.05, 1.05, 0.96], np.float32), np.array([0.6, 0.62, 0.58], np.float32))
    fringe(place, tufts, 0.6, 1.2, "front", shade, depths=(5.9, 4.9, 4.0, 3.3), lift=-0.04)
    if not scene.weather:
        place.particles.append("confetti" if scene.says("victory", "champion", "wins", "podium") else "dust")


def _track(place: Set, out: Outside) -> None:
    """From the fence to the lens: run-off, kerb, tarmac, white line, kerb."""
    far, near = 17.2, 7.3
    bands = (
        Band(out.depth(6.1), 18.6, "#a58f6c", 0.3), Band(18.6, far, "#f1efe9"), Band(far, near, "#4b4a50", 0.3),
        Band(near, near - 0.75, "#f1efe9"),
    )  # fmt: skip
    marks = (
        Mark(17.9, 0.7, "#c8252b", 2.4, 0.5), Mark(far - 0.35, 0.07, "#f2f2ee"), Mark(near + 0.3, 0.07, "#f2f2ee"),
        Mark(near - 0.37, 0.36, "#c8252b", 1.8, 0.5),
    )  # fmt: skip
    place.add(Road(place, bands, marks), Rubber(place, far, near))


class Rubber:
    """Skid marks: dark lines of rubber that swing along the ideal line and out of it."""

    depth = 199.0

    def __init__(self, place: Set, far: float, near: float) -> None:
        dice = place.dice("rubber")
        self.lines = [
            (float(dice.uniform(near + 0.9, far - 1.4)), float(dice.uniform(0.2, 0.9)), float(dice.uniform(24, 60)),
             float(dice.uniform(0, 6.28)), float(dice.uniform(14, 34)), float(dice.uniform(0.25, 0.75)))
            for _ in range(9)
        ]  # fmt: skip
        self.far, self.near = far, near

    def draw(self, frame: Array, camera: Camera, t: float) -> None:  # noqa: ARG002 - a Layer's shape
        """Darken the tarmac along the marks, drawn at half the size."""
        top = max(0, int(camera.project(0, 0, self.far)[1]))
        low = min(frame.shape[0], int(camera.project(0, 0, max(self.near, camera.z + 1.0))[1]))
        if low - top < 4:
            return
        sheet = np.zeros(((low - top) // 2, frame.shape[1] // 2), np.uint8)
        x = np.linspace(-20, camera.width + 20, 40)
        for depth, swing, long, phase, period, dark in self.lines:
            world = (x - camera.width / 2 + camera.focal * camera.yaw) * (depth - camera.z) / camera.focal + camera.x
            seen = np.mod(world + phase * 9, long + period) < long
            at = depth + swing * np.sin(world / period + phase)
            for gap in (0.0, 0.62):
                y = camera.horizon + camera.focal * camera.y / np.maximum(at + gap - camera.z, 0.6) - top
                thick = max(1, round(camera.scale(depth) * 0.2 * camera.y / (depth - camera.z) / 2))
                points = (np.stack([x, y], 1) * 4).round().astype(np.int32)
                for run in np.split(np.arange(len(x)), np.flatnonzero(np.diff(seen.astype(np.int8))) + 1):
                    if seen[run[0]] and len(run) > 1:
                        cv2.polylines(sheet, [points[run]], False, int(150 * dark), thick, cv2.LINE_AA, 3)
        mask = cv2.bitwise_not(cv2.resize(sheet, (frame.shape[1], low - top), interpolation=cv2.INTER_LINEAR))
        area = frame[top:low]
        cv2.multiply(area, cv2.merge((mask, mask, mask, np.full_like(mask, 255))), dst=area, scale=1 / 255)


def _stand(p: Panel, night: bool) -> None:
    """Rows of people under a thrown roof, flags along its edge."""
    wide = 32.0
    p.box(0, 0, wide, 2.2, "#c9ccd0", down=True)
    for x in np.arange(0, wide, 4.0):
        p.box(x + 0.2, 0.25, 3.6, 1.5, BRANDS[int(x / 4) % len(BRANDS)], r=0.05)
        p.box(x + 0.8, 0.8, 1.6 + (x % 3) * 0.3, 0.4, "#ffffff", r=0.2, o=0.9)
    p.box(0, 2.2, wide, 7.6, "#565d68", bright=0.8)
    rows: dict[str, list[str]] = {hex_of(mix(rgb(p.ink(c)), rgb(p.ink("#6a7078")), 0.28)): [] for c in SHIRTS}
    inks = list(rows)
    skin: list[list[str]] = [[], []]
    for row in range(15):
        y = 2.5 + row * 0.48
        for k in range(int(wide / 0.5)):
            if k % 32 < 2 or p.dice.random() < 0.1:
                continue
            x, up = 0.1 + k * 0.5 + float(p.dice.uniform(-0.06, 0.06)), y + float(p.dice.uniform(-0.04, 0.1))
            rows[inks[int(p.dice.integers(len(inks)))]].append(
                f"M{x:.2f} {up:.2f}v.3q.02.12.15.14h.1q.13-.02.15-.14v-.3Z"
            )
            skin[int(p.dice.integers(2))].append(
                f"M{x + 0.12:.2f} {up + 0.56:.2f}a.08.1 0 0 0 .16 0a.08.1 0 0 0-.16 0Z"
            )
    p.parts += [f'<path d="{"".join(shapes)}" fill="{ink}"/>' for ink, shapes in rows.items()]
    p.parts += [
        f'<path d="{"".join(faces)}" fill="{p.ink(tone, 0.85)}"/>'
        for tone, faces in zip(("#d9ac88", "#8a5c40"), skin, strict=True)
    ]
    p.parts.append(
        f'<linearGradient id="sh" x2="0" y2="1"><stop offset=".35" stop-opacity="0"/><stop offset="1" stop-opacity=".55"/></linearGradient><rect x="0" y="2.2" width="{wide}" height="7.6" fill="url(#sh)"/>'
    )
    p.shape(f"M-.3 9.9L{wide + 0.3} 9.9L{wide + 0.3} 10.6L-.3 10.6Z", "#e8eaec", 1.05)
    p.box(-0.3, 9.75, wide + 0.6, 0.2, "#c8252b")
    for x in np.arange(0.5, wide, 6.2):
        p.box(x, 2.2, 0.16, 7.6, "#8d949c")
        p.line(f"M{x + 0.1} 10.6V13.2", "#c9ccd0", 0.07)
        tone = BRANDS[int(x / 6.2) % 5]
        p.shape(f"M{x + 0.12} 13.2Q{x + 0.8} 12.9 {x + 1.9} 13.1V12.1Q{x + 0.9} 11.9 {x + 0.12} 12.2Z", tone)
        if night:
            p.lamp(x + 2.0, 9.8, 0.2, "#f2f6ff")
            p.lamp(x + 4.4, 9.8, 0.2, "#f2f6ff")


def _tower(p: Panel, night: bool) -> None:
    """The tower of race control beside the stand, a gantry of lights on its foot."""
    x = 35.0
    p.box(x, 0, 6.4, 5.0, "#e2e4e6", down=True)
    p.box(x + 1.2, 5.0, 4.0, 5.4, "#d3d6da")
    for y in (1.0, 3.0, 5.8, 8.0):
        wide = 5.6 if y < 5 else 3.6
        p.box(x + 0.4 + (1.0 if y > 5 else 0), y, wide, 1.3, "#2f4558" if not night else "#ffd9a0")
        p.shape(f"M{x + 1.6} {y}L{x + 2.6} {y + 1.3}H{x + 3.4}L{x + 2.4} {y}Z", "#bcd2e0", 1.0, 0.35)
    p.box(x + 0.9, 10.4, 4.6, 0.4, "#c8252b")
    p.line(f"M{x + 3.2} 10.8V13.0", "#c9ccd0", 0.09)


def _fence(p: Panel, night: bool) -> None:
    """A wall of boards, and the wire fence that bends over the track."""
    at = 0.0
    order = [BRANDS[int(k)] for k in p.dice.permutation(len(BRANDS))]
    for k in range(6):
        tone = order[k % len(order)]
        p.box(at, 0, 3.97, 1.05, tone, down=True)
        pale = "#16181c" if tone in ("#f2f2ee", "#f2b01f") else "#ffffff"
        p.box(at + 0.4, 0.36, 0.5, 0.36, pale, r=0.18, o=0.95)
        p.box(at + 1.15, 0.4, float(p.dice.uniform(1.2, 2.2)), 0.28, pale, r=0.05, o=0.95)
        at += 4.0
    wires = "".join(f"M0 {y:.2f}H24" for y in np.arange(1.3, 3.7, 0.22)) + "".join(
        f"M{x:.2f} 1.05V3.6" for x in np.arange(0, 24, 0.3)
    )
    p.parts.append(f'<path d="{wires}" stroke="{p.ink("#aab0b6")}" stroke-width=".016" opacity=".55"/>')
    for x in np.arange(0.0, 24.0, 4.0):
        p.line(f"M{x + 0.05} 1.0V3.6Q{x + 0.05} 4.1 {x + 0.4} 4.3", "#8d949c", 0.09)
    p.shadow(0, 24.0, 0.0, 0.4)
    if night:
        p.lamp(6.0, 4.4, 0.14, "#f2f6ff")
        p.lamp(18.0, 4.4, 0.14, "#f2f6ff")


SETTING = Setting("race_track", "race track", build, Rest(height=1.7, crane=2.4, horizon=0.58, drone=3.6), "day")
