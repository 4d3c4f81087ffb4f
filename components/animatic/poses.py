"""The drawings of the subject, rasterized and relit when first needed or a little before, and then remembered."""

import re
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import lru_cache
from threading import Lock

import cv2

from components.animatic.camera import Path
from components.animatic.color import Array
from components.animatic.picture import premultiply, rasterize
from components.animatic.relight import relight
from components.animatic.subjects import Pose, document

MARGIN = 0.04
"""Room around a drawing, as a share of its height, so that blurred edges are never cut."""

TALLEST = 1500
"""Pixels of the tallest drawing: nearer than that it is enlarged, which a soft lens forgives."""

SHAPE = re.compile(r"<(?:path|ellipse|circle|rect|polygon|line|polyline)\b[^>]* opacity=[^>]*>")
DRAFT_FPS, DRAFT_PHASES = 12, 8

TURNS = 60
"""Turns of one orbit at most: a longer one turns slower."""

Key = tuple[int, int]
"""The place in the cycle, and the turn: -1 is straight on."""

_ahead = ThreadPoolExecutor(1, thread_name_prefix="animatic-poses")


class Poses:
    """Draws one subject's poses: each a pure function of its key, drawn once, by whichever thread comes first."""

    def __init__(self, path: Path) -> None:
        self.path, self.scene = path, path.scene
        scene = path.scene
        many = 0.7 if scene.rig.phases > 4 or (scene.rig.turns > 4 and scene.move == "orbit") else 1.0
        density = path.focal / path.nearest() * path.metre / 100 * many  # pixels a centimetre
        self.density = min(density, TALLEST / (scene.rig.height * 100))
        # a draft of few frames a second makes do with fewer drawings
        self.phases = max(1, scene.rig.phases if scene.fps > DRAFT_FPS else min(scene.rig.phases, DRAFT_PHASES))
        self.turning = scene.rig.turns > 1 and scene.move == "orbit"
        # who turns is drawn anew on every second frame: seldom enough to be quick, often enough not to jerk
        self.hold = max(scene.style.hold, 2) if self.turning else scene.style.hold
        steps = round(scene.duration * scene.fps / 2) if scene.fps > DRAFT_FPS else 0
        self.turns = max(scene.rig.turns, min(steps, TURNS)) if self.turning else 1
        self.margin = scene.rig.height * 100 * MARGIN
        self.reach = min(scene.rig.turnable, path.rest.orbit)
        self._drawn: dict[Key, Future[Array]] = {}
        self._lock = Lock()

    def key(self, t: float) -> Key:
        """Which pose is shown at a time."""
        held = self.hold / self.scene.fps * self.scene.pace  # drawn on twos, seen on ones
        place = self.path.subject(int(t / held + 1e-6) * held)
        turn = round((place.turn / self.reach * 0.5 + 0.5) * (self.turns - 1)) if self.turning else -1
        return int(place.phase * self.phases) % self.phases, turn

    def begin(self, times: Iterable[float]) -> None:
        """Have the poses of these moments drawn in the background, the first first."""
        for key in dict.fromkeys(map(self.key, times)):
            _ahead.submit(self.texture, key)

    def texture(self, key: Key) -> Array:
        """A pose, premultiplied and lit; who comes while another thread draws it waits for that one."""
        with self._lock:
            begun = self._drawn.get(key)
            if begun is None:
                mine = self._drawn[key] = Future()
        if begun is not None:
            return begun.result()
        try:
            mine.set_result(self._draw(*key))
        except BaseException as error:
            mine.set_exception(error)
            raise
        return mine.result()

    def _draw(self, phase: int, turn: int) -> Array:
        scene, rig = self.scene, self.scene.rig
        part = phase / self.phases
        pose = Pose(
            phase=part,
            turn=(turn / max(1, self.turns - 1) * 2 - 1) * self.reach if turn >= 0 else 0.0,
            time=part * self.path.cycle,
            action=scene.action,
            palette=scene.palette,
            seed=scene.who,
            text=scene.brand,
            wear=scene.wear,
            light=scene.light.name,
        )
        drawn = premultiply(rasterized(document(rig, pose, self.density, self.margin)))
        if scene.mirrored:
            drawn = cv2.flip(drawn, 1)
        lit = relight(
            drawn, scene.light, rim=1.0 - 0.4 * rig.glossy, bulge=0.15 if rig.name in ("card", "picture") else 1.0
        )
        shine = rig.shine(pose) if rig.shine else ""
        if shine:
            lamps = replace(rig, draw=lambda _: shine)
            sent = premultiply(rasterized(document(lamps, pose, self.density, self.margin)))
            cv2.add(lit, cv2.flip(sent, 1) if scene.mirrored else sent, dst=lit)
        return lit


@lru_cache(maxsize=40)
def rasterized(drawing: str) -> Array:
    """A drawing before it is lit: another light or style shows the same one."""
    return rasterize(SHAPE.sub(_plainer, drawing))


def _plainer(shape: re.Match[str]) -> str:
    """A shape of one paint with the opacity in the paint: as the whole's it would cost a picture of its own."""
    tag = shape[0]
    filled = ' fill="' in tag and ' fill="none"' not in tag
    stroked = ' stroke="' in tag and ' stroke="none"' not in tag
    if filled == stroked or "-opacity=" in tag or (stroked and ' fill="none"' not in tag):
        return tag
    return tag.replace(' opacity="', ' fill-opacity="' if filled else ' stroke-opacity="')
