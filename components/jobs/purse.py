"""The purse: what a run will cost, what has been spent, and the budget that stops it before anything is sent."""

from dataclasses import dataclass
from datetime import UTC, datetime

from components.errors import BudgetExceeded
from components.jobs.bench import Bench

UNKNOWN = (
    "The price of {models} is not known, so it cannot be held against your budget. Choose a model with a price, add"
    " its price in a file named by DAILIES_MODELS, or take the budget away."
)


@dataclass(frozen=True)
class Item:
    """So many takes at a price each, in USD; None where it is not known. ``label`` names the model."""

    each: float | None
    takes: int = 1
    label: str = "this model"


@dataclass(frozen=True)
class Quote:
    """What a choice will cost, in USD; None where the price is not known, or not that of all.

    ``spent_day`` and ``spent_month`` count what is spent, in the making and waiting to be sent. What is left is None
    without a budget. ``reason`` says why it is not ``allowed``.
    """

    each: float | None
    total: float | None
    spent_day: float
    spent_month: float
    left_day: float | None
    left_month: float | None
    allowed: bool
    reason: str = ""


class Purse:
    """Knows the ledger and the budget."""

    def __init__(self, bench: Bench) -> None:
        self._ledger = bench.catalog.generations
        self._budget = bench.settings.budget

    def quote(self, *items: Item) -> Quote:
        """Tell what everything of one click comes to, and whether the budget has room for all of it.

        What has no price is refused as soon as there is a budget: this is the one place for that rule.
        """
        pledged = self._ledger.pledged()
        day, month = (self._ledger.spent(start) + pledged for start in (today(), this_month()))
        left_day, left_month = _left(self._budget.day, day), _left(self._budget.month, month)
        unknown = tuple(dict.fromkeys(item.label for item in items if item.each is None and item.takes))
        total = None if unknown else round(sum((item.each or 0.0) * item.takes for item in items), 4)
        each = items[0].each if len(items) == 1 else None
        reason = self._reason(total, left_day, left_month, " and ".join(unknown))
        return Quote(each, total, round(day, 4), round(month, 4), left_day, left_month, not reason, reason)

    def allow(self, *items: Item) -> None:
        """Raise BudgetExceeded unless the budget has room for all this beside what is promised already."""
        quote = self.quote(*items)
        if not quote.allowed:
            raise BudgetExceeded(quote.reason)

    def allow_now(self, amount: float | None) -> None:
        """Raise BudgetExceeded unless the budget has room beside what was sent: the last look before sending."""
        day = _left(self._budget.day, self._ledger.spent(today()))
        month = _left(self._budget.month, self._ledger.spent(this_month()))
        if reason := self._reason(amount, day, month):
            raise BudgetExceeded(reason)

    def _reason(self, total: float | None, left_day: float | None, left_month: float | None, unknown: str = "") -> str:
        if not self._budget.is_set or total == 0:
            return ""
        if total is None:
            return UNKNOWN.format(models=unknown or "this model")
        run = self._budget.run
        if run is not None and total > run:
            return (
                f"This costs about {usd(total)}; one run may cost {usd(run)}. Choose fewer takes or a cheaper model, or"
                " raise DAILIES_BUDGET_RUN."
            )
        for left, limit, words, variable in (
            (left_day, self._budget.day, "today's", "DAILIES_BUDGET_DAY"),
            (left_month, self._budget.month, "this month's", "DAILIES_BUDGET_MONTH"),
        ):
            if left is not None and limit is not None and total > left + 1e-9:
                return (
                    f"This costs about {usd(total)}; {usd(max(left, 0.0))} is left of {words} budget of {usd(limit)}."
                    f" Choose fewer takes or a cheaper model, wait, or raise {variable}."
                )
        return ""


def usd(amount: float) -> str:
    """Write an amount as people read it; small ones with the digits that matter."""
    return f"${amount:,.2f}" if amount >= 0.01 or amount == 0 else f"${amount:.4f}"


def today() -> str:
    """Return when the day began here, as the catalog writes times."""
    return _written(datetime.now().astimezone(None).replace(tzinfo=None, hour=0, minute=0, second=0, microsecond=0))


def this_month() -> str:
    """Return when the month began here, as the catalog writes times."""
    return _written(
        datetime.now().astimezone(None).replace(tzinfo=None, day=1, hour=0, minute=0, second=0, microsecond=0)
    )


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _left(limit: float | None, spent: float) -> float | None:
    return None if limit is None else round(limit - spent, 4)
