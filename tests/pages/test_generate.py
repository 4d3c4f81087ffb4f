"""The Generate page: each model with its price and reason, a form that asks only what fits, one click one batch."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from components import studio as studios
from components.catalog import Prompt, new_id
from components.prompts import TEMPLATES
from components.settings import Settings
from components.studio import Studio

Visit = Callable[..., AppTest]


@pytest.fixture
def shot(studio: Studio) -> Prompt:
    parts = TEMPLATES["golden_retriever"].parts
    body = {**parts.to_json(), "aspect_ratio": "9:16", "duration": 3.0}
    return studio.catalog.prompts.write_draft(new_id(), body, parts.text(), "Sunflowers")


def drawn(app: AppTest, name: str) -> dict[str, Any]:
    (mount,) = (mount for mount in app.get("bidi_component") if mount.proto.component_name == name)
    data: dict[str, Any] = json.loads(mount.proto.bytes)
    return data


def cards(app: AppTest) -> dict[str, Any]:
    return drawn(app, "model_cards")


def test_the_animatic_is_ready_first_and_chosen(visit: Visit, shot: Prompt) -> None:
    data = cards(visit("generate", prompt=shot.id))
    first = data["cards"][0]
    assert (first["id"], first["state"], first["price"]) == ("animatic", "ready", "Free")
    assert data["value"] == ["animatic"]


def test_a_service_without_a_key_shows_its_price_and_is_not_ready(visit: Visit, shot: Prompt) -> None:
    paid = [card for card in cards(visit("generate", prompt=shot.id))["cards"] if card["state"] != "ready"]
    assert paid
    assert all(card["price"] or card["per"] == "no price published" for card in paid)


def test_what_has_ended_is_no_card_but_names_a_replacement(visit: Visit, shot: Prompt) -> None:
    data = cards(visit("generate", prompt=shot.id))
    sora = next(ended for ended in data["ended"] if "Sora 2" in ended["name"])
    assert "24 September 2026" in sora["words"]
    assert "try" in sora["words"]
    assert not any(card["name"] == "Sora 2" for card in data["cards"])


def test_the_form_begins_with_the_shape_and_length_of_the_shot(visit: Visit, shot: Prompt) -> None:
    app = visit("generate", prompt=shot.id)
    assert app.slider(key="length_animatic").value == 3.0
    assert app.session_state["shape_animatic"] == "9:16"


def test_takes_count_on_from_a_swept_seed(visit: Visit, shot: Prompt, studio: Studio) -> None:
    app = visit("generate", prompt=shot.id)
    app.session_state["takes"], app.session_state["seed_kind"] = 3, "Sweep"
    app.run().number_input(key="seed").set_value(40).run()
    app.button(key="generate").click().run()
    jobs = studio.catalog.jobs.of_prompt(shot.id)
    assert not app.exception
    assert sorted(job.request["request"]["seed"] for job in jobs) == [40, 41, 42]
    assert {job.request["request"]["aspect_ratio"] for job in jobs} == {"9:16"}


def test_a_second_click_at_once_is_the_same_wish(visit: Visit, shot: Prompt, studio: Studio) -> None:
    app = visit("generate", prompt=shot.id)
    app.button(key="generate").click().run()
    app.button(key="generate").click().run()
    assert len(studio.catalog.jobs.of_prompt(shot.id)) == 1


def test_another_wish_at_once_is_another_job(visit: Visit, shot: Prompt, studio: Studio) -> None:
    app = visit("generate", prompt=shot.id)
    app.button(key="generate").click().run()
    app.slider(key="length_animatic").set_value(5.0).run()
    app.button(key="generate").click().run()
    assert len(studio.catalog.jobs.of_prompt(shot.id)) == 2


def test_a_model_that_is_not_ready_cannot_be_sent(visit: Visit, shot: Prompt) -> None:
    app = visit("generate", prompt=shot.id, model="gen4.5")
    assert app.button(key="generate").disabled
    assert "RUNWAYML_API_SECRET" in drawn(app, "request_sum")["rows"][0]["problem"]


def test_an_unknown_model_in_the_link_falls_back_to_the_animatic(visit: Visit, shot: Prompt) -> None:
    assert cards(visit("generate", prompt=shot.id, model="sora-99"))["value"] == ["animatic"]


def test_an_unknown_prompt_is_told_calmly(visit: Visit, shot: Prompt) -> None:
    app = visit("generate", prompt="nope")
    assert "not in the catalog" in app.error[0].value
    assert not app.exception


def test_without_any_shot_the_page_says_where_to_begin(visit: Visit) -> None:
    app = visit("generate")
    assert app.header[0].value == "Describe a shot first"


def test_without_a_link_the_newest_shot_is_shown(visit: Visit, shot: Prompt) -> None:
    assert cards(visit("generate"))["value"] == ["animatic"]


def test_a_prompt_that_is_too_long_is_told_and_not_sent(visit: Visit, studio: Studio) -> None:
    prompt = studio.catalog.prompts.write_draft(new_id(), {"subject": "word " * 2000}, "word " * 2000)
    app = visit("generate", prompt=prompt.id)
    app.button(key="generate").click().run()
    assert "Shorten it" in app.error[0].value
    assert studio.catalog.jobs.of_prompt(prompt.id) == ()


@pytest.fixture
def keys(studio: Studio) -> Iterator[None]:
    """Give the open studio keys of two services and a budget, as the environment would."""
    held = {"RUNWAYML_API_SECRET": "key", "KLING_API_KEY": "key", "DAILIES_BUDGET_MONTH": "1.5"}
    settings = Settings.from_environment({"DAILIES_HOME": str(studio.settings.home), **held})
    opened = Studio.open(settings)
    studios.use(opened)
    yield
    opened.close()


@pytest.mark.usefixtures("keys")
def test_several_models_get_one_request_each_and_the_sum_is_told(visit: Visit, shot: Prompt, studio: Studio) -> None:
    app = visit("generate", prompt=shot.id, model="gen4.5,kling-v3")
    rows = drawn(app, "request_sum")["rows"]
    assert [row["name"] for row in rows] == ["Runway Gen-4.5", "Kling 3.0"]
    app.button(key="generate").click().run()
    assert not app.exception
    jobs = studio.catalog.jobs.of_prompt(shot.id)
    assert sorted(job.request["provider"] for job in jobs) == ["kling", "runway"]


@pytest.mark.usefixtures("keys")
def test_what_the_budget_has_no_room_for_is_told_and_cannot_be_sent(visit: Visit, shot: Prompt) -> None:
    app = visit("generate", prompt=shot.id, model="gen4.5")
    assert not app.button(key="generate").disabled
    app.number_input(key="takes").set_value(8).run()
    assert app.button(key="generate").disabled
    assert "budget" in drawn(app, "request_sum")["refusal"]


@pytest.mark.usefixtures("keys")
def test_a_locked_seed_makes_one_take_for_every_model(visit: Visit, shot: Prompt, studio: Studio) -> None:
    app = visit("generate", prompt=shot.id, model="gen4.5,animatic", takes="4")
    app.session_state["seed_kind"] = "Locked"
    app.run().number_input(key="seed").set_value(7).run()
    app.button(key="generate").click().run()
    jobs = studio.catalog.jobs.of_prompt(shot.id)
    assert sorted((job.request["provider"], job.request["request"]["seed"]) for job in jobs) == [
        ("animatic", 7),
        ("runway", 7),
    ]


@pytest.mark.usefixtures("keys")
def test_the_form_follows_the_model(visit: Visit, shot: Prompt) -> None:
    kling = visit("generate", prompt=shot.id, model="kling-v3")
    assert kling.text_input(key="keep_out").label == "Keep out"
    assert [slot["label"] for slot in drawn(kling, "frame_slots")["slots"]] == ["First", "Last"]
    assert not drawn(kling, "frame_slots")["folded"]
    animatic = visit("generate", prompt=shot.id)
    assert not [field for field in animatic.text_input if field.key == "keep_out"]
    assert drawn(animatic, "frame_slots")["folded"]


@pytest.mark.usefixtures("keys")
def test_a_model_without_a_price_is_refused_under_a_budget_before_the_click(visit: Visit, shot: Prompt) -> None:
    app = visit("generate", prompt=shot.id, model="kling3.0_pro,gen4.5")
    assert app.button(key="generate").disabled
    assert "is not known" in drawn(app, "request_sum")["refusal"]


@pytest.mark.usefixtures("keys")
def test_sound_is_asked_for_when_any_model_has_the_choice(visit: Visit, shot: Prompt) -> None:
    app = visit("generate", prompt=shot.id, model="gen4.5,kling-v3")
    (sound,) = app.toggle
    assert sound.label.startswith("Sound for Kling 3.0")
    sound.set_value(True).run()
    runway, kling = drawn(app, "request_sum")["rows"]
    assert (runway["changes"], kling["changes"]) == (["It makes no sound here."], [])


@pytest.mark.usefixtures("keys")
def test_a_frame_of_a_clip_that_is_gone_is_told_and_nothing_can_be_sent(visit: Visit, shot: Prompt) -> None:
    app = visit("generate", prompt=shot.id, model="gen4.5", first_frame=f"{'0' * 26}@last")
    assert drawn(app, "frame_slots")["slots"][0]["value"]["words"] == "Gone from the library"
    assert drawn(app, "request_sum")["rows"][0]["problem"]
    assert app.button(key="generate").disabled
