"""The app and its worker for tests that have no hour to wait: the same code, asking services several times a second.

``python -m tests.benchmarks.hasty worker`` is the worker, ``… app ORDERS`` the app, which also orders that many takes,
each under an intent of its own, as pages do.
"""

import os
import sys
import threading

import uvicorn
from starlette.applications import Starlette

from components import studio
from components.jobs import entry, sending, supervisor, worker
from components.providers import PROVIDERS, GenerationRequest
from components.web import lifespan, routes

PERIOD = float(os.environ.get("HASTY_PERIOD", "0.4"))
MODELS = (("runway", "gen4.5"), ("kling", "kling-v2-6"), ("pika", "pika/pika-2.5"))


def hurry() -> None:
    """Shorten what is meant for services at the other end of the world."""
    for adapter in PROVIDERS.values():
        if adapter.poll_interval:
            adapter.poll_interval = PERIOD
    sending.SETTLING = 4.0
    entry.LONGEST = 2.0


def order(count: int) -> None:
    """Order takes from one service after the other; what was ordered before stays as it is."""
    for number in range(count):
        provider, model = MODELS[number % len(MODELS)]
        request = GenerationRequest(model, f"take {number:03}", duration=5)
        studio.current().jobs.generate(request, provider=provider, title=f"Take {number:03}", intent=f"order-{number}")


def app(orders: int) -> None:
    """Serve the app with a hasty worker."""
    child = supervisor.Child

    def hasty(settings, _module, *arguments):  # type: ignore[no-untyped-def]
        return child(settings, "tests.benchmarks.hasty", "worker", *arguments)

    supervisor.Child = hasty  # type: ignore[assignment,misc]
    serving = Starlette(routes=routes, lifespan=lifespan())
    server = uvicorn.Server(uvicorn.Config(serving, port=0, log_level="warning"))
    threading.Timer(0.5, order, (orders,)).start()
    server.run()


if __name__ == "__main__":
    if sys.argv[1] == "app":
        app(int(sys.argv[2]))
    else:
        hurry()
        status = worker.main(sys.argv[2:])
        os._exit(status)
