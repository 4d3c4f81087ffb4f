"""What mends a finding."""

import subprocess
from dataclasses import replace
from pathlib import Path

import imageio_ffmpeg
import pytest

from components.processing import Finding, MediaInfo, Recipe, Severity, Trim, check_quality, probe, render
from components.processing.qc.mends import mend


@pytest.fixture(scope="module")
def info(tmp_path_factory: pytest.TempPathFactory) -> MediaInfo:
    return replace(probe(_letterboxed(tmp_path_factory.mktemp("mends") / "bars.mp4")), duration=10.0)


def _letterboxed(path: Path) -> Path:
    card = "testsrc2=size=320x180:rate=24:duration=2,crop=240:180,pad=320:180:40:0"
    command = ["-f", "lavfi", "-i", card, "-pix_fmt", "yuv420p", str(path)]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *command], check=True)
    return path


@pytest.mark.parametrize(
    ("start", "end", "kept"),
    [(0.0, 1.5, Trim(1.5)), (9.0, 10.0, Trim(0.0, 9.0)), (4.0, 5.0, None), (0.0, 10.0, None)],
)
def test_black_is_trimmed_off_at_the_edges_alone(info: MediaInfo, start: float, end: float, kept: Trim | None) -> None:
    better = mend(Finding("black", Severity.warning, "black", start, end), info)
    assert (better and better.step) == kept


def test_cropping_the_bars_leaves_a_clip_without_bars(tmp_path: Path) -> None:
    path, made = _letterboxed(tmp_path / "bars.mp4"), tmp_path / "whole.mp4"
    quality = check_quality(path)
    (bars,) = [each for each in quality.findings if each.rule == "letterboxed"]
    better = mend(bars, quality.info)
    assert better
    render(Recipe((better.step,)), [path], made)
    assert not [each for each in check_quality(made).findings if each.rule == "letterboxed"]
    assert probe(made).width == pytest.approx(240, abs=10)


@pytest.mark.parametrize(
    ("rule", "operation"), [("clipped", "loudness"), ("loudness", "loudness"), ("silent", "add_audio")]
)
def test_faults_of_the_sound_have_their_step(info: MediaInfo, rule: str, operation: str) -> None:
    better = mend(Finding(rule, Severity.warning, ""), info)
    assert better
    assert better.step.name == operation


def test_what_no_step_mends_is_left(info: MediaInfo) -> None:
    assert mend(Finding("interlaced", Severity.warning, ""), info) is None
    assert mend(Finding("letterboxed", Severity.warning, "", 2.0, 5.0), info) is None
    assert mend(Finding("loop", Severity.good, "repeats", 10.0, 10.0), info) is None
