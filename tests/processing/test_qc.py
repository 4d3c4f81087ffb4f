"""Quality checks on real clips that have one fault each, beside clips that have none."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from components.errors import InvalidRecipe, UnreadableMedia
from components.processing import Recipe, render
from components.processing.findings import Finding, Severity
from components.processing.operations import Boomerang
from components.processing.presets import PRESETS
from components.processing.qc import Quality, check_quality, loop_seam

Make = Callable[..., Path]
MOVING = "testsrc2=s=160x90:r=30:d=3"
TONE = "sine=f=440:r=48000:d=3,volume=2"


@pytest.fixture
def look(tmp_path: Path, generate: Make) -> Callable[..., Quality]:
    """The report on a clip drawn by two graphs of ffmpeg."""

    def report(picture: str = MOVING, sound: str | None = TONE, *options: str) -> Quality:
        clip = tmp_path / "clip.mp4"
        heard = ["-f", "lavfi", "-i", sound] if sound else []
        generate(clip, "-f", "lavfi", "-i", picture, *heard, "-c:v", "libx264", "-pix_fmt", "yuv420p", *options)
        return check_quality(clip)

    return report


def faults(findings: Iterable[Finding]) -> dict[str, Finding]:
    return {finding.rule: finding for finding in findings if finding.rule != "loop"}


def test_a_clip_without_faults_has_none(look: Callable[..., Quality]) -> None:
    quality = look()
    assert faults(quality.findings) == {}
    assert quality.worst in (Severity.good, Severity.note)
    assert quality.loudness == pytest.approx(-13, abs=2)


def test_black_is_told_with_its_times(look: Callable[..., Quality]) -> None:
    found = faults(look(f"{MOVING},drawbox=t=fill:color=black:enable='between(t,1,1.55)'").findings)
    black = found["black"]
    assert (black.severity, black.start, black.end) == (Severity.warning, 1.0, pytest.approx(1.567, abs=0.04))
    assert black.text == "black for 0.6 s"
    assert set(found) == {"black"}


def test_a_fade_from_black_is_only_noted_and_a_black_clip_is_an_error(look: Callable[..., Quality]) -> None:
    begin = faults(look(f"{MOVING},drawbox=t=fill:color=black:enable='lt(t,0.3)'").findings)["black"]
    assert (begin.severity, begin.text) == (Severity.note, "begins with 0.3 s of black")
    whole = faults(look("color=black:s=160x90:d=2").findings)
    assert (whole["black"].severity, set(whole)) == (Severity.error, {"black"})


def test_a_frozen_stretch_is_told_with_its_times(look: Callable[..., Quality]) -> None:
    held = f"{MOVING},select='lt(n,30)+gte(n,75)',setpts=PTS,fps=30"
    frozen = faults(look(held).findings)["frozen"]
    assert frozen.start == pytest.approx(1.0, abs=0.1)
    assert frozen.end == pytest.approx(2.5, abs=0.1)
    still = faults(look("testsrc2=s=160x90:r=30:d=0.03,loop=60:1:0").findings)["frozen"]
    assert still.text == "does not move at all"


@pytest.mark.parametrize(
    ("box", "text"),
    [
        ("pad=160:120:0:15", "black bars above and below, 12% each"),
        ("pad=240:90:40:0", "black bars left and right, 17% each"),
    ],
)
def test_bars_are_told_with_their_size(look: Callable[..., Quality], box: str, text: str) -> None:
    bars = faults(look(f"{MOVING},{box}").findings)["letterboxed"]
    assert (bars.text, bars.start, bars.end) == (text, 0.0, 3.0)


@pytest.mark.parametrize(
    ("boxes", "text"),
    [
        ("drawbox=h=15:{},drawbox=y=75:h=15:{}", "black bars above and below for 3.0 s, 17% each"),
        ("drawbox=w=20:{},drawbox=x=140:w=20:{}", "black bars left and right for 3.0 s, 12% each"),
    ],
)
def test_bars_in_a_part_of_a_clip_are_told_with_their_times(
    look: Callable[..., Quality], boxes: str, text: str
) -> None:
    drawn = boxes.replace("{}", "c=black:t=fill:enable='between(t,1.7,4.69)'")
    bars = faults(look(f"testsrc2=s=160x90:r=30:d=6,{drawn}").findings)["letterboxed"]
    assert (bars.text, bars.across, bars.down) == (text, 1.0, 1.0)
    assert (bars.start, bars.end) == (pytest.approx(1.7, abs=0.05), pytest.approx(4.7, abs=0.05))


def test_two_kinds_of_bars_are_told_each_with_its_times(look: Callable[..., Quality]) -> None:
    early, late = ("c=black:t=fill:enable='lt(t,3)'", "c=black:t=fill:enable='gte(t,3)'")
    boxes = f"drawbox=h=15:{early},drawbox=y=75:h=15:{early},drawbox=h=30:{late},drawbox=y=60:h=30:{late}"
    found = look(f"testsrc2=s=160x90:r=30:d=6,{boxes}").findings
    assert [(each.start, each.end) for each in found if each.rule == "letterboxed"] == [(0.0, 6.0)]
    boxes = f"drawbox=h=15:{early},drawbox=y=75:h=15:{early},drawbox=w=20:{late},drawbox=x=140:w=20:{late}"
    found = look(f"testsrc2=s=160x90:r=30:d=6,{boxes}").findings
    times = [(each.start, each.end) for each in found if each.rule == "letterboxed"]
    assert times == [(0.0, pytest.approx(3.0, abs=0.05)), (pytest.approx(3.0, abs=0.05), 6.0)]


def test_a_dark_part_of_a_picture_is_no_bar(look: Callable[..., Quality]) -> None:
    night = "geq=lum='if(between(Y,20,69),lum(X,Y)/2+90,16+min(Y,89-Y)*0.8)':cb=128:cr=128"
    dim = f"{MOVING.replace('d=3', 'd=6')},format=yuv420p,{night},eq=brightness='if(between(t,1,5),0,0.3)':eval=frame"
    assert "letterboxed" not in faults(look(dim).findings)


def test_interlaced_frames_are_told(look: Callable[..., Quality]) -> None:
    woven = "testsrc2=s=320x180:r=60:d=3,tinterlace=mode=interleave_top"
    found = faults(look(woven, TONE, "-flags", "+ilme+ildct", "-x264opts", "tff=1").findings)["interlaced"]
    assert (found.start, found.end) == (0.0, 3.0)


def test_interlaced_frames_in_a_part_of_a_clip_are_told_with_their_times(look: Callable[..., Quality]) -> None:
    woven = "testsrc2=s=320x180:r=60:d=4,tinterlace=mode=interleave_top,setsar=1"
    plain = "testsrc2=s=320x180:r=30:d=4"
    interlaced = faults(look(f"{woven}[a];{plain}[b];[a][b]concat").findings)["interlaced"]
    assert (interlaced.start, interlaced.end) == (0.0, pytest.approx(4.0, abs=0.7))
    interlaced = faults(look(f"{woven}[a];{plain}[b];[b][a]concat").findings)["interlaced"]
    assert (interlaced.start, interlaced.end) == (pytest.approx(4.0, abs=0.7), 8.0)
    assert "interlaced" not in faults(look(plain).findings)


def test_flashes_are_dangerous_and_pulsing_light_is_a_fault(look: Callable[..., Quality]) -> None:
    flash = f"{MOVING},eq=brightness='if(between(t,1,2)*lt(mod(n,6),3),0.4,0)':eval=frame"
    found = faults(look(flash).findings)["flicker"]
    assert found.severity is Severity.error
    assert found.start == pytest.approx(1.0, abs=0.2)
    assert found.end == pytest.approx(2.0, abs=0.2)
    pulse = f"{MOVING},eq=brightness='if(lt(mod(n,4),2),0.06,0)':eval=frame"
    assert faults(look(pulse).findings)["flicker"].severity is Severity.warning


def test_three_flashes_or_a_slow_fade_are_no_fault(look: Callable[..., Quality]) -> None:
    few = f"{MOVING},eq=brightness='if(between(t,1,2)*lt(mod(n,15),7),0.4,0)':eval=frame"
    assert "flicker" not in faults(look(few).findings)
    assert "flicker" not in faults(look(f"{MOVING},eq=brightness='0.3*sin(t*3)':eval=frame").findings)


@pytest.mark.parametrize("picture", [MOVING, "testsrc2=s=160x90:r=30:d=0.1", "smptebars=s=160x90:r=30:d=2"])
def test_the_seam_of_a_loop_is_judged_alike_by_itself(
    look: Callable[..., Quality], tmp_path: Path, picture: str
) -> None:
    quality = look(picture, None)
    seam = loop_seam(tmp_path / "clip.mp4")
    assert seam.score == pytest.approx(quality.loop_seam, abs=1)
    assert any(seam.text in finding.text for finding in quality.findings)
    assert loop_seam(tmp_path / "clip.mp4", quality.info) == seam
    assert seam.smooth == (seam.score >= 80)


def test_a_wrong_ratio_or_length_is_told(tmp_path: Path, generate: Make) -> None:
    clip = generate(tmp_path / "clip.mp4", "-f", "lavfi", "-i", MOVING, "-pix_fmt", "yuv420p")
    found = faults(check_quality(clip, aspect_ratio="1:1", duration=2).findings)
    assert found["shape"].text == "160 × 90 is wider than 1:1"
    assert (found["length"].text, found["length"].start, found["length"].end) == ("3.0 s long instead of 2.0 s", 2, 3)
    assert faults(check_quality(clip, duration=5).findings)["length"].text == "3.0 s long instead of 5.0 s"
    assert {"shape", "length"}.isdisjoint(faults(check_quality(clip, aspect_ratio="16:9", duration=3.1).findings))
    with pytest.raises(InvalidRecipe, match="16:9"):
        check_quality(clip, aspect_ratio="wide")


def test_silence_is_told_where_it_is(look: Callable[..., Quality]) -> None:
    assert faults(look(MOVING, None).findings)["silent"].text == "has no sound"
    gap = faults(look(MOVING, f"{TONE},volume=0:enable='between(t,1,2.5)'").findings)["silent"]
    assert (gap.start, gap.end) == (pytest.approx(1.0, abs=0.11), pytest.approx(2.5, abs=0.11))
    whole = faults(look(MOVING, "anullsrc=d=3").findings)["silent"]
    assert (whole.severity, whole.text) == (Severity.warning, "its sound is silent throughout")


def test_clipped_sound_is_told_and_loud_sound_is_not(look: Callable[..., Quality]) -> None:
    loud = f"{TONE},volume=40:enable='between(t,1,2)',aformat=s16"
    clipped = faults(look(MOVING, loud).findings)["clipped"]
    assert clipped.severity is Severity.error
    assert (clipped.start, clipped.end) == (pytest.approx(1.0, abs=0.35), pytest.approx(2.0, abs=0.35))
    assert "clipped" not in faults(look(MOVING, f"{TONE},volume=3,alimiter=limit=0.9:level=0").findings)


def test_a_clip_that_comes_back_to_its_beginning_repeats_well(
    shelf: dict[str, Path], tmp_path: Path, look: Callable[..., Quality]
) -> None:
    out = tmp_path / "boomerang.mp4"
    render(Recipe((Boomerang(),)), [shelf["clip"]], out)
    assert check_quality(out).loop_seam > 80
    jumping = check_quality(shelf["clip"])
    assert jumping.loop_seam < 20
    assert any(finding.text.startswith("repeats with a jump") for finding in jumping.findings)


def test_a_channel_adds_what_it_asks_for(shelf: dict[str, Path]) -> None:
    found = {finding.rule: finding.text for finding in check_quality(shelf["clip"], preset=PRESETS["tiktok"]).findings}
    assert found["shape"].startswith("crops the sides")
    assert found["length"].startswith("3.0 s is the least")
    assert found["loudness"].endswith("LUFS; TikTok plays −14")


def test_what_is_no_video_is_refused_and_nothing_is_left_behind(shelf: dict[str, Path], tmp_path: Path) -> None:
    with pytest.raises(UnreadableMedia):
        check_quality(shelf["picture"], folder=tmp_path)
    check_quality(shelf["silent"], folder=tmp_path)
    assert list(tmp_path.iterdir()) == []
