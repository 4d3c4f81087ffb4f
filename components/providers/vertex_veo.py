"""Veo on Google Cloud's Vertex AI, as long as Google keeps it.

Source: google-genai 3.4.0 in its Vertex mode. The key is a token that lives for an hour: one of ``gcloud auth
print-access-token``, or better a file of credentials, for which new ones are fetched.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

import httpx

from components.errors import BadSettings, DailiesError, GenerationFailed, KeyRejected, UnsupportedRequest
from components.providers.base import Generation, GenerationRequest, GenerationStatus
from components.providers.google_token import VARIABLE, GoogleToken
from components.providers.hosted import NOBODY, HostedProvider
from components.providers.http import Reply
from components.providers.inputs import MIB, ImageLimits, read_image
from components.providers.registry import BUILT_IN, Registry
from components.providers.replies import content_rejected, message_of, sounds_like_moderation
from components.providers.video_model import Audio, VideoModel

IMAGE_LIMITS = ImageLimits(bytes=20 * MIB)
LOCATION = "us-central1"
FULL_LENGTH = 8


class VertexVeo(HostedProvider):
    """Veo on Vertex AI.

    Options: ``storage_uri`` (``gs://bucket/folder/``) keeps the result in your own bucket; ``extend`` (``gs://…/x.mp4``)
    goes on from an earlier result of Veo in 720p.
    """

    name = "vertex_veo"
    default_url = f"https://{LOCATION}-aiplatform.googleapis.com"
    own_hosts = frozenset({"storage.googleapis.com"})
    poll_interval = 12.0
    can_cancel = False

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        transport: httpx.BaseTransport | None = None,
        *,
        registry: Registry = BUILT_IN,
        project: str | None = None,
        location: str = LOCATION,
        credentials: Path | None = None,
    ) -> None:
        self.project, self.location = project, location
        self.token = GoogleToken(credentials, self._exchange) if credentials else None
        super().__init__(api_key, base_url, transport, registry=registry)
        if not base_url:
            self.http.base_url = f"https://{location}-aiplatform.googleapis.com"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str], *, transport: httpx.BaseTransport | None = None) -> Self:
        """Build it for the project and, where it is set, the location of the environment."""
        file = environment.get(VARIABLE, "").strip()
        return cls(
            api_key=environment.get("VERTEX_ACCESS_TOKEN", "").strip() or None,
            base_url=environment.get("DAILIES_VERTEX_VEO_URL", "").strip() or None,
            transport=transport,
            registry=Registry.for_environment(environment),
            project=environment.get("GOOGLE_CLOUD_PROJECT", "").strip() or None,
            location=environment.get("GOOGLE_CLOUD_LOCATION", "").strip() or LOCATION,
            credentials=Path(file).expanduser() if file else None,
        )

    def key(self) -> str:
        """Return a token that is still good: the one that was set, or one fetched for the file of credentials."""
        if self.token is None:
            return super().key()
        token = self.token.get()
        self.http.secrets = (token,)
        return token

    def explain(self, status: int, body: Any) -> DailiesError | None:
        """Tell that a token that was set by hand ends after an hour."""
        if status != 401 or self.token:
            return None
        text = f"Google did not accept VERTEX_ACCESS_TOKEN, which lives for an hour. Set a new one, or {VARIABLE}."
        return KeyRejected(text, detail=message_of(body))

    def _exchange(self, address: str, form: Mapping[str, str]) -> Reply:
        return self.http.deliver(address, method="POST", data=dict(form))

    def _path(self, model_id: str, method: str) -> str:
        if not self.project:
            raise BadSettings("Set GOOGLE_CLOUD_PROJECT to the project that pays for Veo.")
        place = f"/v1/projects/{quote(self.project, safe='')}/locations/{self.location}"
        return f"{place}/publishers/google/models/{model_id}:{method}"

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:  # noqa: ARG002
        self.key()  # fetched ahead: a failure here must not look like one of the order itself
        body = {"instances": [_instance(request)], "parameters": _parameters(request, model)}
        reply = self.http.create(self._path(model.id, "predictLongRunning"), json=body)
        operation = self.http.id_in(reply, "name")
        reference = {"operation": operation, "model": model.id}
        return Generation(operation.rpartition("/")[2], GenerationStatus.QUEUED, reference=reference)

    def adopted(self, service_id: str, request: GenerationRequest) -> Generation:
        """Return a run whose operation ends in this id."""
        return self._operation(service_id, request.model)

    def _nobodys(self) -> Generation:
        return self._operation(NOBODY, "veo-3.1-generate-001")

    def _operation(self, number: str, model: str) -> Generation:
        place = f"projects/{self.project}/locations/{self.location}/publishers/google/models/{model}"
        reference = {"operation": f"{place}/operations/{number}", "model": model}
        return Generation(number, GenerationStatus.RUNNING, reference=reference)

    def _ask(self, generation: Generation) -> Reply:
        path = self._path(generation.reference["model"], "fetchPredictOperation")
        return self.http.ask(path, method="POST", json={"operationName": generation.reference["operation"]})

    def _poll(self, generation: Generation) -> Generation:
        reply = self._ask(generation)
        if not reply.at("done"):
            return generation.now(GenerationStatus.RUNNING)
        if reply.at("error"):
            return generation.failed(self._failure(str(reply.at("error", "message") or "")))
        video = reply.at("response", "videos", 0)
        if not video:
            reasons = reply.at("response", "raiMediaFilteredReasons") or ["the result was filtered"]
            return generation.failed(content_rejected(self.label, "; ".join(map(str, reasons))))
        bucket = str(video.get("gcsUri") or "").removeprefix("gs://")
        url = f"https://storage.googleapis.com/{quote(bucket)}" if bucket else None
        return generation.now(GenerationStatus.SUCCEEDED, video_url=url)

    def _failure(self, said: str) -> DailiesError:
        if sounds_like_moderation(said):
            return content_rejected(self.label, said)
        return GenerationFailed(f"Google could not make the video: {said or 'it gave no reason'}")

    def _inline_video(self, generation: Generation) -> str | None:
        data = self._ask(generation).at("response", "videos", 0, "bytesBase64Encoded")
        return str(data) if data else None

    def _download_headers(self, url: str) -> Mapping[str, str]:
        return self.headers() if self.http.is_own(url) else {}


def _image(path: Path) -> dict[str, str]:
    media = read_image(path, IMAGE_LIMITS)
    return {"bytesBase64Encoded": media.base64, "mimeType": media.type}


def _instance(request: GenerationRequest) -> dict[str, Any]:
    instance: dict[str, Any] = {"prompt": request.prompt}
    for name, path in (("image", request.first_frame), ("lastFrame", request.last_frame)):
        if path:
            instance[name] = _image(path)
    if request.reference_images:
        images = [{"image": _image(path), "referenceType": "asset"} for path in request.reference_images]
        instance["referenceImages"] = images
    if request.options.get("extend"):
        instance["video"] = {"gcsUri": request.options["extend"], "mimeType": "video/mp4"}
    return instance


def _parameters(request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
    resolution = request.resolution or model.default_resolution
    full = resolution != "720p" or bool(request.reference_images or request.options.get("extend"))
    duration = request.duration or (FULL_LENGTH if full else model.durations.default)
    if full and duration != FULL_LENGTH:
        raise UnsupportedRequest(f"{model.label} makes {FULL_LENGTH} s at {resolution} or with reference images.")
    values: dict[str, Any] = {
        "sampleCount": 1,
        "durationSeconds": int(duration or FULL_LENGTH),
        "aspectRatio": request.aspect_ratio or model.default_aspect_ratio,
        "resolution": resolution,
    }
    if model.audio is Audio.TOGGLE:
        values["generateAudio"] = model.makes_sound(request.generate_audio, resolution)
    if request.seed is not None:
        values["seed"] = request.seed
    if request.negative_prompt:
        values["negativePrompt"] = request.negative_prompt
    if request.options.get("storage_uri"):
        values["storageUri"] = request.options["storage_uri"]
    return values | dict(request.options.get("extra", {}))
