"""Which video services are ready, in a few rows, and what the month has cost. A missing key is no fault."""

from collections.abc import Mapping
from typing import Any

from components.providers import PROVIDERS, Service
from components.widgets.element import element
from components.widgets.ledger_wallet import Wallet

NAMED = 26  # characters: one line beside its word
_services = element("services", events=("setup",), reserve="160px")


def services(offers: Mapping[str, Service], environment: Mapping[str, str], wallet: Wallet) -> bool:
    """Draw the services; return whether somebody wants to set one up."""
    month = wallet.bars()[0]
    data = {"rows": rows(offers, environment), "month": month["label"], "spent": month["amount"]}
    return bool(_services(data, key="services")["setup"])


def rows(offers: Mapping[str, Service], environment: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return what is always free, what is ready and what is not set up, each as one row."""
    ready = [
        one for one in offers.values() if one.name in PROVIDERS and PROVIDERS[one.name].readiness(environment).ready
    ]
    free = [one.label for one in ready if not one.variables]
    paid = [one.label for one in ready if one.variables]
    rest = [one.label for one in offers.values() if one not in ready]
    found = [(free, True, "always free"), (paid, True, "ready"), (rest, False, "not set up")]
    return [{"names": _listed(names), "ready": fine, "word": word} for names, fine, word in found if names]


def _listed(names: list[str]) -> str:
    """Name as many as fit on a line, short ones first, and count the rest."""
    named: list[str] = []
    for name in sorted(names, key=lambda name: " " in name):
        if len(", ".join([*named, name])) <= NAMED:
            named.append(name)
    rest = len(names) - len(named)
    return ", ".join(named) + (f", {rest} more" if rest else "")
