"""The bottom bar of the Prompt page: what will be made of the shot, that it is saved, the price, the one button."""

from typing import Any

import streamlit as st

from components.providers import VideoModel
from components.widgets.session import session, stated
from components.widgets.shot import RATIOS, Shot
from components.widgets.shot_batch import Results
from components.widgets.words import count

LENGTHS = (2, 3, 4, 5, 6, 8)
RATIO_ICONS = {"16:9": "crop_16_9", "9:16": "crop_9_16", "1:1": "crop_square", "4:5": "crop_portrait"}


def choices(shot: Shot) -> dict[str, Any]:
    """Return the length and shape that were just chosen, where they differ from the shot's."""
    edition = session().edition
    length, ratio = stated(f"length-{edition}"), stated(f"shape-{edition}")
    found: dict[str, Any] = {}
    if length and float(length) != shot.duration:
        found["duration"] = float(length)
    if ratio and ratio != shot.aspect_ratio:
        found["aspect_ratio"] = ratio
    return found


def prompt_bar(shot: Shot, model: VideoModel, results: Results | None) -> bool:
    """Draw the bar; return whether its button was pressed: Generate, or the way there for several shots."""
    edition = session().edition
    with st.bottom, st.container(key="prompt_bar", horizontal=True, vertical_alignment="center", gap="medium"):
        label = f"{model.label} :gray[{shot.duration:g} s, {shot.aspect_ratio}, {model.default_resolution}]"
        with st.popover(label, icon=":material/movie:", type="tertiary", key="choice"):
            st.segmented_control(
                "Length",
                LENGTHS,
                default=int(shot.duration) if shot.duration in LENGTHS else None,
                format_func=lambda seconds: f"{seconds} s",
                required=True,
                key=f"length-{edition}",
            )
            st.segmented_control(
                "Shape",
                RATIOS,
                default=shot.aspect_ratio,
                format_func=lambda ratio: f":material/{RATIO_ICONS[ratio]}: {ratio}",
                required=True,
                key=f"shape-{edition}",
            )
            st.caption("A moving sketch, drawn on this machine. Other models are on the Generate page.")
        saved = ":material/check: Saved" if shot.id else "Saved as you type"
        with st.container(key="prompt_saved"):
            st.markdown(f":gray[:small[{saved}]]", text_alignment="right")
        with st.container(key="prompt_price", width="content"):
            words = "no key needed" if results is None else "with the animatic"
            st.markdown(f"**Free**  \n:gray[:small[{words}]]", text_alignment="right")
        number = 1 if results is None else len(results.chosen)
        label = "Generate" if results is None else f"Send {count(number, 'shot')} to Generate"
        return st.button(
            label,
            type="primary",
            icon=":material/play_arrow:" if results is None else ":material/arrow_forward:",
            shortcut="Ctrl+Enter",
            disabled=not number,
            key="generate",
        )
