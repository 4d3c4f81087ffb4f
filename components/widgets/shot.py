"""The shot at work, as the pages share it: a prompt of the catalog, or one that is not written yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from components.catalog import Prompt
from components.prompts import FURTHER, PUBLISHED, PromptParts, title_of
from components.prompts.variations import Spread, is_pattern

RATIOS = ("16:9", "9:16", "1:1", "4:5")
TEXT_DRAWN = 1000
PART_DRAWN = 240
_PARTS = (*PUBLISHED, *FURTHER, "negative_prompt")
_ASIDE = ("title", "duration", "aspect_ratio", "seed", "model", "own", "spread")
LARGEST_SEED = 2**31 - 1


@dataclass(frozen=True)
class Shot:
    """``title`` is empty as long as the parts tell it; without an id nothing of it is in the catalog.

    ``model`` is the one it is made for, "" where that is open; ``own`` are words that somebody wrote for one model or
    family, ``spread`` says which shots are wanted of a pattern.
    """

    id: str = ""
    title: str = ""
    parts: PromptParts = field(default_factory=PromptParts)
    duration: float = 4.0
    aspect_ratio: str = RATIOS[0]
    seed: int | None = None
    model: str = ""
    own: Mapping[str, str] = field(default_factory=dict)
    spread: Spread = field(default_factory=Spread)

    @classmethod
    def of(cls, prompt: Prompt) -> Self:
        """Read a prompt of the catalog."""
        parts = PromptParts.from_json(prompt.parts)
        if parts.is_empty and prompt.text:
            parts = replace(parts, subject=prompt.text)
        duration, ratio = prompt.parts.get("duration"), prompt.parts.get("aspect_ratio")
        seed, model, own = (prompt.parts.get(name) for name in ("seed", "model", "own"))
        return cls(
            id=prompt.id,
            title="" if prompt.title == title_of(parts) else prompt.title,
            parts=parts,
            duration=float(duration) if isinstance(duration, int | float) else cls.duration,
            aspect_ratio=ratio if ratio in RATIOS else cls.aspect_ratio,
            seed=seed if isinstance(seed, int) and 0 <= seed <= LARGEST_SEED else None,
            model=model if isinstance(model, str) else "",
            own={key: words for key, words in own.items() if isinstance(words, str)} if isinstance(own, dict) else {},
            spread=Spread.from_json(prompt.parts.get("spread")),
        )

    @classmethod
    def of_file(cls, parts: Mapping[str, Any], text: str, title: str) -> Self:
        """Read a prompt that came as a file; without parts its text is the subject."""
        return cls.of(Prompt("", title, dict(parts), text, favorite=False, created_at="", updated_at=""))

    @property
    def name(self) -> str:
        """The title as people read it."""
        return self.title.strip() or title_of(self.parts)

    @property
    def text(self) -> str:
        """The prompt."""
        return self.parts.text()

    @property
    def is_pattern(self) -> bool:
        """Tell whether it stands for several shots."""
        return is_pattern(self.parts)

    def changed(self, changes: Mapping[str, Any]) -> Self:
        """Return it with other parts, title, length or shape."""
        parts = {name: value for name, value in changes.items() if name in _PARTS}
        rest = {name: value for name, value in changes.items() if name not in _PARTS}
        return replace(self, parts=replace(self.parts, **parts), **rest)

    def unlike(self, other: Self) -> dict[str, Any]:
        """Return what this shot holds where the other one differs; ``changed`` brings it back."""
        pairs = {name: (getattr(self.parts, name), getattr(other.parts, name)) for name in _PARTS}
        pairs |= {name: (getattr(self, name), getattr(other, name)) for name in _ASIDE}
        return {name: mine for name, (mine, others) in pairs.items() if mine != others}

    def to_json(self) -> dict[str, Any]:
        """Return the parts as the catalog keeps them, with length and shape among them."""
        told: dict[str, Any] = {**self.parts.to_json(), "duration": self.duration, "aspect_ratio": self.aspect_ratio}
        if self.seed is not None:
            told["seed"] = self.seed
        if self.model:
            told["model"] = self.model
        if self.own:
            told["own"] = dict(self.own)
        if self.spread != Spread():
            told["spread"] = self.spread.to_json()
        return told

    def drawing(self) -> dict[str, Any] | None:
        """Return what the animatic draws this shot from, None if there is too little; cut to fit into an address."""
        if not any(part.strip() for part in (self.parts.subject, self.parts.action, self.parts.setting)):
            return None
        parts = {
            name: [words[:PART_DRAWN] for words in value[:8]] if isinstance(value, list) else value[:PART_DRAWN]
            for name, value in self.parts.drawable().to_json().items()
        }
        return {
            "prompt": self.text[:TEXT_DRAWN],
            "parts": {name: value for name, value in parts.items() if value},
            "duration": self.duration,
            "aspect_ratio": self.aspect_ratio,
            **({} if self.seed is None else {"seed": self.seed}),
        }
