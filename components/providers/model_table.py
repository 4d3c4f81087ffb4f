"""How one table of ``models.toml`` becomes a VideoModel: every field has its reader, every mistake names its line."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any, NoReturn, TypeVar

from components.errors import BadSettings
from components.providers.generation import Kind
from components.providers.video_model import Audio, Durations, ModelStatus, Price, PromptUnit, PromptUse, VideoModel

T = TypeVar("T")


@dataclass(frozen=True)
class Place:
    """Where an entry stands, for the message when it is wrong."""

    file: str
    lines: list[str]
    index: int = -1

    def at(self, index: int) -> "Place":
        """Return the place of the n-th model."""
        return replace(self, index=index)

    def line(self, key: str) -> int:
        """Return the line of a key of the entry, or of its header."""
        headers = [number for number, line in enumerate(self.lines) if re.match(r"\s*\[\[models]]", line)]
        start = headers[self.index] if 0 <= self.index < len(headers) else 0
        end = headers[self.index + 1] if 0 <= self.index < len(headers) - 1 else len(self.lines)
        found = (number for number in range(start, end) if re.match(rf"\s*{re.escape(key)}\s*=", self.lines[number]))
        return next(found, start) + 1

    def fail(self, key: str, problem: str) -> NoReturn:
        """Raise BadSettings for this key of the entry."""
        raise BadSettings(f"{self.file}, line {self.line(key)}: {key}: {problem}.")


def read_model(table: Mapping[str, Any], place: Place) -> VideoModel:
    """Return the model that the table describes; raise BadSettings with the line that is wrong."""
    for key in ("id", "provider", "label", "kinds"):
        if key not in table:
            name = table.get("id", "without an id")
            place.fail(key, f"it is missing for the model {name}")
    by_kind = {Kind(kind): _read_fields(table[kind], place) for kind in Kind if kind in table}
    own = {key: value for key, value in table.items() if key not in set(Kind)}
    model = VideoModel(**_read_fields(own, place), by_kind=MappingProxyType(by_kind))
    if unused := set(by_kind) - set(model.kinds):
        place.fail("kinds", f"[models.{min(unused)}] is given, but “{min(unused)}” is not among its kinds")
    if any(price.usd for price in model.prices) and not (model.price_as_of and model.source):
        place.fail("prices", "they need price_as_of and source, so that people can judge them")
    return model


def _read_fields(table: Mapping[str, Any], place: Place) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in _READERS:
            place.fail(key, f"this is no field of a model; there are {', '.join(_READERS)}")
        try:
            values[key] = _READERS[key](value)
        except (TypeError, ValueError, KeyError) as error:
            place.fail(key, f"“{value}” cannot be used: {error}")
    return values


def _exactly(kind: type[T]) -> Callable[[Any], T]:
    def read(value: Any) -> T:
        if type(value) is not kind:
            raise TypeError(f"it must be {'text' if kind is str else kind.__name__}")
        return value

    return read


def _each(read: Callable[[Any], Any]) -> Callable[[Any], tuple[Any, ...]]:
    return lambda value: tuple(read(item) for item in _exactly(list)(value))


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise TypeError("it must be a number, zero or more")
    return float(value)


def _count(value: Any) -> int:
    return int(_number(_exactly(int)(value)))


def _durations(value: Any) -> Durations:
    if value == "input":
        return Durations(follows_input=True)
    if isinstance(value, list):
        return Durations(values=tuple(sorted(_number(item) for item in value)))
    if unknown := set(value) - {"from", "to", "step", "default"}:
        raise ValueError(f"“{min(unknown)}” means nothing here")
    low, high, step = _number(value["from"]), _number(value["to"]), _number(value.get("step", 1))
    if not 0 < low <= high or step <= 0:
        raise ValueError("“from” must be above zero and not above “to”")
    return Durations(low=low, high=high, step=step, preferred=_number(value.get("default", 5)))


def _price(value: Any) -> Price:
    readers: dict[str, Callable[[Any], Any]] = {
        "usd": _number,
        "minimum": _number,
        "duration": _number,
        "kind": Kind,
        "resolution": _exactly(str),
        "audio": _exactly(bool),
        "per": _exactly(str),
    }
    price = Price(**{key: readers[key](item) for key, item in value.items()})
    if price.per not in ("second", "clip"):
        raise ValueError("a price is per second or per clip")
    return price


_text = _exactly(str)
_flag = _exactly(bool)
_READERS: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {
        "id": _text,
        "provider": _text,
        "label": _text,
        "kinds": _each(Kind),
        "durations": _durations,
        "aspect_ratios": _each(_text),
        "resolutions": _each(_text),
        "fps": _each(_number),
        "seed": _flag,
        "negative_prompt": _flag,
        "audio": Audio,
        "audio_default": _flag,
        "audio_resolutions": _each(_text),
        "camera_control": _text,
        "last_frame_alone": _flag,
        "references": _count,
        "prompt": PromptUse,
        "prompt_limit": _count,
        "prompt_unit": PromptUnit,
        "prices": _each(_price),
        "price_as_of": _exactly(date),
        "source": _text,
        "status": ModelStatus,
        "sunset": _exactly(date),
        "replacement": _text,
        "note": _text,
        "wire": _exactly(dict),
    }
)
