"""The sum under the request: what each model takes and costs, what changes for it, what has been spent, and what the
very same request has already made."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from components.catalog import Clip
from components.providers import GenerationRequest
from components.widgets.element import element
from components.widgets.ledger_wallet import Wallet
from components.widgets.orders import Order, sum_of
from components.widgets.words import count, money, since

_sum = element("request_sum", events=("use", "drop", "services"), reserve="84px")


def request_sum(
    plan: Sequence[Order], wallet: Wallet, known: Mapping[str, Sequence[Clip]], refusal: str
) -> Mapping[str, Any]:
    """Draw it; return what was asked: ``use`` a clip that is there, ``drop`` a model, see the ``services``."""
    data = {
        "rows": [_row(order, known.get(order.request.model, ()), alone=len(plan) == 1) for order in plan],
        "alone": len(plan) == 1,
        "total": _total(plan),
        "takes": count(sum(order.number for order in plan), "take"),
        "bars": wallet.bars(),
        "refusal": refusal,
    }
    return _sum(data, key="request_sum")


def known_clips(
    plan: Sequence[Order], known: Callable[[GenerationRequest, str], Sequence[Clip]]
) -> dict[str, Sequence[Clip]]:
    """Return by model what the very same paid request has already made."""
    return {
        order.request.model: known(order.request, order.offer.model.provider)
        for order in plan
        if order.each != 0 and not order.problem
    }


def _row(order: Order, known: Sequence[Clip], *, alone: bool) -> dict[str, Any]:
    return {
        "model": order.request.model,
        "name": "" if alone else order.offer.model.label,
        "words": _count(order),
        "amount": "" if alone else _amount(order.total),
        "changes": list(order.changes),
        "problem": order.problem,
        "needs_key": not order.offer.availability.ready,
        "dated": _dated(order),
        "known": {"clip": known[0].id, "words": f"Made before, {since(known[0].created_at)}."} if known else None,
    }


def _count(order: Order) -> str:
    takes = count(order.takes, "take")
    if order.is_batch:
        takes = f"{count(len(order.lines), 'shot')}, {takes} each"
        return takes if order.total == 0 else f"{takes}, {_amount(order.total)}"
    if order.each is None:
        return f"{takes}, no price published"
    return f"{takes}, no key needed" if order.each == 0 else f"{takes} at {money(order.each)}"


def _dated(order: Order) -> str:
    """Say of when a price is; one that is free needs no date."""
    as_of = order.offer.model.price_as_of
    return f"Estimate in USD, price of {as_of.day} {as_of:%B %Y}" if as_of and order.each else ""


def _amount(total: float | None) -> str:
    return "unknown" if total is None else money(total)


def _total(plan: Sequence[Order]) -> str:
    total = sum_of(plan)
    if total is not None:
        return money(total)
    told = sum(order.total or 0.0 for order in plan)
    return f"{money(told)} and more" if told else "Price unknown"
