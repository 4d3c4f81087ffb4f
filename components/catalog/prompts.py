"""The prompts: what is being written now, and the versions that were kept."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from sqlite3 import Row
from typing import Any

from components.catalog.ids import new_id, now
from components.catalog.pool import Connection, Pool
from components.catalog.prompt_query import PromptQuery, compile_prompts, order_of, page_of
from components.catalog.rows import columns, from_json, insert, plain, to_json
from components.errors import PromptNotFound

MOST_TAGS, LONGEST_TAG = 20, 40


@dataclass(frozen=True)
class Prompt:
    """A prompt in its present state: its parts, and the text that they make."""

    id: str
    title: str
    parts: dict[str, Any]
    text: str
    favorite: bool
    created_at: str
    updated_at: str
    deleted_at: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class PromptUse:
    """What came of a prompt: how many clips there are of it, and the most stars that one of them has."""

    clips: int = 0
    rating: int = 0


@dataclass(frozen=True)
class PromptPage:
    """Some of the prompts that a query finds, what came of each, and how many it finds in all."""

    prompts: tuple[Prompt, ...]
    total: int
    uses: Mapping[str, PromptUse]


@dataclass(frozen=True)
class PromptVersion:
    """A prompt as it was when somebody kept it; ``number`` counts from 1."""

    id: str
    prompt_id: str
    number: int
    parts: dict[str, Any]
    text: str
    created_at: str


class Prompts:
    """The prompts of a catalog."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def write_draft(self, prompt_id: str, parts: Mapping[str, Any], text: str, title: str = "") -> Prompt:
        """Keep what is being written; made to be called at every change. A blank title keeps the one that is there.

        Writing other words into a prompt in the trash brings it back, so that nothing typed is lost.
        """
        row = {"id": prompt_id, "parts": to_json(dict(parts)), "text": text, "title": title.strip(), "now": now()}
        with self._pool.write() as db:
            db.execute(
                "INSERT INTO prompts (id, title, parts, text, created_at, updated_at)"
                " VALUES (:id, :title, :parts, :text, :now, :now) ON CONFLICT (id) DO UPDATE"
                " SET title = coalesce(nullif(excluded.title, ''), title), parts = excluded.parts,"
                " text = excluded.text, updated_at = excluded.updated_at, deleted_at = NULL"
                " WHERE parts <> excluded.parts OR text <> excluded.text OR excluded.title NOT IN ('', title)",
                row,
            )
            return _get(db, prompt_id)

    def save_version(self, prompt_id: str) -> PromptVersion:
        """Keep the present state as a version; if the newest version is the same, return that one."""
        with self._pool.write() as db:
            prompt = _get(db, prompt_id)
            newest = _newest_version(db, prompt_id)
            if newest and (newest.parts, newest.text) == (prompt.parts, prompt.text):
                return newest
            number = newest.number + 1 if newest else 1
            version = PromptVersion(new_id(), prompt_id, number, prompt.parts, prompt.text, now())
            row = columns(version)
            db.execute(insert("prompt_versions", row), row)
            return version

    def bring_back(self, prompt_id: str, version_id: str) -> Prompt:
        """Make a version the present state; what it replaces is kept as a version itself."""
        self.save_version(prompt_id)
        for version in self.versions(prompt_id):
            if version.id == version_id:
                return self.write_draft(prompt_id, version.parts, version.text)
        raise PromptNotFound("This version is not there any more. Choose another one from the list.")

    def get(self, prompt_id: str) -> Prompt:
        """Return a prompt, also one in the trash."""
        with self._pool.read() as db:
            return _get(db, prompt_id)

    def newest(self, limit: int = 20) -> tuple[Prompt, ...]:
        """Return the prompts that were worked on last, without the trash."""
        sql = "SELECT * FROM prompts WHERE deleted_at IS NULL ORDER BY updated_at DESC, rowid DESC LIMIT ?"
        with self._pool.read() as db:
            return tuple(_prompt(row) for row in db.execute(sql, (max(0, limit),)).fetchall())

    def versions(self, prompt_id: str) -> tuple[PromptVersion, ...]:
        """Return the versions of a prompt, newest first."""
        sql = "SELECT * FROM prompt_versions WHERE prompt_id = ? ORDER BY number DESC"
        with self._pool.read() as db:
            return tuple(_version(row) for row in db.execute(sql, (prompt_id,)).fetchall())

    def find(self, query: PromptQuery) -> PromptPage:
        """Return what a query asks for."""
        source, values = compile_prompts(query)
        page = f"SELECT prompts.* {source} {order_of(query)} LIMIT :limit OFFSET :offset"
        with self._pool.read() as db:
            total = db.execute(f"SELECT count(*) {source}", values).fetchone()[0]
            prompts = tuple(_prompt(row) for row in db.execute(page, values | page_of(query)).fetchall())
            return PromptPage(prompts, total, _uses(db, [prompt.id for prompt in prompts]))

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return every tag with the number of prompts that bear it, without the trash."""
        sql = (
            "SELECT value, count(*) FROM prompts, json_each(prompts.tags)"
            " WHERE deleted_at IS NULL AND tags <> '[]' GROUP BY value COLLATE NOCASE ORDER BY 2 DESC, 1"
        )
        with self._pool.read() as db:
            return tuple((row[0], row[1]) for row in db.execute(sql).fetchall())

    def retag(self, prompt_id: str, tags: Iterable[str]) -> Prompt:
        """Give a prompt these tags and no others."""
        clean = {tag.casefold(): tag for text in tags if (tag := " ".join(text.split())[:LONGEST_TAG])}
        return self._set(prompt_id, "tags", to_json(tuple(clean.values())[:MOST_TAGS]))

    def duplicate(self, prompt_id: str) -> Prompt:
        """Make another prompt of the same words; versions and clips stay with the first."""
        with self._pool.read() as db:
            prompt = _get(db, prompt_id)
        copy = self.write_draft(new_id(), prompt.parts, prompt.text, f"{prompt.title or 'Untitled'}, copy")
        return self.retag(copy.id, prompt.tags) if prompt.tags else copy

    def erase(self, prompt_id: str) -> None:
        """Delete a prompt and its versions for good; its clips stay."""
        with self._pool.write() as db:
            db.execute("DELETE FROM prompts WHERE id = ?", (prompt_id,))

    def rename(self, prompt_id: str, title: str) -> Prompt:
        """Give a prompt another title, in one line; a blank one leaves it without."""
        return self._set(prompt_id, "title", " ".join(title.split()))

    def favor(self, prompt_id: str, favorite: bool) -> Prompt:
        """Mark a prompt as a favorite, or no longer."""
        return self._set(prompt_id, "favorite", favorite)

    def trash(self, prompt_id: str) -> Prompt:
        """Move a prompt to the trash; its versions stay with it."""
        return self._set(prompt_id, "deleted_at", now())

    def restore(self, prompt_id: str) -> Prompt:
        """Take a prompt out of the trash."""
        return self._set(prompt_id, "deleted_at", None)

    def _set(self, prompt_id: str, column: str, value: object) -> Prompt:
        with self._pool.write() as db:
            db.execute(f"UPDATE prompts SET {column} = ? WHERE id = ?", (value, prompt_id))  # noqa: S608  our own column
            return _get(db, prompt_id)


def _prompt(row: Row) -> Prompt:
    told = {
        "parts": from_json(row["parts"]),
        "favorite": bool(row["favorite"]),
        "tags": tuple(from_json(row["tags"])),
    }
    return Prompt(**plain(Prompt, row) | told)


def _uses(db: Connection, prompt_ids: Sequence[str]) -> dict[str, PromptUse]:
    sql = (
        "SELECT prompt_id, count(*), max(rating) FROM clips WHERE deleted_at IS NULL AND prompt_id IS NOT NULL"
        " AND prompt_id IN (SELECT value FROM json_each(?)) GROUP BY prompt_id"
    )
    return {row[0]: PromptUse(row[1], row[2]) for row in db.execute(sql, (to_json(prompt_ids),)).fetchall()}


def _version(row: Row) -> PromptVersion:
    return PromptVersion(**plain(PromptVersion, row) | {"parts": from_json(row["parts"])})


def _newest_version(db: Connection, prompt_id: str) -> PromptVersion | None:
    sql = "SELECT * FROM prompt_versions WHERE prompt_id = ? ORDER BY number DESC LIMIT 1"
    row = db.execute(sql, (prompt_id,)).fetchone()
    return None if row is None else _version(row)


def _get(db: Connection, prompt_id: str) -> Prompt:
    row = db.execute("SELECT * FROM prompts WHERE id = ?", (prompt_id,)).fetchone()
    if row is None:
        raise PromptNotFound(
            "This prompt is not in the catalog: the link may be incomplete. Choose it from the list of prompts.",
            detail=f"prompt {prompt_id[:80]!r}",
        )
    return _prompt(row)
