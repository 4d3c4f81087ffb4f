"""What a video is made from besides words, by name: frames of clips, clips, uploaded files.

A name is ``CLIP_ID``, ``CLIP_ID@last`` (or ``@first``, or ``@2.5`` for a moment in seconds) or ``HASH.SUFFIX``. Names
are what a job keeps; the worker finds, or takes out of the clip, the files that they stand for.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from components.catalog import Clip
from components.errors import BadInput, ClipNotFound, MediaNotFound, UnreadableMedia
from components.jobs.bench import Bench
from components.media import HEAD_BYTES, sniff
from components.providers import GenerationRequest

SINGLE = ("first_frame", "last_frame", "source_video")
REFERENCES = "reference_images"
_FRAME = re.compile(r"([0-9A-Za-z]{1,40})@(first|last|\d{1,6}(?:\.\d{1,6})?)")
_FILE = re.compile(r"([0-9a-f]{64})\.([a-z0-9]{1,5})")
_CLIP = re.compile(r"[0-9A-Z]{26}")

Names = Mapping[str, str | Sequence[str]]


@dataclass(frozen=True)
class Inputs:
    """The names, by the field of the request that they are for."""

    names: Mapping[str, tuple[str, ...]]

    @classmethod
    def apart(cls, request: GenerationRequest, media: Names | None) -> tuple[GenerationRequest, Self]:
        """Return the request without named files, and the names, from ``media`` or from where the paths would stand."""
        media = dict(media or {})
        named: dict[str, Any] = {}
        if unknown := set(media) - {*SINGLE, REFERENCES}:
            raise BadInput(f"A video is not made from “{min(unknown)}”. Use {', '.join((*SINGLE, REFERENCES))}.")
        for field in SINGLE:
            if _is_name(getattr(request, field)):
                media.setdefault(field, str(getattr(request, field)))
                named[field] = None
        if request.reference_images and all(_is_name(path) for path in request.reference_images):
            media.setdefault(REFERENCES, [str(path) for path in request.reference_images])
            named[REFERENCES] = ()
        listed = {field: (names,) if isinstance(names, str) else tuple(names) for field, names in media.items()}
        return replace(request, **named), cls({field: names for field, names in listed.items() if any(names)})

    def to_json(self) -> dict[str, Any]:
        """Return the names as a job keeps them."""
        return {field: list(names) if field == REFERENCES else names[0] for field, names in self.names.items()}

    def placed(self, bench: Bench, request: GenerationRequest) -> GenerationRequest:
        """Return the request with a file in every place, to tell its kind and price; frames are not taken out yet.

        Raise what is wrong with a name: a clip or file that is gone, a video where a picture must be.
        """
        for field, name in self._each():
            path, found = _file(bench, name)
            wants = "video" if field == "source_video" else "image"
            has = "image" if _FRAME.fullmatch(name) and wants == "image" else _kind(path)
            if has != wants:
                what = "a video" if wants == "video" else "a picture"
                raise UnreadableMedia(f"The {field.replace('_', ' ')} must be {what}; “{_title(found, name)}” is none.")
        return self._put(request, {name: _file(bench, name)[0] for _, name in self._each()})

    def source_duration(self, bench: Bench) -> float | None:
        """Return how long the source video is, where it is a clip of the library."""
        for name in self.names.get("source_video", ()):
            _, clip = _file(bench, name)
            return clip.duration if clip else None
        return None

    def request_hash(self, bench: Bench, request: GenerationRequest, provider: str) -> str:
        """Return a hash that is equal for requests that ask for the same, by content and not by name."""
        plain = request.fingerprint(provider)
        if not self.names:
            return plain
        contents = {field: [_content(bench, name) for name in names] for field, names in self.names.items()}
        return hashlib.sha256(f"{plain} {json.dumps(contents, sort_keys=True)}".encode()).hexdigest()

    def resolve(self, bench: Bench, request: GenerationRequest, folder: Path) -> GenerationRequest:
        """Return the request with its files in place; frames are taken out of their clips and kept in the store."""
        return self._put(request, {name: _resolved(bench, name, field, folder) for field, name in self._each()})

    def _each(self) -> Iterator[tuple[str, str]]:
        for field, names in self.names.items():
            for name in names:
                yield field, name

    def _put(self, request: GenerationRequest, files: Mapping[str, Path]) -> GenerationRequest:
        single: dict[str, Any] = {field: files[self.names[field][0]] for field in SINGLE if field in self.names}
        references = tuple(files[name] for name in self.names.get(REFERENCES, ()))
        return replace(request, **single, reference_images=(*request.reference_images, *references))


def _is_name(path: Path | None) -> bool:
    text = str(path or "")
    return any(pattern.fullmatch(text) for pattern in (_FRAME, _FILE, _CLIP))


def _file(bench: Bench, name: str) -> tuple[Path, Clip | None]:
    """Return the file that a name leads to, for a frame that of its clip."""
    if file := _FILE.fullmatch(name):
        try:
            return bench.media.path(file[1], file[2]), None
        except MediaNotFound as error:
            raise MediaNotFound("A file that goes in is not there any more. Choose it again.", detail=name) from error
    frame = _FRAME.fullmatch(name)
    clip = bench.catalog.clips.get(frame[1] if frame else name)
    if clip.deleted_at:
        raise ClipNotFound(f"“{clip.title}” is in the trash. Put it back, or choose another clip.")
    return bench.media.path(clip.media, clip.suffix), clip


def _content(bench: Bench, name: str) -> str:
    if file := _FILE.fullmatch(name):
        return file[1]
    frame = _FRAME.fullmatch(name)
    clip = bench.catalog.clips.get(frame[1] if frame else name)
    return f"{clip.media}@{frame[2]}" if frame else clip.media


def _resolved(bench: Bench, name: str, field: str, folder: Path) -> Path:
    path, clip = _file(bench, name)
    frame = _FRAME.fullmatch(name)
    if clip is None or frame is None or field == "source_video":
        return path
    from components.processing import find_ffmpeg
    from components.processing.frames import extract_frame

    at = {"first": 0.0, "last": None}.get(frame[2], 0.0) if frame[2].isalpha() else float(frame[2])
    still = folder / "frame.png"
    extract_frame(path, still, at=at, limits=bench.settings.limits, program=find_ffmpeg(bench.settings))
    return bench.media.path(bench.media.adopt(still, "png"), "png")


def _kind(path: Path) -> str:
    with path.open("rb") as file:
        found = sniff(file.read(HEAD_BYTES))
    return found.kind if found else ""


def _title(clip: Clip | None, name: str) -> str:
    return clip.title if clip else name[:12]
