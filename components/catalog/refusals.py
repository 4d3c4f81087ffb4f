"""Which services refused their key, and when. The keys themselves are never here."""

from components.catalog.ids import now
from components.catalog.pool import Pool


class Refusals:
    """The refusals that still stand: one ends when its service accepts the key again."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def note(self, service: str) -> None:
        """Note that a service has just refused its key."""
        with self._pool.write() as db:
            db.execute(
                "INSERT INTO refusals (service, at) VALUES (?, ?) ON CONFLICT (service) DO UPDATE SET at = excluded.at",
                (service, now()),
            )

    def clear(self, service: str) -> None:
        """Note that a service accepts its key; writes nothing where no refusal stands, so it may be called often."""
        with self._pool.read() as db:
            stands = db.execute("SELECT 1 FROM refusals WHERE service = ?", (service,)).fetchone()
        if stands:
            with self._pool.write() as db:
                db.execute("DELETE FROM refusals WHERE service = ?", (service,))

    def since(self, moment: str) -> frozenset[str]:
        """Return the services whose refusal stands and is not older than this."""
        with self._pool.read() as db:
            rows = db.execute("SELECT service FROM refusals WHERE at >= ?", (moment,)).fetchall()
        return frozenset(str(row["service"]) for row in rows)
