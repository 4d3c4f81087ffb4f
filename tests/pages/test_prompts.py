"""My prompts: found, filtered, marked, taken out and brought back, carried away and taken in."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from components.studio import Studio

Visit = Callable[..., AppTest]


@pytest.fixture
def prompts(studio: Studio) -> list[str]:
    for name, text in (("p1", "a golden retriever runs"), ("p2", "a red fox waits"), ("p3", "a café at night")):
        studio.catalog.prompts.write_draft(name, {"subject": text}, text, title=text.split()[-1])
    return ["p1", "p2", "p3"]


def cards(app: AppTest) -> dict[str, dict[str, Any]]:
    found = [mount.proto for mount in app.get("bidi_component") if mount.proto.component_name == "prompt_shelf"]
    return {card["id"]: card for card in json.loads(found[0].bytes)["cards"]} if found else {}


def do(app: AppTest, act: str, id_: str, value: object = None) -> AppTest:
    app.session_state["prompt_shelf"] = {"act": {"act": act, "id": id_, "value": value}}
    app.run()
    app.session_state["prompt_shelf"] = {}
    assert not app.exception
    return app


@pytest.mark.usefixtures("prompts")
def test_the_shelf_shows_what_was_worked_on_last_first_and_finds_while_one_types(visit: Visit) -> None:
    app = visit("prompts")
    assert list(cards(app)) == ["p3", "p2", "p1"]
    app.text_input(key="q").set_value("gold").run()
    assert list(cards(app)) == ["p1"]
    app.text_input(key="q").set_value("zebra").run()
    assert not cards(app)
    assert any("No prompt is like this" in one.value for one in app.markdown)


@pytest.mark.usefixtures("prompts")
def test_marks_and_tags_are_kept_and_can_be_filtered_by(visit: Visit, studio: Studio) -> None:
    app = do(visit("prompts"), "favor", "p1", True)
    do(app, "retag", "p1", ["autumn", "launch"])
    assert (cards(app)["p1"]["favorite"], cards(app)["p1"]["tags"]) == (True, ["autumn", "launch"])
    app.selectbox(key="tag").set_value("launch").run()
    assert list(cards(app)) == ["p1"]


@pytest.mark.usefixtures("prompts")
def test_what_is_thrown_away_comes_back_by_undo_or_out_of_the_trash(visit: Visit, studio: Studio) -> None:
    app = do(visit("prompts"), "trash", "p2")
    assert "p2" not in cards(app)
    app.session_state["undo"] = {"undo": True}
    app.run()
    assert "p2" in cards(app)
    app.session_state["undo"] = {}
    do(app, "trash", "p2")
    trash = app.button_group(key="keep").set_value(["trash"]).run()
    assert list(cards(trash)) == ["p2"]
    do(trash, "restore", "p2")
    assert studio.catalog.prompts.get("p2").deleted_at is None


@pytest.mark.usefixtures("prompts")
def test_deleting_for_good_asks_first(visit: Visit, studio: Studio) -> None:
    studio.catalog.prompts.trash("p2")
    app = visit("prompts")
    app.session_state["prompt_shelf"] = {"act": {"act": "erase", "id": "p2"}}
    app.run()
    assert studio.catalog.prompts.get("p2")
    app.button(key="confirm_sure").click().run()
    with pytest.raises(Exception, match="not in the catalog"):
        studio.catalog.prompts.get("p2")


@pytest.mark.usefixtures("prompts")
def test_a_duplicate_stands_beside_its_original(visit: Visit) -> None:
    app = do(visit("prompts"), "copy", "p1")
    assert next(card["title"] for card in cards(app).values()) == "runs, copy"
    assert len(cards(app)) == 4


def test_nothing_yet_is_an_invitation(visit: Visit) -> None:
    app = visit("prompts")
    assert any("Your prompts will live here" in one.value for one in app.markdown)
    assert not app.exception


def test_a_file_of_prompts_is_taken_in_with_what_it_knows(visit: Visit, studio: Studio) -> None:
    rows = [
        {"text": "a fox", "title": "Fox", "parts": {"subject": "a fox"}, "tags": ["cold"], "favorite": True},
        "a wolf",
    ]
    app = visit("prompts")
    app.file_uploader(key="prompts_import").set_value(
        ("mine.json", json.dumps(rows).encode(), "application/json")
    ).run()
    app.button(key="prompts_take_in").click().run()
    assert not app.exception
    kept = {prompt.text: prompt for prompt in studio.catalog.prompts.newest()}
    assert (kept["a fox"].title, kept["a fox"].tags, kept["a fox"].favorite) == ("Fox", ("cold",), True)
    assert kept["a wolf"].parts["subject"] == "a wolf"
    assert "2 prompts imported" in app.toast[0].value


def test_a_file_that_cannot_be_read_says_why(visit: Visit, studio: Studio) -> None:
    app = visit("prompts")
    app.file_uploader(key="prompts_import").set_value(("mine.json", b"{nope", "application/json")).run()
    app.button(key="prompts_take_in").click().run()
    assert "cannot be read" in app.error[0].value
    assert studio.catalog.prompts.newest() == ()
