"""What a click on Generate would send: one order a chosen model, each with its price and what changes on the way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from components.errors import DailiesError
from components.jobs.orders import Wanted
from components.jobs.purse import Quote
from components.providers import Audio, GenerationRequest, VideoModel, fit
from components.widgets.inputs import Inputs
from components.widgets.offers import Offer
from components.widgets.shot import Shot
from components.widgets.shot_told import ANIMATIC, as_told

__all__ = ["ANIMATIC", "Line", "Order", "Wish", "has_sound", "orders", "refusal_of", "signature", "sum_of", "wanted_of"]

KEPT_OUT = "The negative prompt is left out."


@dataclass(frozen=True)
class Wish:
    """What the form asks for: a request, how many takes of it, and how far apart their seeds are.

    ``inputs`` are all that lie in slots: each model gets what it takes of them. None says that the request has them.
    """

    request: GenerationRequest
    takes: int = 1
    seed_step: int = 1
    inputs: Inputs | None = None

    def for_model(self, model: VideoModel) -> tuple[GenerationRequest, list[str]]:
        """Return the request with what the model takes, and what is told of the rest."""
        if self.inputs is None:
            return self.request, []
        left = self.inputs.left_out_by(model)
        told = [f"Left out: {', '.join(left)}."] if left and model.id != self.request.model else []
        return self.inputs.taken_by(model).on(self.request), told


@dataclass(frozen=True)
class Line:
    """One shot of an order, and what a take of it costs."""

    shot: Shot
    request: GenerationRequest
    each: float | None


@dataclass(frozen=True)
class Order:
    """A wish as one model takes it, ``each`` in USD, None where no price is published.

    ``changes`` says what is not as in the form, ``problem`` why it cannot be sent.
    ``request`` is that of the first shot; ``lines`` are all of them, none where the page's own shot is meant.
    """

    offer: Offer
    request: GenerationRequest
    takes: int
    each: float | None
    seed_step: int = 1
    changes: tuple[str, ...] = ()
    problem: str = ""
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
QuotingAll = Callable[[Sequence[Wanted]], Quote]


def orders(wish: Wish, chosen: Sequence[Offer], shots: Sequence[Shot], quote: Quoting) -> tuple[Order, ...]:
    """Return one order for each model; the form was drawn for the first of them."""
    return _with_sound_told([_order(wish, offer, shots, quote) for offer in chosen])


def refusal_of(plan: Sequence[Order], shot: Shot, quote_all: QuotingAll) -> str:
    """Say why the budget has no room for all of it together; nothing if it has, or if it cannot be sent anyway."""
    if any(order.problem for order in plan):
        return ""
    return quote_all(wanted_of(plan, shot)).reason


def wanted_of(plan: Sequence[Order], shot: Shot) -> tuple[Wanted, ...]:
    """Return all that the click wants, shot by shot; ``shot`` is the one of orders that name none."""
    wanted: dict[str, list[Wanted]] = {}
    for order in plan:
        for line in order.lines or (Line(shot, order.request, order.each),):
            provider, of = order.offer.model.provider, line.shot
            asked = Wanted(line.request, provider, order.takes, order.seed_step, title=of.name, prompt_id=of.id)
            wanted.setdefault(of.id, []).append(asked)
    return tuple(one for of_shot in wanted.values() for one in of_shot)


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
    given, left_out = wish.for_model(model)
    for shot in shots:
        # The form asks for the length of the first shot and of those as long; the others are as long as they are.
        own = shot.duration != shots[0].duration
        asked = replace(given, duration=shot.duration) if own else given
        moved = fit(asked, model)
        request = as_told(moved.request, shot, model)
        told = (*left_out, *moved.changes, *([KEPT_OUT] if _ignores_words(asked, shot, model) else []))
        lines.append((Line(shot, request, model.price(request)), told))
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
    return replace(order, each=quoted.each)


def _ignores_words(asked: GenerationRequest, shot: Shot, model: VideoModel) -> bool:
    """Whether the shot names what to keep out and the model hears nothing of it; ``fit`` tells of the form's words."""
    return bool(shot.parts.negative_prompt.strip()) and not (model.negative_prompt or asked.negative_prompt)


def _with_sound_told(plan: Sequence[Order]) -> tuple[Order, ...]:
    """Where some make sound by themselves and others do not, say so of each that was not asked."""
    sounds = [has_sound(order.request, order.offer.model) for order in plan]
    if len(set(sounds)) < 2:
        return tuple(plan)
    return tuple(
        replace(order, changes=(*order.changes, "Comes with sound." if loud else "Silent."))
        if _unasked(order)
        else order
        for order, loud in zip(plan, sounds, strict=True)
    )


def has_sound(request: GenerationRequest, model: VideoModel) -> bool:
    """Tell whether the video will have sound: the model's own, or that of the clip which goes in."""
    fitted = model.for_kind(request.kind)
    if fitted.audio is Audio.SOURCE:
        return request.source_video is not None
    return fitted.makes_sound(request.generate_audio, request.resolution or fitted.default_resolution)


def _unasked(order: Order) -> bool:
    return order.request.generate_audio is None and not any("sound" in change for change in order.changes)
