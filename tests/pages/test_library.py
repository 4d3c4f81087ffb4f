"""Library: links hold what is shown, and what is done to a clip is in the catalog."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from components.catalog import Clip, ClipQuery, Origin, new_id, now
from components.studio import Studio

Visit = Callable[..., AppTest]
HOSTILE = "Snow <b>&\"'% 😀"


def drawn(app: AppTest, name: str) -> dict[str, Any]:
    """What an element of ours was given to draw."""
    found = [mount.proto for mount in app.get("bidi_component") if mount.proto.component_name == name]
    assert found, f"{name} is not on the page"
    data: dict[str, Any] = json.loads(found[0].bytes)
    return data


def titles(app: AppTest) -> list[str]:
    return [card["title"] for card in drawn(app, "gallery")["clips"]]


def tell(app: AppTest, element: str, **events: Any) -> AppTest:
    """Let one of our elements say something, as the browser does; it says nothing more afterwards."""
    app.session_state[element] = events
    app.run()
    app.session_state[element] = {}
    return app


@pytest.fixture
def clips(studio: Studio) -> list[Clip]:
    """Three clips, oldest first: a take, an edit of it, an import."""
    plain = {
        "media": "a" * 64,
        "suffix": "mp4",
        "size": 1000,
        "duration": 4.0,
        "width": 1280,
        "height": 720,
        "fps": 24.0,
        "has_audio": False,
    }
    take = Clip(id=new_id(), title=HOSTILE, origin=Origin.generated, created_at=now(), prompt="a fox", **plain)  # type: ignore[arg-type]
    edit = Clip(id=new_id(), title="Reel", origin=Origin.edited, created_at=now(), **plain)  # type: ignore[arg-type]
    found = Clip(id=new_id(), title="Beach", origin=Origin.imported, created_at=now(), **plain)  # type: ignore[arg-type]
    add = studio.catalog.clips.add
    return [add(take), add(edit, [take.id]), add(found)]


def test_all_clips_are_there_newest_first(visit: Visit, clips: list[Clip]) -> None:
    app = visit("library")
    assert not app.exception
    assert titles(app) == ["Beach", "Reel", HOSTILE]


def test_a_search_in_the_link_is_searched(visit: Visit, clips: list[Clip]) -> None:
    app = visit("library", q="fox")
    assert app.text_input(key="q").value == "fox"
    assert titles(app) == [HOSTILE]


def test_a_search_without_result_offers_all_clips_again(visit: Visit, clips: list[Clip]) -> None:
    app = visit("library", q="zebra")
    assert drawn(app, "invitation")["title"] == "Nothing fits “zebra”"
    app.button(key="show_all").click().run()
    assert len(titles(app)) == 3


def test_pills_narrow_the_library(visit: Visit, clips: list[Clip], studio: Studio) -> None:
    studio.catalog.clips.favor(clips[0].id, True)
    app = visit("library")
    app.pills(key="origin").select("imported").run()
    assert titles(app) == ["Beach"]
    app.pills(key="origin").unselect("imported").run()
    app.pills(key="keep").select("favorites").run()
    assert titles(app) == [HOSTILE]


def test_a_clip_in_the_link_is_opened_and_seen(visit: Visit, clips: list[Clip], studio: Studio) -> None:
    app = visit("library", clip=clips[1].id)
    assert drawn(app, "clip_head")["title"] == "Reel"
    assert drawn(app, "player")["url"].endswith(".mp4")
    assert [node["label"] for node in drawn(app, "lineage")["nodes"]] == [HOSTILE, "This clip"]
    assert studio.catalog.clips.get(clips[1].id).seen_at


def test_an_unknown_clip_in_the_link_says_so_calmly(visit: Visit, clips: list[Clip]) -> None:
    app = visit("library", clip="no'such%clip")
    assert not app.exception
    assert app.subheader[0].value == "This clip is not here"
    app.button(key="lost_close").click().run()
    assert "clip" not in app.query_params
    assert len(titles(app)) == 3


def test_what_is_said_about_a_clip_is_kept(visit: Visit, clips: list[Clip], studio: Studio) -> None:
    clip = clips[2]
    app = visit("library", clip=clip.id)
    tell(app, "clip_head", rename={"id": clip.id, "title": "Shore 'n' <i>sea"}, rate={"id": clip.id, "rating": 4})
    tell(app, "clip_facts", retag={"id": clip.id, "tags": ["Élara", "50 %"]})
    tell(app, "clip_actions", favor={"id": clip.id, "on": True})
    kept = studio.catalog.clips.get(clip.id)
    assert (kept.title, kept.rating, kept.favorite) == ("Shore 'n' <i>sea", 4, True)
    assert set(kept.tags) == {"Élara", "50 %"}


def test_the_trash_gives_back_what_undo_asks_for(visit: Visit, clips: list[Clip]) -> None:
    app = visit("library", clip=clips[2].id)
    tell(app, "clip_actions", trash=clips[2].id)
    assert titles(app) == ["Reel", HOSTILE]
    assert drawn(app, "undo")["words"] == "Moved to the trash"
    tell(app, "undo", undo=True)
    assert titles(app) == ["Beach", "Reel", HOSTILE]


def test_chosen_clips_go_to_the_editor_together(visit: Visit, clips: list[Clip]) -> None:
    app = visit("library")
    tell(app, "gallery", choose={"ids": [clips[0].id, clips[2].id], "turn": 3})
    app.button(key="chosen_edit").click().run()
    assert app.query_params["clips"] == f"{clips[0].id},{clips[2].id}"


def test_clear_is_a_newer_word_than_the_browsers(visit: Visit, clips: list[Clip]) -> None:
    app = visit("library")
    tell(app, "gallery", choose={"ids": [clips[0].id], "turn": 3})
    app.button(key="chosen_clear").click().run()
    gallery = drawn(app, "gallery")
    assert (gallery["selected"], gallery["turn"]) == ([], 4)


def test_a_clip_comes_back_from_the_trash(visit: Visit, clips: list[Clip], studio: Studio) -> None:
    studio.catalog.clips.trash([clips[0].id, clips[1].id])
    app = visit("library", trash="true", clip=clips[0].id)
    assert len(titles(app)) == 2
    app.button(key="clip_restore").click().run()
    assert studio.catalog.clips.get(clips[0].id).deleted_at is None


def test_nothing_is_deleted_for_good_without_a_question(visit: Visit, clips: list[Clip], studio: Studio) -> None:
    studio.catalog.clips.trash([clips[1].id])
    app = visit("library", trash="true", clip=clips[1].id)
    app.button(key="clip_erase").click().run()
    assert app.button(key="confirm_sure").label == "Delete for good"
    assert studio.catalog.clips.get(clips[1].id).deleted_at


def test_the_gallery_is_drawn_piece_by_piece(visit: Visit, clips: list[Clip], studio: Studio) -> None:
    for number in range(80):
        plain = {name: getattr(clips[2], name) for name in clips[2].__dataclass_fields__}
        studio.catalog.clips.add(Clip(**{**plain, "id": new_id(), "title": f"Beach {number}"}))
    app = visit("library")
    gallery = drawn(app, "gallery")
    assert (len(gallery["clips"]), gallery["more"]) == (60, 120)
    tell(app, "gallery", more=120)
    gallery = drawn(app, "gallery")
    assert (len(gallery["clips"]), gallery["more"]) == (83, 0)
    assert studio.catalog.clips.find(ClipQuery()).total == 83
