"""The request card of the Generate page, drawn from what the chosen model can do: what it cannot do is not there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from components.providers import Audio, GenerationRequest, VideoModel
from components.widgets.offers import Offer
from components.widgets.prompt_bar import RATIO_ICONS
from components.widgets.shot import Shot
from components.widgets.words import money

MOST_TAKES = 4
LARGEST_SEED = 2**31 - 1
FEW = 3
SEED_HELP = "Random: each take is another one. Locked: the same number gives the same take; further takes count on."


@dataclass(frozen=True)
class Wish:
    """What the form asks for: one request, how many takes of it, and whether the button was pressed."""

    request: GenerationRequest
    takes: int
    pressed: bool


def request_form(offer: Offer, shot: Shot) -> Wish:
    """Draw the form with its sum and button; on a phone sum and button stand in the bottom bar."""
    model = offer.model
    with st.container(border=True, key="request", gap=16):
        with st.container(key="request_head", gap=None):
            st.markdown(":gray[:small[Request]]")
            st.subheader(model.label, anchor=False)
        request = _choices(model, shot)
        takes = int(_segments("Takes", tuple(range(1, MOST_TAKES + 1)), 1, "takes"))
        price = model.price(request)
        if not offer.availability.ready:
            st.markdown(f":gray[:small[:material/info: {offer.availability.reason} {offer.availability.action}]]")
        with st.container(key="sum", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(f":gray[:small[{_count(takes, price)}]]", width="content")
            st.markdown(f"**{_total(takes, price)}**", width="content")
        pressed = _button(takes, offer, "generate", shortcut="Ctrl+Enter")
    details = ", ".join(part for part in (_takes_words(takes), _length(request), request.resolution) if part)
    with (
        st.bottom,
        st.container(
            key="phone_bar", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", wrap=False
        ),
    ):
        with st.container(key="phone_price", width="content"):
            st.markdown(f"**{_total(takes, price)}**  \n:gray[:small[{details}]]")
        pressed = _button(takes, offer, "generate_phone") or pressed
    return Wish(request, takes, pressed)


def _choices(model: VideoModel, shot: Shot) -> GenerationRequest:
    """Draw one widget for each thing that can be chosen."""
    return GenerationRequest(
        model=model.id,
        prompt=shot.text,
        duration=_duration(model, shot),
        aspect_ratio=_shape(model, shot),
        resolution=_resolution(model),
        seed=_seed(model),
        generate_audio=_sound(model),
        options={"parts": shot.parts.to_json()} if model.provider == "animatic" else {},
    )


def _duration(model: VideoModel, shot: Shot) -> float | None:
    choices, key = model.durations.choices, f"length_{_word(model)}"
    nearest = model.durations.nearest(shot.duration)
    if not choices or nearest is None:
        return None
    if len(choices) <= FEW:
        return float(_segments("Length", choices, nearest, key, lambda seconds: f"{seconds:g} s"))
    low, high, step = float(choices[0]), float(choices[-1]), float(choices[1] - choices[0])
    return float(st.slider("Length", low, high, float(nearest), step, format="%g s", key=key, bind="query-params"))


def _shape(model: VideoModel, shot: Shot) -> str | None:
    shapes = model.aspect_ratios
    if not shapes:
        return None
    with_icons = len(shapes) <= FEW and all(ratio in RATIO_ICONS for ratio in shapes)
    default = shot.aspect_ratio if shot.aspect_ratio in shapes else shapes[0]
    words = (lambda ratio: f":material/{RATIO_ICONS[ratio]}: {ratio}") if with_icons else str
    return str(_segments("Shape", shapes, default, f"shape_{_word(model)}", words))


def _resolution(model: VideoModel) -> str | None:
    default = model.default_resolution
    if len(model.resolutions) < 2:
        return default
    return str(_segments("Resolution", model.resolutions, default, f"resolution_{_word(model)}"))


def _seed(model: VideoModel) -> int | None:
    if not model.seed or _segments("Seed", ("Random", "Locked"), "Random", "seed_kind", tip=SEED_HELP) != "Locked":
        return None
    return int(
        st.number_input(
            "Seed number", 0, LARGEST_SEED, 1, label_visibility="collapsed", key="seed", bind="query-params"
        )
    )


def _sound(model: VideoModel) -> bool | None:
    if model.audio is not Audio.TOGGLE:
        return None
    return st.toggle("Sound", model.audio_default, key=f"sound_{_word(model)}", bind="query-params")


def _segments(
    label: str,
    choices: Sequence[Any],
    default: Any,
    key: str,
    words: Callable[[Any], str] = str,
    tip: str | None = None,
) -> Any:
    """Draw a choice that stays in the address, so that a reload keeps it; what is not chosen is the default."""
    chosen = st.segmented_control(
        label,
        choices,
        default=default,
        format_func=words,
        required=True,
        width="stretch",
        key=key,
        bind="query-params",
        help=tip,
    )
    return default if chosen is None else chosen


def _button(takes: int, offer: Offer, key: str, shortcut: str | None = None) -> bool:
    label = f"Generate {_takes_words(takes)}" if takes > 1 and shortcut else "Generate"
    return st.button(
        label,
        type="primary",
        icon=":material/play_arrow:",
        shortcut=shortcut,
        width="stretch" if shortcut else "content",
        disabled=not offer.availability.ready,
        key=key,
    )


def _word(model: VideoModel) -> str:
    """The model's id as part of a name in the address."""
    return "".join(character if character.isalnum() else "_" for character in model.id)


def _takes_words(takes: int) -> str:
    return f"{takes} take{'' if takes == 1 else 's'}"


def _length(request: GenerationRequest) -> str:
    return f"{request.duration:g} s" if request.duration else ""


def _count(takes: int, price: float | None) -> str:
    if price is None:
        return f"{_takes_words(takes)}, no price published"
    return f"{_takes_words(takes)}, no key needed" if price == 0 else f"{_takes_words(takes)} at \\{money(price)}"


def _total(takes: int, price: float | None) -> str:
    return "Price unknown" if price is None else money(price * takes).replace("$", "\\$")
