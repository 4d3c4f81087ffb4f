"""The single fields of the request: each is drawn only where the model has a choice, and stays in the address."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from components.providers import Audio, GenerationRequest, VideoModel, fit
from components.widgets.prompt_bar import RATIO_ICONS
from components.widgets.shot import Shot
from components.widgets.words import money

MOST_TAKES = 8
LARGEST_SEED = 2**31 - 1
FEW, MANY = 3, 4
RANDOM, SWEEP, LOCKED = "Random", "Sweep", "Locked"
SEED_HELP = (
    "Random: each take is another one. Sweep: the takes count on from the number. "
    "Locked: one take with exactly this number, the same for every model."
)


def duration(model: VideoModel, shot: Shot) -> float | None:
    """Ask how long; the shot's own length, or the nearest, to begin with."""
    choices, key = model.durations.choices, f"length_{word(model)}"
    nearest = model.durations.nearest(shot.duration)
    if not choices or nearest is None:
        return None
    if len(choices) == 1:
        return choices[0]
    if len(choices) <= FEW:
        return float(segments("Length", choices, nearest, key, lambda seconds: f"{seconds:g} s"))
    low, high, step = float(choices[0]), float(choices[-1]), float(choices[1] - choices[0])
    return float(st.slider("Length", low, high, float(nearest), step, format="%g s", key=key, bind="query-params"))


def shape(model: VideoModel, shot: Shot) -> str | None:
    """Ask for the aspect ratio; that of the shot to begin with."""
    shapes = model.aspect_ratios
    if not shapes:
        return None
    default, key = shot.aspect_ratio if shot.aspect_ratio in shapes else shapes[0], f"shape_{word(model)}"
    if len(shapes) > MANY:
        place = shapes.index(default)
        return str(st.selectbox("Shape", shapes, place, key=key, bind="query-params") or default)
    with_icons = len(shapes) <= FEW and all(ratio in RATIO_ICONS for ratio in shapes)
    words = (lambda ratio: f":material/{RATIO_ICONS[ratio]}: {ratio}") if with_icons else str
    return str(segments("Shape", shapes, default, key, words))


def resolution(model: VideoModel) -> str | None:
    """Ask how large, where there is more than one."""
    default = model.default_resolution
    if len(model.resolutions) < 2:
        return default
    return str(segments("Resolution", model.resolutions, default, f"resolution_{word(model)}"))


def negative_prompt(models: Sequence[VideoModel]) -> str | None:
    """Ask what must not be seen, where one of the models listens to that."""
    if not any(model.negative_prompt for model in models):
        return None
    text = st.text_input(
        "Keep out", placeholder="text, watermark, blur", key="keep_out", bind="query-params", persist_state="session"
    )
    return (text or "").strip() or None


def sound(models: Sequence[VideoModel], request: GenerationRequest) -> bool | None:
    """Ask for sound where one of the models can do with and without; say which, and what it adds to the price."""
    able = [model for model in models if _has_the_choice(model, request)]
    if not able:
        return None
    first, names = able[0], " and ".join(model.label for model in able)
    label = "Sound" if len(able) == len(models) else f"Sound for {names}"
    return st.toggle(f"{label}{_extra(able, request)}", first.audio_default, key=f"sound_{word(first)}",
                     bind="query-params")  # fmt: skip


def seed(models: Sequence[VideoModel], of_shot: int | None = None) -> tuple[int | None, int]:
    """Ask for a seed; return it, None for a random one, and how far the seeds of two takes are apart.

    ``of_shot`` is the one that the shot was given on the Prompt page: what the form begins with.
    """
    if not any(model.seed for model in models):
        return None, 1
    kind = segments("Seed", (RANDOM, SWEEP, LOCKED), RANDOM if of_shot is None else LOCKED, "seed_kind", tip=SEED_HELP)
    if kind == RANDOM:
        return None, 1
    number = st.number_input(
        "Seed number",
        0,
        LARGEST_SEED,
        1 if of_shot is None else of_shot,
        label_visibility="collapsed",
        key="seed",
        bind="query-params",
    )
    return int(number or 0), 0 if kind == LOCKED else 1


def takes(*, locked: bool) -> int:
    """Ask how many; a locked seed gives the same take again, so one is enough."""
    with st.container(key="takes_row", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center",
                      wrap=False):  # fmt: skip
        st.markdown("Takes", width="content")
        if locked:
            st.markdown(":gray[one: the seed is locked]", width="content")
            return 1
        number = st.number_input(
            "Takes", 1, MOST_TAKES, 1, label_visibility="collapsed", width=124, key="takes", bind="query-params"
        )
    return int(number or 1)


def segments(
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


def word(model: VideoModel) -> str:
    """The model's id as part of a name in the address."""
    return "".join(character if character.isalnum() else "_" for character in model.id)


def _has_the_choice(model: VideoModel, request: GenerationRequest) -> bool:
    resolution = request.resolution if request.resolution in model.resolutions else model.default_resolution
    return model.audio is Audio.TOGGLE and (not model.audio_resolutions or resolution in model.audio_resolutions)


def _extra(models: Sequence[VideoModel], request: GenerationRequest) -> str:
    """Say what sound costs on top of the same take without, of all that make it."""
    adds = 0.0
    for model in models:
        prices = [model.price(fit(replace(request, generate_audio=on), model).request) for on in (False, True)]
        silent, loud = (price or 0.0 for price in prices)
        adds += loud - silent if None not in prices else 0.0
    if adds < 0.0001:
        return ""
    words = f"Adds {money(adds)} {'a take' if len(models) == 1 else 'for a take of each'}".replace("$", "\\$")
    return f"  \n:gray[:small[{words}]]"
