"""What has been spent today and this month, beside the budgets. Whether they have room is the purse's to say."""

from dataclasses import dataclass
from datetime import datetime

from components.jobs.purse import this_month, today
from components.studio import Studio
from components.widgets.words import money

ENOUGH = 0.9  # of a budget: from here on the bar says so


@dataclass(frozen=True)
class Wallet:
    """Amounts in USD. A budget that is None does not exist."""

    spent_day: float = 0.0
    spent_month: float = 0.0
    run: float | None = None
    day: float | None = None
    month: float | None = None

    def bars(self, *, both: bool = False) -> list[dict[str, object]]:
        """Return the month as it is drawn: a word, an amount, and how full the budget is where there is one.

        Today stands beside it where it has a budget of its own, or where ``both`` are asked for.
        """
        month, day = _bar(_month(), self.spent_month, self.month), _bar("Today", self.spent_day, self.day)
        return [month, day] if both or self.day is not None else [month]


def wallet_of(room: Studio) -> Wallet:
    """Return what the ledger and the settings say now; what is on its way counts as spent."""
    ledger, budget = room.catalog.generations, room.settings.budget
    pledged = ledger.pledged()
    day, month = ledger.spent(today()) + pledged, ledger.spent(this_month()) + pledged
    return Wallet(day, month, budget.run, budget.day, budget.month)


def _month() -> str:
    return f"{datetime.now().astimezone():%B}"


def _bar(words: str, spent: float, budget: float | None) -> dict[str, object]:
    amount = money(spent) if spent else "$0"
    if budget is None:
        return {"label": words, "amount": f"{amount} spent", "part": None, "full": False}
    part = min(1.0, spent / budget) if budget else 1.0
    return {"label": words, "amount": f"{amount} of {_round(budget)}", "part": part, "full": part >= ENOUGH}


def _round(usd: float) -> str:
    return f"${usd:,.0f}" if usd == int(usd) else money(usd)
