"""The catalog: one SQLite file that lists every clip, prompt, generation, job and collection."""

from pathlib import Path
from types import TracebackType

from components.catalog.clips import Clips
from components.catalog.collections import Collections
from components.catalog.generations import Generations
from components.catalog.jobs import Jobs
from components.catalog.migrations import migrate
from components.catalog.pool import Pool
from components.catalog.prompts import Prompts
from components.catalog.refusals import Refusals
from components.catalog.storyboards import Storyboards
from components.catalog.wordlists import Wordlists


class Catalog:
    """An open catalog, for any number of threads. Open it with ``Catalog.open(path)``."""

    def __init__(self, pool: Pool, durable: Pool) -> None:
        self.path = pool.path
        self.clips = Clips(pool)
        self.prompts = Prompts(pool)
        self.wordlists = Wordlists(pool)
        self.storyboards = Storyboards(pool)
        self.generations = Generations(pool, durable)
        self.refusals = Refusals(pool)
        self.jobs = Jobs(pool)
        self.collections = Collections(pool)
        self._pools = (pool, durable)

    @classmethod
    def open(cls, path: Path) -> "Catalog":
        """Open the file, create it where it is missing and update it where it is older.

        Raises CatalogTooNew, CatalogDamaged, or CatalogError where the folder cannot be written.
        """
        path = Path(path).absolute()
        migrate(path)
        return cls(Pool(path), Pool(path, synchronous="FULL"))

    def close(self) -> None:
        """Close all connections."""
        for pool in self._pools:
            pool.close()

    def __enter__(self) -> "Catalog":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
