"""What an entry of the vocabulary is, and how a table of them is made and read."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Term:
    """One choice: ``words`` go into the prompt, ``label`` and ``help`` (when to use it) to the person choosing.

    ``also`` are other ways to say it, by which it is recognized in a text. ``drawn_as`` is the id of the term that the
    animatic draws in its place; empty where it draws this one itself, or not at all.
    """

    id: str
    label: str
    words: str
    help: str
    also: tuple[str, ...] = ()
    drawn_as: str = ""


Table = Mapping[str, Term]


def table_of(*terms: Term) -> Table:
    """Return the terms by id, in the order in which pickers show them."""
    return MappingProxyType({term.id: term for term in terms})


def words_of(table: Table, value: str) -> str:
    """Return the prompt words of an id in the table; anything else is free text and passes as written."""
    term = table.get(value)
    return term.words if term else value
