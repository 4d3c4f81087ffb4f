"""The storyboards: prompts in an order, with what all of their shots have in common."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from sqlite3 import Row

from components.catalog.ids import new_id, now
from components.catalog.pool import Connection, Pool
from components.catalog.rows import from_json, plain, to_json
from components.errors import BadInput, StoryboardNotFound

MOST_SHOTS = 40


@dataclass(frozen=True)
class Storyboard:
    """``shots`` are ids of prompts in their order, none twice; ``shared`` are parts that hold for every shot."""

    id: str
    title: str
    shots: tuple[str, ...]
    shared: dict[str, str]
    created_at: str
    updated_at: str
    deleted_at: str | None = None


class Storyboards:
    """The storyboards of a catalog."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def add(self, title: str, shots: Sequence[str] = ()) -> Storyboard:
        """Start a storyboard."""
        board_id, moment = new_id(), now()
        with self._pool.write() as db:
            db.execute(
                "INSERT INTO storyboards (id, title, shots, created_at, updated_at) VALUES (?, ?, ?, ?, ?)",
                (board_id, _title(title), to_json(_shots(shots)), moment, moment),
            )
            return _get(db, board_id)

    def get(self, board_id: str) -> Storyboard:
        """Return a storyboard, also one in the trash."""
        with self._pool.read() as db:
            return _get(db, board_id)

    def newest(self, limit: int = 50) -> tuple[Storyboard, ...]:
        """Return the storyboards that were worked on last, without the trash."""
        sql = "SELECT * FROM storyboards WHERE deleted_at IS NULL ORDER BY updated_at DESC, rowid DESC LIMIT ?"
        with self._pool.read() as db:
            return tuple(map(_board, db.execute(sql, (max(0, limit),)).fetchall()))

    def with_shot(self, prompt_id: str) -> tuple[Storyboard, ...]:
        """Return the storyboards that show a prompt."""
        sql = (
            "SELECT * FROM storyboards WHERE deleted_at IS NULL AND EXISTS"
            " (SELECT 1 FROM json_each(shots) WHERE value = ?) ORDER BY updated_at DESC"
        )
        with self._pool.read() as db:
            return tuple(map(_board, db.execute(sql, (prompt_id,)).fetchall()))

    def rename(self, board_id: str, title: str) -> Storyboard:
        """Give it another title."""
        return self._set(board_id, "title", _title(title))

    def arrange(self, board_id: str, shots: Sequence[str]) -> Storyboard:
        """Say which prompts it shows, in which order."""
        return self._set(board_id, "shots", to_json(_shots(shots)))

    def append(self, board_id: str, prompt_id: str) -> Storyboard:
        """Put a prompt at the end, in a new storyboard if there is no id."""
        if not board_id:
            return self.add("", (prompt_id,))
        return self.arrange(board_id, (*self.get(board_id).shots, prompt_id))

    def share(self, board_id: str, shared: Mapping[str, str]) -> Storyboard:
        """Say what all its shots have in common; blank parts are each shot's own."""
        kept = {name: text.strip() for name, text in shared.items() if text.strip()}
        return self._set(board_id, "shared", to_json(kept))

    def trash(self, board_id: str) -> Storyboard:
        """Move it to the trash; its prompts stay where they are."""
        return self._set(board_id, "deleted_at", now())

    def restore(self, board_id: str) -> Storyboard:
        """Take it out of the trash."""
        return self._set(board_id, "deleted_at", None)

    def _set(self, board_id: str, column: str, value: object) -> Storyboard:
        sql = f"UPDATE storyboards SET {column} = ?, updated_at = ? WHERE id = ?"  # noqa: S608  our own column
        with self._pool.write() as db:
            db.execute(sql, (value, now(), board_id))
            return _get(db, board_id)


def _title(title: str) -> str:
    return " ".join(title.split())[:120]


def _shots(shots: Sequence[str]) -> tuple[str, ...]:
    once = tuple(dict.fromkeys(shots))
    if len(once) > MOST_SHOTS:
        raise BadInput(f"A storyboard holds {MOST_SHOTS} shots. Start another one for the rest.")
    return once


def _board(row: Row) -> Storyboard:
    return Storyboard(
        **plain(Storyboard, row) | {"shots": tuple(from_json(row["shots"])), "shared": from_json(row["shared"])}
    )


def _get(db: Connection, board_id: str) -> Storyboard:
    row = db.execute("SELECT * FROM storyboards WHERE id = ?", (board_id,)).fetchone()
    if row is None:
        raise StoryboardNotFound(
            "This storyboard is not in the catalog: the link may be incomplete. Choose it from the list.",
            detail=f"storyboard {board_id[:80]!r}",
        )
    return _board(row)
