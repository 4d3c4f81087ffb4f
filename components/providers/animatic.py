"""The embedded animatic generator as a provider like every other: free, without a key, drawn on this machine."""

import hashlib
import re
import uuid
from collections.abc import Mapping
from pathlib import Path

from components.errors import BadReply
from components.providers.base import Canceled, Generation, GenerationRequest, GenerationStatus, Progress, Provider
from components.providers.video_model import VideoModel

SEEDS = 2**31
PLACES = ("first_frame", "last_frame", "source_video", "subject_picture")


class Animatic(Provider):
    """Submitting only writes down what to draw; the drawing happens on download."""

    name = "animatic"
    poll_interval = 0.0
    billed_after_cancel = False
    submits_once = True

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:
        generation_id = f"animatic-{intent or uuid.uuid4().hex}"
        seed = _seed_of(generation_id) if request.seed is None else request.seed
        reference = {
            "prompt": request.prompt,
            "parts": request.options.get("parts"),
            "duration": request.duration or model.durations.default,
            "aspect_ratio": request.aspect_ratio or model.default_aspect_ratio,
            "height": _pixels(request.resolution or model.default_resolution or "720p"),
            "fps": request.fps or 24,
            "seed": seed,
            "sound": bool(request.generate_audio),
            "files": {place: str(path) for place, path in _files(request).items() if path},
        }
        return Generation(generation_id, GenerationStatus.RUNNING, cost=0.0, reference=reference)

    def poll(self, generation: Generation) -> Generation:
        """Report it as ready: there is nothing to wait for."""
        return generation if generation.is_final else generation.now(GenerationStatus.SUCCEEDED)

    def download(
        self,
        generation: Generation,
        path: Path,
        progress: Progress | None = None,
        canceled: Canceled | None = None,
    ) -> None:
        """Draw it to the path."""
        from components.animatic import AnimaticRequest, render

        wanted = generation.reference
        if not isinstance(wanted, Mapping) or "prompt" not in wanted:
            raise BadReply("This animatic was written down by another version. Generate it again.")
        drawing = AnimaticRequest(
            prompt=wanted["prompt"],
            parts=wanted.get("parts"),
            duration=wanted["duration"],
            aspect_ratio=wanted["aspect_ratio"],
            height=wanted["height"],
            fps=wanted["fps"],
            seed=wanted["seed"],
            sound=wanted.get("sound", False),
            **{place: Path(path) for place, path in wanted.get("files", {}).items() if place in PLACES},
        )
        render(drawing, path, progress=progress, canceled=canceled)

    def cancel(self, generation: Generation) -> Generation:
        """Drop it; a download under way stops by its own ``canceled``."""
        return generation if generation.is_final else generation.now(GenerationStatus.CANCELED)


def _files(request: GenerationRequest) -> dict[str, Path | None]:
    """What is drawn from, by the animatic's names; of the references the first is the subject."""
    references = request.reference_images
    return dict(
        zip(
            PLACES,
            (request.first_frame, request.last_frame, request.source_video, references[0] if references else None),
            strict=True,
        )
    )


def _seed_of(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") % SEEDS


def _pixels(resolution: str) -> int:
    number = re.match(r"\d+", resolution)
    return int(number.group()) if number else 720
