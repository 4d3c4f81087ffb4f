"""The edit that a person is working on: which clips, which steps. It lives in the page's address, so that a link, a
reload, and the browser's back and forward keep it.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from components.errors import InvalidRecipe
from components.processing import OPERATIONS, Operation, Recipe
from components.processing.operations import Concat, Trim

MOST_CLIPS = 12


@dataclass(frozen=True)
class Step:
    """One step: an operation by name, its options, the clip it is for (None: all), and whether it is switched off."""

    operation: str
    options: Mapping[str, Any] = field(default_factory=dict)
    clip: int | None = None
    off: bool = False

    def build(self) -> Operation:
        """Return the operation; raise InvalidRecipe if its options do not fit."""
        return OPERATIONS[self.operation](**self.options, clip=self.clip)


@dataclass(frozen=True)
class Cut:
    """Clips by id, and steps in order. Trims and what is for one clip come first, joining next; all else follows."""

    clips: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()

    @classmethod
    def from_query(cls, query: Mapping[str, str]) -> "Cut":
        """Read the address; what cannot be understood is left out, because a link may be cut short."""
        clips = tuple(id_ for id_ in query.get("clips", "").split(",") if id_)[:MOST_CLIPS]
        try:
            stored = json.loads(query.get("steps", "[]"))
            steps = tuple(Step(s["do"], s.get("with", {}), s.get("clip"), s.get("off", False)) for s in stored)
        except (ValueError, TypeError, KeyError, AttributeError):
            steps = ()
        return cls(clips, tuple(step for step in steps if usable(step, len(clips))))

    def to_query(self) -> dict[str, str]:
        """Write it as short as it can be, without what is at its default."""
        steps = [
            {"do": step.operation}
            | ({"with": dict(step.options)} if step.options else {})
            | ({} if step.clip is None else {"clip": step.clip})
            | ({"off": True} if step.off else {})
            for step in self.steps
        ]
        text = json.dumps(steps, separators=(",", ":"), ensure_ascii=False)
        return {"clips": ",".join(self.clips)} | ({"steps": text} if steps else {})

    def recipe(self) -> Recipe:
        """Return what to render: the steps that are on, and the joining if there is more than one clip."""
        on = [step for step in self.steps if not step.off]
        trims = [step.build() for step in on if step.operation == Trim.name]
        single = [step.build() for step in on if step.operation != Trim.name and step.clip is not None]
        others = [step.build() for step in on if step.operation != Trim.name and step.clip is None]
        join = [Concat()] if len(self.clips) > 1 and not any(isinstance(step, Concat) for step in others) else []
        return Recipe((*trims, *single, *join, *others))

    def sounds(self) -> tuple[str, ...]:
        """Name the sounds that the steps use."""
        return tuple(
            {
                str(step.options["path"])
                for step in self.steps
                if step.operation == "add_audio" and not step.off and step.options.get("path")
            }
        )

    def trim(self, clip: int) -> tuple[float, float | None]:
        """Return where a clip begins and ends (None: at its end)."""
        found = (
            step for step in self.steps if step.operation == Trim.name and step.clip in (None, clip) and not step.off
        )
        step = next(found, None)
        return (step.options.get("start", 0.0), step.options.get("end")) if step else (0.0, None)

    def trimmed(self, clip: int, start: float, end: float, duration: float) -> "Cut":
        """Return the cut with a clip trimmed; keeping all of it takes the step away."""
        others = tuple(s for s in self.steps if not (s.operation == Trim.name and s.clip == clip))
        if start <= 0.001 and end >= duration - 0.001:
            return replace(self, steps=others)
        options = {"start": round(start, 3)} | ({} if end >= duration - 0.001 else {"end": round(end, 3)})
        place = sum(1 for step in others if step.operation == Trim.name and (step.clip or 0) < clip)
        return replace(self, steps=(*others[:place], Step(Trim.name, options, clip), *others[place:]))

    def with_step(self, index: int, step: Step | None) -> "Cut":
        """Return the cut with a step replaced, or taken away (None)."""
        return replace(self, steps=(*self.steps[:index], *([step] if step else []), *self.steps[index + 1 :]))

    def moved(self, start: int, end: int) -> "Cut":
        """Return the cut with a step at another place."""
        steps = list(self.steps)
        steps.insert(end, steps.pop(start))
        return replace(self, steps=tuple(steps))

    def with_clips(self, clips: Sequence[str]) -> "Cut":
        """Return the cut over other clips; trims follow their clip, those of clips that are gone go too."""
        kept = []
        for step in self.steps:
            if step.clip is None:
                kept.append(step)
            elif step.clip < len(self.clips) and self.clips[step.clip] in clips:
                kept.append(replace(step, clip=list(clips).index(self.clips[step.clip])))
        return Cut(tuple(clips)[:MOST_CLIPS], tuple(kept))


def usable(step: Step, clips: int) -> bool:
    """Whether a step that came from outside is one of ours and fits so many clips."""
    if not isinstance(step.operation, str) or step.operation not in OPERATIONS or not isinstance(step.options, dict):
        return False
    if step.clip is not None and (type(step.clip) is not int or not 0 <= step.clip < clips):
        return False
    try:
        step.build()
    except (InvalidRecipe, TypeError):
        return False
    return True
