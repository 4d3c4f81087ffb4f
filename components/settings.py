"""What can be set from outside: folders, addresses, keys and limits, all read from the environment in one place."""

import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_data_path

from components.errors import BadSettings

MIB, GIB = 1024**2, 1024**3


@dataclass(frozen=True)
class Limits:
    """How much of anything is taken in one piece. Seconds, pixels of a frame, bytes.

    ``memory_bytes`` is for one ffmpeg, ``allocation_bytes`` for any one thing in it, ``held_bytes`` for the raw frames
    that an edit may keep at once. ``probe_timeout`` is for describing one file of a stranger.
    """

    upload_bytes: int = 4 * GIB
    media_duration: float = 4 * 3600.0
    media_pixels: int = 40_000_000
    media_fps: float = 240.0
    media_streams: int = 8
    probe_timeout: float = 20.0
    render_timeout: float = 1800.0
    render_bytes: int = 2 * GIB
    memory_bytes: int = 4 * GIB
    allocation_bytes: int = GIB
    held_bytes: int = 400 * MIB
    prompt_characters: int = 8000

    @classmethod
    def from_environment(cls, env: Mapping[str, str]) -> "Limits":
        """Read the variables; raise BadSettings with the name of the one that cannot be used."""
        return cls(
            upload_bytes=int(_number(env, "DAILIES_UPLOAD_GIB", 4, 0.001, 1000) * GIB),
            media_duration=_number(env, "DAILIES_MEDIA_HOURS", 4, 0.001, 100) * 3600,
            media_pixels=int(_number(env, "DAILIES_MEDIA_MEGAPIXELS", 40, 0.1, 1000) * 1_000_000),
            media_fps=_number(env, "DAILIES_MEDIA_FPS", 240, 1, 1000),
            media_streams=_count(env, "DAILIES_MEDIA_STREAMS", 8, 1, 1000),
            probe_timeout=_number(env, "DAILIES_PROBE_SECONDS", 20, 0.1, 3600),
            render_timeout=_number(env, "DAILIES_RENDER_MINUTES", 30, 0.01, 10_000) * 60,
            render_bytes=int(_number(env, "DAILIES_RENDER_GIB", 2, 0.001, 1000) * GIB),
            memory_bytes=int(_number(env, "DAILIES_MEMORY_GIB", 4, 1, 1000) * GIB),
            allocation_bytes=int(_number(env, "DAILIES_ALLOCATION_MIB", 1024, 64, 2047) * MIB),
            held_bytes=int(_number(env, "DAILIES_HELD_MIB", 400, 16, 100_000) * MIB),
            prompt_characters=_count(env, "DAILIES_PROMPT_CHARACTERS", 8000, 100, 100_000),
        )


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
        return cls(
            home=home,
            jobs_url=env.get("DAILIES_JOBS_URL") or f"sqlite:///{home / 'jobs.db'}",
            ffmpeg=Path(env["DAILIES_FFMPEG"]).expanduser() if env.get("DAILIES_FFMPEG") else None,
            limits=Limits.from_environment(env),
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
        return _count(self.environment, name, 1, 1, 1000) if self.environment.get(name, "").strip() else None


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


def _count(env: Mapping[str, str], name: str, default: int, low: int, high: int) -> int:
    return int(_number(env, name, default, low, high, whole=True))


def _number(
    env: Mapping[str, str], name: str, default: float, low: float, high: float, *, whole: bool = False
) -> float:
    text = env.get(name, "").strip()
    if not text:
        return default
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not low <= value <= high or (whole and value != int(value)):  # nan is neither
        kind = "whole number" if whole else "number"
        raise BadSettings(
            f"{name} is “{text}”. Set it to a {kind} from {low:g} to {high:,g}, or leave it out for {default:g}."
        )
    return value
