"""The studio: one frozen object that holds the settings, the catalog, the media, the providers and the jobs, wired
together.

A process has one. The server's lifespan opens it and hands it to ``use``; pages, widgets and routes ask ``current``.
The holder is a module without a file: Streamlit forgets every module whose file was edited, but not this one, so an
edit during development neither loses the open studio nor opens a second one.
"""

import sys
from dataclasses import dataclass
from types import ModuleType

from components.catalog import Catalog
from components.errors import DailiesError
from components.jobs.bench import Bench
from components.jobs.client import Jobs
from components.jobs.services import Services
from components.media import MediaStore
from components.settings import Settings

HOLDER = "components.studio (open)"


@dataclass(frozen=True)
class Studio:
    """All that a page or a route needs. Thread-safe; one a process."""

    settings: Settings
    catalog: Catalog
    media: MediaStore
    providers: Services
    jobs: Jobs

    @classmethod
    def open(cls, settings: Settings) -> "Studio":
        """Create the data folder where it is missing and open what lies in it; raise a CatalogError."""
        bench = Bench.open(settings)
        jobs = Jobs(bench)
        return cls(settings=settings, catalog=bench.catalog, media=bench.media, providers=bench.services, jobs=jobs)

    def close(self) -> None:
        """Let go of the databases. Jobs go on in the worker."""
        self.jobs.close()
        self.catalog.close()


def use(studio: Studio | DailiesError | None) -> None:
    """Make ``studio`` the one that ``current`` returns; an error stands for a studio that could not be opened."""
    _holder().__dict__["studio"] = studio


def current() -> Studio:
    """Return this process's studio; raise the error that kept it from opening."""
    studio: Studio | DailiesError | None = _holder().__dict__.get("studio")
    if isinstance(studio, Exception):
        raise studio
    if studio is None:
        raise DailiesError("Dailies is not open in this process. Start it with “streamlit run app.py”.")
    return studio


def _holder() -> ModuleType:
    return sys.modules.setdefault(HOLDER, ModuleType(HOLDER))
