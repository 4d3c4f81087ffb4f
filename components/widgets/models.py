"""The models on the Generate page: filters, and cards with what has ended folded away."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import streamlit as st

from components.providers import ModelStatus, VideoModel
from components.widgets.element import element
from components.widgets.offers import FILTERS, Offer, capabilities, fits
from components.widgets.shot import Shot
from components.widgets.words import money

_cards = element("model_cards", events=("choose", "key"), reserve="308px")
CAPS = 4
MOST_MODELS = 6
BADGES = {ModelStatus.BETA: "Beta", ModelStatus.LEGACY: "Older", ModelStatus.AT_RISK: "May end any day"}


def filters(offered: Sequence[Offer], shot: Shot) -> tuple[Offer, ...]:
    """Draw the filters; return the offers that pass."""
    fitting = sum(fits(offer, shot) for offer in offered)
    labels = {name: f"{name} :gray[{fitting}]" if name == "Fits this shot" else name for name in FILTERS}
    chosen = st.pills(
        "Show",
        list(FILTERS),
        default="Fits this shot",
        format_func=lambda name: labels[name],
        label_visibility="collapsed",
        wrap=False,
        key="show",
        bind="query-params",
    )
    keep = FILTERS.get(str(chosen))
    return tuple(offer for offer in offered if keep is None or keep(offer, shot))


@dataclass(frozen=True)
class Choice:
    """What was said at the cards: the models from now on, or None, and one whose key is to be set up."""

    models: tuple[str, ...] | None = None
    key: str = ""


def chosen_models(query: Mapping[str, str], known: Collection[str], default: str) -> tuple[str, ...]:
    """Return the models that the address names, those that there are; at least one."""
    named = [name for name in dict.fromkeys(query.get("model", "").split(",")) if name in known]
    return tuple(named[:MOST_MODELS]) or (default,)


def model_cards(
    offered: Sequence[Offer], chosen: Sequence[str], known: Iterable[VideoModel], refused: Collection[str] = ()
) -> Choice:
    """Draw the cards, with what of all known models has ended folded away; return what was said."""
    gone = [model for model in known if model.is_retired()]
    data = {
        "value": list(chosen),
        "cards": [_card(offer, refused) for offer in offered],
        "ended": [{"name": model.label, "words": end_of(model)} for model in newest_first(gone)],
        "none": "No model fits this filter. Choose another one above.",
    }
    heard = _cards(data, key="model_cards")
    picked = heard["choose"]
    return Choice(None if picked is None else tuple(str(model) for model in picked), heard["key"] or "")


def _card(offer: Offer, refused: Collection[str]) -> dict[str, Any]:
    model = offer.model
    state = "nokey" if not offer.availability.ready else "refused" if model.provider in refused else "ready"
    ends = f"Ends {model.sunset.day} {model.sunset:%B}" if model.sunset else ""
    return {
        "id": model.id,
        "service": "Built in" if not offer.service.variables and offer.availability.ready else offer.service.label,
        "name": offer.name,
        "caps": capabilities(model)[:CAPS],
        "price": _price(offer),
        "per": _per(offer),
        "state": state,
        "badge": "Key refused" if state == "refused" else BADGES.get(model.status, ends),
        "note": model.note or offer.availability.reason,
    }


def newest_first(gone: Sequence[VideoModel]) -> list[VideoModel]:
    """Return the models by the day they ended, the latest first."""
    return sorted(gone, key=lambda model: model.sunset or date.min, reverse=True)


def end_of(model: VideoModel) -> str:
    """Say when a model ended and what to use instead."""
    when = f"Ended {model.sunset.day} {model.sunset:%B %Y}" if model.sunset else "Ended by its service"
    instead = model.replacement_label or model.replacement
    return f"{when}, try {instead}" if instead else when


def _price(offer: Offer) -> str:
    price = offer.rate if offer.price is None else offer.price
    return "" if price is None else money(price)


def _per(offer: Offer) -> str:
    if offer.price is None:
        return "no price published" if offer.rate is None else "a second"
    if offer.model.is_free:
        return "no key needed"
    length = f"{offer.request.duration:g} s" if offer.request.duration else ""
    return " at ".join(part for part in (length, offer.request.resolution) if part)
