"""The frames, clips and reference images that a model takes, as slots; and the dialog that fills one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from components.catalog import Catalog, ClipQuery
from components.errors import NotFound
from components.providers import VideoModel
from components.web.media import media_url
from components.widgets.cards import card
from components.widgets.element import element
from components.widgets.inputs import REFERENCE_LABELS, Inputs, Slot, slots_of

SHOWN = 24
MANY = 3
CLIP_WORDS = "Choose the clip that the model works on. Import yours on the Library page."
FRAME_WORDS = "Upload a picture, or take a frame of a clip."
LAST, FIRST = "Last frame", "First frame"
SUBJECT_WORDS = (
    "Upload a picture of your product or person, best before a plain background. It is cut out and drawn as it is."
)
TITLES = {"first_frame": "First frame", "last_frame": "Last frame", "source_video": "Clip to work on"}
HEADINGS = {
    frozenset({"first_frame", "last_frame"}): "First and last frame",
    frozenset({"first_frame"}): "First frame",
    frozenset({"last_frame"}): "Last frame",
    frozenset({"source_video"}): "Clip to work on",
    frozenset({"reference_images"}): "Reference images",
}

_slots = element("frame_slots", events=("act",), reserve="90px")
_source = element("frame_source", events=("picked",), reserve="180px")


@dataclass(frozen=True)
class SlotWish:
    """What somebody wants of a slot: to fill it (``ask``), to ``put`` a thing in, or to take one out (``clear``)."""

    act: str
    slot: str
    name: str = ""
    label: str = ""


def frame_slots(model: VideoModel, inputs: Inputs, catalog: Catalog) -> SlotWish | None:
    """Draw the model's slots, nothing where it has none; return what somebody wants."""
    slots = slots_of(model, inputs)
    if not slots:
        return None
    names = frozenset(slot.name for slot in slots)
    many = len(slots) >= MANY
    data = {
        "title": HEADINGS.get(names, "What goes in"),
        "compact": many,
        "folded": "Start from a picture or a clip" if many and model.is_free and inputs == Inputs() else "",
        "slots": [_drawn(slot, catalog, in_full=many) for slot in slots],
    }
    said = _slots(data, key="frame_slots")["act"]
    return SlotWish(*(str(said.get(name, "")) for name in ("act", "slot", "name", "label"))) if said else None


def name_inputs(inputs: Inputs) -> None:
    """Let the address name what goes in."""
    for name, value in inputs.to_query().items():
        if value:
            st.query_params[name] = value
        else:
            st.query_params.pop(name, None)


def source_dialog(wish: SlotWish, catalog: Catalog, put: Callable[[str, str], None]) -> None:
    """Ask what goes into a slot: an upload, or something of the library; call ``put`` with the slot and its name."""
    slot = wish.slot
    subject = wish.label in REFERENCE_LABELS.values()

    @st.dialog(TITLES.get(slot, wish.label if subject else "Reference image"), width="large")
    def ask() -> None:
        video = slot == "source_video"
        st.markdown(f":gray[{CLIP_WORDS if video else SUBJECT_WORDS if subject else FRAME_WORDS}]")
        with st.container(horizontal=True, vertical_alignment="bottom"):
            first = not video and _first_wanted(slot)
            text = st.text_input(
                "Search clips",
                type="search",
                live=True,
                placeholder="Search title, prompt, tags, model",
                label_visibility="collapsed",
                key=f"search-{slot}",
            )
        found = catalog.clips.find(ClipQuery(text=text or "", limit=SHOWN))
        which = "" if video else "@first" if first else "@last"
        clips = [{**card(clip), "name": f"{clip.id}{which}"} for clip in found.clips]
        none = "Nothing like that here. Try other words." if text else "The library is empty so far."
        data = {"clips": clips, "upload": not video, "none": none}
        if picked := _source(data, key=f"source-{slot}")["picked"]:
            put(slot, str(picked))
            st.rerun()

    ask()


def _first_wanted(slot: str) -> bool:
    """Ask which frame of a clip is meant; a shot goes on from the last of one, and leads to the first of another."""
    default = FIRST if slot == "last_frame" else LAST
    label = "Which frame of the clip"
    chosen = st.segmented_control(
        label, (LAST, FIRST), default=default, required=True, label_visibility="collapsed", key=f"frame-{slot}"
    )
    return chosen == FIRST


def _drawn(slot: Slot, catalog: Catalog, *, in_full: bool) -> dict[str, Any]:
    """Return a slot as it is drawn; among several kinds a frame is called a frame."""
    frame = in_full and slot.name in ("first_frame", "last_frame")
    return {
        "name": slot.name,
        "label": TITLES[slot.name] if frame else slot.label,
        "value": _picture(slot, catalog),
    }


def _picture(slot: Slot, catalog: Catalog) -> dict[str, Any] | None:
    """Return how to draw what lies in a slot: a still, or a video at its first or last moment."""
    if not slot.value:
        return None
    clip_id, _, which = slot.value.partition("@")
    if "." in slot.value:
        media, _, suffix = slot.value.partition(".")
        return {"name": slot.value, "url": media_url(media, suffix), "video": False}
    try:
        clip = catalog.clips.get(clip_id)
    except NotFound:
        return {"name": slot.value, "url": None, "words": "Gone from the library"}
    words = f"{which.capitalize()} frame of {clip.title}" if which else clip.title
    url = media_url(clip.media, clip.suffix)
    return {"name": slot.value, "url": url, "video": True, "last": which == "last", "words": words}
