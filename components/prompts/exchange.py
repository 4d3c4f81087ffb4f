"""Prompts as files: JSON with everything, or plain text to read; and both of them read back, whoever wrote them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from components.errors import BadInput

KIND, EDITION = "prompts", 1
LARGEST = 8_000_000  # bytes
MOST = 10_000
LONGEST_TITLE = 120


@dataclass(frozen=True)
class Sheet:
    """One prompt on its way: ``parts`` as the catalog keeps them, empty where only the text is known."""

    text: str
    title: str = ""
    parts: Mapping[str, Any] | None = None
    tags: tuple[str, ...] = ()
    favorite: bool = False


def as_json(sheets: Iterable[Sheet]) -> str:
    """Write prompts so that ``read`` gives them back."""
    prompts = [
        {
            "title": sheet.title,
            "text": sheet.text,
            "parts": dict(sheet.parts or {}),
            "tags": list(sheet.tags),
            "favorite": sheet.favorite,
        }
        for sheet in sheets
    ]
    return json.dumps({"dailies": KIND, "edition": EDITION, "prompts": prompts}, ensure_ascii=False, indent=2) + "\n"


def as_text(sheets: Iterable[Sheet]) -> str:
    """Write prompts to be read by people: a title with “# ”, then the text, parted by empty lines."""
    told = (
        "\n".join(filter(None, (f"# {sheet.title}" if sheet.title else "", _paragraph(sheet.text)))) for sheet in sheets
    )
    return "\n\n".join(told) + "\n"


def read(data: bytes) -> tuple[Sheet, ...]:
    """Read a file of either kind; raise BadInput with what is wrong with it."""
    if len(data) > LARGEST:
        raise BadInput("This file is larger than 8 MB. Export the prompts in parts.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput("This is no text. Choose a .json or .txt file with prompts.", detail=str(error)) from error
    sheets = _from_json(text) if text.lstrip()[:1] in ("{", "[") else _from_text(text)
    if not sheets:
        raise BadInput("There is no prompt in this file.")
    if len(sheets) > MOST:
        raise BadInput(f"There are {len(sheets):,} prompts in this file; at most {MOST:,} are taken at once.")
    return sheets


def _from_json(text: str) -> tuple[Sheet, ...]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInput("This file begins like JSON but cannot be read as such.", detail=str(error)) from error
    rows = value.get("prompts") if isinstance(value, Mapping) else value
    if not isinstance(rows, list):
        raise BadInput("This JSON holds no list of “prompts”.")
    return tuple(sheet for row in rows if (sheet := _sheet(row)))


def _sheet(row: Any) -> Sheet | None:
    if isinstance(row, str):
        return Sheet(row.strip()) if row.strip() else None
    if not isinstance(row, Mapping):
        return None
    text, title, parts, tags = (row.get(name) for name in ("text", "title", "parts", "tags"))
    text = text.strip() if isinstance(text, str) else ""
    known = dict(parts) if isinstance(parts, Mapping) else None
    if not text and not known:
        return None
    return Sheet(
        text=text,
        title=" ".join(title.split())[:LONGEST_TITLE] if isinstance(title, str) else "",
        parts=known,
        tags=tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
        favorite=row.get("favorite") is True,
    )


def _from_text(text: str) -> tuple[Sheet, ...]:
    sheets = []
    for block in "\n".join(line.rstrip() for line in text.splitlines()).split("\n\n"):
        lines = [line for line in block.splitlines() if line.strip()]
        title = lines.pop(0)[2:].strip() if lines and lines[0].startswith("# ") else ""
        words = "\n".join(lines).strip()
        if words:
            sheets.append(Sheet(words, title[:LONGEST_TITLE]))
    return tuple(sheets)


def _paragraph(text: str) -> str:
    """An empty line in a prompt would part it in two."""
    return "\n".join(line for line in text.splitlines() if line.strip())
