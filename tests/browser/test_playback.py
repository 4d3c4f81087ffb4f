"""What Dailies exports plays in a real browser, to its end, with every frame."""

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page

from components.processing import Recipe, Trim, find_ffmpeg, render
from components.processing.encoders import ENCODERS
from components.processing.smart import smart_cut

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


def draw(path: Path, *options: str) -> Path:
    made = ["-f", "lavfi", "-i", "testsrc2=s=160x90:r=30:d=2", "-f", "lavfi", "-i", "sine=d=2", "-c:v", "libx264"]
    command = [find_ffmpeg().path, "-v", "error", *made, *options, path]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    return path


def test_a_smart_cut_plays_over_its_seams(page: Page, tmp_path: Path) -> None:
    tagged = "setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709,format=yuv420p"
    source = draw(tmp_path / "source.mp4", "-g", "12", "-vf", tagged)
    assert smart_cut(source, tmp_path / "out.mp4", 0.5, 1.7).copied > 0.5
    (tmp_path / "page.html").write_text("<!doctype html>")
    page.goto(f"file://{tmp_path}/page.html")
    assert page.evaluate(PLAY, f"file://{tmp_path}/out.mp4") == [160, 36]


@pytest.mark.parametrize("name", [name for name, encoder in ENCODERS.items() if encoder.browsers])
def test_an_export_plays_to_its_end(page: Page, tmp_path: Path, name: str) -> None:
    source, out = draw(tmp_path / "source.mp4"), tmp_path / f"out.{ENCODERS[name].suffix}"
    render(Recipe((Trim(0, 1),)), [source], out, encoding=ENCODERS[name].encoding(megabits=2))
    (tmp_path / "page.html").write_text("<!doctype html>")
    page.goto(f"file://{tmp_path}/page.html")
    assert page.evaluate(PLAY, f"file://{out}") == [160, 30]
