"""The contract of a provider: what every adapter of a video service must do, and nothing about how."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self

from components.errors import UnsupportedRequest
from components.providers.generation import Failure, Generation, GenerationRequest, GenerationStatus, Kind
from components.providers.registry import BUILT_IN, SERVICES, Readiness, Registry
from components.providers.video_model import VideoModel

if TYPE_CHECKING:
    import httpx

__all__ = ["Failure", "Generation", "GenerationRequest", "GenerationStatus", "Kind", "Provider", "Readiness"]

Progress = Callable[[float], None]
Canceled = Callable[[], bool]


class Provider(ABC):
    """A video service. It keeps no state between calls: a Generation holds all that is needed to go on.

    A subclass names itself in ``name``; its label, variables and website come from the services in ``models.toml``.
    ``poll_interval`` is the least number of seconds between two polls of one generation. ``submits_once`` says that
    submitting again with the same intent cannot start, or charge, a second run. ``takes_any_model`` says that the id of
    a model may also be typed by hand.
    """

    name: ClassVar[str]
    label: ClassVar[str]
    website: ClassVar[str]
    key_variables: ClassVar[tuple[tuple[str, ...], ...]]
    poll_interval: ClassVar[float] = 5.0
    needs_key: ClassVar[bool] = False
    can_cancel: ClassVar[bool] = True
    billed_after_cancel: ClassVar[bool] = True
    submits_once: ClassVar[bool] = False
    takes_any_model: ClassVar[bool] = False

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "name" in cls.__dict__:
            service = SERVICES[cls.name]
            cls.label, cls.website, cls.key_variables = service.label, service.website, service.variables

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        transport: httpx.BaseTransport | None = None,
        *,
        registry: Registry = BUILT_IN,
    ) -> None:
        self.api_key = api_key
        self.base_url = base_url
        self.transport = transport
        self.registry = registry

    @classmethod
    def from_environment(cls, environment: Mapping[str, str], *, transport: httpx.BaseTransport | None = None) -> Self:
        """Build it with the service's own key, and the host of ``DAILIES_<NAME>_URL`` where that is set."""
        keys = [name for name in SERVICES[cls.name].variables_in(environment) if not name.startswith("DAILIES_")]
        return cls(
            api_key=environment[keys[0]].strip() if keys else None,
            base_url=environment.get(f"DAILIES_{cls.name.upper()}_URL", "").strip() or None,
            transport=transport,
            registry=Registry.for_environment(environment),
        )

    def close(self) -> None:  # noqa: B027  only those that hold connections have something to close
        """Let go of what is held open."""

    @classmethod
    def readiness(cls, environment: Mapping[str, str]) -> Readiness:
        """Tell whether the environment holds what the service needs."""
        return SERVICES[cls.name].readiness(environment)

    def model(self, model_id: str) -> VideoModel:
        """Return a model of this service, listed or typed by hand; raise UnsupportedRequest for any other."""
        if self.takes_any_model and model_id.strip() and model_id not in self.registry.models:
            label = f"{model_id} via {self.label}"
            return VideoModel(model_id, self.name, label, kinds=tuple(Kind), is_custom=True)
        model = self.registry.model(model_id)
        if model.provider != self.name:
            raise UnsupportedRequest(f"{model.label} is not offered by {self.label}.")
        return model

    def submit(self, request: GenerationRequest, *, intent: str | None = None) -> Generation:
        """Send the request once; refuse before sending what the model cannot do.

        ``intent`` is our own id for this run. Services that have a place for one get it, see ``find``. UncertainSubmit
        means that it may have been taken: only where ``submits_once`` holds may it be sent again, with the same intent.
        """
        model = self.model(request.model)
        model.check(request)
        return self._submit(request, model.for_kind(request.kind), intent)

    @abstractmethod
    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:
        """Send a request that the model takes."""

    @abstractmethod
    def poll(self, generation: Generation) -> Generation:
        """Ask once how it stands; never wait."""

    @abstractmethod
    def download(
        self,
        generation: Generation,
        path: Path,
        progress: Progress | None = None,
        canceled: Canceled | None = None,
    ) -> None:
        """Bring the video of a succeeded generation to the path; on Canceled or an error no file is left there."""

    @abstractmethod
    def cancel(self, generation: Generation) -> Generation:
        """Ask the service to stop; where it cannot, return the generation as it is."""

    def check_access(self) -> None:  # noqa: B027  what needs no key has nothing to check
        """Ask the service something that costs nothing; raise KeyRejected, MissingKey or ProviderUnavailable."""

    def concurrency(self) -> int | None:
        """Ask how many runs the account may have in the making at once; None where the service does not tell."""
        return None

    def quote(self, request: GenerationRequest) -> float | None:  # noqa: ARG002  most services have none
        """Ask the service what exactly this would cost, in USD; None where it does not tell. It sends no media."""
        return None

    def adopted(self, service_id: str, request: GenerationRequest) -> Generation:  # noqa: ARG002  for services that need more
        """Return what goes on with a run of this request that the service knows by this id: a person found it there."""
        return Generation(service_id, GenerationStatus.RUNNING)

    def find(self, intent: str) -> Generation | None:  # noqa: ARG002  most services keep no id of ours
        """Look up a run by our intent at services that keep it; None where they do not, or know none."""
        return None
