"""How our values become columns of a row and come back: mappings and tuples travel as JSON text."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any


def to_json(value: object) -> str:
    """Write JSON the same way each time, so that equal values are equal texts."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str | None) -> Any:
    """Read a JSON column; an empty one is None."""
    return None if text is None else json.loads(text)


def names(kind: type[Any]) -> tuple[str, ...]:
    """The fields of a dataclass in their order, which are also its columns."""
    return tuple(field.name for field in fields(kind))


def column(value: object) -> object:
    """Turn one field into what SQLite stores."""
    return to_json(value) if isinstance(value, Mapping | tuple | list) else value


def columns(record: object) -> dict[str, object]:
    """Turn a dataclass into its row."""
    return {name: column(getattr(record, name)) for name in names(type(record))}


def plain(kind: type[Any], row: sqlite3.Row) -> dict[str, Any]:
    """Pick the columns of a row that are fields of the dataclass, as SQLite stored them."""
    return {name: row[name] for name in names(kind)}


def insert(table: str, columns: Iterable[str]) -> str:
    """Write the statement that adds a row, or leaves the one that has the same key as it is."""
    listed = tuple(columns)
    marks = ", ".join(f":{name}" for name in listed)
    return f"INSERT INTO {table} ({', '.join(listed)}) VALUES ({marks}) ON CONFLICT DO NOTHING"  # noqa: S608  our own names


def assign(kind: type[Any], changes: Mapping[str, object]) -> str:
    """Write the SET part of an update; a name that is not a field of the dataclass is a mistake of the caller."""
    unknown = changes.keys() - set(names(kind))
    if unknown or not changes:
        raise TypeError(f"{kind.__name__} has no {', '.join(sorted(unknown)) or 'change to make'}")
    return ", ".join(f"{name} = :{name}" for name in changes)
