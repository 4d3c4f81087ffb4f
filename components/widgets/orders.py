"""What a click on Generate would send: one order a chosen model, each with its price and what changes on the way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from components.errors import DailiesError
from components.jobs.purse import Quote
from components.providers import GenerationRequest, fit
from components.widgets.offers import Offer
from components.widgets.shot import Shot

ANIMATIC = "animatic"


@dataclass(frozen=True)
class Wish:
    """What the form asks for: a request, how many takes of it, and how far apart their seeds are."""

    request: GenerationRequest
    takes: int = 1
    seed_step: int = 1


@dataclass(frozen=True)
class Order:
    """A wish as one model takes it, ``each`` in USD, None where no price is published.

    ``changes`` says what is not as in the form, ``problem`` why it cannot be sent, ``refusal`` why it must not.
    """

    offer: Offer
    request: GenerationRequest
    takes: int
    each: float | None
    seed_step: int = 1
    changes: tuple[str, ...] = ()
    problem: str = ""
    refusal: str = ""

    @property
    def total(self) -> float | None:
        """The price of all takes."""
        return None if self.each is None else self.each * self.takes


Quoting = Callable[[GenerationRequest, str, int], Quote]


def orders(wish: Wish, chosen: Sequence[Offer], shot: Shot, quote: Quoting) -> tuple[Order, ...]:
    """Return one order for each model; the form was drawn for the first of them."""
    return tuple(_order(wish, offer, shot, quote) for offer in chosen)


def sum_of(plan: Sequence[Order]) -> float | None:
    """Return the price of everything, None as soon as one price is not known."""
    totals = [order.total for order in plan]
    return None if None in totals else sum(total for total in totals if total is not None)


def _order(wish: Wish, offer: Offer, shot: Shot, quote: Quoting) -> Order:
    model, moved = offer.model, fit(wish.request, offer.model)
    options = {"parts": shot.parts.drawable().to_json()} if model.provider == ANIMATIC else {}
    request = replace(moved.request, options=options)
    order = Order(offer, request, wish.takes, model.price(request), wish.seed_step, moved.changes)
    if not offer.availability.ready:
        return replace(order, problem=f"{offer.availability.reason} {offer.availability.action}")
    try:
        model.check(request)
        quoted = quote(request, model.provider, wish.takes)
    except DailiesError as error:
        return replace(order, problem=str(error))
    return replace(order, each=quoted.each, refusal=quoted.reason)
