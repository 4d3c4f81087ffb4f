"""Stable Video Diffusion on this machine, with the open weights and diffusers.

torch and diffusers are large and optional (``requirements-local.txt``): without them the model says how to get them.
Source: pipeline_stable_video_diffusion.py of diffusers 0.42.1.
"""

import hashlib
import importlib
import importlib.util
import uuid
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, Self

import httpx

from components.errors import BadReply, MissingKey, ProviderUnavailable
from components.errors import Canceled as Stopped
from components.providers.base import (
    Canceled,
    Generation,
    GenerationRequest,
    GenerationStatus,
    Progress,
    Provider,
    Readiness,
)
from components.providers.inputs import nearest_ratio, read_image, shape_of
from components.providers.registry import BUILT_IN, Registry
from components.providers.video_model import VideoModel

WEIGHTS = "stabilityai/stable-video-diffusion-img2vid-xt"
SIZES = {"16:9": (1024, 576), "9:16": (576, 1024)}
FRAMES = 25
FPS = 7
STEPS = 25
SEEDS = 2**31
HOW_TO_GET = "Install the optional parts: pip install -r requirements-local.txt."
_NEEDED = ("torch", "diffusers", "transformers")

Load = Callable[[str], Any]


class StableVideo(Provider):
    """Stable Video. Submitting only writes down what to do; the work is done on download, by whoever downloads.

    Options: ``motion_bucket_id`` (1 to 255, how much moves), ``noise_aug_strength``, ``steps``.
    """

    name = "stable_video"
    poll_interval = 0.0
    billed_after_cancel = False
    submits_once = True

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        transport: httpx.BaseTransport | None = None,
        *,
        registry: Registry = BUILT_IN,
        weights: str = WEIGHTS,
        load: Load | None = None,
    ) -> None:
        super().__init__(api_key, base_url, transport, registry=registry)
        self.weights = weights
        self.load = load or load_pipeline

    @classmethod
    def from_environment(cls, environment: Mapping[str, str], *, transport: httpx.BaseTransport | None = None) -> Self:
        """Build it for the weights of ``DAILIES_STABLE_VIDEO_WEIGHTS``, a folder or a name on Hugging Face."""
        return cls(
            base_url=environment.get("DAILIES_STABLE_VIDEO_URL", "").strip() or None,
            transport=transport,
            registry=Registry.for_environment(environment),
            weights=environment.get("DAILIES_STABLE_VIDEO_WEIGHTS", "").strip() or WEIGHTS,
        )

    @classmethod
    def readiness(cls, environment: Mapping[str, str]) -> Readiness:  # noqa: ARG003  what counts is what is installed
        """Tell whether the optional parts are installed."""
        ready = all(importlib.util.find_spec(name) for name in _NEEDED)
        return Readiness(ready=ready, reason="" if ready else HOW_TO_GET)

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:
        generation_id = f"stable-video-{intent or uuid.uuid4().hex}"
        derived = int.from_bytes(hashlib.sha256(generation_id.encode()).digest()[:4], "big") % SEEDS
        picture = request.media[0]
        reference = {
            "picture": str(picture),
            "aspect_ratio": request.aspect_ratio or nearest_ratio(model.aspect_ratios, shape_of(picture)),
            "seed": derived if request.seed is None else request.seed,
            "motion_bucket_id": int(request.options.get("motion_bucket_id", 127)),
            "noise_aug_strength": float(request.options.get("noise_aug_strength", 0.02)),
            "steps": int(request.options.get("steps", STEPS)),
        }
        return Generation(generation_id, GenerationStatus.RUNNING, cost=0.0, reference=reference)

    def poll(self, generation: Generation) -> Generation:
        """Report it as ready to be worked on."""
        return generation if generation.is_final else generation.now(GenerationStatus.SUCCEEDED)

    def cancel(self, generation: Generation) -> Generation:
        """Drop it; work under way stops by its own ``canceled``, after the step it is in."""
        return generation if generation.is_final else generation.now(GenerationStatus.CANCELED)

    def download(
        self,
        generation: Generation,
        path: Path,
        progress: Progress | None = None,
        canceled: Canceled | None = None,
    ) -> None:
        """Make the video and write it to the path."""
        from PIL import Image, ImageOps

        wanted = generation.reference
        if "picture" not in wanted:
            raise BadReply("This was written down by another version. Generate it again.")
        read_image(Path(wanted["picture"]))
        size = SIZES.get(wanted["aspect_ratio"], SIZES["16:9"])
        with Image.open(wanted["picture"]) as picture:
            fitted = ImageOps.fit(ImageOps.exif_transpose(picture).convert("RGB"), size)
        frames = self._frames(fitted, wanted, progress, canceled)
        write_video(frames, path, FPS)
        if progress:
            progress(1.0)

    def _frames(
        self, picture: Any, wanted: Mapping[str, Any], progress: Progress | None, canceled: Canceled | None
    ) -> Sequence[Any]:
        steps = wanted["steps"]

        def after_step(_pipeline: Any, step: int, _time: Any, values: dict[str, Any]) -> dict[str, Any]:
            if canceled and canceled():
                raise Stopped("The video was stopped.")
            if progress:
                progress(0.95 * (step + 1) / steps)
            return values

        if canceled and canceled():
            raise Stopped("The video was stopped.")
        pipeline = self.load(self.weights)
        result = pipeline(
            picture,
            width=picture.width,
            height=picture.height,
            num_frames=FRAMES,
            num_inference_steps=steps,
            fps=FPS,
            motion_bucket_id=wanted["motion_bucket_id"],
            noise_aug_strength=wanted["noise_aug_strength"],
            decode_chunk_size=2,
            generator=seeded(wanted["seed"]),
            callback_on_step_end=after_step,
        )
        return list(result.frames[0])


def seeded(seed: int) -> Any:
    """Return torch's source of chance for a seed; None without torch."""
    if importlib.util.find_spec("torch") is None:
        return None
    return importlib.import_module("torch").Generator("cpu").manual_seed(seed)


def load_pipeline(weights: str) -> Any:
    """Load the weights onto the GPU, sparing its memory, or the CPU; raise what to do when they cannot be had."""
    if not StableVideo.readiness({}).ready:
        raise ProviderUnavailable(f"Stable Video needs more than is installed. {HOW_TO_GET}")
    torch, diffusers = importlib.import_module("torch"), importlib.import_module("diffusers")
    on_gpu = torch.cuda.is_available()
    settings = {"torch_dtype": torch.float16, "variant": "fp16"} if on_gpu else {}
    try:
        pipeline = diffusers.StableVideoDiffusionPipeline.from_pretrained(weights, **settings)
    except OSError as error:
        text = (
            f"The weights “{weights}” cannot be loaded. Accept their licence at huggingface.co and sign in with "
            "“hf auth login”, or set DAILIES_STABLE_VIDEO_WEIGHTS to a folder that holds them."
        )
        raise MissingKey(text, detail=str(error)[:500]) from error
    if on_gpu:
        pipeline.enable_model_cpu_offload()
        pipeline.unet.enable_forward_chunking()
    return pipeline


def write_video(frames: Sequence[Any], path: Path, fps: int) -> None:
    """Write pictures as an mp4; leave no file when that fails."""
    import av
    import numpy as np

    part = path.with_name(f"{path.name}.part")
    try:
        with av.open(str(part), "w", format="mp4", options={"movflags": "+faststart"}) as container:
            stream = container.add_stream("libx264", rate=Fraction(fps), options={"crf": "16"})
            stream.width, stream.height = frames[0].size
            stream.pix_fmt = "yuv420p"
            for picture in frames:
                container.mux(stream.encode(av.VideoFrame.from_ndarray(np.asarray(picture), format="rgb24")))
            container.mux(stream.encode(None))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
