"""What one model can do and costs: the forms, prices and greyed-out reasons are all drawn from these values."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Self

from components.errors import EmptyPrompt, ModelRetired, PromptTooLong, UnsupportedRequest
from components.providers.generation import GenerationRequest, Kind

_KIND_WORDS = {
    Kind.TEXT: "text alone",
    Kind.IMAGE: "an image",
    Kind.VIDEO: "a video",
    Kind.INTERPOLATION: "a first and last frame",
}


class ModelStatus(StrEnum):
    """How safe it is to build on a model."""

    LIVE = "live"
    BETA = "beta"
    LEGACY = "legacy"
    AT_RISK = "at_risk"
    RETIRED = "retired"


class Audio(StrEnum):
    """What a model does about sound; ``source`` keeps that of the video it is given."""

    NONE = "none"
    TOGGLE = "toggle"
    ALWAYS = "always"
    SOURCE = "source"


class PromptUse(StrEnum):
    """Whether a model reads a prompt."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    UNUSED = "unused"


class PromptUnit(StrEnum):
    """How a service counts a prompt."""

    CHARACTERS = "characters"
    UTF16 = "utf16"
    TOKENS = "tokens"

    def measure(self, text: str) -> int:
        """Count the text; for tokens the number of words, which is the least it can be."""
        if self is PromptUnit.UTF16:
            return len(text.encode("utf-16-le", "surrogatepass")) // 2
        if self is PromptUnit.TOKENS:
            return len(text.split())
        return len(text)


@dataclass(frozen=True)
class Durations:
    """The lengths a model makes, in seconds: single ones, a range in steps, or no choice at all."""

    values: tuple[float, ...] = ()
    low: float | None = None
    high: float | None = None
    step: float = 1.0
    preferred: float = 5.0
    follows_input: bool = False

    @property
    def choices(self) -> tuple[float, ...]:
        """Every length that can be asked for, shortest first."""
        if self.low is None or self.high is None:
            return self.values
        return tuple(self.low + self.step * index for index in range(round((self.high - self.low) / self.step) + 1))

    @property
    def default(self) -> float | None:
        """The preferred length, or the nearest to it."""
        return self.nearest(self.preferred)

    def nearest(self, seconds: float) -> float | None:
        """Return the length that can be asked for nearest to this one."""
        return min(self.choices, key=lambda choice: abs(choice - seconds), default=None)

    def __str__(self) -> str:
        if self.follows_input:
            return "a video as long as the one that goes in"
        if not self.choices:
            return "videos of its own length"
        if self.low is not None:
            return f"{self.low:g} to {self.high:g} s"
        return " or ".join(f"{value:g}" for value in self.values) + " s"


@dataclass(frozen=True)
class Price:
    """A price in USD; a condition that is None does not matter. ``minimum`` is the least a run costs."""

    usd: float
    per: str = "second"
    kind: Kind | None = None
    resolution: str | None = None
    audio: bool | None = None
    duration: float | None = None
    minimum: float = 0.0


@dataclass(frozen=True)
class VideoModel:
    """One model of one service. Where a kind differs from the rest, ``for_kind`` tells what holds for it.

    ``wire`` is for the service's adapter alone: the words in which it is told. A model with ``is_custom`` was named by
    hand: nothing is known about it, so nothing is refused.
    """

    id: str
    provider: str
    label: str
    kinds: tuple[Kind, ...]
    durations: Durations = Durations()
    aspect_ratios: tuple[str, ...] = ()
    resolutions: tuple[str, ...] = ()
    fps: tuple[float, ...] = ()
    seed: bool = False
    negative_prompt: bool = False
    audio: Audio = Audio.NONE
    audio_default: bool = True
    audio_resolutions: tuple[str, ...] = ()
    camera_control: str = "prompt"
    last_frame_alone: bool = False
    references: int = 0
    prompt: PromptUse = PromptUse.REQUIRED
    prompt_limit: int | None = None
    prompt_unit: PromptUnit = PromptUnit.CHARACTERS
    prices: tuple[Price, ...] = ()
    price_as_of: date | None = None
    source: str = ""
    status: ModelStatus = ModelStatus.LIVE
    sunset: date | None = None
    replacement: str | None = None
    replacement_label: str = ""
    note: str = ""
    wire: Mapping[str, Any] = field(default_factory=dict)
    is_custom: bool = False
    by_kind: Mapping[Kind, Mapping[str, Any]] = field(default_factory=dict)

    def for_kind(self, kind: Kind) -> Self:
        """Return the model with what holds for this kind."""
        return replace(self, **self.by_kind.get(kind, {}))

    @property
    def default_resolution(self) -> str | None:
        """720p where the model has it, else its first."""
        return "720p" if "720p" in self.resolutions else next(iter(self.resolutions), None)

    @property
    def default_aspect_ratio(self) -> str | None:
        """16:9 where the model has it, else its first."""
        return "16:9" if "16:9" in self.aspect_ratios else next(iter(self.aspect_ratios), None)

    @property
    def is_free(self) -> bool:
        """Tell whether it never costs anything."""
        return bool(self.prices) and all(price.usd == 0 for price in self.prices)

    def is_retired(self, today: date | None = None) -> bool:
        """Tell whether the service has ended it; an at-risk model may outlive its date."""
        if self.status is ModelStatus.RETIRED or self.sunset is None:
            return self.status is ModelStatus.RETIRED
        return self.status is not ModelStatus.AT_RISK and self.sunset <= (today or datetime.now(UTC).date())

    def makes_sound(self, asked: bool | None, resolution: str | None) -> bool:
        """Tell whether the video will have sound of its own, asked for or not."""
        if self.audio is not Audio.TOGGLE or (self.audio_resolutions and resolution not in self.audio_resolutions):
            return self.audio is Audio.ALWAYS
        return self.audio_default if asked is None else asked

    def price(self, request: GenerationRequest, *, source_duration: float | None = None) -> float | None:
        """Return the estimate in USD, or None where it is not known; ``source_duration`` is that of the input video."""
        model = self.for_kind(request.kind)
        resolution = request.resolution or model.default_resolution
        duration = request.duration or model.durations.default or source_duration
        audio = model.makes_sound(request.generate_audio, resolution)
        asked = {"kind": request.kind, "resolution": resolution, "audio": audio, "duration": duration}
        for price in model.prices:
            if all(getattr(price, name) in (None, value) for name, value in asked.items()):
                if price.per == "clip":
                    return price.usd
                return None if duration is None else max(price.minimum, round(price.usd * duration, 4))
        return None

    def check(self, request: GenerationRequest) -> None:
        """Raise ModelRetired, UnsupportedRequest, EmptyPrompt or PromptTooLong when the model would refuse it."""
        if self.is_retired():
            raise ModelRetired(self.retirement())
        if self.is_custom:
            return
        if request.kind not in self.kinds and not self._takes_only_references(request):
            takes = ", ".join(_KIND_WORDS[kind] for kind in self.kinds)
            raise UnsupportedRequest(f"{self.label} does not work from {_KIND_WORDS[request.kind]}. It takes {takes}.")
        model = self.for_kind(request.kind)
        if request.kind is Kind.INTERPOLATION and not (request.first_frame or model.last_frame_alone):
            raise UnsupportedRequest(f"{self.label} needs a first frame beside the last one. Add it.")
        model._check_prompt(request)
        model._check_choices(request)
        model._check_switches(request)

    def retirement(self) -> str:
        """Tell when the model ended and what to use instead."""
        when = f" on {self.sunset:%Y-%m-%d}" if self.sunset else ""
        instead = self.replacement_label or self.replacement
        instead = f" Use {instead} instead." if instead else " Nothing takes its place."
        return f"{self.label} was ended by its service{when}.{instead}"

    def _takes_only_references(self, request: GenerationRequest) -> bool:
        return bool(self.references and request.reference_images and not request.first_frame)

    def _check_prompt(self, request: GenerationRequest) -> None:
        if self.prompt is PromptUse.REQUIRED and not request.prompt.strip():
            raise EmptyPrompt(f"{self.label} needs a prompt. Say what the shot shows.")
        if self.prompt is PromptUse.UNUSED or self.prompt_limit is None:
            return
        for name, text in (("prompt", request.prompt), ("negative prompt", request.negative_prompt or "")):
            count = self.prompt_unit.measure(text)
            if count > self.prompt_limit:
                unit = "tokens" if self.prompt_unit is PromptUnit.TOKENS else "characters"
                raise PromptTooLong(
                    f"{self.label} takes at most {self.prompt_limit:,} {unit}; the {name} has {count:,}. Shorten it."
                )

    def _check_choices(self, request: GenerationRequest) -> None:
        if request.duration is not None and request.duration not in self.durations.choices:
            raise UnsupportedRequest(f"{self.label} makes {self.durations}, not {request.duration:g} s.")
        for name, value, choices in (
            ("aspect ratio", request.aspect_ratio, self.aspect_ratios),
            ("resolution", request.resolution, self.resolutions),
            ("frame rate", request.fps, self.fps),
        ):
            if value is not None and value not in choices:
                offer = f"Choose {', '.join(str(choice) for choice in choices)}" if choices else "Leave it to the model"
                raise UnsupportedRequest(f"{self.label} does not offer the {name} {value}. {offer}.")

    def _check_switches(self, request: GenerationRequest) -> None:
        if request.seed is not None and not self.seed:
            raise UnsupportedRequest(f"{self.label} takes no seed: every run gives another video.")
        if request.negative_prompt and not self.negative_prompt:
            raise UnsupportedRequest(f"{self.label} takes no negative prompt. Say what should be there instead.")
        if request.generate_audio and self.audio is Audio.NONE:
            raise UnsupportedRequest(f"{self.label} makes silent videos.")
        resolution = request.resolution or self.default_resolution
        if request.generate_audio and self.audio_resolutions and resolution not in self.audio_resolutions:
            raise UnsupportedRequest(f"{self.label} makes sound at {', '.join(self.audio_resolutions)} only.")
        if request.generate_audio is False and self.audio is Audio.ALWAYS:
            raise UnsupportedRequest(f"{self.label} always makes sound. Mute the clip afterwards.")
        if len(request.reference_images) > self.references:
            count = f"at most {self.references}" if self.references else "no"
            raise UnsupportedRequest(f"{self.label} takes {count} reference images.")
