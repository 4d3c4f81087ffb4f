"""What every job works with: the settings, the catalog, the media store and the services, opened together."""

import errno
from dataclasses import dataclass

from components.catalog import Catalog
from components.errors import BadSettings, StorageFull
from components.jobs.services import Services
from components.media import MediaStore
from components.settings import Settings


@dataclass(frozen=True)
class Bench:
    """The tools of one process, web or worker."""

    settings: Settings
    catalog: Catalog
    media: MediaStore
    services: Services

    @classmethod
    def open(cls, settings: Settings) -> "Bench":
        """Create the folders where they are missing and open the catalog."""
        try:
            for folder in (settings.home, settings.media_folder, settings.temp_folder):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise StorageFull(f"The disk of “{settings.home}” is full. Make room and start again.") from error
            raise BadSettings(
                f"Dailies cannot write to “{settings.home}”. Set DAILIES_HOME to a folder of yours.", detail=str(error)
            ) from error
        return cls(
            settings=settings,
            catalog=Catalog.open(settings.catalog_path),
            media=MediaStore(settings.media_folder, settings.temp_folder),
            services=Services(settings),
        )

    def close(self) -> None:
        """Let go of the catalog."""
        self.catalog.close()
