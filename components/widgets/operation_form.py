"""The form of an edit operation, drawn from what the operation declares: no operation brings UI code of its own."""

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from components.processing import FFmpeg
from components.processing.operations import Declared, Kind, Option
from components.widgets.element import element

MOST_SEGMENTS = 4
LONGEST_SLIDER = 500
USES = {Kind.AUDIO: "audio", Kind.IMAGE: "image", Kind.FILE: "text"}
EMPTY = {
    "audio": "No sound here yet. Upload one, or make a clip that has sound.",
    "image": "No picture here yet. Upload one.",
    "text": "No file here yet. Upload one.",
}

Files = Mapping[str, Mapping[str, str]]
"""For each use (audio, image, text) the titles of what there is to choose from, by name."""
Pictures = Mapping[str, Callable[[str], str]]
"""For each option that is chosen by eye the address of the picture of a value."""

_by_eye = element("picture_choice", events=("choose",), reserve="190px")


def operation_form(
    operation: type[Declared],
    values: Mapping[str, Any],
    *,
    key: str,
    files: Files,
    program: FFmpeg,
    pictures: Pictures | None = None,
) -> dict[str, Any]:
    """Draw the options that this ffmpeg offers and return what they hold now, without those at their default."""
    held: dict[str, Any] = {option.name: values.get(option.name, option.default) for option in operation.options()}
    for option in operation.options():
        if option.when and str(held.get(option.when[0])) not in option.when[1]:
            continue
        if held[option.name] in dict((offered := option.offered(program)).choices):  # else it was chosen elsewhere
            option = offered
        name = f"{key}-{option.name}"
        picture = (pictures or {}).get(option.name)
        if picture and (shown := _shown(option, files)):
            titled = option.label != operation.label
            held[option.name] = _choice_by_eye(option, held[option.name], name, shown, picture, titled=titled)
        else:
            held[option.name] = _field(option, held[option.name], name, files)
    return {option.name: held[option.name] for option in operation.options() if held[option.name] != option.default}


def uses(operation: type[Declared]) -> dict[str, str]:
    """Name the options that hold a file, with what kind of file (audio, image, text)."""
    return {option.name: USES[option.kind] for option in operation.options() if option.kind in USES}


def _shown(option: Option, files: Files) -> Mapping[str, str]:
    """What there is to choose from, by value: nothing where no file was uploaded yet."""
    return dict(option.choices) if option.kind is Kind.CHOICE else files[USES[option.kind]]


def _choice_by_eye(
    option: Option, value: str, key: str, shown: Mapping[str, str], picture: Callable[[str], str], *, titled: bool
) -> str:
    tiles = [{"value": each, "label": label, "url": picture(each)} for each, label in shown.items()]
    data = {"label": option.label, "titled": titled, "value": value, "options": tiles}
    chosen: str | None = _by_eye(data, key=key)["choose"]
    return chosen if chosen is not None and chosen in shown else value


def _field(option: Option, value: Any, key: str, files: Files) -> Any:
    label = f"{option.label} ({option.unit})" if option.unit else option.label
    help_text = option.help or None
    match option.kind:
        case Kind.NUMBER | Kind.INTEGER:
            return _number(option, value, label, key)
        case Kind.CHOICE:
            return _choice(option, value, key)
        case Kind.SWITCH:
            return st.toggle(label, value, key=key, help=help_text)
        case Kind.PARAGRAPH:
            return st.text_area(label, value, key=key, help=help_text)
        case Kind.COLOR:
            return st.color_picker(label, value, key=key, help=help_text)
        case Kind.AUDIO | Kind.IMAGE | Kind.FILE:
            return _file(option, value, key, files[USES[option.kind]], EMPTY[USES[option.kind]])
        case _:
            return st.text_input(label, value, key=key, help=help_text)


def _number(option: Option, value: Any, label: str, key: str) -> Any:
    whole = option.kind is Kind.INTEGER
    cast: Any = int if whole else float
    low: Any
    high: Any
    low, high = ((None if bound is None else cast(bound)) for bound in (option.min, option.max))
    step = cast(option.step or (1 if whole else 0.1))
    help_text = option.help or None
    if low is not None and high is not None and high - low <= LONGEST_SLIDER and not option.optional:
        return st.slider(label, low, high, cast(value), step, format="%g", key=key, help=help_text)
    return st.number_input(
        label,
        min_value=low,
        max_value=high,
        value=None if value is None else cast(value),
        step=step,
        format=None if whole else "%g",
        key=key,
        help=help_text,
        placeholder="any" if option.default is not None else "to the end",
    )


def _choice(option: Option, value: str, key: str) -> str:
    labels = dict(option.choices)
    if len(labels) <= MOST_SEGMENTS:
        chosen = st.segmented_control(
            option.label, list(labels), format_func=labels.__getitem__, default=value, key=key, width="stretch",
            required=True, help=option.left_out or None,
        )  # fmt: skip
        return chosen or value
    place, explained = list(labels).index(value), option.left_out or None
    return st.selectbox(option.label, list(labels), place, format_func=labels.__getitem__, key=key, help=explained)


def _file(option: Option, value: str, key: str, offered: Mapping[str, str], empty: str) -> str:
    titles = dict(offered)
    if value and value not in titles:
        titles[value] = "The file that was chosen"
    if not titles:
        st.caption(f"{option.label}: {empty[0].lower()}{empty[1:]}")
        return value
    names = list(titles)
    chosen = st.selectbox(
        option.label,
        names,
        names.index(value) if value else None,
        format_func=titles.__getitem__,
        key=key,
        help=option.help or None,
        placeholder="Choose one",
    )
    return chosen or ""
