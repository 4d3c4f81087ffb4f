"""What every model offers for this shot: whether it fits, what it costs, what it can do, in plain values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from components.providers import Audio, Availability, GenerationRequest, Kind, ModelStatus, Service, VideoModel
from components.widgets.inputs import Inputs
from components.widgets.shot import Shot

CHEAP = 0.5
NO_INPUTS = Inputs()
FADING = (ModelStatus.LEGACY, ModelStatus.AT_RISK)


@dataclass(frozen=True)
class Offer:
    """One model with its service, what it costs for this shot, whether it can be used, and takes all that goes in."""

    model: VideoModel
    service: Service
    availability: Availability
    request: GenerationRequest
    price: float | None
    takes_all: bool = True

    @property
    def name(self) -> str:
        """The model's name without that of its service, which stands above it."""
        short = self.model.label.removeprefix(f"{self.service.label} ")
        return short if short[:1].isalpha() else self.model.label

    @property
    def rate(self) -> float | None:
        """What a second costs, where the length, and so the price of a take, is that of the video that goes in."""
        prices = () if self.model.durations.choices else self.model.for_kind(self.request.kind).prices
        return next((price.usd for price in prices if price.per == "second"), None)


Filter = Callable[[Offer, Shot], bool]
FILTERS: Mapping[str, Filter] = {
    "Fits this shot": lambda offer, shot: fits(offer, shot),
    "Ready to use": lambda offer, _: offer.availability.ready,
    "Sound": lambda offer, _: offer.model.audio in (Audio.TOGGLE, Audio.ALWAYS),
    "First frame": lambda offer, _: Kind.IMAGE in offer.model.kinds,
    "Under $0.50": lambda offer, _: offer.price is not None and offer.price < CHEAP,
}


def offers(
    models: Mapping[str, VideoModel],
    services: Mapping[str, Service],
    availability: Callable[[VideoModel], Availability],
    shot: Shot,
    inputs: Inputs = NO_INPUTS,
) -> tuple[Offer, ...]:
    """Return every model that still runs: what is ready first, then the first of each service, the second of each…"""
    found: list[tuple[tuple[bool, bool, int], Offer]] = []
    ranks: dict[str, int] = {}
    for model in models.values():
        if model.is_retired():
            continue
        taken = inputs.taken_by(model)
        request = _request(model, shot, taken)
        price = model.price(request)
        offer = Offer(model, services[model.provider], availability(model), request, price, taken == inputs)
        ranks[model.provider] = ranks.get(model.provider, 0) + 1
        found.append(((not offer.availability.ready, model.status in FADING, ranks[model.provider]), offer))
    return tuple(offer for _, offer in sorted(found, key=lambda item: item[0]))


def capabilities(model: VideoModel) -> list[str]:
    """Say in a few words each what the model can do."""
    found = [_lengths(model)]
    if model.resolutions:
        found.append(("up to " if len(model.resolutions) > 1 else "") + model.resolutions[-1])
    if model.audio is Audio.ALWAYS:
        found.append("Sound always")
    elif model.audio is Audio.TOGGLE:
        found.append("Sound")
    if Kind.INTERPOLATION in model.kinds:
        found.append("First, last frame")
    elif Kind.IMAGE in model.kinds:
        found.append("First frame")
    if model.seed:
        found.append("Seed")
    return [words for words in found if words]


def _lengths(model: VideoModel) -> str:
    choices = model.durations.choices
    if not choices:
        return ""
    if len(choices) > 3:
        return f"{choices[0]:g}–{choices[-1]:g} s"
    return ", ".join(f"{choice:g}" for choice in choices) + " s"


def fits(offer: Offer, shot: Shot) -> bool:
    """Tell whether the model makes a video of this shape from all that there is: words, or also frames."""
    kind = offer.request.kind
    shapes = offer.model.for_kind(kind).aspect_ratios
    return offer.takes_all and kind in offer.model.kinds and (not shapes or shot.aspect_ratio in shapes)


def _request(model: VideoModel, shot: Shot, inputs: Inputs) -> GenerationRequest:
    """The request that a card's price is for: this shot's length, or the nearest."""
    request = inputs.on(GenerationRequest(model.id, shot.text))
    fitted = model.for_kind(request.kind)
    return replace(request, duration=fitted.durations.nearest(shot.duration), resolution=fitted.default_resolution)
