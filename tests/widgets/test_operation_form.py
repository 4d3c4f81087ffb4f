"""Every operation's form is drawn from its declaration and gives back what it was given."""

import pytest
from streamlit.testing.v1 import AppTest

from components.processing import OPERATIONS


def script(name: str, values: dict[str, object], lacks: str = "") -> None:
    import json
    from dataclasses import replace

    import streamlit as st

    from components.processing import OPERATIONS, find_ffmpeg
    from components.widgets.operation_form import operation_form

    files = {"audio": {"abc.mp3": "Slow light", "def.wav": "Fast light"}, "image": {}, "text": {}}
    program = replace(find_ffmpeg(), filters=find_ffmpeg().filters - {lacks})
    st.text(json.dumps(operation_form(OPERATIONS[name], values, key="form", files=files, program=program)))


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_untouched_form_keeps_every_default(name: str) -> None:
    page = AppTest.from_function(script, args=(name, {})).run()
    assert not page.exception
    assert page.text[0].value == "{}"


def test_stored_values_are_shown_and_come_back() -> None:
    page = AppTest.from_function(script, args=("loop", {"count": 5})).run()
    assert page.text[0].value == '{"count": 5}'
    page.slider[0].set_value(3).run()
    assert page.text[0].value == '{"count": 3}'


def test_a_field_that_does_not_matter_now_is_hidden() -> None:
    crop = AppTest.from_function(script, args=("reframe", {"fit": "crop"})).run()
    bars = AppTest.from_function(script, args=("reframe", {"fit": "pad"})).run()
    assert "Focus across (%)" in {slider.label for slider in crop.slider}
    assert "Focus across (%)" not in {slider.label for slider in bars.slider}
    assert bars.color_picker[0].label == "Bars"


def test_a_sound_is_chosen_by_its_title() -> None:
    page = AppTest.from_function(script, args=("add_audio", {"path": "abc.mp3"})).run()
    assert page.selectbox[0].options == ["Slow light", "Fast light"]
    page.selectbox[0].select("def.wav").run()
    assert '"path": "def.wav"' in page.text[0].value


def test_a_choice_that_this_ffmpeg_cannot_do_is_left_out_with_the_reason() -> None:
    page = AppTest.from_function(script, args=("frame_rate", {}, "minterpolate")).run()
    (smooth,) = [each for each in page.button_group if each.label == "New frames"]
    assert list(smooth.options) == ["None", "Blend frames"]
    assert "“Follow motion” is left out." in smooth.help
    assert "built without minterpolate" in smooth.help
    stored = AppTest.from_function(script, args=("frame_rate", {"smooth": "motion"}, "minterpolate")).run()
    assert stored.text[0].value == '{"smooth": "motion"}'
