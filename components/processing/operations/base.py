"""What an edit operation is: a frozen value with declared options, and a function from takes to takes.

The declaration is enough to draw a form, to check what a form or a stored recipe holds, and to write it as JSON.
"""

import math
import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields, replace
from enum import StrEnum
from typing import Any, ClassVar

from components.errors import InvalidRecipe
from components.processing.ffmpeg import FFmpeg, Node
from components.processing.graph import Graph, Take

LONGEST_TEXT = 20_000


class Kind(StrEnum):
    """What an option holds, and so which field its form shows."""

    NUMBER = "number"
    INTEGER = "integer"
    CHOICE = "choice"
    SWITCH = "switch"
    TEXT = "text"
    PARAGRAPH = "paragraph"
    COLOR = "color"
    AUDIO = "audio"
    IMAGE = "image"
    FILE = "file"


class Arity(StrEnum):
    """Whether an operation works on each clip by itself or makes one of all."""

    ONE = "one"
    MANY = "many"


@dataclass(frozen=True)
class Option:
    """One declared option. ``choices`` are pairs of value and label; an ``optional`` one may be None."""

    name: str
    label: str
    kind: Kind
    default: Any
    help: str = ""
    min: float | None = None
    max: float | None = None
    step: float | None = None
    unit: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    optional: bool = False
    when: tuple[str, tuple[str, ...]] | None = None  # show it only while another option has one of these values
    needs: tuple[tuple[str, tuple[str, ...]], ...] = ()  # filters and encoders that a choice takes
    left_out: str = ""  # which choices this ffmpeg cannot do, and why

    def offered(self, program: FFmpeg) -> "Option":
        """The option without the choices that this ffmpeg cannot do."""
        lacking = {value: program.missing(names) for value, names in self.needs if program.lacks(names)}
        if not lacking:
            return self
        labels = dict(self.choices)
        why = (f"“{labels[value]}” is left out. {reason}" for value, reason in lacking.items())
        left = tuple(choice for choice in self.choices if choice[0] not in lacking)
        return replace(self, choices=left, left_out=" ".join(why))


def option(
    default: Any,
    label: str,
    help_text: str = "",
    *,
    kind: Kind | None = None,
    low: float | None = None,
    high: float | None = None,
    step: float | None = None,
    unit: str = "",
    choices: Mapping[str, str] | None = None,
    optional: bool = False,
    when: tuple[str, tuple[str, ...]] | None = None,
    needs: Mapping[str, tuple[str, ...]] | None = None,
) -> Any:
    """Declare an option as the default of a dataclass field; its kind follows from the default unless given."""
    declared = Option(
        name="",
        label=label,
        kind=kind or _kind_of(default, choices),
        default=default,
        help=help_text,
        min=low,
        max=high,
        step=step,
        unit=unit,
        choices=tuple((choices or {}).items()),
        optional=optional,
        when=when,
        needs=tuple((needs or {}).items()),
    )
    return field(default=default, metadata={"option": declared})


@dataclass(frozen=True)
class Declared:
    """A frozen value with declared options. Making one checks them and raises InvalidRecipe in plain words."""

    label: ClassVar[str]

    def __post_init__(self) -> None:
        for declared in self.options():
            object.__setattr__(self, declared.name, self._checked(declared, getattr(self, declared.name)))
        self.check()

    @classmethod
    def options(cls) -> tuple[Option, ...]:
        """The declared options, in the order of the form."""
        return tuple(_named(each) for each in fields(cls) if "option" in each.metadata)

    def values(self) -> dict[str, Any]:
        """What the options hold, without what is at its default."""
        return {o.name: getattr(self, o.name) for o in self.options() if getattr(self, o.name) != o.default}

    def lacking(self, program: FFmpeg) -> str:
        """Why this ffmpeg cannot do what the options hold, or nothing."""
        held = ((getattr(self, each.name), dict(each.needs)) for each in self.options())
        return next(filter(None, (program.missing(needs.get(value, ())) for value, needs in held if needs)), "")

    def check(self) -> None:
        """Raise InvalidRecipe if the options do not fit one another."""

    def refuse(self, why: str) -> InvalidRecipe:
        """The error for options that do not fit."""
        return InvalidRecipe(f"{self.label}: {why}")

    def _checked(self, declared: Option, value: Any) -> Any:
        """The value as the type that the option holds, or InvalidRecipe."""
        if value is None and declared.optional:
            return None
        if declared.kind in (Kind.NUMBER, Kind.INTEGER):
            return self._checked_number(declared, value)
        if declared.kind is Kind.SWITCH:
            if not isinstance(value, bool):
                raise self.refuse(f"{declared.label} is either on or off.")
            return value
        if not isinstance(value, str):
            raise self.refuse(f"{declared.label} is missing.")
        if declared.kind is Kind.CHOICE and value not in dict(declared.choices):
            names = ", ".join(label for _, label in declared.choices)
            raise self.refuse(f"{declared.label} cannot be “{value[:40]}”. Choose one of: {names}.")
        if declared.kind is Kind.COLOR and not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
            raise self.refuse(f"{declared.label} “{value[:40]}” is not a color such as #ffcc00.")
        if len(value) > LONGEST_TEXT:
            raise self.refuse(f"{declared.label} has {len(value):,} characters; {LONGEST_TEXT:,} is the most.")
        return value

    def _checked_number(self, declared: Option, value: Any) -> float | int:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            raise self.refuse(f"{declared.label} must be a number.")
        if declared.kind is Kind.INTEGER and value != int(value):
            raise self.refuse(f"{declared.label} is {value:g}; it must be a whole number.")
        low, high = declared.min, declared.max
        if (low is not None and value < low) or (high is not None and value > high):
            unit = f" {declared.unit}" if declared.unit else ""
            span = f"at least {low:g}" if high is None else f"between {low or 0:g} and {high:g}"
            raise self.refuse(f"{declared.label} is {value:g}{unit}; it must be {span}{unit}.")
        return int(value) if declared.kind is Kind.INTEGER else float(value)


@dataclass(frozen=True)
class Operation(Declared, ABC):
    """The base of all operations. Making one checks its options and raises InvalidRecipe in plain words.

    ``clip`` picks the one clip, by its place, that a step is for; without it the step is for every clip.
    """

    name: ClassVar[str]
    icon: ClassVar[str]
    help: ClassVar[str]
    group: ClassVar[str]
    arity: ClassVar[Arity] = Arity.ONE
    needs: ClassVar[tuple[str, ...]] = ()  # filters and encoders that not every ffmpeg has

    measures: ClassVar[bool] = False  # whether ``measure`` must run before ``edit``

    clip: int | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        if self.clip is not None and (not isinstance(self.clip, int) or not 0 <= self.clip < 1000):
            raise InvalidRecipe(f"{self.label}: there is no clip number {self.clip!r}.")
        super().__post_init__()

    @classmethod
    def missing(cls, program: FFmpeg) -> str:
        """Why this ffmpeg cannot do the operation, or nothing."""
        return program.missing(cls.needs)

    def lacking(self, program: FFmpeg) -> str:
        """Why this ffmpeg cannot do this step as it is set, or nothing."""
        return self.missing(program) or super().lacking(program)

    def to_json(self) -> dict[str, Any]:
        """The step as plain JSON, without what is at its default."""
        step: dict[str, Any] = {"operation": self.name, "options": self.values()}
        return step if self.clip is None else {**step, "clip": self.clip}

    def apply(self, takes: tuple[Take, ...], graph: Graph) -> tuple[Take, ...]:
        """The takes after this step."""
        if self.clip is not None and self.clip >= len(takes):
            raise InvalidRecipe(f"{self.label} is for clip {self.clip + 1}, but there are only {len(takes)} here.")
        edited = []
        for graph.turn, take in enumerate(takes):
            edited.append(self.edit(take, graph) if self.clip in (None, graph.turn) else take)
        return tuple(edited)

    def shortcut(self, _seconds: float) -> str:
        """What a draft of a result this long leaves to the result, as a sentence; nothing if it shows everything.

        A step that takes a shortcut is not measured for.
        """
        return ""

    def measure(self, take: Take, name: str) -> Node | None:
        """An output that writes what must be known before the edit into the file ``name``, if there is anything."""
        raise NotImplementedError

    def learn(self, written: str) -> Any:
        """What ``edit`` is to find in ``graph.finding``, from what was measured."""
        raise NotImplementedError

    @abstractmethod
    def edit(self, take: Take, graph: Graph) -> Take:
        """One take after this step."""


@dataclass(frozen=True)
class JoinOperation(Operation):
    """The base of operations that make one take of all."""

    arity: ClassVar[Arity] = Arity.MANY

    def apply(self, takes: tuple[Take, ...], graph: Graph) -> tuple[Take, ...]:
        """One take, made of all."""
        return (self.join(takes, graph),)

    def edit(self, take: Take, graph: Graph) -> Take:
        """Joining a single take changes nothing but its form."""
        return self.join((take,), graph)

    @abstractmethod
    def join(self, takes: tuple[Take, ...], graph: Graph) -> Take:
        """All takes as one."""


def _kind_of(default: Any, choices: Mapping[str, str] | None) -> Kind:
    if choices:
        return Kind.CHOICE
    if isinstance(default, bool):
        return Kind.SWITCH
    if isinstance(default, int):
        return Kind.INTEGER
    return Kind.NUMBER if isinstance(default, float) or default is None else Kind.TEXT


def _named(each: "Field[Any]") -> Option:
    declared: Option = each.metadata["option"]
    return replace(declared, name=each.name)
