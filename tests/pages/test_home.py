"""Home: an invitation while there is nothing, then what is new, what runs and what is ready."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from components.catalog import Clip, Origin, new_id, now
from components.studio import Studio

Visit = Callable[..., AppTest]


def drawn(app: AppTest) -> dict[str, Any]:
    """What our elements were given to draw, by name."""
    return {mount.proto.component_name: json.loads(mount.proto.bytes) for mount in app.get("bidi_component")}


@pytest.fixture
def take(studio: Studio) -> Clip:
    clip = Clip(
        id=new_id(),
        title="Snow <b>&\"'%",
        origin=Origin.generated,
        media="a" * 64,
        suffix="mp4",
        size=1000,
        duration=4.0,
        width=1280,
        height=720,
        fps=24.0,
        has_audio=False,
        created_at=now(),
        model="animatic",
        cost=0.0,
    )
    return studio.catalog.clips.add(clip)


def test_an_empty_house_invites_with_four_shots(visit: Visit) -> None:
    app = visit("home")
    elements = drawn(app)
    assert not app.exception
    assert elements["invitation"]["title"] == "Your takes will live here"
    assert len(elements["first_shots"]["shots"]) == 4
    assert app.button(key="new_shot").label == "New shot"


def test_new_shot_leads_to_an_empty_prompt(visit: Visit) -> None:
    app = visit("home").button(key="new_shot").click().run()
    assert not app.exception
    assert "shot_fields" in drawn(app)


def test_home_shows_what_is_new(visit: Visit, take: Clip) -> None:
    app = visit("home")
    elements = drawn(app)
    assert app.title[0].value == "One new take today"
    assert [card["title"] for card in elements["filmstrip"]["clips"]] == [take.title]
    assert elements["filmstrip"]["clips"][0]["unseen"]
    assert elements["next_step"]["action"] == "Watch it"


def test_home_tells_which_services_are_ready_and_what_was_spent(visit: Visit, take: Clip) -> None:
    services = drawn(visit("home"))["services"]
    assert services["rows"][0]["word"] == "always free"
    assert services["spent"] == "$0 spent"


def test_every_page_has_the_job_tray(visit: Visit, take: Clip) -> None:
    for page in ("home", "library"):
        assert drawn(visit(page))["job_tray"] == {"jobs": None}


def test_a_browser_without_event_stream_gets_the_jobs_with_the_page(visit: Visit, take: Clip) -> None:
    app = visit("home")
    app.session_state["dailies"].deaf = True
    assert drawn(app.run())["job_tray"] == {"jobs": {"active": [], "recent": []}}
