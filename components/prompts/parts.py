"""The parts of one shot as a value: what a form edits, the catalog stores and the animatic reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Self

from components.prompts.builder import VideoPromptBuilder
from components.prompts.vocabulary import TABLES, words_of

UNTITLED = "Untitled shot"
TITLE_LENGTH = 60
PUBLISHED = ("subject", "action", "setting", "camera", "style", "lighting", "details")
FURTHER = ("shot", "angle", "lens", "weather", "mood", "palette", "speed", "stock")
# An action is told by its verb; from the first of these words on it tells where or how.
_VERB_ENDS = re.compile(
    r"[,;:.\n]|\b(?:about|above|across|after|against|along|amid|among|around|as|at|before|behind|below|beneath|beside|"
    r"between|beyond|by|down|during|for|from|in|inside|into|near|of|off|on|onto|out|over|past|through|to|toward|towards|"
    r"under|underneath|up|upon|while|with|within|without)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class PromptParts:
    """What the shot shows. A part that has a table in ``TABLES`` holds an id of it or free text.

    ``negative_prompt`` says what to leave out; it is never part of the text.
    """

    subject: str = ""
    action: str = ""
    setting: str = ""
    camera: str = ""
    style: str = ""
    lighting: str = ""
    details: tuple[str, ...] = ()
    shot: str = ""
    angle: str = ""
    lens: str = ""
    weather: str = ""
    mood: str = ""
    palette: str = ""
    speed: str = ""
    stock: str = ""
    negative_prompt: str = ""

    def text(self) -> str:
        """Return the prompt: the text of ``VideoPromptBuilder`` for the published parts, then the further ones."""
        builder = (
            VideoPromptBuilder()
            .set_subject(self.subject.strip())
            .set_action(self.action.strip())
            .set_setting(self.setting.strip())
            .set_camera(self.words("camera"))
            .set_style(self.words("style"))
            .set_lighting(self.words("lighting"))
        )
        for detail in (*self.details, *(self.words(name) for name in FURTHER)):
            builder.add_detail(detail.strip())
        return builder.build()

    def words(self, name: str) -> str:
        """Return what a part that has a table puts into the prompt."""
        return words_of(TABLES[name], getattr(self, name).strip())

    def segments(self) -> tuple[tuple[str, str], ...]:
        """Return (part, its words) in the order of the text; joined with ", " the words are the text."""
        alone = (
            (name, replace(PromptParts(), **{name: getattr(self, name)}).text()) for name in (*PUBLISHED, *FURTHER)
        )
        return tuple((name, text) for name, text in alone if text)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is set yet."""
        return not self.text()

    def drawable(self) -> Self:
        """Return the parts as the animatic reads them: ids it cannot draw give way to those drawn instead."""
        drawn: dict[str, Any] = {name: self.words(name) for name in FURTHER}
        for name in ("camera", "style", "lighting"):
            term = TABLES[name].get(getattr(self, name).strip())
            if term and term.drawn_as:
                drawn[name] = term.drawn_as
        return replace(self, negative_prompt="", **drawn)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values; ``from_json`` reads them back. Of the further parts only those that are set."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {
            name: list(value) if name == "details" else value
            for name, value in values.items()
            if value or name in PUBLISHED
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """Read parts from JSON of any version: what is missing is empty, what is unknown or no text is left out."""
        names = (field.name for field in fields(cls) if field.name != "details")
        texts = {name: value[name] for name in names if isinstance(value.get(name), str)}
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
