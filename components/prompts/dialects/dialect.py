"""What a dialect is: how one family of models likes to be spoken to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from components.prompts.parts import PromptParts


@dataclass(frozen=True)
class Rendered:
    """A shot in a dialect. ``options`` go into the request's options; ``notes`` say what the model does not take."""

    text: str
    negative_prompt: str | None = None
    options: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Dialect:
    """``words`` tells the text, ``options`` what goes beside it; ``source`` is where this manner is described."""

    id: str
    label: str
    help: str
    source: str
    words: Callable[[PromptParts], str]
    options: Callable[[PromptParts], Mapping[str, Any]] = lambda _: {}
    negative_prompt: bool = False
