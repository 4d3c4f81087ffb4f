"""Edits of sound: levels, ducking and loudness, measured in what comes out."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from components.processing import AddAudio, Recipe, find_ffmpeg, probe, render
from components.processing.operations import Fade, Loudness, Mute, Volume

Shelf = dict[str, Path]
Edited = Callable[..., list[int]]
Levels = Callable[[Path], np.ndarray]


def lufs(path: Path) -> tuple[float, float]:
    """The loudness and the true peak that ffmpeg's own meter tells."""
    meter = [str(find_ffmpeg().path), "-i", str(path), "-af", "ebur128=peak=true", "-f", "null", "-"]
    log = subprocess.run(meter, capture_output=True, text=True, check=True).stderr.split("Summary:")[-1]
    loud, peak = re.search(r"I:\s+(-?[\d.]+) LUFS", log), re.search(r"Peak:\s+(-?[\d.]+) dBFS", log)
    assert loud
    assert peak
    return float(loud[1]), float(peak[1])


@pytest.mark.parametrize("target", [-14.0, -23.0])
def test_loudness_is_reached_and_peaks_are_held(tmp_path: Path, generate: Callable[..., Path], target: float) -> None:
    bed = "anoisesrc=c=pink:r=48000:d=4:a=0.05:seed=1,volume='if(lt(mod(t,1),0.5),1,0.3)':eval=frame"
    source = generate(tmp_path / "soft.mp4", "-f", "lavfi", "-i", "color=s=64x64:d=4", "-f", "lavfi", "-i", bed)
    render(Recipe((Loudness(target),)), [source], tmp_path / "out.mp4")
    loud, peak = lufs(tmp_path / "out.mp4")
    assert loud == pytest.approx(target, abs=0.8)
    assert peak <= -0.5


def test_silence_is_left_alone(tmp_path: Path, generate: Callable[..., Path], loudness: Levels, shelf: Shelf) -> None:
    silence = ["-f", "lavfi", "-i", "color=s=64x64:d=1", "-f", "lavfi", "-i", "anullsrc=d=1", "-shortest"]
    render(Recipe((Loudness(),)), [generate(tmp_path / "quiet.mp4", *silence)], tmp_path / "out.mp4")
    assert loudness(tmp_path / "out.mp4").max() < 0.001
    assert not render(Recipe((Loudness(),)), [shelf["silent"]], tmp_path / "out.mp4").has_audio


def test_music_makes_room_while_speech_is_heard(
    tmp_path: Path, generate: Callable[..., Path], pitch_level: Callable[[Path, float, float, float], float]
) -> None:
    speech = "sine=f=300:r=48000:d=4,volume='4*between(t,1.5,2.5)':eval=frame"
    source = generate(tmp_path / "speech.mp4", "-f", "lavfi", "-i", "color=s=64x64:d=4", "-f", "lavfi", "-i", speech)
    music = generate(tmp_path / "music.wav", "-f", "lavfi", "-i", "sine=f=2000:r=48000:d=4")
    out = tmp_path / "out.mp4"
    render(Recipe((AddAudio("music", duck=True),)), [source], out, files={"music": music})
    before, during = pitch_level(out, 2000, 0.5, 1.3), pitch_level(out, 2000, 1.8, 2.4)
    assert 20 * np.log10(before / during) > 5


def test_mute_and_volume_do_what_they_say(edited: Edited, tmp_path: Path, shelf: Shelf, loudness: Levels) -> None:
    edited(Mute())
    assert not probe(tmp_path / "out.mp4").has_audio
    edited(Volume(50))
    assert loudness(tmp_path / "out.mp4")[5] == pytest.approx(loudness(shelf["clip"])[5] / 2, rel=0.05)
    edited(Volume(400))
    assert loudness(tmp_path / "out.mp4")[5] == pytest.approx(loudness(shelf["clip"])[5] * 4, rel=0.1)


def test_a_fade_goes_from_black_to_black_and_takes_the_sound_along(
    edited: Edited, tmp_path: Path, loudness: Levels
) -> None:
    shown = edited(Fade(0.5, 0.5))
    assert shown[0] == 0
    assert shown[30] == 30
    assert shown[59] < 5
    heard = loudness(tmp_path / "out.mp4")
    assert heard[0] < heard[2] < heard[10]
    assert heard[-1] < heard[-3] < heard[10]
    edited(Fade(0.5, 0.5, what="picture"))
    assert loudness(tmp_path / "out.mp4")[1] == pytest.approx(heard[10], rel=0.1)
    assert edited(Fade(0.5, 0.5, what="sound")) == list(range(60))
    heard = loudness(tmp_path / "out.mp4")
    assert heard[0] < heard[2] < heard[10]
