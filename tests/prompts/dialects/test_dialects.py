"""Each family hears the same shot in its own order, and nothing of it is lost on the way."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.prompts import CAMERAS, TABLES, TEMPLATES, PromptParts
from components.prompts.dialects import DIALECTS, SPOKEN, dialect_for, render
from components.prompts.dialects.camera_words import HAILUO_TAGS, KLING_CONTROLS, LEADS, LUMA_CONCEPTS, SENTENCES

SHOT = PromptParts("a golden retriever", "running through a field", "sunny countryside", "tracking", "anime", "sunset")

SPOKEN_TEXTS = {
    "published": "a golden retriever, running through a field, in sunny countryside, tracking shot, "
    "following subject, anime style, animation, sunset light",
    "runway": "Tracking shot of a golden retriever running through a field in sunny countryside. Anime style, "
    "animation. Sunset light.",
    "veo": "Tracking shot, following subject. A golden retriever running through a field in sunny countryside. "
    "Anime style, animation. Sunset light.",
    "kling": "A golden retriever running through a field in sunny countryside. The camera follows the subject at its "
    "speed. Sunset light. Anime style, animation.",
    "hailuo": "a golden retriever running through a field [Tracking shot], in sunny countryside, anime style, "
    "animation, sunset light",
    "seedance": "A golden retriever running through a field in sunny countryside. Sunset light. The camera follows the "
    "subject at its speed. Anime style, animation.",
    "wan": "A golden retriever, in sunny countryside, running through a field. The camera follows the subject at its "
    "speed. Sunset light. Anime style, animation.",
}


@pytest.mark.parametrize(("dialect", "text"), SPOKEN_TEXTS.items())
def test_a_shot_reads_as_the_family_likes_it(dialect: str, text: str) -> None:
    assert render(SHOT, dialect).text == text


def test_the_published_text_is_the_builders() -> None:
    for template in TEMPLATES.values():
        assert render(template.parts, "published").text == template.parts.text()
        assert render(template.parts, "unheard of").text == template.parts.text()


@pytest.mark.parametrize(
    ("provider", "model", "dialect"),
    [
        ("runway", "gen4.5", "runway"),
        ("runway", "veo3.1_fast", "veo"),
        ("runway", "kling_4", "kling_omni"),
        ("runway", "seedance2_5", "seedance"),
        ("runway", "hailuo3", "published"),
        ("kling", "kling-v1", "kling_1"),
        ("kling", "kling-v1-6", "kling"),
        ("kling", "kling-v3", "kling"),
        ("kling", "kling-v3-omni", "kling_omni"),
        ("minimax", "MiniMax-Hailuo-2.3", "hailuo"),
        ("minimax", "MiniMax-H3", "published"),
        ("luma_dream_machine", "ray-2", "luma_concepts"),
        ("fal", "fal-ai/luma-dream-machine/ray-2", "luma"),
        ("luma_agents", "ray-3.2", "luma"),
        ("seedance", "seedance-1-0-pro-250528", "seedance_1"),
        ("seedance", "dreamina-seedance-2-5-260628", "seedance"),
        ("wan", "wan3.0-video", "wan"),
        ("google_omni", "gemini-omni-1.2-flash", "omni"),
        ("vertex_veo", "veo-3.1-generate-001", "veo"),
        ("pika", "pika/pika-2.5", "pika"),
        ("stable_video", "stable-video-diffusion-img2vid-xt", "stable_video"),
        ("animatic", "animatic", "published"),
        ("somebody", "something", "published"),
    ],
)
def test_a_model_speaks_the_dialect_of_its_family(provider: str, model: str, dialect: str) -> None:
    assert dialect_for(model, provider).id == dialect


def test_every_dialect_is_spoken_by_somebody_and_says_where_it_comes_from() -> None:
    assert {dialect for _, _, dialect in SPOKEN} == set(DIALECTS)
    assert all(dialect.source and dialect.help.endswith(".") for dialect in DIALECTS.values())


def test_what_to_leave_out_goes_beside_the_text_or_is_told_to_be_dropped() -> None:
    parts = replace(SHOT, negative_prompt="people")
    assert render(parts, "kling").negative_prompt == "people"
    dropped = render(parts, "runway")
    assert dropped.negative_prompt is None
    assert dropped.notes == ("Runway takes no negative prompt: “people” is not sent.",)
    assert render(parts, "published", takes_negative_prompt=True).negative_prompt == "people"
    assert all("people" not in render(parts, dialect).text for dialect in DIALECTS)


def test_kling_1_takes_the_camera_as_one_axis_and_not_in_words() -> None:
    spoken = render(replace(SHOT, camera="pan_left"), "kling_1")
    config = spoken.options["camera_control"]["config"]
    assert {axis: value for axis, value in config.items() if value} == {"tilt": -5}
    assert "camera" not in spoken.text
    kept = render(replace(SHOT, camera="orbit"), "kling_1")
    assert not kept.options
    assert "circles around" in kept.text


def test_luma_takes_the_camera_as_a_concept_and_seedance_a_still_one_as_a_switch() -> None:
    assert render(replace(SHOT, camera="push_in"), "luma_concepts").options == {"concepts": ["push_in"]}
    assert render(replace(SHOT, camera="static"), "seedance_1").options == {"extra": {"camera_fixed": True}}
    assert render(SHOT, "seedance_1").options == {}


def test_stable_video_hears_only_how_much_moves() -> None:
    slow, fast = (render(replace(SHOT, speed=speed), "stable_video") for speed in ("slow_motion", "fast"))
    assert slow.text == fast.text == ""
    assert slow.options["motion_bucket_id"] < 127 < fast.options["motion_bucket_id"]
    assert "reads no words" in slow.notes[0]


def test_the_tables_of_camera_words_know_only_moves_of_the_vocabulary() -> None:
    assert set(LEADS) == set(SENTENCES) == set(CAMERAS)
    for table in (HAILUO_TAGS, LUMA_CONCEPTS, KLING_CONTROLS):
        assert set(table) <= set(CAMERAS)
    tags = {"Truck", "Pan", "Push", "Pull", "Pedestal", "Tilt", "Zoom", "Shake", "Tracking", "Static"}
    assert {tag.split()[0] for tag in HAILUO_TAGS.values()} <= tags


words = st.sampled_from(["", "a red car", "turns", "slow push from above", "über 🎬", "...", " "])
parts_of_any_kind = st.builds(
    PromptParts,
    **dict.fromkeys(("subject", "action", "setting"), words),
    **{name: st.sampled_from(["", "my own", *table]) for name, table in TABLES.items()},
    details=st.lists(words, max_size=2).map(tuple),
)


@settings(max_examples=80, deadline=None)
@given(parts_of_any_kind, st.sampled_from(sorted(set(DIALECTS) - {"stable_video"})))
def test_no_part_is_lost_in_any_dialect(parts: PromptParts, dialect: str) -> None:
    spoken = render(parts, dialect).text.lower()
    for name in ("subject", "action", "setting", *TABLES):
        told = (parts.words(name) if name in TABLES else getattr(parts, name)).strip(" .").lower()
        assert name == "camera" or told in spoken
    for detail in parts.details:
        assert detail.strip(" .") in spoken
    if parts.camera == "my own":
        assert "my own" in spoken
