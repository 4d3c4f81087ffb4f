"""Parts hold a shot, read as the builder's text, and survive any JSON."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.prompts import CAMERAS, LIGHTS, STYLES, TABLES, PromptParts, VideoPromptBuilder, title_of, words_of

words = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=40)
parts_of_any_kind = st.builds(
    PromptParts,
    subject=words,
    action=words,
    setting=words,
    camera=st.sampled_from([*CAMERAS, "whip pan"]) | words,
    style=st.sampled_from([*STYLES, "claymation"]) | words,
    lighting=words.filter(lambda text: text.strip() not in LIGHTS),
    details=st.lists(words, max_size=3).map(tuple),
)


@given(parts_of_any_kind)
def test_the_text_is_what_the_builder_gives(parts: PromptParts) -> None:
    builder = VideoPromptBuilder().set_subject(parts.subject.strip()).set_action(parts.action.strip())
    builder.set_setting(parts.setting.strip())
    builder.set_camera(words_of(CAMERAS, parts.camera.strip())).set_style(words_of(STYLES, parts.style.strip()))
    builder.set_lighting(parts.lighting.strip())
    for detail in parts.details:
        builder.add_detail(detail.strip())
    assert parts.text() == builder.build()


@given(parts_of_any_kind)
def test_parts_come_back_from_json_as_they_were(parts: PromptParts) -> None:
    assert PromptParts.from_json(json.loads(json.dumps(parts.to_json()))) == parts


@pytest.mark.parametrize("light", LIGHTS.values(), ids=lambda light: light.id)
def test_a_light_by_id_becomes_its_words(light) -> None:  # type: ignore[no-untyped-def]
    assert PromptParts(subject="a boat", lighting=light.id).text() == f"a boat, {light.words}"


def test_json_that_is_odd_or_from_another_version_is_read_as_far_as_it_goes() -> None:
    odd = {"subject": "a boat", "camera": None, "style": 7, "details": ["rain", 3, None], "zeal": "calm", "mood": 3}
    assert PromptParts.from_json(odd) == PromptParts(subject="a boat", details=("rain",))
    assert PromptParts.from_json({"details": "rain"}).details == ("rain",)
    assert PromptParts.from_json({"details": 5}) == PromptParts()


def test_further_parts_follow_the_published_ones_and_change_nothing_of_their_text() -> None:
    published = PromptParts("a boat", "drifts", camera="static", style="anime", details=("mist",))
    further = replace(published, shot="wide", angle="low_angle", mood="calm", stock="super_8", negative_prompt="people")
    assert further.text() == (
        f"{published.text()}, wide shot, low angle, calm, peaceful mood, Super 8 home movie, light leaks"
    )
    assert PromptParts.from_json(json.loads(json.dumps(further.to_json()))) == further
    assert "mood" not in published.to_json()


def test_the_segments_joined_are_the_text() -> None:
    parts = PromptParts(
        "a boat", "drifts", "Oslo", "orbit", "oil", "neon", ("mist", "4K"), lens="fisheye", speed="fast"
    )
    assert ", ".join(text for _, text in parts.segments()) == parts.text()
    assert [name for name, _ in parts.segments()][:3] == ["subject", "action", "setting"]


def test_the_animatic_gets_ids_that_it_can_draw_and_nothing_to_leave_out() -> None:
    parts = PromptParts(
        "a boat", camera="whip_pan", style="oil", lighting="noon", shot="wide", negative_prompt="people"
    )
    drawn = parts.drawable()
    assert (drawn.camera, drawn.style, drawn.lighting, drawn.shot) == ("whip_pan", "oil", "noon", "wide shot")
    assert drawn.negative_prompt == ""
    assert all(value in TABLES[name] for name, value in (("camera", drawn.camera), ("style", drawn.style)))


def test_spaces_alone_count_as_nothing() -> None:
    assert PromptParts(subject="  ", details=(" ",)).is_empty
    assert not PromptParts(camera="crane").is_empty


@pytest.mark.parametrize(
    ("parts", "title"),
    [
        (PromptParts("a golden retriever", "running through a field of sunflowers"), "A golden retriever, running"),
        (PromptParts("a boat"), "A boat"),
        (PromptParts(action="in flight"), "In flight"),
        (PromptParts(setting="the alps"), "The alps"),
        (PromptParts(camera="drone"), "Aerial drone shot"),
        (PromptParts("a\n dog ", "walking slowly"), "A dog, walking slowly"),
        (PromptParts(), "Untitled shot"),
    ],
)
def test_the_title_is_the_subject_and_its_verb(parts: PromptParts, title: str) -> None:
    assert title_of(parts) == title


def test_a_long_title_is_cut_between_words() -> None:
    title = title_of(PromptParts("a very " + "long " * 40 + "subject"))
    assert len(title) <= 60
    assert title.endswith("long…")
