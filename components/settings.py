"""What can be set from outside: folders, addresses, keys and limits, all read from the environment in one place."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_data_path

from components.errors import BadSettings

GIB = 1024**3


@dataclass(frozen=True)
class Limits:
    """How much of anything is taken in one piece."""

    upload_bytes: int = 4 * GIB
    media_duration: float = 4 * 3600.0
    media_pixels: int = 40_000_000
    media_fps: float = 240.0
    media_streams: int = 8
    render_timeout: float = 1800.0
    render_bytes: int = 2 * GIB
    prompt_characters: int = 8000


@dataclass(frozen=True)
class Budget:
    """The most that may be spent, in USD: by one click, in a day, in a month. None sets no limit."""

    run: float | None = None
    day: float | None = None
    month: float | None = None

    @property
    def is_set(self) -> bool:
        """Whether there is any limit."""
        return any(limit is not None for limit in (self.run, self.day, self.month))


@dataclass(frozen=True)
class Settings:
    """Where Dailies keeps its things and what it may use. Build it with ``Settings.from_environment()``."""

    home: Path
    jobs_url: str
    ffmpeg: Path | None = None
    limits: Limits = field(default_factory=Limits)
    budget: Budget = field(default_factory=Budget)
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> "Settings":
        """Read ``DAILIES_*`` variables; raise BadSettings with the name of the one that cannot be used."""
        env = dict(os.environ if environment is None else environment)
        home = Path(env.get("DAILIES_HOME") or user_data_path("dailies", appauthor=False)).expanduser().absolute()
        limits = Limits(
            upload_bytes=int(_positive(env, "DAILIES_UPLOAD_GIB", 4) * GIB),
            media_duration=_positive(env, "DAILIES_MEDIA_HOURS", 4) * 3600,
            render_timeout=_positive(env, "DAILIES_RENDER_MINUTES", 30) * 60,
        )
        return cls(
            home=home,
            jobs_url=env.get("DAILIES_JOBS_URL") or f"sqlite:///{home / 'jobs.db'}",
            ffmpeg=Path(env["DAILIES_FFMPEG"]).expanduser() if env.get("DAILIES_FFMPEG") else None,
            limits=limits,
            budget=Budget(*(_limit(env, f"DAILIES_BUDGET_{span}") for span in ("RUN", "DAY", "MONTH"))),
            environment=env,
        )

    @property
    def catalog_path(self) -> Path:
        """The SQLite file that lists every clip, prompt, generation and job."""
        return self.home / "catalog.db"

    @property
    def media_folder(self) -> Path:
        """Where clips, posters and previews lie, named by their content."""
        return self.home / "media"

    @property
    def temp_folder(self) -> Path:
        """Work in progress; on the same disk as the media, so that a rename is atomic."""
        return self.home / "tmp"

    def key(self, variable: str) -> str | None:
        """The value of a service's own variable (such as ``RUNWAYML_API_SECRET``), or None."""
        return self.environment.get(variable, "").strip() or None

    def provider_url(self, provider: str) -> str | None:
        """The host to use instead of the service's own, from ``DAILIES_<PROVIDER>_URL``."""
        return self.environment.get(f"DAILIES_{provider.upper()}_URL", "").strip() or None

    def lanes(self, provider: str) -> int | None:
        """How many generations may be in the making at a service at once, from ``DAILIES_<PROVIDER>_LANES``."""
        name = f"DAILIES_{provider.upper()}_LANES"
        return max(1, int(_positive(self.environment, name, 1))) if self.environment.get(name, "").strip() else None


def _limit(env: Mapping[str, str], name: str) -> float | None:
    text = env.get(name, "").strip().removeprefix("$")
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < 1e9:
        raise BadSettings(f"{name} is “{text}”. Set it to an amount in USD, such as 25, or leave it out for no limit.")
    return value


def _positive(env: Mapping[str, str], name: str, default: float) -> float:
    text = env.get(name, "").strip()
    if not text:
        return default
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < 1e9:
        raise BadSettings(f"{name} is “{text}”. Set it to a number above zero, or leave it out for {default:g}.")
    return value
