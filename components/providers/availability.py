"""Whether a model can be used right now, and in plain words what to do when it cannot."""

from collections.abc import Mapping
from dataclasses import dataclass

from components.providers.base import Provider
from components.providers.registry import SERVICES
from components.providers.video_model import VideoModel


@dataclass(frozen=True)
class Availability:
    """``reason`` says what stands in the way, ``action`` what would help; both are empty when it is ready."""

    ready: bool
    reason: str = ""
    action: str = ""


def availability_of(
    model: VideoModel, adapters: Mapping[str, type[Provider]], environment: Mapping[str, str]
) -> Availability:
    """Tell whether the model can be used with these adapters in this environment."""
    if model.is_retired():
        instead = model.replacement_label or model.replacement
        ended = f"Ended on {model.sunset:%Y-%m-%d}." if model.sunset else "Ended by its service."
        return Availability(False, ended, f"Use {instead} instead." if instead else "Choose another model.")
    service = SERVICES.get(model.provider)
    label = service.label if service else model.provider
    if model.provider not in adapters:
        return Availability(False, f"This version of Dailies does not speak to {label} yet.", "Choose another model.")
    readiness = adapters[model.provider].readiness(environment)
    if readiness.ready:
        return Availability(True)
    return Availability(False, f"{label} is not set up.", readiness.reason)
