"""The video services as this studio has them: with its keys, its hosts and its list of models."""

from components.errors import MissingKey
from components.providers import Availability, GenerationRequest, Provider, Registry, VideoModel, availability, connect
from components.settings import Settings


class Services:
    """Opens a service when it is first asked for."""

    def __init__(self, settings: Settings) -> None:
        self._environment = settings.environment
        self._open: dict[str, Provider] = {}
        self.registry = Registry.for_environment(settings.environment)

    def __getitem__(self, name: str) -> Provider:
        """Return a service by its name; raise UnsupportedRequest when Dailies does not speak to it."""
        if name not in self._open:
            self._open[name] = connect(name, self._environment)
        return self._open[name]

    def availability(self, model: VideoModel) -> Availability:
        """Tell whether a model can be used, and if not, why and what to do."""
        return availability(model, self._environment)

    def check(self, provider: str, request: GenerationRequest) -> float | None:
        """Return the estimate in USD for a request; raise what stands in its way, before anything is sent."""
        model = self[provider].model(request.model)
        model.check(request)
        readiness = type(self[provider]).readiness(self._environment)
        if not readiness.ready:
            raise MissingKey(readiness.reason)
        return model.price(request)

    def is_drawn_here(self, model_id: str) -> bool:
        """Whether this machine does the work: what costs nothing is not done elsewhere."""
        return self.registry.model(model_id).is_free
