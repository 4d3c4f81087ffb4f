"""The Generate page: one shot, every model that could make it, the request, and the takes as they appear."""

import streamlit as st

from components.errors import DailiesError
from components.prompts import check_ready
from components.widgets.models import filters, key_dialog, model_cards
from components.widgets.offers import Offer, offers
from components.widgets.places import go
from components.widgets.request_form import Wish, request_form
from components.widgets.session import session
from components.widgets.shot import Shot
from components.widgets.shot_link import linked_shot
from components.widgets.studio import studio
from components.widgets.takes import shot_head, takes
from components.widgets.trouble import trouble

FIRST_MODEL = "animatic"
JOBS = 200

catalog, services = studio().catalog, studio().providers


def generate(shot: Shot, offer: Offer, wish: Wish) -> None:
    """Keep a version of the shot and start the takes; what is wrong with the request is told and nothing is sent."""
    action = f"generate {shot.id} {wish.takes} {wish.request.fingerprint(offer.model.provider)}"
    try:
        check_ready(shot.text, studio().settings.limits)
        catalog.prompts.save_version(shot.id)
        studio().jobs.generate(
            wish.request,
            provider=offer.model.provider,
            title=shot.name,
            intent=session().intent(action),
            prompt_id=shot.id,
            takes=wish.takes,
        )
        session().sent(action)
    except DailiesError as error:
        with problems:
            trouble(error)


def nothing_yet() -> None:
    """Say what this page needs, and go there."""
    with st.container(key="nothing_yet", horizontal_alignment="center", gap="medium"):
        st.header("Describe a shot first", anchor=False, text_alignment="center")
        st.markdown(
            ":gray[Say what it shows. Then choose a model here, or let the free animatic draw it.]",
            text_alignment="center",
        )
        if st.button("New shot", type="primary", icon=":material/add:"):
            go("prompt_builder", new="1")


shot = linked_shot(catalog, else_newest=True)
if not shot.id:
    nothing_yet()
    st.stop()

left, right = st.columns([956, 348], gap=40)
offered = offers(services.registry.models, services.registry.services, services.availability, shot)
with left, st.container(gap=18):
    with st.container(key="head", horizontal=True, vertical_alignment="center", wrap=False):
        shot_head(shot, catalog.prompts.versions(shot.id))
        if st.button("Prompt", icon=":material/edit:", key="edit_prompt"):
            go("prompt_builder", prompt=shot.id)
    problems = st.container(key="problems")
    shown = filters(offered, shot)
    known = {offer.model.id: offer for offer in offered}
    chosen = st.query_params.get("model", FIRST_MODEL)
    gone = [model for model in services.registry.models.values() if model.is_retired()]
    picked, keyless = model_cards(shown, chosen if chosen in known else FIRST_MODEL, gone)
with right:
    if picked in known:
        st.query_params["model"] = chosen = picked
    wish = request_form(known.get(chosen, known[FIRST_MODEL]), shot)
if wish.pressed:
    generate(shot, known.get(chosen, known[FIRST_MODEL]), wish)
with left, st.container(key="takes_place"):
    st.subheader("Takes", anchor=False)
    jobs = catalog.jobs.of_prompt(shot.id, JOBS)
    clips = {job.clip_id: catalog.clips.get(job.clip_id) for job in jobs if job.clip_id}
    opened = takes(shot, jobs, clips)
if opened:
    go("library", clip=opened)
if keyless in known:
    key_dialog(known[keyless])
