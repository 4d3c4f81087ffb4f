"""What services themselves say that a choice costs: asked once, remembered for a while, never waited for long."""

import json
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from components.errors import DailiesError
from components.providers import GenerationRequest, Provider

GOOD = 600.0  # seconds for which a price is believed
SILENT = 60.0  # seconds for which a service that told none is left in peace
NO_MATTER = ("prompt", "negative_prompt", "seed")  # to the price


@dataclass
class Quotes:
    """Asks in threads of its own, so that a slow service holds up no page. Thread-safe."""

    _told: dict[str, tuple[float, float | None]] = field(default_factory=dict)
    _asked: dict[str, Future[float | None]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _threads: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(2, "quote"))

    def price(self, provider: Provider, request: GenerationRequest, patience: float) -> float | None:
        """Return the price in USD; None where the service has no quotes, or none yet after ``patience`` seconds."""
        if type(provider).quote is Provider.quote:
            return None
        choice = _choice(provider, request)
        with self._lock:
            until, price = self._told.get(choice, (0.0, None))
            if time.monotonic() < until:
                return price
            asked = self._asked.get(choice)
            if asked is None:
                asked = self._asked[choice] = self._threads.submit(self._ask, choice, provider, request)
        try:
            return asked.result(patience)
        except TimeoutError:
            return None

    def _ask(self, choice: str, provider: Provider, request: GenerationRequest) -> float | None:
        price = None
        try:
            price = provider.quote(request)
        except DailiesError:
            pass  # the price of the list holds
        finally:
            with self._lock:
                self._told[choice] = (time.monotonic() + (SILENT if price is None else GOOD), price)
                self._asked.pop(choice, None)
        return price


def _choice(provider: Provider, request: GenerationRequest) -> str:
    values: dict[str, Any] = {name: value for name, value in request.to_json().items() if name not in NO_MATTER}
    for name in ("first_frame", "last_frame", "source_video", "reference_images"):
        if name in values:
            values[name] = 1 if isinstance(values[name], str) else len(values[name])
    return json.dumps([provider.name, values], sort_keys=True, default=str)
