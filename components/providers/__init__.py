"""The video services that Dailies speaks to.

To add one:

1. Write ``components/providers/<name>.py`` with a class that fulfils ``base.Provider`` and names itself in ``name``.
2. Describe the service under ``[services.<name>]`` and its models under ``[[models]]`` in ``models.toml``.
3. Add the class to ``_ADAPTERS`` below.

The contract test in ``tests/providers/test_contract.py`` finds it there; forms, prices and hints need no code.
"""

from collections.abc import Mapping
from types import MappingProxyType

from components.errors import UnsupportedRequest
from components.providers.animatic import Animatic
from components.providers.availability import Availability, availability_of
from components.providers.base import Failure, Generation, GenerationRequest, GenerationStatus, Kind, Provider
from components.providers.comfyui import ComfyUI
from components.providers.fal import Fal
from components.providers.fitting import Fit, fit
from components.providers.google_omni import GoogleOmni
from components.providers.kling import Kling
from components.providers.luma_agents import LumaAgents
from components.providers.luma_dream_machine import LumaDreamMachine
from components.providers.minimax import MiniMax
from components.providers.openai_videos import OpenAIVideos
from components.providers.pika import Pika
from components.providers.registry import MODELS, SERVICES, Readiness, Registry, Service
from components.providers.replicate import Replicate
from components.providers.runway import Runway
from components.providers.seedance import Seedance
from components.providers.stable_video import StableVideo
from components.providers.vertex_veo import VertexVeo
from components.providers.video_model import Audio, Durations, ModelStatus, Price, PromptUse, VideoModel
from components.providers.wan import Wan

__all__ = [
    "MODELS",
    "PROVIDERS",
    "SERVICES",
    "Audio",
    "Availability",
    "Durations",
    "Failure",
    "Fit",
    "Generation",
    "GenerationRequest",
    "GenerationStatus",
    "Kind",
    "ModelStatus",
    "Price",
    "PromptUse",
    "Provider",
    "Readiness",
    "Registry",
    "Service",
    "VideoModel",
    "availability",
    "connect",
    "fit",
]

_ADAPTERS: tuple[type[Provider], ...] = (
    Animatic,
    Runway,
    LumaAgents,
    LumaDreamMachine,
    Kling,
    Pika,
    OpenAIVideos,
    Fal,
    Replicate,
    MiniMax,
    Seedance,
    Wan,
    GoogleOmni,
    VertexVeo,
    ComfyUI,
    StableVideo,
)

PROVIDERS: Mapping[str, type[Provider]] = MappingProxyType({adapter.name: adapter for adapter in _ADAPTERS})


def connect(name: str, environment: Mapping[str, str]) -> Provider:
    """Return the provider of this name with the keys and hosts that the environment holds."""
    if name not in PROVIDERS:
        label = SERVICES[name].label if name in SERVICES else name
        raise UnsupportedRequest(f"This version of Dailies does not speak to {label}. Choose another model.")
    return PROVIDERS[name].from_environment(environment)


def availability(model: VideoModel, environment: Mapping[str, str]) -> Availability:
    """Tell whether the model can be used in this environment; if not, why and what to do."""
    return availability_of(model, PROVIDERS, environment)
