"""The Prompt page: what is typed is kept, links open shots, one click sends one shot."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from components.catalog import Clip, Origin, new_id, now
from components.prompts import STYLES, TEMPLATES
from components.studio import Studio

Visit = Callable[..., AppTest]


def drawn(app: AppTest, name: str) -> dict[str, Any]:
    """What an element of ours was given to draw."""
    found = [mount.proto for mount in app.get("bidi_component") if mount.proto.component_name == name]
    assert found, f"{name} is not on the page"
    data: dict[str, Any] = json.loads(found[0].bytes)
    return data


def write_in(app: AppTest, **fields: str) -> AppTest:
    """Type into the fields as the browser does: with the edition they were drawn in, and the time."""
    edition = app.session_state["dailies"].edition
    app.session_state["shot_fields"] = {
        "edits": {"edition": edition, **{name: [1e12, text] for name, text in fields.items()}}
    }
    return app.run()


def test_what_is_typed_is_in_the_catalog_at_once(visit: Visit, studio: Studio) -> None:
    app = write_in(visit("prompt_builder"), subject="a fox", action="waiting in the snow")
    assert not app.exception
    (prompt,) = studio.catalog.prompts.newest()
    assert (prompt.text, prompt.title) == ("a fox, waiting in the snow", "A fox, waiting")


def test_further_words_go_into_the_same_draft(visit: Visit, studio: Studio) -> None:
    app = write_in(visit("prompt_builder"), subject="a fox")
    edition = app.session_state["dailies"].edition
    app.session_state["shot_fields"] = {
        "edits": {"edition": edition, "subject": [1e12, "a fox"], "setting": [2e12, "snow"]}
    }
    app.run()
    assert [prompt.text for prompt in studio.catalog.prompts.newest()] == ["a fox, in snow"]


def test_a_field_of_another_shot_changes_nothing(visit: Visit, studio: Studio) -> None:
    app = visit("prompt_builder")
    app.session_state["shot_fields"] = {"edits": {"edition": "older", "subject": [1e12, "a ghost"]}}
    app.run()
    assert studio.catalog.prompts.newest() == ()


def test_an_edit_that_was_taken_over_does_not_undo_what_another_tab_wrote(visit: Visit, studio: Studio) -> None:
    app = write_in(visit("prompt_builder"), subject="a fox")
    (prompt,) = studio.catalog.prompts.newest()
    studio.catalog.prompts.write_draft(prompt.id, {**prompt.parts, "subject": "a red fox"}, "a red fox")
    app.run()
    assert studio.catalog.prompts.get(prompt.id).parts["subject"] == "a red fox"
    assert drawn(app, "shot_fields")["values"]["subject"] == "a red fox"


def test_a_title_of_ones_own_stays_when_the_words_change(visit: Visit, studio: Studio) -> None:
    app = write_in(visit("prompt_builder"), subject="a fox", title="Winter")
    edition = app.session_state["dailies"].edition
    app.session_state["shot_fields"] = {"edits": {"edition": edition, "subject": [2e12, "a wolf"]}}
    app.run()
    assert studio.catalog.prompts.newest()[0].title == "Winter"


def test_choices_by_picture_and_pills_become_parts(visit: Visit, studio: Studio) -> None:
    app = write_in(visit("prompt_builder"), subject="a fox")
    edition = app.session_state["dailies"].edition
    app.session_state["camera"] = {"choose": {"edition": edition, "value": "orbit"}}
    app.session_state["details"] = {"choose": {"edition": edition, "value": ["slow motion", "heat haze"]}}
    app.run()
    assert studio.catalog.prompts.newest()[0].text == "a fox, orbiting around subject, slow motion, heat haze"


def test_a_link_opens_its_shot(visit: Visit, studio: Studio) -> None:
    prompt = studio.catalog.prompts.write_draft(new_id(), {"subject": "a lighthouse"}, "a lighthouse")
    app = visit("prompt_builder", prompt=prompt.id)
    assert drawn(app, "shot_fields")["values"]["subject"] == "a lighthouse"
    assert drawn(app, "animatic_stage")["spec"]["prompt"] == "a lighthouse"


def test_a_link_that_leads_nowhere_says_so_and_gives_an_empty_shot(visit: Visit, studio: Studio) -> None:
    app = visit("prompt_builder", prompt="../../nope")
    assert "not in the catalog" in app.error[0].value
    assert drawn(app, "shot_fields")["values"]["subject"] == ""
    assert studio.catalog.prompts.newest() == ()


def test_a_starting_shot_becomes_a_draft_once(visit: Visit, studio: Studio) -> None:
    app = visit("prompt_builder", template="golden_retriever")
    app.run()
    (prompt,) = studio.catalog.prompts.newest()
    assert prompt.text == TEMPLATES["golden_retriever"].parts.text()
    assert prompt.parts["aspect_ratio"] == "9:16"


def test_too_little_to_draw_asks_for_a_subject(visit: Visit) -> None:
    stage = drawn(visit("prompt_builder"), "animatic_stage")
    assert stage["spec"] is None
    assert stage["blank"] == "Name a subject to see it"


def test_a_prompt_that_is_too_long_is_kept_told_and_not_sent(visit: Visit, studio: Studio) -> None:
    app = write_in(visit("prompt_builder"), subject="word " * 2000)
    app.button(key="generate").click().run()
    assert "Shorten it by" in drawn(app, "prompt_text")["problem"]
    assert "Shorten it by" in app.toast[0].value
    assert len(studio.catalog.prompts.newest()[0].parts["subject"]) == 10_000
    assert studio.catalog.jobs.recent() == ()


def test_an_empty_prompt_is_not_sent(visit: Visit, studio: Studio) -> None:
    app = visit("prompt_builder").button(key="generate").click().run()
    assert "empty" in app.toast[0].value
    assert studio.catalog.jobs.recent() == ()


@pytest.mark.parametrize("words", ["“quoted” & <b>", "100% 'x'", "two\nlines", "😀 دجاجة 犬", "*stars* `ticks` $x$"])
def test_any_character_comes_back_as_it_was_typed(visit: Visit, studio: Studio, words: str) -> None:
    app = write_in(visit("prompt_builder"), subject=words, title=words.replace("\n", " "))
    assert not app.exception
    (prompt,) = studio.catalog.prompts.newest()
    assert drawn(visit("prompt_builder", prompt=prompt.id), "shot_fields")["values"]["subject"] == words


def test_generate_keeps_a_version_and_starts_one_job(visit: Visit, studio: Studio) -> None:
    app = write_in(visit("prompt_builder"), subject="a fox")
    prompt = studio.catalog.prompts.newest()[0]
    app.button(key="generate").click().run()
    assert not app.exception
    (job,) = studio.catalog.jobs.of_prompt(prompt.id)
    assert job.request["request"]["options"]["parts"]["subject"] == "a fox"
    assert [version.number for version in studio.catalog.prompts.versions(prompt.id)] == [1]


def test_tiles_are_drawn_as_what_the_animatic_knows(visit: Visit) -> None:
    pickers = [mount.proto for mount in visit("prompt_builder").get("bidi_component")]
    (styles,) = (data for one in pickers if one.bytes and (data := json.loads(one.bytes)).get("part") == "style")
    tiles = {option["id"]: option["drawn"] for option in styles["options"]}
    assert tiles == {term.id: term.drawn_as or term.id for term in STYLES.values()}


def test_shots_that_need_a_clip_are_no_starters(visit: Visit, studio: Studio) -> None:
    offered = {offer["id"] for offer in drawn(visit("prompt_builder"), "starters")["offers"]}
    assert offered == {template.id for template in TEMPLATES.values() if template.kind == "text"}
    visit("prompt_builder", template="old_reel")
    assert studio.catalog.prompts.newest() == ()


def say(app: AppTest, element: str, event: str, **values: Any) -> AppTest:
    """Let an element tell the page something, in the edition it was drawn in."""
    app.session_state[element] = {event: {"edition": app.session_state["dailies"].edition, **values}}
    return app.run()


def test_a_mend_is_one_click_and_undone_by_another(visit: Visit, studio: Studio) -> None:
    app = write_in(visit("prompt_builder"), subject="a fox", action="running home", setting="noon sun in a desert")
    say(app, "lighting", "choose", value="night")
    finding = drawn(app, "prompt_lint")["findings"][0]
    say(app, "prompt_lint", "mend", rule=finding["rule"], label=finding["mends"][0])
    assert finding not in drawn(app, "prompt_lint")["findings"]
    assert finding["mends"][0] in drawn(app, "undo")["words"]
    app.session_state["prompt_lint"] = {}
    app.session_state["undo"] = {"undo": True}
    app.run()
    assert drawn(app, "prompt_lint")["findings"][0] == finding
    assert drawn(app, "shot_fields")["values"]["setting"] == "noon sun in a desert"
    assert studio.catalog.prompts.newest()[0].parts["lighting"] == "night"


def test_a_mend_of_words_that_changed_meanwhile_does_nothing(visit: Visit, studio: Studio) -> None:
    app = write_in(visit("prompt_builder"), subject="a fox")
    say(app, "prompt_lint", "mend", rule="cameras", label="Keep orbit")
    assert studio.catalog.prompts.newest()[0].text == "a fox"
    assert app.session_state["dailies"].way_back is None


def test_a_shot_without_a_fault_is_clear(visit: Visit) -> None:
    lint = drawn(visit("prompt_builder", template="perfume_dunes"), "prompt_lint")
    assert (lint["score"], lint["title"], lint["findings"]) == (100, "All clear", [])


def test_a_variation_is_used_by_one_click_and_undone_by_another(visit: Visit, studio: Studio) -> None:
    app = visit("prompt_builder", template="perfume_dunes")
    stills = drawn(app, "variations")["stills"]
    assert len({still["label"] for still in stills}) == 5
    before = studio.catalog.prompts.newest()[0].parts
    say(app, "variations", "use", part="lighting", label=stills[1]["label"])
    after = studio.catalog.prompts.newest()[0].parts
    assert {name for name in after if after[name] != before[name]} == {"lighting"}
    app.session_state["variations"] = {}
    app.session_state["undo"] = {"undo": True}
    app.run()
    assert studio.catalog.prompts.newest()[0].parts == before


def test_the_browser_says_what_is_varied_and_which_five(visit: Visit) -> None:
    app = visit("prompt_builder", template="perfume_dunes")
    first = drawn(say(app, "variations", "wish", part="camera", seed=0), "variations")["stills"]
    more = drawn(say(app, "variations", "wish", part="camera", seed=1), "variations")["stills"]
    assert first != more
    assert {still["spec"]["parts"]["lighting"] for still in more} == {first[0]["spec"]["parts"]["lighting"]}


def test_surprises_are_shots_of_their_own(visit: Visit) -> None:
    app = visit("prompt_builder", template="perfume_dunes")
    stills = drawn(say(app, "variations", "wish", part="surprise", seed=3), "variations")["stills"]
    assert stills
    mine = TEMPLATES["perfume_dunes"].parts.subject
    assert mine not in {still["spec"]["parts"]["subject"] for still in stills}


def test_a_surprise_takes_no_title_along_and_undo_brings_it_back(visit: Visit, studio: Studio) -> None:
    app = say(write_in(visit("prompt_builder"), subject="a fox", title="Winter"), "variations", "wish", part="surprise")
    label = drawn(app, "variations")["stills"][0]["label"]
    app.session_state["variations"] = {
        "wish": {"edition": app.session_state["dailies"].edition, "part": "surprise", "seed": 0},
        "use": {"edition": app.session_state["dailies"].edition, "part": "surprise", "label": label},
    }
    app.run()
    assert studio.catalog.prompts.newest()[0].title == label
    app.session_state["variations"] = {}
    app.session_state["undo"] = {"undo": True}
    app.run()
    assert (studio.catalog.prompts.newest()[0].title, studio.catalog.prompts.newest()[0].text) == ("Winter", "a fox")


def test_an_empty_shot_has_nothing_to_mend_or_vary(visit: Visit) -> None:
    names = {mount.proto.component_name for mount in visit("prompt_builder").get("bidi_component")}
    assert not names & {"prompt_lint", "variations", "undo"}


SENTENCE = "A slow dolly in on a steaming cup of coffee in a cozy café at golden hour, cinematic"


def test_a_sentence_fills_the_parts_and_undo_empties_them(visit: Visit, studio: Studio) -> None:
    app = say(visit("prompt_builder"), "prompt_sentence", "split", text=SENTENCE)
    parts = studio.catalog.prompts.newest()[0].parts
    assert (parts["subject"], parts["setting"], parts["camera"]) == (
        "a steaming cup of coffee",
        "a cozy café",
        "dolly_in",
    )
    assert drawn(app, "undo")["words"] == "Taken apart into 5 parts"
    app.session_state["prompt_sentence"] = {}
    app.session_state["undo"] = {"undo": True}
    app.run()
    assert drawn(app, "shot_fields")["values"]["subject"] == ""


def test_a_sentence_in_the_subject_is_offered_to_be_taken_apart(visit: Visit, studio: Studio) -> None:
    app = write_in(visit("prompt_builder"), subject=SENTENCE)
    assert drawn(app, "shot_fields")["offer"]
    edition = app.session_state["dailies"].edition
    app.session_state["shot_fields"] = {"edits": {"edition": edition, "subject": [1e12, SENTENCE]}, "split": edition}
    app.run()
    assert studio.catalog.prompts.newest()[0].parts["subject"] == "a steaming cup of coffee"
    assert not drawn(app, "shot_fields")["offer"]


@pytest.mark.parametrize(
    "words", ["a fox", "a very old and very tired golden retriever with a red collar", "a {fox|dog} " * 9]
)
def test_what_is_no_sentence_is_left_alone(visit: Visit, words: str) -> None:
    assert not drawn(write_in(visit("prompt_builder"), subject=words), "shot_fields")["offer"]


def test_a_pattern_lists_its_shots_and_the_button_sends_those_that_are_ticked(visit: Visit, studio: Studio) -> None:
    app = write_in(visit("prompt_builder"), subject="a {red|blue|green} fox", action="running")
    results = drawn(app, "prompt_results")
    assert results["title"] == "3 shots, all chosen"
    assert drawn(app, "animatic_stage")["spec"]["parts"]["subject"] == "a red fox"
    assert app.button(key="generate").label == "Send 3 shots to Generate"
    say(app, "prompt_results", "spread", **{**results["spread"], "left_out": [results["items"][0]["text"]]})
    assert drawn(app, "prompt_results")["title"] == "3 shots, 2 chosen"
    assert app.button(key="generate").label == "Send 2 shots to Generate"
    assert studio.catalog.prompts.newest()[0].parts["spread"]["left_out"] == ["a red fox, running"]
    assert drawn(app, "animatic_stage")["spec"]["parts"]["subject"] == "a blue fox"
    app.button(key="generate").click().run()
    assert not app.exception
    assert studio.catalog.jobs.recent() == ()


def test_a_pattern_is_looked_at_as_a_shot_without_mends(visit: Visit) -> None:
    findings = drawn(write_in(visit("prompt_builder"), subject="a {red|blue} fox"), "prompt_lint")["findings"]
    assert findings
    assert not any(finding["mends"] for finding in findings)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("a {red|blue fox", "not closed"),
        ("a __nobody__", "no list called"),
        (" ".join(["{a|b|c|d|e|f|g|h}"] * 10), "12 shots of 1,073,741,824"),
        (" ".join(["{a|b|c|d|e|f|g|h}"] * 100), "12 shots of more than a billion billion"),
        ("{" * 5000, "more than 40 deep"),
    ],
)
def test_odd_patterns_are_told_in_words_and_nothing_is_lost(
    visit: Visit, studio: Studio, words: str, says: str
) -> None:
    app = write_in(visit("prompt_builder"), subject=words)
    assert not app.exception
    results = drawn(app, "prompt_results")
    assert says in results["title"] + results["problem"]
    assert app.button(key="generate").disabled is bool(results["problem"])
    assert studio.catalog.prompts.newest()[0].parts["subject"] == words


def test_a_list_that_names_itself_is_told(visit: Visit, studio: Studio) -> None:
    studio.catalog.wordlists.write("dogs", ["a __dogs__"])
    app = write_in(visit("prompt_builder"), subject="__dogs__")
    assert "circle" in drawn(app, "prompt_results")["problem"]


def test_further_parts_and_the_seed_are_chosen_by_their_pills(visit: Visit, studio: Studio) -> None:
    app = write_in(visit("prompt_builder"), subject="a fox")
    say(app, "shot_more", "choose", part="lens", value="fisheye")
    say(app, "shot_more", "choose", part="seed", value=42)
    assert studio.catalog.prompts.newest()[0].parts["lens"] == "fisheye"
    assert drawn(app, "animatic_stage")["spec"]["seed"] == 42
    say(app, "shot_more", "choose", part="seed", value=None)
    say(app, "shot_more", "choose", part="subject", value="a ghost")
    say(app, "shot_more", "choose", part="seed", value=-5)
    parts = studio.catalog.prompts.newest()[0].parts
    assert (parts["subject"], "seed" in parts) == ("a fox", False)


def test_words_for_one_model_are_kept_and_given_back(visit: Visit, studio: Studio) -> None:
    app = write_in(visit("prompt_builder"), subject="a fox", action="running")
    say(app, "prompt_text", "own", key="family:runway", words="A fox runs. Just that.")
    entry = next(one for one in drawn(app, "prompt_text")["dialects"] if one["label"] == "Runway")
    assert (entry["text"], entry["ours"]) == ("A fox runs. Just that.", False)
    assert studio.catalog.prompts.newest()[0].parts["own"] == {"family:runway": "A fox runs. Just that."}
    say(app, "prompt_text", "own", key="family:runway", words=" ")
    say(app, "prompt_text", "own", key="family:nobody", words="x")
    assert "own" not in studio.catalog.prompts.newest()[0].parts


def test_polish_is_off_until_somebody_sets_it_up(visit: Visit) -> None:
    assert drawn(write_in(visit("prompt_builder"), subject="a fox"), "prompt_text")["polish"] is False


def test_a_clip_is_remixed_with_the_words_model_and_seed_of_its_time(visit: Visit, studio: Studio) -> None:
    prompts = studio.catalog.prompts
    prompts.write_draft("p1", {"subject": "a fox", "lens": "fisheye"}, "a fox, fisheye lens")
    prompts.save_version("p1")
    plain = Clip(
        id=new_id(), title="Fox", origin=Origin.generated, media="0" * 64, suffix="mp4", size=1, duration=4.0,
        width=1280, height=720, fps=24.0, has_audio=False, created_at=now(),
    )  # fmt: skip
    made = studio.catalog.clips.add(replace(plain, prompt_id="p1", prompt="A fox.", model="gen4.5", seed=77))
    prompts.write_draft("p1", {"subject": "a wolf"}, "a wolf")
    visit("prompt_builder", remix=made.id)
    parts = prompts.newest()[0].parts
    assert (parts["subject"], parts["lens"], parts["seed"], parts["model"]) == ("a fox", "fisheye", 77, "gen4.5")
    assert prompts.get("p1").text == "a wolf"


def test_a_version_is_brought_back_and_what_it_replaces_is_kept(studio: Studio) -> None:
    prompts = studio.catalog.prompts
    prompts.write_draft("p1", {"subject": "a fox"}, "a fox")
    first = prompts.save_version("p1")
    prompts.write_draft("p1", {"subject": "a wolf"}, "a wolf")
    assert prompts.bring_back("p1", first.id).text == "a fox"
    assert [version.text for version in prompts.versions("p1")] == ["a wolf", "a fox"]
