"""The models on the Generate page: filters, and cards with what has ended folded away."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import streamlit as st

from components.providers import PROVIDERS, ModelStatus, VideoModel
from components.widgets.element import element
from components.widgets.offers import FILTERS, Offer, capabilities, fits
from components.widgets.shot import Shot
from components.widgets.words import money

_cards = element("model_cards", events=("choose", "key"), reserve="308px")
CAPS = 4
BADGES = {ModelStatus.BETA: "Beta", ModelStatus.LEGACY: "Older", ModelStatus.AT_RISK: "May end any day"}


def filters(offered: Sequence[Offer], shot: Shot) -> tuple[Offer, ...]:
    """Draw the filters; return the offers that pass."""
    fitting = sum(fits(offer.model, shot) for offer in offered)
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


def model_cards(offered: Sequence[Offer], chosen: str, gone: Sequence[VideoModel]) -> tuple[str | None, str | None]:
    """Draw the cards, with what has ended folded away; return the model that was chosen, and one to set up."""
    data = {
        "value": chosen,
        "cards": [_card(offer) for offer in offered],
        "ended": [{"name": model.label, "words": _end(model)} for model in _newest_first(gone)],
        "none": "No model fits this filter. Choose another one above.",
    }
    heard = _cards(data, key="model_cards")
    return heard["choose"], heard["key"]


@st.dialog("Add a key")
def key_dialog(offer: Offer) -> None:
    """Say which variables to set, where a key comes from, and where it stays."""
    service = offer.service
    st.markdown(f"**{service.label}** makes {offer.name}. Set its key where Dailies is started, then start it again.")
    for group in service.variables:
        st.code("\n".join(f"export {name}=…" for name in group), language=None)
    st.caption("Dailies reads the key from the environment. It is never stored in the catalog or shown on a page.")
    if service.website:
        st.link_button(f"Get a key from {service.label}", service.website, icon=":material/open_in_new:")


def _card(offer: Offer) -> dict[str, Any]:
    model = offer.model
    has_adapter = model.provider in PROVIDERS
    ends = f"Ends {model.sunset.day} {model.sunset:%B}" if model.sunset else ""
    return {
        "id": model.id,
        "service": "Built in" if not offer.service.variables and offer.availability.ready else offer.service.label,
        "name": offer.name,
        "caps": capabilities(model)[:CAPS],
        "price": "" if offer.price is None else money(offer.price),
        "per": _per(offer),
        "state": "ready" if offer.availability.ready else "nokey" if has_adapter else "later",
        "badge": BADGES.get(model.status, ends),
        "note": model.note or offer.availability.reason,
    }


def _newest_first(gone: Sequence[VideoModel]) -> list[VideoModel]:
    return sorted(gone, key=lambda model: model.sunset or date.min, reverse=True)


def _end(model: VideoModel) -> str:
    """Say when a model ended and what to use instead."""
    when = f"Ended {model.sunset.day} {model.sunset:%B %Y}" if model.sunset else "Ended by its service"
    instead = model.replacement_label or model.replacement
    return f"{when}, try {instead}" if instead else when


def _per(offer: Offer) -> str:
    if offer.price is None:
        return "no price published"
    if offer.model.is_free:
        return "no key needed"
    length = f"{offer.request.duration:g} s" if offer.request.duration else ""
    return " at ".join(part for part in (length, offer.request.resolution) if part)
