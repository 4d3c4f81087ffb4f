"""The clips: every video that we own, where it came from, and what people think of it."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import gcd
from sqlite3 import Row
from typing import Any, TypeVar

from components.catalog.ids import now
from components.catalog.pool import Connection, Pool
from components.catalog.query import NEWEST, ClipQuery, compile_query
from components.catalog.rows import columns, from_json, insert, plain, to_json
from components.errors import BadInput, ClipNotFound

COMMON_RATIOS = ("16:9", "9:16", "1:1", "4:5", "5:4", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21", "2:1", "1:2")
TOLERANCE = 0.03
REMEMBERED = 500

T = TypeVar("T")


class Origin(StrEnum):
    """How a clip came to be."""

    generated = "generated"
    edited = "edited"
    imported = "imported"


@dataclass(frozen=True)
class Clip:
    """A video that we own. ``media``, ``poster`` (jpg) and ``preview`` (mp4) are hashes in the media store.

    ``cost`` is in USD: 0.0 is free, None is not known; ``estimated`` says that no service told it. ``recipe`` tells how
    an edited clip was made.
    """

    id: str
    title: str
    origin: Origin
    media: str
    suffix: str
    size: int
    duration: float
    width: int
    height: int
    fps: float | None
    has_audio: bool
    created_at: str
    generation_id: str | None = None
    recipe: dict[str, Any] | None = None
    poster: str | None = None
    preview: str | None = None
    rating: int = 0
    favorite: bool = False
    tags: tuple[str, ...] = ()
    prompt: str = ""
    prompt_id: str | None = None
    provider: str = ""
    model: str = ""
    seed: int | None = None
    cost: float | None = None
    estimated: bool = False
    seen_at: str | None = None
    deleted_at: str | None = None

    @property
    def aspect_ratio(self) -> str:
        """The common ratio that the picture has within 3 %, such as "16:9", else its own in lowest terms."""
        return aspect_ratio(self.width, self.height)


@dataclass(frozen=True)
class ClipPage:
    """One page of an answer, and how many clips the whole answer has."""

    clips: tuple[Clip, ...]
    total: int


Counted = tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Facets:
    """What the clips can be narrowed down by, with how many clips each choice has, most first."""

    models: Counted
    aspect_ratios: Counted
    origins: Counted
    tags: Counted


class Clips:
    """The clips of a catalog."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._memory: tuple[int, dict[Hashable, Any]] = (-1, {})

    def add(self, clip: Clip, parents: Sequence[str] = ()) -> Clip:
        """Store a clip and the clips it was made from; if its id is known, change nothing and return the stored one."""
        row = columns(clip) | {"aspect_ratio": clip.aspect_ratio}
        with self._pool.write() as db:
            added = db.execute(insert("clips", row), row).rowcount
            if added and parents:
                db.execute(
                    "INSERT INTO clip_parents SELECT ?, clips.id, json_each.key FROM json_each(?)"
                    " JOIN clips ON clips.id = json_each.value",
                    (clip.id, to_json(list(parents))),
                )
            return _get(db, clip.id)

    def get(self, clip_id: str) -> Clip:
        """Return a clip, also one in the trash."""
        with self._pool.read() as db:
            return _get(db, clip_id)

    def find(self, query: ClipQuery) -> ClipPage:
        """Return one page of what was asked for."""
        asked = compile_query(query)
        alike = replace(query, sort=NEWEST, limit=0, offset=0)
        with self._pool.read() as db:
            page = [row[0] for row in db.execute(asked.page, asked.values).fetchall()]
            rows = db.execute("SELECT * FROM clips WHERE rowid IN (SELECT value FROM json_each(?))", (to_json(page),))
            found = {row["rowid"]: clip_from(row) for row in rows.fetchall()}
            total = self._remembered(db, alike, lambda: int(db.execute(asked.count, asked.values).fetchone()[0]))
        return ClipPage(tuple(found[rowid] for rowid in page if rowid in found), total)

    def facets(self, trashed: bool = False) -> Facets:
        """Count the clips by model, ratio, origin and tag."""
        with self._pool.read() as db:
            return self._remembered(db, trashed, lambda: _count_facets(db, trashed))

    def count(self) -> int:
        """Tell how many clips there are, without the trash."""
        with self._pool.read() as db:
            return self._remembered(
                db, None, lambda: int(db.execute("SELECT count(*) FROM clips WHERE trashed = 0").fetchone()[0])
            )

    def version(self) -> int:
        """Return a number that grows whenever any process changes a clip."""
        with self._pool.read() as db:
            return _version(db)

    def rename(self, clip_id: str, title: str) -> Clip:
        """Give a clip another title, in one line."""
        title = " ".join(title.split())
        if not title:
            raise BadInput("A clip needs a title. Type at least one character.")
        return self._set(clip_id, "title", title)

    def rate(self, clip_id: str, rating: int) -> Clip:
        """Give a clip one to five stars, or none (0)."""
        if rating not in range(6):
            raise BadInput(f"A rating is a whole number from 0 to 5, not {rating}.")
        return self._set(clip_id, "rating", rating)

    def favor(self, clip_id: str, favorite: bool) -> Clip:
        """Mark a clip as a favorite, or no longer."""
        return self._set(clip_id, "favorite", favorite)

    def retag(self, clip_id: str, tags: Iterable[str]) -> Clip:
        """Replace a clip's tags; blanks and repetitions, also in other capitals, are dropped."""
        by_fold = {folded.casefold(): folded for tag in reversed(list(tags)) if (folded := " ".join(tag.split()))}
        return self._set(clip_id, "tags", to_json(list(reversed(by_fold.values()))))

    def mark_seen(self, ids: Iterable[str]) -> None:
        """Note that clips have been looked at; the first time counts."""
        self._set_all(ids, "seen_at = coalesce(seen_at, :now)", "seen_at IS NULL")

    def trash(self, ids: Iterable[str]) -> None:
        """Move clips to the trash; unknown ids are passed over."""
        self._set_all(ids, "deleted_at = :now", "deleted_at IS NULL")

    def restore(self, ids: Iterable[str]) -> None:
        """Take clips out of the trash; unknown ids are passed over."""
        self._set_all(ids, "deleted_at = NULL", "deleted_at IS NOT NULL")

    def erase(self, clip_id: str) -> None:
        """Forget a clip for good. Its children stay, without this parent; its files go with the store's next sweep."""
        with self._pool.write() as db:
            if not db.execute("DELETE FROM clips WHERE id = ?", (clip_id,)).rowcount:
                raise _unknown(clip_id)

    def parents(self, clip_id: str) -> tuple[Clip, ...]:
        """Return the clips that this one was made from, in the order in which they were used."""
        return self._relatives("parent_id", "clip_id", "min(clip_parents.position)", clip_id)

    def children(self, clip_id: str) -> tuple[Clip, ...]:
        """Return the clips that were made from this one, newest first."""
        return self._relatives("clip_id", "parent_id", "clips.rowid DESC", clip_id)

    def media_in_use(self) -> set[str]:
        """Return the hashes of all files that any clip, also one in the trash, refers to."""
        with self._pool.read() as db:
            rows = db.execute("SELECT media, poster, preview FROM clips").fetchall()
        return {media for row in rows for media in row if media}

    def _remembered(self, db: Connection, question: Hashable, work: Callable[[], T]) -> T:
        """Answer from memory until any process changes a clip: counting takes longer than all else on a page."""
        version, answers = self._memory
        if version != (current := _version(db)) or len(answers) >= REMEMBERED:
            answers = {}
            self._memory = (current, answers)
        if question not in answers:
            answers[question] = work()
        answer: T = answers[question]
        return answer

    def _set(self, clip_id: str, column: str, value: object) -> Clip:
        with self._pool.write() as db:
            db.execute(f"UPDATE clips SET {column} = ? WHERE id = ?", (value, clip_id))  # noqa: S608  our own column
            return _get(db, clip_id)

    def _set_all(self, ids: Iterable[str], change: str, where: str) -> None:
        chosen = {"ids": to_json(list(ids)), "now": now()}
        which = "id IN (SELECT value FROM json_each(:ids))"
        with self._pool.write() as db:
            db.execute(f"UPDATE clips SET {change} WHERE {which} AND {where}", chosen)  # noqa: S608  our own text

    def _relatives(self, wanted: str, known: str, order: str, clip_id: str) -> tuple[Clip, ...]:
        relatives = f"clip_parents JOIN clips ON clips.id = clip_parents.{wanted}"
        sql = f"SELECT clips.* FROM {relatives} WHERE clip_parents.{known} = ? GROUP BY clips.rowid ORDER BY {order}"  # noqa: S608  our own names
        with self._pool.read() as db:
            return tuple(clip_from(row) for row in db.execute(sql, (clip_id,)).fetchall())


def aspect_ratio(width: int, height: int) -> str:
    """Name the ratio of a picture; see ``Clip.aspect_ratio``."""
    if width <= 0 or height <= 0:
        return ""

    def distance(ratio: str) -> float:
        across, down = map(int, ratio.split(":"))
        return abs(width * down / (height * across) - 1)

    nearest = min(COMMON_RATIOS, key=distance)
    divisor = gcd(width, height)
    return nearest if distance(nearest) <= TOLERANCE else f"{width // divisor}:{height // divisor}"


def clip_from(row: Row) -> Clip:
    """Read a clip from its row."""
    return Clip(
        **plain(Clip, row)
        | {
            "origin": Origin(row["origin"]),
            "has_audio": bool(row["has_audio"]),
            "favorite": bool(row["favorite"]),
            "estimated": bool(row["estimated"]),
            "recipe": from_json(row["recipe"]),
            "tags": tuple(from_json(row["tags"])),
        }
    )


def _version(db: Connection) -> int:
    return int(db.execute("SELECT version FROM changes WHERE name = 'clips'").fetchone()[0])


def _get(db: Connection, clip_id: str) -> Clip:
    row = db.execute("SELECT * FROM clips WHERE id = ?", (clip_id,)).fetchone()
    if row is None:
        raise _unknown(clip_id)
    return clip_from(row)


def _unknown(clip_id: str) -> ClipNotFound:
    return ClipNotFound(
        "This clip is not in the library: the link may be incomplete, or the clip was deleted for good."
        " Look for it in the library.",
        detail=f"clip {clip_id[:80]!r}",
    )


def _count_facets(db: Connection, trashed: bool) -> Facets:
    def count(sql: str) -> Counted:
        return tuple((row[0], row[1]) for row in db.execute(sql, (trashed,)).fetchall())

    def by(column: str) -> Counted:
        which = f"trashed = ? AND {column} <> ''"
        return count(f"SELECT {column}, count(*) AS n FROM clips WHERE {which} GROUP BY 1 ORDER BY n DESC, 1")  # noqa: S608  our own column

    tags = "SELECT tag, count(*) AS n FROM clip_tags WHERE trashed = ? GROUP BY tag ORDER BY n DESC, tag"
    return Facets(models=by("model"), aspect_ratios=by("aspect_ratio"), origins=by("origin"), tags=count(tags))
