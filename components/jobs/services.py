"""The video services as this studio has them: with its keys, its hosts and its list of models."""

import logging
import threading

from components.errors import DailiesError, MissingKey
from components.jobs.quotes import Quotes
from components.providers import (
    PROVIDERS,
    SERVICES,
    Availability,
    GenerationRequest,
    Provider,
    Registry,
    VideoModel,
    availability,
    connect,
)
from components.providers.hosted import HostedProvider
from components.settings import Settings

LOOKING, SENDING = 1.0, 4.0  # seconds to wait for a quote while a page is drawn, and before money is spent
LANES = 3  # in the making at once, at a service that says nothing else
log = logging.getLogger(__name__)


class Services:
    """Opens a service when it is first asked for."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._environment = settings.environment
        self._opening = threading.Lock()
        self._open: dict[str, Provider] = {}
        self._quotes = Quotes()
        self.registry = Registry.for_environment(settings.environment)

    def __getitem__(self, name: str) -> Provider:
        """Return a service by its name; raise UnsupportedRequest when Dailies does not speak to it."""
        with self._opening:
            if name not in self._open:
                self._open[name] = connect(name, self._environment)
            return self._open[name]

    def availability(self, model: VideoModel) -> Availability:
        """Tell whether a model can be used, and if not, why and what to do."""
        return availability(model, self._environment)

    def check(self, provider: str, request: GenerationRequest, *, source_duration: float | None = None) -> float | None:
        """Return the estimate in USD for a request; raise what stands in its way, before anything is sent."""
        model = self[provider].model(request.model)
        model.check(request)
        readiness = type(self[provider]).readiness(self._environment)
        if not readiness.ready:
            raise MissingKey(readiness.reason)
        return self._price(provider, request, source_duration, SENDING)

    def price(self, provider: str, request: GenerationRequest, *, source_duration: float | None = None) -> float | None:
        """Return the estimate in USD, also for a request that is not complete yet."""
        return self._price(provider, request, source_duration, LOOKING)

    def _price(
        self, provider: str, request: GenerationRequest, source_duration: float | None, patience: float
    ) -> float | None:
        """Return what the service quotes for exactly this, where it does; else the price of the list."""
        service = self[provider]
        listed = service.model(request.model).price(request, source_duration=source_duration)
        quoted = self._quotes.price(service, request, patience)
        return listed if quoted is None else quoted

    def model_label(self, provider: str, model: str) -> str:
        """Return a model's name for people."""
        return self[provider].model(model).label

    def label(self, name: str) -> str:
        """Return a service's name for people."""
        return SERVICES[name].label if name in SERVICES else name

    def is_drawn_here(self, name: str) -> bool:
        """Whether this machine does the work, and not one at the end of a wire."""
        return name in PROVIDERS and not issubclass(PROVIDERS[name], HostedProvider)

    def lanes(self, name: str) -> int:
        """How many generations may be in the making at a service at once: as set, as its account allows, or a few."""
        if (chosen := self._settings.lanes(name)) is not None:
            return chosen
        try:
            return self[name].concurrency() or LANES
        except DailiesError as error:
            log.info("%s does not tell how much it does at once: %s", name, error)
            return LANES
