"""What a click on Generate would send: one order a chosen model, each with its price and what changes on the way."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from components.errors import DailiesError
from components.jobs.orders import Wanted
from components.jobs.purse import Quote
from components.providers import GenerationRequest, fit
from components.widgets.offers import Offer
from components.widgets.shot import Shot
from components.widgets.shot_told import ANIMATIC, as_told

__all__ = ["ANIMATIC", "Line", "Order", "Wish", "batches", "orders", "signature", "sum_of"]


@dataclass(frozen=True)
class Wish:
    """What the form asks for: a request, how many takes of it, and how far apart their seeds are."""

    request: GenerationRequest
    takes: int = 1
    seed_step: int = 1


@dataclass(frozen=True)
class Line:
    """One shot of an order, and what a take of it costs."""

    shot: Shot
    request: GenerationRequest
    each: float | None


@dataclass(frozen=True)
class Order:
    """A wish as one model takes it, ``each`` in USD, None where no price is published.

    ``changes`` says what is not as in the form, ``problem`` why it cannot be sent, ``refusal`` why it must not.
    ``request`` is that of the first shot; ``lines`` are all of them, none where the page's own shot is meant.
    """

    offer: Offer
    request: GenerationRequest
    takes: int
    each: float | None
    seed_step: int = 1
    changes: tuple[str, ...] = ()
    problem: str = ""
    refusal: str = ""
    lines: tuple[Line, ...] = ()

    @property
    def is_batch(self) -> bool:
        """Tell whether there is more than one shot in it."""
        return len(self.lines) > 1

    @property
    def number(self) -> int:
        """How many takes of all its shots."""
        return self.takes * max(1, len(self.lines))

    @property
    def total(self) -> float | None:
        """The price of all takes."""
        prices = [line.each for line in self.lines] if self.is_batch else [self.each]
        known = [price for price in prices if price is not None]
        return sum(known) * self.takes if len(known) == len(prices) else None


Quoting = Callable[[GenerationRequest, str, int], Quote]


def orders(wish: Wish, chosen: Sequence[Offer], shots: Sequence[Shot], quote: Quoting) -> tuple[Order, ...]:
    """Return one order for each model; the form was drawn for the first of them."""
    return tuple(_order(wish, offer, shots, quote) for offer in chosen)


def batches(plan: Sequence[Order], shot: Shot) -> Iterator[tuple[Shot, tuple[Wanted, ...]]]:
    """Yield what is wanted of each prompt; ``shot`` is the one of orders that name none."""
    wanted: dict[str, tuple[Shot, list[Wanted]]] = {}
    for order in plan:
        for line in order.lines or (Line(shot, order.request, order.each),):
            provider, of = order.offer.model.provider, line.shot
            asked = Wanted(line.request, provider, order.takes, order.seed_step, title=of.name, prompt_id=of.id)
            wanted.setdefault(line.shot.id, (line.shot, []))[1].append(asked)
    yield from ((one, tuple(all_of_it)) for one, all_of_it in wanted.values())


def signature(plan: Sequence[Order]) -> str:
    """Return a text that tells one plan from another, for a double click to be known as one."""
    told = (
        (one.takes, one.seed_step, one.request.to_json(), [line.request.prompt for line in one.lines]) for one in plan
    )
    return repr(list(told))


def sum_of(plan: Sequence[Order]) -> float | None:
    """Return the price of everything, None as soon as one price is not known."""
    totals = [order.total for order in plan]
    return None if None in totals else sum(total for total in totals if total is not None)


def _order(wish: Wish, offer: Offer, shots: Sequence[Shot], quote: Quoting) -> Order:
    model, several = offer.model, len(shots) > 1
    lines = []
    for shot in shots:
        asked = replace(wish.request, duration=shot.duration) if several else wish.request
        moved = fit(asked, model)
        request = as_told(moved.request, shot, model)
        lines.append((Line(shot, request, model.price(request)), moved.changes))
    first, changes = lines[0]
    said = tuple(dict.fromkeys(change for _, told in lines for change in told))
    order = Order(offer, first.request, wish.takes, first.each, wish.seed_step, said if several else changes)
    order = replace(order, lines=tuple(line for line, _ in lines))
    if not offer.availability.ready:
        return replace(order, problem=f"{offer.availability.reason} {offer.availability.action}")
    try:
        for line, _ in lines:
            model.check(line.request)
        quoted = quote(first.request, model.provider, order.number)
    except DailiesError as error:
        return replace(order, problem=str(error))
    return replace(order, each=quoted.each, refusal=quoted.reason)
