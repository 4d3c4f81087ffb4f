"""The request card of the Generate page, drawn from what the chosen model can do: what it cannot do is not there."""

from dataclasses import dataclass

import streamlit as st

from components.providers import GenerationRequest, VideoModel
from components.widgets.offers import Offer
from components.widgets.prompt_bar import RATIO_ICONS
from components.widgets.shot import Shot
from components.widgets.words import money

MOST_TAKES = 4
LARGEST_SEED = 2**31 - 1
FEW = 3


@dataclass(frozen=True)
class Wish:
    """What the form asks for: one request, how many takes of it, and whether the button was pressed."""

    request: GenerationRequest
    takes: int
    price: float | None
    pressed: bool


def request_form(offer: Offer, shot: Shot) -> Wish:
    """Draw the form with its sum and button; on a phone sum and button stand in the bottom bar."""
    model = offer.model
    with st.container(border=True, key="request", gap=16):
        with st.container(key="request_head", gap=None):
            st.markdown(":gray[:small[Request]]")
            st.subheader(model.label, anchor=False)
        request = _choices(model, shot)
        takes = int(
            st.segmented_control(
                "Takes",
                range(1, MOST_TAKES + 1),
                default=1,
                required=True,
                width="stretch",
                key="takes_wanted",
                bind="query-params",
            )
            or 1
        )
        price = model.price(request)
        if not offer.availability.ready:
            st.markdown(f":gray[:material/info: {offer.availability.reason} {offer.availability.action}]")
        with st.container(key="sum", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(f":gray[:small[{_count(takes, price)}]]", width="content")
            st.markdown(f"**{_total(takes, price)}**", width="content")
        pressed = _button(takes, offer, "generate", shortcut="Ctrl+Enter")
    with (
        st.bottom,
        st.container(key="phone_bar", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"),
    ):
        details = ", ".join(part for part in (_takes_words(takes), _length(request), request.resolution) if part)
        with st.container(key="phone_price", width="content"):
            st.markdown(f"**{_total(takes, price)}**  \n:gray[:small[{details}]]")
        pressed = _button(takes, offer, "generate_phone") or pressed
    return Wish(request, takes, price, pressed)


def _choices(model: VideoModel, shot: Shot) -> GenerationRequest:
    """Draw one widget for each thing that can be chosen."""
    return GenerationRequest(
        model=model.id,
        prompt=shot.text,
        duration=_duration(model, shot),
        aspect_ratio=_shape(model, shot),
        resolution=_resolution(model),
        seed=_seed(model),
        options={"parts": shot.parts.to_json()} if model.provider == "animatic" else {},
    )


def _duration(model: VideoModel, shot: Shot) -> float | None:
    choices, key = model.durations.choices, f"length_{_word(model)}"
    nearest = model.durations.nearest(shot.duration)
    if not choices or nearest is None:
        return None
    if len(choices) <= FEW:
        chosen = st.segmented_control(
            "Length",
            choices,
            default=nearest,
            format_func=lambda s: f"{s:g} s",
            required=True,
            width="stretch",
            key=key,
            bind="query-params",
        )
        return float(chosen) if chosen else nearest
    low, high, step = float(choices[0]), float(choices[-1]), float(choices[1] - choices[0])
    return float(st.slider("Length", low, high, float(nearest), step, format="%g s", key=key, bind="query-params"))


def _shape(model: VideoModel, shot: Shot) -> str | None:
    shapes = model.aspect_ratios
    if not shapes:
        return None
    with_icons = len(shapes) <= FEW and all(ratio in RATIO_ICONS for ratio in shapes)
    default = shot.aspect_ratio if shot.aspect_ratio in shapes else shapes[0]
    chosen = st.segmented_control(
        "Shape",
        shapes,
        default=default,
        format_func=lambda ratio: f":material/{RATIO_ICONS[ratio]}: {ratio}" if with_icons else ratio,
        required=True,
        width="stretch",
        key=f"shape_{_word(model)}",
        bind="query-params",
    )
    return str(chosen) if chosen else default


def _resolution(model: VideoModel) -> str | None:
    choices, default = model.resolutions, model.default_resolution
    if len(choices) < 2:
        return default
    chosen = st.segmented_control(
        "Resolution",
        choices,
        default=default,
        required=True,
        width="stretch",
        key=f"resolution_{_word(model)}",
        bind="query-params",
    )
    return str(chosen) if chosen else default


def _seed(model: VideoModel) -> int | None:
    if not model.seed:
        return None
    kind = st.segmented_control(
        "Seed",
        ("Random", "Locked"),
        default="Random",
        required=True,
        width="stretch",
        key="seed_kind",
        bind="query-params",
        help="Random: every take is another one. Locked: the same number gives the same take again; further takes count on.",
    )
    if kind != "Locked":
        return None
    number = st.number_input(
        "Seed number", 0, LARGEST_SEED, 1, label_visibility="collapsed", key="seed", bind="query-params"
    )
    return int(number)


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
