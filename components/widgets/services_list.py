"""Every service on the Services page: found or not, the variables to set, what is special about it. Never a key."""

from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import urlsplit

from components.providers import PROVIDERS, Provider, Registry, Service
from components.settings import Settings
from components.widgets.element import element
from components.widgets.services_check import Verdict
from components.widgets.words import count

SECRETS = ("KEY", "TOKEN", "SECRET")
_list = element("services_list", events=("test",), reserve="900px")


def services_list(
    registry: Registry, settings: Settings, refused: Collection[str], tested: Mapping[str, Verdict], focus: str
) -> str | None:
    """Draw them, what is found first, without those that nothing can be sent to; return the service to be tested."""
    there = [service for service in registry.services.values() if service.name in PROVIDERS]
    rows = [_row(service, registry, settings, service.name in refused) for service in there]
    data = {
        "rows": sorted(rows, key=lambda row: not row["ready"]),
        "tested": {name: {"fine": verdict.fine, "words": verdict.words} for name, verdict in tested.items()},
        "focus": focus,
    }
    asked: str | None = _list(data, key="services_list")["test"]
    return asked if asked in PROVIDERS else None


def _row(service: Service, registry: Registry, settings: Settings, refused: bool) -> dict[str, Any]:
    adapter = PROVIDERS[service.name]
    readiness = adapter.readiness(settings.environment)
    ready = readiness.ready
    return {
        "name": service.name,
        "label": service.label,
        "ready": ready,
        "word": _word(service, ready, refused),
        "refused": refused,
        "reason": "" if ready or service.variables else readiness.reason,
        "note": service.note,
        "facts": _facts(service, adapter, registry, settings),
        "website": service.website,
        "variables": [list(group) for group in service.variables] if not ready else [],
        "way": "Website" if ready or not _asks_for_a_key(service) else "Get a key",
        "testable": ready and adapter.check_access is not Provider.check_access,
    }


def _asks_for_a_key(service: Service) -> bool:
    """Whether there is something secret to fetch from it, and not only an address to name."""
    return any(part in name for group in service.variables for name in group for part in SECRETS)


def _word(service: Service, ready: bool, refused: bool) -> str:
    if refused:
        return "Key refused"
    if not ready:
        return "Not set up"
    return "Key found" if service.variables else "Built in"


def _facts(service: Service, adapter: type[Provider], registry: Registry, settings: Settings) -> str:
    """Say how many models it has, of when their prices are, how it stops, and where it is if not at its own address."""
    models = [model for model in registry.of(service.name) if not model.is_retired()]
    dates = [model.price_as_of for model in models if model.price_as_of and not model.is_free]
    words = [count(len(models), "model")] if models else []
    if adapter.takes_any_model:
        words.append("any other by its id" if models else "any model by its id")
    if dates:
        newest = max(dates)
        words.append(f"prices of {newest.day} {newest:%B %Y}")
    asks_money = bool(service.variables) and "stopped" not in service.note
    if asks_money and not adapter.can_cancel:
        words.append("a run cannot be stopped")
    elif asks_money and adapter.billed_after_cancel:
        words.append("a stopped run may still be billed")
    if url := settings.provider_url(service.name):
        words.append(f"at {urlsplit(url).hostname or 'an address of yours'}")
    return ", ".join(words)
