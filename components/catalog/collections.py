"""The collections: clips that people put together, such as the takes for one campaign."""

from collections.abc import Iterable
from dataclasses import dataclass

from components.catalog.clips import Clip, clip_from
from components.catalog.ids import new_id, now
from components.catalog.pool import Connection, Pool
from components.catalog.rows import to_json
from components.errors import BadInput, NotFound


@dataclass(frozen=True)
class Collection:
    """A named set of clips; ``size`` counts those that are not in the trash."""

    id: str
    title: str
    created_at: str
    size: int = 0


class Collections:
    """The collections of a catalog."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def create(self, title: str) -> Collection:
        """Start an empty collection."""
        title = " ".join(title.split())
        if not title:
            raise BadInput("A collection needs a title. Type at least one character.")
        collection = Collection(new_id(), title, now())
        with self._pool.write() as db:
            row = (collection.id, collection.title, collection.created_at)
            db.execute("INSERT INTO collections (id, title, created_at) VALUES (?, ?, ?)", row)
        return collection

    def all(self) -> tuple[Collection, ...]:
        """Return all collections by title."""
        sql = (
            "SELECT id, title, created_at, (SELECT count(*) FROM collection_clips JOIN clips ON clips.id = clip_id"
            " WHERE collection_id = collections.id AND trashed = 0) AS size FROM collections"
            " ORDER BY title COLLATE NOCASE, rowid"
        )
        with self._pool.read() as db:
            return tuple(Collection(*row) for row in db.execute(sql).fetchall())

    def add(self, collection_id: str, clip_ids: Iterable[str]) -> None:
        """Put clips into a collection; those that are in it stay in it once, unknown ones are passed over."""
        with self._pool.write() as db:
            _must_exist(db, collection_id)
            db.execute(
                "INSERT INTO collection_clips SELECT ?, id, ? FROM clips"
                " WHERE id IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING",
                (collection_id, now(), to_json(list(clip_ids))),
            )

    def remove(self, collection_id: str, clip_ids: Iterable[str]) -> None:
        """Take clips out of a collection; the clips themselves stay."""
        with self._pool.write() as db:
            _must_exist(db, collection_id)
            db.execute(
                "DELETE FROM collection_clips WHERE collection_id = ? AND clip_id IN (SELECT value FROM json_each(?))",
                (collection_id, to_json(list(clip_ids))),
            )

    def clips(self, collection_id: str) -> tuple[Clip, ...]:
        """Return the clips of a collection that are not in the trash, newest first."""
        sql = (
            "SELECT clips.* FROM collection_clips JOIN clips ON clips.id = clip_id"
            " WHERE collection_id = ? AND trashed = 0 ORDER BY clips.rowid DESC"
        )
        with self._pool.read() as db:
            _must_exist(db, collection_id)
            return tuple(clip_from(row) for row in db.execute(sql, (collection_id,)).fetchall())

    def erase(self, collection_id: str) -> None:
        """Forget a collection; its clips stay."""
        with self._pool.write() as db:
            _must_exist(db, collection_id)
            db.execute("DELETE FROM collections WHERE id = ?", (collection_id,))


def _must_exist(db: Connection, collection_id: str) -> None:
    if db.execute("SELECT 1 FROM collections WHERE id = ?", (collection_id,)).fetchone() is None:
        raise NotFound(
            "This collection is not in the catalog: it may have been deleted. Choose another one.",
            detail=f"collection {collection_id[:80]!r}",
        )
