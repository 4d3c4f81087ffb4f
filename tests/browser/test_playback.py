"""What Dailies exports plays in a real browser, to its end, with every frame."""

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page

from components.processing import Recipe, find_ffmpeg, render
from components.processing.encoders import ENCODERS

PLAY = """async (address) => {
    const video = document.createElement("video");
    video.muted = true;
    video.src = address;
    return await new Promise((done) => {
        video.onerror = () => done(video.error.message);
        video.onended = () => done([video.videoWidth, video.getVideoPlaybackQuality().totalVideoFrames]);
        video.play().catch((error) => done(error.message));
    });
}"""


@pytest.mark.parametrize("name", [name for name, encoder in ENCODERS.items() if encoder.browsers])
def test_an_export_plays_to_its_end(page: Page, tmp_path: Path, name: str) -> None:
    source, out = tmp_path / "source.mp4", tmp_path / f"out.{ENCODERS[name].suffix}"
    made = ["-f", "lavfi", "-i", "testsrc2=s=160x90:r=30:d=1", "-f", "lavfi", "-i", "sine=d=1", "-c:v", "libx264"]
    subprocess.run([find_ffmpeg().path, "-v", "error", *made, source], check=True, stdin=subprocess.DEVNULL)
    render(Recipe(), [source], out, encoding=ENCODERS[name].encoding(megabits=2))
    (tmp_path / "page.html").write_text("<!doctype html>")
    page.goto(f"file://{tmp_path}/page.html")
    assert page.evaluate(PLAY, f"file://{out}") == [160, 30]
