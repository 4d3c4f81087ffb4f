"""Storyboard: shots in order, what they share, all of them sent as one batch."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from components.catalog import Storyboard
from components.studio import Studio

Visit = Callable[..., AppTest]


@pytest.fixture
def board(studio: Studio) -> Storyboard:
    for name, action, length in (("p1", "running", 3.0), ("p2", "waiting", 5.0)):
        parts = {"subject": "a fox", "action": action, "duration": length}
        studio.catalog.prompts.write_draft(name, parts, f"a fox, {action}", f"Fox {action}")
    return studio.catalog.storyboards.add("The fox", ["p1", "p2"])


def drawn(app: AppTest, name: str) -> dict[str, Any]:
    found = [mount.proto for mount in app.get("bidi_component") if mount.proto.component_name == name]
    data: dict[str, Any] = json.loads(found[0].bytes)
    return data


def do(app: AppTest, **said: Any) -> AppTest:
    app.session_state["shot_board"] = {"act": said}
    app.run()
    app.session_state["shot_board"] = {}
    assert not app.exception
    return app


def test_the_shots_stand_in_order_and_make_one_film(visit: Visit, board: Storyboard) -> None:
    app = visit("storyboard", board=board.id)
    assert [shot["id"] for shot in drawn(app, "shot_board")["shots"]] == ["p1", "p2"]
    assert [shot["duration"] for shot in drawn(app, "shot_film")["shots"]] == [3, 5]
    assert app.button(key="board_send").label == "Send 2 shots to Generate"


def test_shots_are_moved_and_taken_out(visit: Visit, studio: Studio, board: Storyboard) -> None:
    app = do(visit("storyboard", board=board.id), act="arrange", ids=["p2", "p1"])
    assert studio.catalog.storyboards.get(board.id).shots == ("p2", "p1")
    do(app, act="arrange", ids=["p2", "stranger"])
    do(app, act="out", id="p2")
    assert studio.catalog.storyboards.get(board.id).shots == ("p1",)
    assert studio.catalog.prompts.get("p2")


def test_what_is_shared_holds_for_every_shot_and_leaves_the_prompts_as_they_are(
    visit: Visit, studio: Studio, board: Storyboard
) -> None:
    app = visit("storyboard", board=board.id)
    app.text_input(key=f"subject-{board.id}").set_value("a red wolf").run()
    app.selectbox(key=f"style-{board.id}").set_value("anime").run()
    specs = [shot["spec"]["parts"] for shot in drawn(app, "shot_film")["shots"]]
    assert {(parts["subject"], parts["style"]) for parts in specs} == {("a red wolf", "anime")}
    assert studio.catalog.storyboards.get(board.id).shared == {"subject": "a red wolf", "style": "anime"}
    assert studio.catalog.prompts.get("p1").parts["subject"] == "a fox"


def test_a_pattern_in_a_storyboard_is_its_first_shot(visit: Visit, studio: Studio, board: Storyboard) -> None:
    studio.catalog.prompts.write_draft("p1", {"subject": "a {red|blue} fox"}, "a {red|blue} fox")
    film = drawn(visit("storyboard", board=board.id), "shot_film")["shots"]
    assert film[0]["spec"]["parts"]["subject"] == "a red fox"


def test_a_new_shot_begins_with_what_is_shared(visit: Visit, studio: Studio, board: Storyboard) -> None:
    studio.catalog.storyboards.share(board.id, {"subject": "a red wolf"})
    app = visit("storyboard", board=board.id)
    app.session_state["shot_board"] = {"act": {"act": "add"}}
    app.run()
    app.button(key="board_write").click().run()
    added = studio.catalog.storyboards.get(board.id).shots[-1]
    assert studio.catalog.prompts.get(added).text == "a red wolf"


def test_all_shots_go_as_one_batch_with_one_price(visit: Visit, studio: Studio, board: Storyboard) -> None:
    studio.catalog.storyboards.share(board.id, {"subject": "a red wolf"})
    app = visit("generate", board=board.id)
    assert app.button(key="generate").label == "Generate 2 takes"
    head = drawn(app, "shot_head")
    assert (head["title"], head["version"]) == ("The fox", "2 shots of a storyboard")
    app.button(key="generate").click().run()
    assert not app.exception
    jobs = [*studio.catalog.jobs.of_prompt("p1"), *studio.catalog.jobs.of_prompt("p2")]
    sent = {job.prompt_id: job.request["request"] for job in jobs if job.request}
    assert {name: (one["prompt"], one["duration"]) for name, one in sent.items()} == {
        "p1": ("a red wolf, running", 3.0),
        "p2": ("a red wolf, waiting", 5.0),
    }
    assert len(drawn(app, "takes")["takes"]) == 2


def test_the_list_of_storyboards_throws_away_and_brings_back(visit: Visit, studio: Studio, board: Storyboard) -> None:
    app = visit("storyboard")
    assert [card["title"] for card in drawn(app, "prompt_shelf")["cards"]] == ["The fox"]
    app.session_state["prompt_shelf"] = {"act": {"act": "trash", "id": board.id}}
    app.run()
    app.session_state["prompt_shelf"] = {}
    assert studio.catalog.storyboards.newest() == ()
    app.session_state["undo"] = {"undo": True}
    app.run()
    assert [one.id for one in studio.catalog.storyboards.newest()] == [board.id]


def test_a_link_that_leads_nowhere_says_so(visit: Visit) -> None:
    app = visit("storyboard", board="nobody")
    assert "not in the catalog" in app.error[0].value
    assert not app.exception


def test_a_shot_that_is_gone_for_good_is_left_out(visit: Visit, studio: Studio, board: Storyboard) -> None:
    studio.catalog.prompts.erase("p1")
    app = visit("storyboard", board=board.id)
    assert [shot["id"] for shot in drawn(app, "shot_board")["shots"]] == ["p2"]
