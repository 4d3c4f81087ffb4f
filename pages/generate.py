"""The Generate page: one shot, every model that could make it, the request, and the takes as they appear."""

from functools import partial

import streamlit as st

from components.prompts import check_ready
from components.widgets.frame_slots import name_inputs, source_dialog
from components.widgets.inputs import Inputs
from components.widgets.ledger_review import review_dialog
from components.widgets.ledger_wallet import wallet_of
from components.widgets.models import chosen_models, filters, model_cards
from components.widgets.nothing_yet import nothing_yet
from components.widgets.offers import offers
from components.widgets.orders import ANIMATIC, Order, orders, refusal_of, signature, wanted_of
from components.widgets.places import go
from components.widgets.request_confirm import confirm, must_ask
from components.widgets.request_form import request_form, send_buttons
from components.widgets.request_sum import known_clips, request_sum
from components.widgets.session import session
from components.widgets.shot_batch import batch_of
from components.widgets.shot_link import linked_shot
from components.widgets.studio import studio
from components.widgets.takes import TakeWish, clips_of, jobs_of, shot_head, takes
from components.widgets.takes_promote import ladder, promote_dialog, told
from components.widgets.trouble import error_boundary

room = studio()
catalog, services = room.catalog, room.providers


def send(*plan: Order) -> None:
    """Keep a version of each shot and start all takes of the orders; nothing is sent if something is wrong with one."""
    action = f"generate {signature(plan)}"
    wanted = wanted_of(plan, shot)
    for one in wanted:
        check_ready(one.request.prompt, room.settings.limits)
    for prompt in {one.prompt_id or shot.id for one in wanted}:
        catalog.prompts.save_version(prompt)
    room.jobs.generate_all(wanted, title=shot.name, intent=session().intent(action))
    session().sent(action)


def follow(wish: TakeWish) -> None:
    """Do what was asked of a take."""
    if wish.act == "open":
        go("library", clip=wish.id)
    if wish.act in ("edit", "service"):
        go("prompt_builder" if wish.act == "edit" else "services", prompt=shot.id)
    job = catalog.jobs.get(wish.id)
    if wish.act == "onward" and job.clip_id:
        name_inputs(inputs.put("first_frame", f"{job.clip_id}@last"))
        st.rerun()
    if wish.act == "promote":
        clip = clips.get(job.clip_id or "")
        promote_dialog(told(job, clip), ladder(job, clip, offered), send, refused, lambda: go("services"))
    elif wish.act in ("adopt", "again", "discard"):
        act = room.jobs.retry if wish.act == "again" else room.jobs.discard
        review_dialog(wish, job, partial(room.jobs.adopt, job.id), partial(act, job.id), room.jobs.again(job))


shot = linked_shot(catalog, else_newest=True)
if not shot.id:
    if nothing_yet():
        go("prompt_builder", new="1")
    st.stop()

batch = batch_of(shot, st.query_params.get("board", ""), catalog)
shot = batch.shots[0]
refused = partial(refusal_of, shot=shot, quote_all=room.jobs.quote_all)
left, right = st.columns([956, 348], gap=40)
inputs = Inputs.from_query(st.query_params.to_dict())
offered = offers(services.registry.models, services.registry.services, services.availability, shot, inputs)
by_id = {offer.model.id: offer for offer in offered}
meant = shot.model if shot.model in by_id else ANIMATIC
with left, st.container(gap=18):
    with st.container(key="head", horizontal=True, vertical_alignment="center", wrap=False):
        shot_head(shot, catalog.prompts.versions(shot.id), batch)
        if st.button("Prompt", icon=":material/edit:", key="edit_prompt"):
            go("storyboard", board=batch.board) if batch.board else go("prompt_builder", prompt=shot.id)
    problems = st.container(key="problems")
    chosen = chosen_models(st.query_params.to_dict(), by_id, meant)
    choice = model_cards(filters(offered, shot), chosen, services.registry.models.values(), room.jobs.refused())
if choice.models:
    chosen = chosen_models({"model": ",".join(choice.models)}, by_id, meant)
    st.query_params["model"] = ",".join(chosen)
wallet = wallet_of(room)
with right, st.container(border=True, key="request", gap=16):
    wish, slot = request_form([by_id[model] for model in chosen], shot, inputs, catalog)
    plan = orders(wish, [by_id[model] for model in chosen], batch.shots, room.jobs.quote)
    refusal = batch.problem or refused(plan)
    with st.container(key="request_foot", gap=16):
        asked = request_sum(plan, wallet, known_clips(plan, room.jobs.known), refusal)
        pressed = send_buttons(plan, allowed=not refusal)
with problems, error_boundary():
    if pressed and must_ask(plan):
        confirm(plan, wallet, send)
    elif pressed:
        send(*plan)
        st.rerun()
with left, st.container(key="takes_place"):
    st.subheader("Takes", anchor=False)
    made = jobs_of(batch, catalog)
    clips = clips_of(made, catalog)
    if said := takes(shot, made, clips, catalog.generations.usual_seconds, room.jobs.account):
        follow(said)
if choice.key in by_id or asked["services"]:
    go("services", service=by_id[choice.key or chosen[0]].service.name)
if asked["use"]:
    go("library", clip=asked["use"])
if asked["drop"]:
    st.query_params["model"] = ",".join(model for model in chosen if model != asked["drop"])
    st.rerun()
if slot and slot.act == "ask":
    source_dialog(slot, catalog, lambda name, value: name_inputs(inputs.put(name, value)))
elif slot:
    name_inputs(inputs.put(slot.slot, slot.name) if slot.act == "put" else inputs.without(slot.slot, slot.name))
    st.rerun()
