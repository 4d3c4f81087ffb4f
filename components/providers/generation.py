"""What goes to a service and what comes back, as plain values that survive a restart: no service is known here."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Self, TypedDict

from components.errors import DailiesError

_PATHS = ("first_frame", "last_frame", "source_video")


class Kind(StrEnum):
    """What a video is made from."""

    TEXT = "text"
    IMAGE = "image"
    VIDEO = "video"
    INTERPOLATION = "interpolation"


class GenerationStatus(StrEnum):
    """Where a generation stands at its service."""

    QUEUED = "queued"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"

    @property
    def is_final(self) -> bool:
        """Tell whether asking again can change nothing."""
        return self in (self.SUCCEEDED, self.FAILED, self.CANCELED)


@dataclass(frozen=True)
class GenerationRequest:
    """One video asked of one model. None leaves the choice to the model; media are paths to local files."""

    model: str
    prompt: str
    negative_prompt: str | None = None
    duration: float | None = None
    aspect_ratio: str | None = None
    resolution: str | None = None
    fps: float | None = None
    seed: int | None = None
    generate_audio: bool | None = None
    first_frame: Path | None = None
    last_frame: Path | None = None
    source_video: Path | None = None
    reference_images: tuple[Path, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def kind(self) -> Kind:
        """What it is, as its media tell."""
        if self.source_video:
            return Kind.VIDEO
        if self.last_frame:
            return Kind.INTERPOLATION
        if self.first_frame or self.reference_images:
            return Kind.IMAGE
        return Kind.TEXT

    @property
    def media(self) -> tuple[Path, ...]:
        """Every local file the request bears."""
        single = (self.first_frame, self.last_frame, self.source_video)
        return (*(path for path in single if path), *self.reference_images)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values without what is not set; ``from_json`` reads them back."""
        value = {item.name: getattr(self, item.name) for item in fields(self)}
        value.update({name: str(value[name]) for name in _PATHS if value[name]})
        value["reference_images"] = [str(path) for path in self.reference_images]
        value["options"] = dict(self.options)
        return {name: item for name, item in value.items() if item not in (None, [], {})}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """Read what ``to_json`` wrote; names from another version are left out."""
        known = {item.name: value[item.name] for item in fields(cls) if item.name in value}
        known.update({name: Path(known[name]) for name in _PATHS if known.get(name)})
        known["reference_images"] = tuple(Path(path) for path in known.get("reference_images", ()))
        return cls(**known)

    def fingerprint(self, provider: str = "") -> str:
        """Return a hash that is equal for requests that ask for the same; media count by content, not by name."""
        value = self.to_json()
        for name in _PATHS:
            if name in value:
                value[name] = _digest(Path(value[name]))
        if self.reference_images:
            value["reference_images"] = [_digest(path) for path in self.reference_images]
        numbers = {name: float(value[name]) for name in ("duration", "fps") if name in value}
        text = json.dumps({**value, **numbers, "provider": provider}, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Failure(TypedDict):
    """One of our errors as data: its name, its text, its technical detail."""

    name: str
    message: str
    detail: str


def failure(error: DailiesError) -> Failure:
    """Return the error as data for the ledger."""
    return Failure(name=error.name, message=str(error), detail=error.detail)


@dataclass(frozen=True)
class Generation:
    """One run at a service, as it stood when last asked.

    ``reference`` is all that a new process needs to go on. ``cost`` is what was charged and ``estimate`` what the
    service expects to charge, in USD; ``progress`` goes from 0 to 1, ``poll_after`` is in seconds, ``expires_at`` the
    time until which the result can be fetched. Each is there only where the service tells or documents it.
    """

    id: str
    status: GenerationStatus
    progress: float | None = None
    video_url: str | None = None
    error: Failure | None = None
    cost: float | None = None
    estimate: float | None = None
    reference: Mapping[str, Any] = field(default_factory=dict)
    queue_position: int | None = None
    poll_after: float | None = None
    expires_at: str | None = None

    @property
    def is_final(self) -> bool:
        """Tell whether asking again can change nothing."""
        return self.status.is_final

    def now(self, status: GenerationStatus, **changes: Any) -> Self:
        """Return it with another status; what the last answer told about the way there is dropped."""
        transient: dict[str, Any] = {"progress": None, "queue_position": None, "poll_after": None}
        return replace(self, **{**transient, **changes, "status": status})

    def failed(self, error: DailiesError, **changes: Any) -> Self:
        """Return it as failed for the reason that the error tells."""
        return self.now(GenerationStatus.FAILED, error=failure(error), **changes)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values; ``from_json`` reads them back."""
        value = {item.name: getattr(self, item.name) for item in fields(self)}
        return {**value, "status": str(self.status), "reference": dict(self.reference)}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """Read what ``to_json`` wrote; names from another version are left out."""
        known = {item.name: value[item.name] for item in fields(cls) if item.name in value}
        return cls(**{**known, "status": GenerationStatus(known["status"])})
