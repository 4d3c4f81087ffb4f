"""The quality ladder: the same take on a better model, with what it costs and what changes told before."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

from components.catalog import Clip, Job
from components.errors import DailiesError
from components.providers import GenerationRequest, VideoModel, fit
from components.widgets.cards import model_label
from components.widgets.inputs import REFERENCES, SINGLE
from components.widgets.offers import FADING, Offer
from components.widgets.orders import ANIMATIC, Order, has_sound
from components.widgets.trouble import trouble
from components.widgets.words import money

MOST_RUNGS = 5


@dataclass(frozen=True)
class Ladder:
    """The rungs above a take, cheapest first, and how many there would be more with a key."""

    rungs: tuple[Order, ...]
    locked: int


def ladder(job: Job, clip: Clip | None, offered: Sequence[Offer]) -> Ladder:
    """Return what the same prompt and seed would be on every model that costs more than this take did.

    What its service has left behind is no step up.
    """
    request = _as_sent(job.request or {}, clip)
    paid = (clip.cost if clip else None) or 0.0
    was_loud = clip.has_audio if clip else bool(request.generate_audio)
    found = []
    for offer in offered:
        if offer.model.id in (request.model, ANIMATIC) or offer.model.status in FADING:
            continue
        moved = fit(request, offer.model)
        changes = (*moved.changes, *_sound(was_loud, moved.request, offer.model, moved.changes))
        order = Order(offer, moved.request, 1, offer.model.price(moved.request), changes=changes)
        try:
            offer.model.check(moved.request)
        except DailiesError:
            continue
        if order.each is None or order.each > paid:
            found.append(order)
    ready = [order for order in found if order.offer.availability.ready]
    priced = sorted((order for order in ready if order.each is not None), key=lambda order: order.each or 0.0)
    rungs = _spread(priced) if priced else ready[:MOST_RUNGS]
    return Ladder(tuple(rungs), len(found) - len(ready))


def _sound(was: bool, request: GenerationRequest, model: VideoModel, told: Sequence[str]) -> list[str]:
    """Say whether there is sound from now on, where that changes and nothing tells it yet."""
    now = has_sound(request, model)
    if now == was or any("sound" in change for change in told):
        return []
    return ["With sound, unlike this take." if now else "Without the sound of this take."]


def _spread(orders: Sequence[Order]) -> list[Order]:
    """Keep a few from the cheapest to the dearest, with the fewest changes among those of one price."""
    steps: dict[float, Order] = {}
    for order in orders:
        best = steps.setdefault(order.each or 0.0, order)
        if len(order.changes) < len(best.changes):
            steps[order.each or 0.0] = order
    rungs = list(steps.values())
    if len(rungs) <= MOST_RUNGS:
        return rungs
    return [rungs[round(place * (len(rungs) - 1) / (MOST_RUNGS - 1))] for place in range(MOST_RUNGS)]


def promote_dialog(
    stays: str,
    steps: Ladder,
    send: Callable[[Order], object],
    refused: Callable[[Sequence[Order]], str],
    to_services: Callable[[], object],
) -> None:
    """Ask for a better model and show what changes; call ``send`` with what was chosen, unless it is ``refused``."""

    @st.dialog("Promote this take")
    def ask() -> None:
        st.markdown(f":gray[{stays}]")
        if not steps.rungs:
            st.markdown("No better model is ready. Add the key of a service to go up from here.")
            if st.button("Services", type="primary"):
                to_services()
            return
        place = st.radio(
            "Better model",
            range(len(steps.rungs)),
            format_func=lambda index: _label(steps.rungs[index]),
            captions=[" ".join(order.changes) or "Nothing else changes." for order in steps.rungs],
            label_visibility="collapsed",
            key="rung",
        )
        if steps.locked:
            st.caption(f"{steps.locked} more once their service has a key.")
        order = steps.rungs[place or 0]
        price = "" if order.each is None else f" for {money(order.each)}".replace("$", "\\$")
        if reason := refused([order]):
            st.markdown(f":material/savings: {reason}".replace("$", "\\$"))
        if st.button(f"Make it{price}", type="primary", width="stretch", key="promote", disabled=bool(reason)):
            try:
                send(order)
            except DailiesError as error:
                trouble(error)
                return
            st.rerun()

    ask()


def told(job: Job, clip: Clip | None) -> str:
    """Say what stays: the prompt, and the seed where there is one."""
    model = model_label((job.request or {}).get("request", {}).get("model", ""))
    seed = _as_sent(job.request or {}, clip).seed
    return f"{model}, the same prompt{'' if seed is None else f' and seed {seed}'}, on a better model:"


def _as_sent(body: Mapping[str, Any], clip: Clip | None) -> GenerationRequest:
    """Read a job's request, with the seed that it was really made with and the names of what went in."""
    value = {name: item for name, item in body.get("request", {}).items() if name != "options"}
    media = body.get("media") or {}
    value |= {slot: Path(media[slot]) for slot in SINGLE if media.get(slot)}
    if media.get(REFERENCES):
        value[REFERENCES] = [Path(name) for name in media[REFERENCES]]
    if clip is not None and clip.seed is not None:
        value["seed"] = clip.seed
    return GenerationRequest.from_json(value)


def _label(order: Order) -> str:
    price = "no price published" if order.each is None else money(order.each)
    return f"{order.offer.model.label} · {price}".replace("$", "\\$")
