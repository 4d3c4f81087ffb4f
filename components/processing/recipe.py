"""A recipe: the ordered steps of an edit, as a value that is stored, checked and rendered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import ffmpeg

from components.errors import InvalidRecipe
from components.processing.graph import Graph, Source, Take
from components.processing.operations import OPERATIONS, Trim
from components.processing.operations.base import JoinOperation, Operation
from components.processing.probe import MediaInfo, clock
from components.settings import Limits

VERSION = 1
MOST_STEPS = 64


@dataclass(frozen=True)
class Recipe:
    """Ordered operations over one or more clips; the same recipe may be applied to many clips."""

    steps: tuple[Operation, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The recipe as plain JSON."""
        return {"version": VERSION, "steps": [step.to_json() for step in self.steps]}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "Recipe":
        """Read a stored recipe; raise InvalidRecipe if it is none or holds what this Dailies does not know."""
        steps = stored.get("steps") if isinstance(stored, Mapping) else None
        if not isinstance(steps, (list, tuple)):
            raise InvalidRecipe("This is not a recipe: it has no steps.")
        if stored.get("version", VERSION) != VERSION:
            raise InvalidRecipe("This recipe was made by a newer Dailies. Update Dailies to use it.")
        if len(steps) > MOST_STEPS:
            raise InvalidRecipe(f"This recipe has {len(steps)} steps; {MOST_STEPS} is the most.")
        return cls(tuple(_step(step) for step in steps))

    def check(self, clips: Sequence[MediaInfo], limits: Limits | None = None) -> None:
        """Raise InvalidRecipe if the steps do not fit these clips."""
        self.result(clips, limits)

    def duration(self, clips: Sequence[MediaInfo], limits: Limits | None = None) -> float:
        """How many seconds the result will last."""
        return self.result(clips, limits).seconds

    def result(self, clips: Sequence[MediaInfo], limits: Limits | None = None) -> Take:
        """What comes out: its size, frame rate and frames. Nothing is read or written."""
        sources = [Source.of(Path(f"clip {number}"), info) for number, info in enumerate(clips)]
        return self.compile(Graph(sources, limits=limits))

    def compile(self, graph: Graph) -> Take:
        """Build the graph of this recipe; raise InvalidRecipe if it does not come to one clip within the limits."""
        if not graph.sources:
            raise InvalidRecipe("Choose at least one clip.")
        takes = graph.build(self.steps)
        if len(takes) > 1:
            raise InvalidRecipe(f"These are {len(takes)} clips. Add “Join clips” to make them one.")
        if takes[0].seconds > graph.limits.media_duration:
            raise InvalidRecipe(f"The result would be {takes[0].seconds / 3600:.1f} hours long. Make it shorter.")
        return takes[0]


def apply_to_each(recipe: Recipe, infos: Sequence[MediaInfo], limits: Limits | None = None) -> tuple[Recipe | str, ...]:
    """For each clip, the recipe that does to it alone what this one does, or a sentence on why it does not fit."""
    return tuple(_for_one(recipe, info, limits) for info in infos)


def _for_one(recipe: Recipe, info: MediaInfo, limits: Limits | None) -> Recipe | str:
    steps: list[Operation] = []
    source = Source.of(Path("clip 0"), info)
    try:
        for step in recipe.steps:
            if isinstance(step, JoinOperation):  # a single clip has nothing to be joined with
                continue
            if step.clip:
                return f"{step.label} is for clip {step.clip + 1} of an edit of several clips."
            if isinstance(step, Trim) and step.end is not None:
                (take,) = Graph([source], limits=limits).build(steps)
                if step.end > take.seconds + float(1 / take.rate):
                    return f"{step.label} goes up to {clock(step.end)}, but this clip is {clock(take.seconds)} long."
            steps.append(replace(step, clip=None))
        fitting = Recipe(tuple(steps))
        fitting.check([info], limits)
    except InvalidRecipe as error:
        return str(error)
    return fitting


class Measurement:
    """The pass before the render in which the step at a place, counted from 1, measures what it is going to change."""

    def __init__(self, recipe: Recipe, place: int, graph: Graph) -> None:
        self._step, self._place, self._graph = recipe.steps[place - 1], place, graph
        takes = graph.build(recipe.steps[: place - 1])
        outputs = {index: self._step.measure(take, self._name(index)) for index, take in enumerate(takes)}
        self._measured = [index for index, output in outputs.items() if output is not None]
        self.node = ffmpeg.merge_outputs(*(outputs[index] for index in self._measured)) if self._measured else None
        self.seconds = sum(take.seconds for take in takes)

    def learn(self, folder: Path) -> None:
        """Hand what was written to the step."""
        for index in self._measured:
            written = (folder / self._name(index)).read_text(encoding="utf-8", errors="replace")
            self._graph.findings[self._place, index] = self._step.learn(written)

    def _name(self, index: int) -> str:
        return f"measure{self._place}-{index}.txt"


def _step(stored: Any) -> Operation:
    if not isinstance(stored, Mapping):
        raise InvalidRecipe("This recipe holds a step that cannot be read.")
    name = stored.get("operation")
    operation = OPERATIONS.get(name) if isinstance(name, str) else None
    if operation is None:
        raise InvalidRecipe(f"There is no edit called “{str(name)[:40]}”. It may come from a newer Dailies.")
    options = stored.get("options", {})
    if not isinstance(options, Mapping):
        raise InvalidRecipe(f"{operation.label}: its options cannot be read.")
    unknown = set(options) - {field.name for field in fields(operation)} | ({"clip"} & set(options))
    if unknown:
        names = ", ".join(sorted(str(each)[:40] for each in unknown))
        raise InvalidRecipe(f"{operation.label} has no option {names}. It may come from a newer Dailies.")
    return operation(**options, clip=stored.get("clip"))
