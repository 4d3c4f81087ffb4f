"""What has been spent today and this month, what the budgets leave, and whether a sum still fits into them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from components.jobs.purse import this_month, today
from components.studio import Studio
from components.widgets.orders import Order, sum_of
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

    def refuses(self, total: float | None) -> str:
        """Say why a sum must not be spent; nothing if it may. A price that nobody knows is not refused here."""
        if not total:
            return ""
        if self.run is not None and total > self.run:
            return f"{money(total)} is over the limit of {money(self.run)} for one click. Make fewer takes."
        for spent, budget, words in ((self.spent_day, self.day, "today"), (self.spent_month, self.month, _month())):
            if budget is not None and spent + total > budget:
                left = max(0.0, budget - spent)
                rest = "nothing is left" if left < 0.005 else f"{money(left)} is left"
                return f"The budget for {words} is {money(budget)}, and {rest} of it. Make fewer takes, or raise it."
        return ""

    def bars(self) -> list[dict[str, object]]:
        """Return month and day as they are drawn: a word, an amount, and how full the budget is where there is one."""
        rows = [_bar(_month(), self.spent_month, self.month)]
        return rows if self.day is None else [*rows, _bar("Today", self.spent_day, self.day)]


def wallet_of(room: Studio) -> Wallet:
    """Return what the ledger and the settings say now; what is on its way counts as spent."""
    ledger, budget = room.catalog.generations, room.settings.budget
    pledged = ledger.pledged()
    day, month = ledger.spent(today()) + pledged, ledger.spent(this_month()) + pledged
    return Wallet(day, month, budget.run, budget.day, budget.month)


def refusal_of(plan: Sequence[Order], wallet: Wallet) -> str:
    """Say why the budgets forbid a plan: one of its orders alone, or all of them together."""
    return next((order.refusal for order in plan if order.refusal), "") or wallet.refuses(sum_of(plan))


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
