"""A first look at a recipe: its own graph over sources opened small, written so that it plays while it grows."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from components.processing.encoding import GROWING
from components.processing.ffmpeg import Canceler, FFmpeg, find_ffmpeg, run
from components.processing.graph import Graph, Source, Take, even
from components.processing.operations import Trim
from components.processing.operations.reframe import reframed
from components.processing.probe import MediaInfo, clock, probe
from components.processing.recipe import Measurement, Recipe
from components.processing.render import workspace
from components.settings import Limits

SIDE = 360  # pixels of the shorter side
LONGEST = 120.0  # seconds of the result
REMEMBERED = 64  # measurements


@dataclass(frozen=True)
class Preview:
    """What a preview shows: how many seconds, whether there is sound, and what only the result will show."""

    seconds: float
    has_audio: bool
    notes: tuple[str, ...] = ()


@dataclass
class Previewer:
    """Renders previews one after the other and remembers what was measured for them."""

    limits: Limits = field(default_factory=Limits)
    program: FFmpeg | None = None
    side: int = SIDE
    _known: dict[str, Any] = field(default_factory=dict)

    def render(
        self,
        recipe: Recipe,
        sources: Sequence[Path],
        output: Path,
        *,
        files: Mapping[str, Path] | None = None,
        begun: Callable[[Preview], None] | None = None,
        canceled: Canceler | None = None,
    ) -> Preview:
        """Write a small MP4 in fragments, each of which can be played as soon as it is there.

        ``begun`` is told what is coming before the first of it is written. What was written so far is left to the
        caller when it is canceled or fails. Raise what ``render`` raises.
        """
        infos = [probe(path, self.limits) for path in sources]
        result = recipe.result(infos, self.limits)
        running: dict[str, Any] = {"limits": self.limits, "program": self.program or find_ffmpeg()}
        running["canceled"] = canceled
        with workspace(output) as folder:
            opened = [Source.of(path, info) for path, info in zip(sources, infos, strict=True)]
            graph = Graph(
                opened,
                files=files,
                folder=folder,
                limits=self.limits,
                scale=draft_scale(result, infos, self.side),
                draft=True,
            )
            self._measure(recipe, graph, folder, result, running)
            take = _shown(recipe, result.seconds, graph, self.side)
            told = Preview(take.seconds, take.sound is not None, shortcuts(recipe, result.seconds))
            if begun:
                begun(told)
            node = GROWING.write(take, f"file:{output.absolute()}", self.limits)
            run(node, folder=folder, seconds=take.seconds, **running)
        return told

    def _measure(self, recipe: Recipe, graph: Graph, folder: Path, result: Take, running: dict[str, Any]) -> None:
        """Let steps measure what they are going to change, unless that is known or takes too long for a first look."""
        for place, step in enumerate(recipe.steps, start=1):
            if not step.measures or step.shortcut(result.seconds):
                continue
            measurement = Measurement(recipe, place, graph)
            if measurement.node is None:
                continue
            name = _name(recipe, place, graph)
            if name not in self._known:
                run(measurement.node, folder=folder, seconds=measurement.seconds, **running)
                measurement.learn(folder)
                while len(self._known) >= REMEMBERED:
                    del self._known[next(iter(self._known))]
                self._known[name] = {key: found for key, found in graph.findings.items() if key[0] == place}
            graph.findings |= self._known[name]


def shortcuts(recipe: Recipe, seconds: float) -> tuple[str, ...]:
    """What a preview of so many seconds leaves to the result, as sentences."""
    told = [note for step in recipe.steps if (note := step.shortcut(seconds))]
    if seconds > LONGEST:
        told.append(f"This shows the first {clock(LONGEST)}.")
    return tuple(dict.fromkeys(told))


def draft_scale(result: Take, infos: Sequence[MediaInfo], side: int = SIDE) -> Fraction:
    """How small to open the sources: so that the result comes to ``side``, and no source is blurred much beyond it."""
    wanted = Fraction(side, min(result.width, result.height))
    sharp = Fraction(side, min(min(info.width, info.height) for info in infos))
    return min(Fraction(1), max(wanted, min(sharp, 2 * wanted)))


def _shown(recipe: Recipe, seconds: float, graph: Graph, side: int) -> Take:
    """What is shown of the result: its beginning, and no larger than it should be."""
    steps = recipe.steps if seconds <= LONGEST else (*recipe.steps, Trim(end=LONGEST))
    take = Recipe(steps).compile(graph)
    if min(take.width, take.height) <= side:
        return take
    smaller = Fraction(side, min(take.width, take.height))
    width, height = even(take.width * smaller), even(take.height * smaller)
    return reframed(take, width, height, "stretch")


def _name(recipe: Recipe, place: int, graph: Graph) -> str:
    """What a measurement depends on: the steps before it, the files, and the size at which they are opened."""
    files = [(name, str(path), path.stat().st_mtime_ns) for name, path in graph.files.items()]
    read = [(str(source.path), source.path.stat().st_mtime_ns) for source in graph.sources]
    steps = [step.to_json() for step in recipe.steps[:place]]
    return json.dumps([steps, files, read, str(graph.scale)], sort_keys=True)
