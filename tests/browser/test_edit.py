"""The Edit page beyond the clip: faults that show themselves and are mended, and a GIF that can be taken away."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import imageio_ffmpeg
from PIL import Image
from playwright.sync_api import Page, expect

from tests.conftest import RunningApp

Settle = Callable[[Page], None]


def test_a_fault_is_shown_and_mended_and_a_gif_is_taken_away(
    app: RunningApp, page: Page, settle: Settle, tmp_path: Path
) -> None:
    flawed = tmp_path / "Card.mp4"
    graph = "color=black:size=320x180:rate=24:duration=1[dark];testsrc2=size=320x180:rate=24:duration=2[card]"
    make = ["-filter_complex", f"{graph};[card][dark]concat", "-pix_fmt", "yuv420p", str(flawed)]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *make], check=True)
    page.goto(f"{app.url}/library")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Import").first.click()
    chooser.value.set_files(flawed)
    page.get_by_role("button", name=re.compile("Card.*Ready to watch", re.DOTALL)).click(timeout=60_000)
    page.wait_for_url("**clip=**")
    page.get_by_role("button", name="Edit").last.click()
    page.wait_for_url("**/edit?**")

    page.get_by_role("button", name="Check the clip").click()
    expect(page.get_by_text("Ends with 1.0 s of black")).to_be_visible(timeout=60_000)
    page.get_by_role("button", name="0:02.0 to 0:03.0").click()
    expect(page.get_by_text("0:02.0 / 0:03.0")).to_be_visible()
    page.get_by_role("button", name="Trim it off").click()
    expect(page.get_by_text("0.00 s to 2.00 s")).to_be_visible()
    settle(page)

    page.get_by_role("button", name="GIF").click()
    dialog = page.get_by_role("dialog").filter(has_text="About 24 frames")
    dialog.get_by_role("button", name="Make the picture").click()
    page.get_by_role("button", name=re.compile("GIF.*Ready to download", re.DOTALL)).click(timeout=120_000)
    with page.expect_download() as download:
        page.get_by_role("link", name=re.compile("^Download")).click()
    saved = tmp_path / "taken.gif"
    download.value.save_as(saved)
    assert download.value.suggested_filename == "Card, cut, GIF.gif"
    with Image.open(saved) as image:
        assert (image.format, image.size) == ("GIF", (320, 180))
        assert image.n_frames == 25
        assert max(image.convert("RGB").getpixel((40, 40))) > 60
