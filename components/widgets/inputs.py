"""What a video is made from besides words: frames, a clip, reference images. Each is named, and kept in the address.

A name is ``CLIP_ID``, ``CLIP_ID@first`` or ``CLIP_ID@last`` for a frame of it, or ``HASH.SUFFIX`` for an uploaded
file. In a request a name stands where the worker will put the file's path, so that kinds, prices and fits can be told
before.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from components.catalog import Clip
from components.providers import GenerationRequest, Kind, VideoModel

SINGLE = ("first_frame", "last_frame", "source_video")
REFERENCES = "reference_images"
REFERENCE_LABELS = {"animatic": "Subject picture"}
"""What the references of a provider are, where they are more than a hint."""
_NAME = re.compile(r"[0-9A-Z]{26}(?:@first|@last)?|[0-9a-f]{64}\.[a-z0-9]{1,5}")


@dataclass(frozen=True)
class Inputs:
    """The names of what goes in; an empty one is a slot that nothing lies in."""

    first_frame: str = ""
    last_frame: str = ""
    source_video: str = ""
    reference_images: tuple[str, ...] = ()

    @classmethod
    def from_query(cls, query: Mapping[str, str]) -> Self:
        """Read what ``to_query`` wrote into an address; what is no name is left out."""
        single = {slot: query.get(slot, "") for slot in SINGLE}
        named = {slot: name for slot, name in single.items() if _NAME.fullmatch(name)}
        references = tuple(name for name in query.get(REFERENCES, "").split(",") if _NAME.fullmatch(name))
        return cls(**named, reference_images=references)

    def to_query(self) -> dict[str, str]:
        """Return all slots for an address; those to be taken out of it are empty."""
        return {**{slot: getattr(self, slot) for slot in SINGLE}, REFERENCES: ",".join(self.reference_images)}

    def put(self, slot: str, name: str) -> Self:
        """Return them with something in a slot; anything that is no name changes nothing."""
        if not _NAME.fullmatch(name):
            return self
        if slot == REFERENCES:
            return replace(self, reference_images=tuple(dict.fromkeys((*self.reference_images, name))))
        changed: dict[str, Any] = {slot: name} if slot in SINGLE else {}
        return replace(self, **changed)

    def without(self, slot: str, name: str) -> Self:
        """Return them with one thing less."""
        if slot == REFERENCES:
            return replace(self, reference_images=tuple(one for one in self.reference_images if one != name))
        changed: dict[str, Any] = {slot: ""} if slot in SINGLE else {}
        return replace(self, **changed)

    def taken_by(self, model: VideoModel) -> Self:
        """Return what of them the model takes; a source video leaves no room for frames."""
        video = self.source_video if Kind.VIDEO in model.kinds else ""
        last = self.last_frame if Kind.INTERPOLATION in model.kinds and not video else ""
        takes_first = Kind.IMAGE in model.kinds or Kind.INTERPOLATION in model.kinds
        first = self.first_frame if takes_first and not video else ""
        return replace(
            self,
            first_frame=first,
            last_frame=last,
            source_video=video,
            reference_images=self.reference_images[: model.references],
        )

    def left_out_by(self, model: VideoModel) -> tuple[str, ...]:
        """Name what of them the model does not take, as people say it."""
        taken = self.taken_by(model)
        slots = [slot for slot in (*SINGLE, REFERENCES) if getattr(self, slot) != getattr(taken, slot)]
        return tuple(slot.replace("_", " ") for slot in slots)

    def on(self, request: GenerationRequest) -> GenerationRequest:
        """Return the request with the names in the places of the files."""
        single: dict[str, Any] = {slot: Path(name) if (name := getattr(self, slot)) else None for slot in SINGLE}
        return replace(request, **single, reference_images=tuple(Path(name) for name in self.reference_images))


def goes_in(clip: Clip, slot: str) -> dict[str, str]:
    """Return the address of a clip in a slot, with its shot: all of it, or its last frame, to go on from it."""
    shot = {"prompt": clip.prompt_id} if clip.prompt_id else {}
    return shot | {slot: clip.id if slot == "source_video" else f"{clip.id}@last"}


@dataclass(frozen=True)
class Slot:
    """A place in the form for one more thing, or with one thing in it."""

    name: str
    label: str
    value: str = ""

    @property
    def takes_video(self) -> bool:
        """Whether a clip goes in, and not a picture."""
        return self.name == "source_video"


def slots_of(model: VideoModel, inputs: Inputs) -> tuple[Slot, ...]:
    """Return the slots that the model has, with what lies in them; frames and a source video keep each other out."""
    inputs = inputs.taken_by(model)
    found: list[Slot] = []
    if not inputs.source_video and (Kind.IMAGE in model.kinds or Kind.INTERPOLATION in model.kinds):
        found.append(Slot("first_frame", "First", inputs.first_frame))
    if not inputs.source_video and Kind.INTERPOLATION in model.kinds:
        found.append(Slot("last_frame", "Last", inputs.last_frame))
    label = REFERENCE_LABELS.get(model.provider, "Reference")
    found += [Slot(REFERENCES, label, name) for name in inputs.reference_images]
    if len(inputs.reference_images) < model.references:
        found.append(Slot(REFERENCES, label))
    if Kind.VIDEO in model.kinds and not (inputs.first_frame or inputs.last_frame):
        found.append(Slot("source_video", "Clip", inputs.source_video))
    return tuple(found)
