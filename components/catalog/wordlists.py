"""The word lists: what ``__name__`` in a prompt draws from."""

import re
from collections.abc import Iterable
from types import MappingProxyType

from components.catalog.ids import now
from components.catalog.pool import Pool
from components.catalog.rows import from_json, to_json
from components.errors import BadInput

NAME = re.compile(r"[^\W_](?:[\w/-]{0,58}[^\W_])?")
MOST_LINES = 2000
LONGEST_LINE = 500

Lists = MappingProxyType[str, tuple[str, ...]]


class Wordlists:
    """The word lists of a catalog, by name; a name in other capitals is the same one."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def all(self) -> Lists:
        """Return every list by its name, in the order of the names."""
        with self._pool.read() as db:
            rows = db.execute("SELECT name, lines FROM wordlists ORDER BY name").fetchall()
        return MappingProxyType({row["name"]: tuple(from_json(row["lines"])) for row in rows})

    def write(self, name: str, lines: Iterable[str], *, instead_of: str = "") -> str:
        """Keep a list, also one that replaces another of this or another name; return the name as it is written."""
        name = re.sub(r"\s+", "-", name.strip().strip("_").lower())
        if not NAME.fullmatch(name):
            raise BadInput(
                "A list needs a name of letters, digits and hyphens, up to 60. In a prompt it stands as __name__."
            )
        kept = tuple(dict.fromkeys(text for line in lines if (text := " ".join(line.split()))))
        if not kept:
            raise BadInput("The list is empty. Write one choice on each line.")
        if len(kept) > MOST_LINES:
            raise BadInput(f"The list has {len(kept):,} lines; at most {MOST_LINES:,} fit. Part it into two.")
        if longest := next((line for line in kept if len(line) > LONGEST_LINE), ""):
            raise BadInput(f"A line of the list is too long: “{longest[:40]}…”. At most {LONGEST_LINE} characters fit.")
        with self._pool.write() as db:
            if instead_of and instead_of.lower() != name:
                db.execute("DELETE FROM wordlists WHERE name = ?", (instead_of,))
            db.execute(
                "INSERT INTO wordlists (name, lines, updated_at) VALUES (?, ?, ?)"
                " ON CONFLICT (name) DO UPDATE SET lines = excluded.lines, updated_at = excluded.updated_at",
                (name, to_json(kept), now()),
            )
        return name

    def remove(self, name: str) -> None:
        """Delete a list; nothing happens if there is none."""
        with self._pool.write() as db:
            db.execute("DELETE FROM wordlists WHERE name = ?", (name,))
