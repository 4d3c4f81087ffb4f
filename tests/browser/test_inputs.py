"""What goes in besides words: a picture of one's own becomes the subject; a clip goes on from its last frame."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import imageio_ffmpeg
from playwright.sync_api import Page, expect

from components.animatic import AnimaticRequest, render
from tests.conftest import RunningApp

Settle = Callable[[Page], None]


def test_a_subject_picture_goes_into_the_animatic_and_a_take_goes_on(
    stopped_app: RunningApp, page: Page, settle: Settle, tmp_path: Path
) -> None:
    render(AnimaticRequest("a red sneaker on a white background", duration=2, height=360), tmp_path / "sneaker.mp4")
    program = imageio_ffmpeg.get_ffmpeg_exe()
    picture = tmp_path / "sneaker.png"
    subprocess.run(
        [program, "-v", "error", "-i", str(tmp_path / "sneaker.mp4"), "-frames:v", "1", str(picture)], check=True
    )
    stopped_app.start()
    page.goto(f"{stopped_app.url}/prompt_builder?template=golden_retriever")
    settle(page)
    page.get_by_role("button", name="Generate").last.click()
    page.wait_for_url("**/generate?**")
    settle(page)
    expect(page.get_by_role("link", name="Take 1, open in the library")).to_be_visible(timeout=120_000)
    page.get_by_role("button", name="Start from a picture or a clip").click()
    page.get_by_role("button", name="Add: Subject picture").click()
    with page.expect_file_chooser() as chooser:
        page.get_by_role("dialog", name="Subject picture").get_by_role("button", name="Upload a picture").click()
    chooser.value.set_files(picture)
    page.wait_for_url("**reference_images=**")
    settle(page)
    page.locator(".st-key-generate").get_by_role("button").click()
    expect(page.get_by_role("link", name="Take 2, open in the library")).to_be_visible(timeout=120_000)

    page.get_by_role("link", name="Take 1, open in the library").click()
    page.wait_for_url("**/library?**")
    settle(page)
    page.get_by_role("button", name="Continue").click()
    page.get_by_text("Continue this shot from its last frame").click()
    page.wait_for_url("**/generate?**first_frame=**")
    settle(page)
    expect(page.get_by_role("button", name="Take out: Last frame of")).to_be_visible()
