"""What has been spent, by service and model, beside the budgets; estimates are marked as such."""

from collections.abc import Sequence
from typing import Any

from components.catalog import Spend
from components.widgets.cards import model_label
from components.widgets.element import element
from components.widgets.ledger_wallet import Wallet
from components.widgets.takes import service_label
from components.widgets.words import count, money

_spend = element("ledger_spend", reserve="160px")


def ledger_spend(wallet: Wallet, spending: Sequence[Spend], since: str) -> None:
    """Draw budgets and table; ``since`` says in words of when the table is."""
    data = {
        "bars": wallet.bars(both=True),
        "rows": [_row(spend) for spend in spending],
        "total": money(sum(spend.amount for spend in spending)) if spending else "",
        "empty": f"Nothing was spent {since}.",
        "note": _note(spending),
        "budget": _budget(wallet),
    }
    _spend(data, key="ledger_spend")


def _row(spend: Spend) -> dict[str, Any]:
    return {
        "model": model_label(spend.model),
        "service": service_label(spend.provider),
        "count": count(spend.count, "take"),
        "amount": money(spend.amount),
        "estimated": spend.estimated,
    }


def _note(spending: Sequence[Spend]) -> str:
    if not any(spend.estimated for spend in spending):
        return ""
    return "“about”: the service does not tell its price, so this is our estimate. The bill of the service counts."


def _budget(wallet: Wallet) -> str:
    if wallet.run is None and wallet.day is None and wallet.month is None:
        return "No budget is set. DAILIES_BUDGET_MONTH, DAILIES_BUDGET_DAY and DAILIES_BUDGET_RUN stop before spending."
    return "" if wallet.run is None else f"One click spends {money(wallet.run)} at most."
