"""Edit: the address holds the edit, steps change it, and the right job is started once."""

import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import imageio_ffmpeg
import pytest
from streamlit.testing.v1 import AppTest

from components.catalog import Clip, JobKind, Origin, new_id, now
from components.processing import probe
from components.studio import Studio

Visit = Callable[..., AppTest]


def drawn(app: AppTest, name: str) -> dict[str, Any]:
    """What an element of ours was given to draw."""
    (mount,) = [mount.proto for mount in app.get("bidi_component") if mount.proto.component_name == name]
    data: dict[str, Any] = json.loads(mount.bytes)
    return data


def tell(app: AppTest, element: str, **events: Any) -> AppTest:
    """Let one of our elements say something once, as the browser does."""
    app.session_state[element] = events
    app.run()
    app.session_state[element] = {}
    return app.run()


def asking(app: AppTest, **events: Any) -> AppTest:
    """Open a dialog of the export rows; the click stands, because a run of the whole page would close it."""
    app.session_state["exports"] = events
    return app.run()


def put(studio: Studio, path: Path, title: str, seconds: int) -> Clip:
    """Put a test card into the library."""
    bars = ["-f", "lavfi", "-i", f"testsrc2=size=320x180:rate=24:duration={seconds}", "-pix_fmt", "yuv420p", str(path)]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *bars], check=True)
    info, media = probe(path), studio.media.adopt(path, "mp4")
    return studio.catalog.clips.add(
        Clip(
            id=new_id(),
            title=title,
            origin=Origin.imported,
            media=media,
            suffix="mp4",
            size=info.size,
            duration=info.duration,
            width=320,
            height=180,
            fps=24.0,
            has_audio=False,
            created_at=now(),
        )
    )


@pytest.fixture
def clip(studio: Studio, tmp_path: Path) -> Clip:
    return put(studio, tmp_path / "bars.mp4", "Bars & <b>stripes</b>", seconds=4)


def test_without_clips_the_page_says_what_it_is_for(visit: Visit) -> None:
    app = visit("edit")
    assert [button.label for button in app.button] == ["Make the first shot", "Import a clip of yours"]
    assert not app.exception


def test_with_clips_but_no_choice_it_offers_them(visit: Visit, clip: Clip) -> None:
    offered = drawn(visit("edit"), "clip_choice")
    assert [card["id"] for card in offered["clips"]] == [clip.id]


def test_a_link_opens_the_edit_it_holds(visit: Visit, clip: Clip) -> None:
    app = visit(
        "edit", clips=clip.id, steps='[{"do":"trim","with":{"end":2},"clip":0},{"do":"loop","with":{"count":3}}]'
    )
    stage = drawn(app, "edit_stage")
    assert (stage["segments"][0]["start"], stage["segments"][0]["end"], stage["loops"]) == (0.0, 2, 3)
    assert [step["label"] for step in drawn(app, "recipe_list")["steps"]] == ["Trim", "Loop"]
    assert app.markdown[-1].value.startswith("6.0\u00a0s,\u00a0320\u00a0×\u00a0180")


def test_dragging_on_the_timeline_trims_and_undo_takes_it_back(visit: Visit, clip: Clip) -> None:
    app = visit("edit", clips=clip.id)
    tell(app, "edit_stage", trim={"index": 0, "start": 1.0, "end": 3.0})
    assert json.loads(app.query_params["steps"]) == [{"do": "trim", "with": {"start": 1.0, "end": 3.0}, "clip": 0}]
    app.button(key="undo").click().run()
    assert drawn(app, "edit_stage")["segments"][0]["end"] == clip.duration
    app.button(key="redo").click().run()
    assert drawn(app, "edit_stage")["segments"][0]["end"] == 3.0


def test_what_a_browser_cannot_show_by_itself_is_previewed(visit: Visit, clip: Clip) -> None:
    app = visit("edit", clips=clip.id, steps='[{"do":"reverse"}]')
    assert drawn(app, "edit_stage")["rendered"].startswith("/app/static/edits/preview.mp4?spec=")
    assert drawn(visit("edit", clips=clip.id, steps='[{"do":"loop"}]'), "edit_stage")["rendered"] is None


def test_the_button_starts_one_job_and_a_second_click_none(visit: Visit, studio: Studio, clip: Clip) -> None:
    app = visit("edit", clips=clip.id, steps='[{"do":"loop"}]')
    app.button(key="make").click().run()
    app.button(key="make").click().run()
    (job,) = studio.jobs.recent()
    assert (job.kind, job.title) == (JobKind.edit, "Bars & <b>stripes</b>, cut")
    assert (job.request or {})["clips"] == [clip.id]


def test_every_ticked_channel_is_a_file_in_its_own_shape(visit: Visit, studio: Studio, clip: Clip) -> None:
    app = visit("edit", clips=clip.id)
    tell(app, "exports", choose=["youtube", "reels"])
    assert app.query_params["for"] == "youtube,reels"
    assert app.button(key="make").label == "Export 2 files"
    app.button(key="make").click().run()
    jobs = {(job.request or {})["preset"]: job for job in studio.jobs.recent()}
    assert set(jobs) == {"youtube", "reels"}
    frames = [s for s in (jobs["reels"].request or {})["recipe"]["steps"] if s["operation"] == "reframe"]
    assert frames[-1]["options"] == {"width": 1080, "height": 1920}


def test_a_step_that_does_not_fit_is_told_and_nothing_can_be_made(visit: Visit, clip: Clip) -> None:
    app = visit("edit", clips=clip.id, steps='[{"do":"trim","with":{"start":9},"clip":0}]')
    assert "cannot start at" in app.markdown[-1].value
    assert app.button(key="make").disabled


def test_a_clip_that_is_gone_is_left_out_of_the_edit(visit: Visit, clip: Clip) -> None:
    app = visit("edit", clips=f"nobody,{clip.id}", steps='[{"do":"trim","with":{"end":1},"clip":1}]')
    assert [segment["id"] for segment in drawn(app, "edit_stage")["segments"]] == [clip.id]
    assert drawn(app, "edit_stage")["segments"][0]["end"] == 1
    assert "no longer in the library" in app.toast[0].value


def test_an_export_asks_for_its_options_and_starts_one_job_over_the_edit(
    visit: Visit, studio: Studio, clip: Clip
) -> None:
    app = visit("edit", clips=clip.id, steps='[{"do":"trim","with":{"end":2},"clip":0}]')
    offered = [kind["label"] for kind in drawn(app, "exports")["also"]]
    assert offered == ["GIF", "Stills", "Contact sheet", "Split"]
    asking(app, also="animation")
    assert "About 24 frames, at most 5 MB" in {said.value.strip(":gray[]") for said in app.markdown}
    app.button(key="start-animation").click().run()
    app.run()
    (job,) = studio.jobs.recent()
    assert (job.kind, job.title) == (JobKind.export, "Bars & <b>stripes</b>, cut, GIF")
    request = job.request or {}
    assert (request["export"], request["options"], request["clips"]) == ("animation", {}, [clip.id])
    assert request["recipe"]["steps"] == [{"operation": "trim", "options": {"end": 2.0}, "clip": 0}]


def test_a_choice_that_gives_nothing_says_what_to_choose_and_cannot_be_started(visit: Visit, clip: Clip) -> None:
    app = visit("edit", clips=clip.id)
    asking(app, also="split")
    app.button_group(key="export-split-where").set_value("times").run()
    assert any("Type times within the 4.0 s of the clip, such as 0:02" in said.value for said in app.markdown)
    assert app.button(key="start-split").disabled
    app.text_input(key="export-split-times").set_value("0:01, 3").run()
    assert any("3 clips" in said.value for said in app.markdown)
    assert not app.button(key="start-split").disabled


def test_a_plain_cut_may_keep_its_quality(visit: Visit, studio: Studio, clip: Clip) -> None:
    app = visit("edit", clips=clip.id, steps='[{"do":"trim","with":{"start":1},"clip":0}]')
    assert drawn(app, "exports")["rows"][0]["label"] == "Original quality"
    tell(app, "exports", choose=["original"])
    assert app.button(key="make").label == "Export 1 file"
    app.button(key="make").click().run()
    (job,) = studio.jobs.recent()
    assert (job.request or {})["keep"] is True
    assert drawn(visit("edit", clips=clip.id, steps='[{"do":"loop"}]'), "exports")["rows"][0]["name"] == "youtube"


def test_a_codec_is_chosen_for_the_clip_and_the_master_alone(visit: Visit, studio: Studio, clip: Clip) -> None:
    app = visit("edit", clips=clip.id, steps='[{"do":"loop"}]')
    options = {each["name"]: each for each in drawn(app, "exports")["codec"]["options"]}
    assert set(options) == {"h264", "h265", "av1", "vp9", "prores"}
    tell(app, "exports", codec="vp9")
    assert app.query_params["as"] == "vp9"
    app.button(key="make").click().run()
    assert (studio.jobs.recent()[0].request or {})["encoder"] == "vp9"
    assert drawn(visit("edit", clips=clip.id, **{"for": "reels"}), "exports")["codec"] is None
    assert drawn(visit("edit", clips=clip.id, **{"for": "reels,master"}), "exports")["codec"]


def test_looks_are_shown_on_the_clip_itself(visit: Visit, clip: Clip) -> None:
    app = visit("edit", clips=clip.id, steps='[{"do":"look"}]')
    app.session_state["dailies"].edit.step = 0
    app.run()
    choice = drawn(app, "picture_choice")
    assert choice["value"] == "golden"
    assert {each["value"] for each in choice["options"]} >= {"golden", "noir", "teal"}
    assert all(each["url"].startswith("/app/static/edits/tint.jpg?spec=") for each in choice["options"])
    tell(app, "edit-1-0-look-look", choose="noir")
    assert json.loads(app.query_params["steps"]) == [{"do": "look", "with": {"look": "noir"}}]


def test_the_clip_in_hand_can_be_checked(visit: Visit, clip: Clip) -> None:
    check = drawn(visit("edit", clips=clip.id), "clip_check")
    assert (check["url"], check["duration"]) == (f"/api/clips/{clip.id}/check", clip.duration)


def test_the_same_edit_is_done_to_more_clips_and_what_does_not_fit_is_told(
    visit: Visit, studio: Studio, clip: Clip, tmp_path: Path
) -> None:
    other = studio.catalog.clips.add(replace(clip, id=new_id(), title="Other"))
    short = put(studio, tmp_path / "short.mp4", "Too short", seconds=1)
    app = visit("edit", clips=clip.id, steps='[{"do":"trim","with":{"start":2},"clip":0}]')
    assert drawn(app, "exports")["apply"] is True
    asking(app, apply=True)
    tell(app, "choice-apply", picked=[clip.id, other.id, short.id])
    lines = drawn(app, "clip_outcomes")["clips"]
    assert [line["fits"] for line in lines] == [True, True, False]
    assert "cannot start at" in lines[2]["words"]
    app.button(key="apply-go").click().run()
    app.run()
    assert {job.title for job in studio.jobs.recent()} == {"Bars & <b>stripes</b>, cut", "Other, cut"}
    assert drawn(visit("edit", clips=clip.id), "exports")["apply"] is False
