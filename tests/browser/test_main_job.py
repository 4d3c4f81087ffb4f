"""The main job, as a person does it: describe a shot, see it, generate it, find it, trim it, download it."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from components.processing import probe
from tests.conftest import RunningApp

Settle = Callable[[Page], None]


def test_a_shot_goes_from_words_to_a_trimmed_download(
    app: RunningApp, page: Page, settle: Settle, tmp_path: Path
) -> None:
    page.goto(app.url)
    page.get_by_role("button", name="New shot").first.click()
    page.get_by_role("textbox", name="Subject").fill("a golden retriever")
    page.get_by_role("textbox", name="Action").fill("running through a field of sunflowers")
    stage = page.get_by_role("img", name="Animatic of")
    expect(stage.locator("img").first).to_be_visible()
    expect(page.get_by_text("running through a field of sunflowers").last).to_be_visible()

    page.get_by_role("button", name="Generate").last.click()
    page.wait_for_url("**/generate?**")
    expect(page.get_by_role("link", name="Take 1, open in the library")).to_be_visible(timeout=120_000)

    page.get_by_test_id("stTopNav").get_by_role("link", name="Library").click()
    page.get_by_placeholder("Search prompts, models, tags").fill("sunflow")
    clip = page.get_by_role("gridcell").first
    expect(clip).to_be_visible()
    clip.click()
    page.wait_for_url("**clip=**")

    page.get_by_role("button", name="Edit").last.click()
    page.wait_for_url("**/edit?**")
    end = page.get_by_role("slider", name="End of the clip")
    box = end.bounding_box()
    assert box
    page.mouse.move(box["x"] + 7, box["y"] + 30)
    page.mouse.down()
    page.mouse.move(box["x"] - 400, box["y"] + 30, steps=5)
    page.mouse.up()
    expect(page.get_by_text("Trim", exact=True)).to_be_visible()
    page.get_by_role("button", name="Make the clip").click()
    page.get_by_role("button", name=re.compile("cut.*Ready to watch", re.DOTALL)).click(timeout=120_000)

    with page.expect_download() as download:
        page.get_by_role("link", name="Download").click()
    saved = tmp_path / "cut.mp4"
    download.value.save_as(saved)
    info = probe(saved)
    assert (info.width, info.height) == (1280, 720)
    assert 1.0 < info.duration < 3.5
    assert download.value.suggested_filename.endswith(".mp4")
