"""The request card of the Generate page, drawn from what the chosen model can do: what it cannot do is not there."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from components.catalog import Catalog
from components.providers import GenerationRequest
from components.widgets import request_fields as fields
from components.widgets.frame_slots import SlotWish, frame_slots
from components.widgets.inputs import Inputs
from components.widgets.offers import Offer
from components.widgets.orders import Order, Wish, sum_of
from components.widgets.shot import Shot
from components.widgets.words import count, money


def request_form(chosen: Sequence[Offer], shot: Shot, inputs: Inputs, catalog: Catalog) -> tuple[Wish, SlotWish | None]:
    """Draw the fields for the first of the chosen models; return the wish and what somebody wants of a slot."""
    lead = chosen[0]
    given = inputs.taken_by(lead.model)
    request = given.on(GenerationRequest(model=lead.model.id, prompt=shot.text))
    model, models = lead.model.for_kind(request.kind), [offer.model for offer in chosen]
    with st.container(key="request_head", gap=None):
        st.markdown(":gray[:small[Request]]")
        st.subheader(model.label + (f" and {len(chosen) - 1} more" if len(chosen) > 1 else ""), anchor=False)
    request = replace(
        request,
        duration=fields.duration(model, shot),
        aspect_ratio=fields.shape(model, shot),
        resolution=fields.resolution(model),
    )
    asked = frame_slots(lead.model, given, catalog)
    if lost := inputs.left_out_by(lead.model):
        st.markdown(f":gray[:small[:material/info: Left out, {model.label} does not take it: {', '.join(lost)}.]]")
    request = replace(request, negative_prompt=fields.negative_prompt(models))
    request = replace(request, generate_audio=fields.sound([model, *models[1:]], request))
    seed, step = fields.seed(models, shot.seed)
    takes = fields.takes(locked=seed is not None and step == 0)
    return Wish(replace(request, seed=seed), takes, step, inputs), asked


def send_buttons(plan: Sequence[Order], *, allowed: bool) -> bool:
    """Draw the button under the sum, and on a phone sum and button in the bottom bar; return whether it was pressed."""
    takes = sum(order.number for order in plan)
    can = allowed and not any(order.problem for order in plan)
    pressed = st.button(
        f"Generate {count(takes, 'take')}" if takes > 1 else "Generate",
        type="primary",
        icon=":material/play_arrow:",
        shortcut="Ctrl+Enter",
        width="stretch",
        disabled=not can,
        key="generate",
    )
    with (
        st.bottom,
        st.container(
            key="phone_bar", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", wrap=False
        ),
    ):
        with st.container(key="phone_price", width="content"):
            st.markdown(
                f"**{_total(plan)}**  \n:gray[:small[{_details(plan) if can else 'The request says what is missing'}]]"
            )
        on_phone = st.button(
            "Generate", type="primary", icon=":material/play_arrow:", disabled=not can, key="generate_phone"
        )
    return pressed or on_phone


def _total(plan: Sequence[Order]) -> str:
    total = sum_of(plan)
    return "Price unknown" if total is None else money(total).replace("$", "\\$")


def _details(plan: Sequence[Order]) -> str:
    request = plan[0].request
    length = f"{request.duration:g} s" if request.duration and len(plan) == 1 and not plan[0].is_batch else ""
    models = count(len(plan), "model") if len(plan) > 1 else ""
    takes = count(sum(order.number for order in plan), "take")
    return ", ".join(part for part in (takes, models, length, request.resolution if not models else "") if part)
