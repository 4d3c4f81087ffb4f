"""The left side of the Prompt page: title, written parts, picture pickers and details of a shot."""

from typing import Any

from components.prompts import DETAILS, SETTINGS, title_of
from components.widgets.element import element
from components.widgets.picker import PICKERS, chosen, draw_picker
from components.widgets.prompt_more import more_changes, prompt_more
from components.widgets.prompt_sentence import holds_a_sentence
from components.widgets.session import heard, session
from components.widgets.shot import Shot

_fields = element("shot_fields", events=("edits", "split"), reserve="272px")
_details = element("detail_pills", events=("choose",), reserve="58px")
FIELDS = (
    {
        "name": "subject",
        "label": "Subject",
        "hint": "Who or what is it about? Such as “a golden retriever”",
        "lines": 2,
        "help": "One person or thing, and what makes it special. {red|blue} in any field stands for one shot of each.",
    },
    {
        "name": "action",
        "label": "Action",
        "hint": "One clear movement works best",
        "lines": 1,
        "help": "A verb that can be seen, and how: “runs” is better than “is happy”.",
    },
    {
        "name": "setting",
        "label": "Setting",
        "hint": "Where are we?",
        "lines": 1,
        "help": "The place in a few words. Light, weather and style have their own fields.",
    },
)
DETAILS_FIRST = 3


def changes(shot: Shot) -> dict[str, Any]:
    """Return what the person changed since the last run, by part; title included. Asking again returns nothing new."""
    me = session()
    found: dict[str, Any] = {}
    said = heard("shot_fields", "edits") or {}
    if said.get("edition") == me.edition:
        for name in ("title", *(str(field["name"]) for field in FIELDS)):
            at, text = said.get(name, (0, ""))
            if at > me.taken.get(name, 0):
                me.taken[name] = at
                found[name] = text
    for picker in PICKERS:
        value = chosen(picker, me.edition)
        if value is not None:
            found[picker.part] = value
    details = heard("details", "choose")
    if details and details.get("edition") == me.edition:
        found["details"] = tuple(str(words) for words in details["value"])
    return found | more_changes(shot)


def prompt_form(shot: Shot, drawn: Shot) -> None:
    """Draw the fields with this shot in them; ``drawn`` is the one that the stills show."""
    edition = session().edition
    fields = [{**field, "suggestions": _settings() if field["name"] == "setting" else None} for field in FIELDS]
    values = {"title": shot.title, **{str(field["name"]): getattr(shot.parts, str(field["name"])) for field in FIELDS}}
    data = {"edition": edition, "id": shot.id, "fields": fields, "values": values, "untitled": title_of(drawn.parts)}
    _fields(data | {"offer": holds_a_sentence(shot)}, key="shot_fields")
    for picker in PICKERS:
        draw_picker(picker, shot, edition, drawn)
    options = [{"words": term.words, "label": term.label, "help": term.help} for term in DETAILS.values()]
    _details(
        {
            "edition": edition,
            "label": "Details",
            "value": list(shot.parts.details),
            "options": options,
            "first": DETAILS_FIRST,
        },
        key="details",
    )
    prompt_more(shot, drawn)


def _settings() -> list[str]:
    return [term.words for term in SETTINGS.values()]
