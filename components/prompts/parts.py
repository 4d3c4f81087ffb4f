"""The parts of one shot as a value: what a form edits, the catalog stores and the animatic reads."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from components.prompts.builder import VideoPromptBuilder
from components.prompts.vocabulary import LIGHTS, words_of

UNTITLED = "Untitled shot"
TITLE_LENGTH = 60
_FIELDS = ("subject", "action", "setting", "camera", "style", "lighting")
# An action is told by its verb; from the first of these words on it tells where or how.
_VERB_ENDS = re.compile(
    r"[,;:.\n]|\b(?:about|above|across|after|against|along|amid|among|around|as|at|before|behind|below|beneath|beside|"
    r"between|beyond|by|down|during|for|from|in|inside|into|near|of|off|on|onto|out|over|past|through|to|toward|towards|"
    r"under|underneath|up|upon|while|with|within|without)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class PromptParts:
    """What the shot shows. ``camera``, ``style`` and ``lighting`` hold an id of their table or free text."""

    subject: str = ""
    action: str = ""
    setting: str = ""
    camera: str = ""
    style: str = ""
    lighting: str = ""
    details: tuple[str, ...] = ()

    def text(self) -> str:
        """Return the prompt: the text of ``VideoPromptBuilder`` for these parts, without stray spaces at their ends."""
        builder = (
            VideoPromptBuilder()
            .set_subject(self.subject.strip())
            .set_action(self.action.strip())
            .set_setting(self.setting.strip())
            .set_camera(self.camera.strip())
            .set_style(self.style.strip())
            .set_lighting(words_of(LIGHTS, self.lighting.strip()))
        )
        for detail in self.details:
            builder.add_detail(detail.strip())
        return builder.build()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is set yet."""
        return not self.text()

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values; ``from_json`` reads them back."""
        return {**asdict(self), "details": list(self.details)}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """Read parts from JSON of any version: what is missing is empty, what is unknown or no text is left out."""
        texts = {name: value[name] for name in _FIELDS if isinstance(value.get(name), str)}
        details = value.get("details", ())
        if isinstance(details, str):
            details = (details,)
        elif not isinstance(details, list | tuple):
            details = ()
        return cls(**texts, details=tuple(detail for detail in details if isinstance(detail, str)))


def title_of(parts: PromptParts) -> str:
    """Return a short title for the shot: its subject and verb, such as “A golden retriever, running”."""
    subject = _one_line(parts.subject)
    action = _one_line(parts.action)
    verb = _VERB_ENDS.split(action, maxsplit=1)[0].strip() or action
    title = ", ".join(part for part in (subject, verb) if part)
    if not title:
        title = _one_line(parts.setting) or _one_line(parts.text()) or UNTITLED
    if len(title) > TITLE_LENGTH:
        title = title[: TITLE_LENGTH - 1].rsplit(" ", 1)[0].rstrip(" ,;:.-") + "…"
    return title[0].upper() + title[1:]


def _one_line(text: str) -> str:
    return " ".join(text.split())
