"""Files: whole or not there, the same bytes everywhere, tagged and labelled; stills: the very frame of the clip."""

import hashlib
import subprocess
import sys
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from components.animatic import AnimaticRequest, drafted, render, still
from components.animatic.encode import Encoder, to_i420
from components.animatic.render import forget, reel_for
from components.animatic.settings import Set
from components.errors import BadInput, Canceled, EmptyPrompt

ROOT = Path(__file__).parents[2]
HOSTILE = (
    "🐕🌻 a dog 🎬",
    "quotes ' \" `$(ls)` %s %% {x} <svg> & </text>",
    "line\nbreaks\r\nand\ttabs \x00\x1b[31m",
    "كلب يركض في حقل عباد الشمس",
    "犬がひまわり畑を走る",
    "word " * 2000,
    "x" * 10_000,
    "<script>alert(1)</script>",
    ",,, ...",
)


def test_the_file_is_what_was_asked_for(ask, tmp_path):
    path = tmp_path / "clip.mp4"
    shares: list[float] = []
    render(ask(), path, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    with av.open(str(path)) as container:
        assert "Animatic made by Dailies" in container.metadata["comment"]
        stream = container.streams.video[0]
        assert (stream.width, stream.height, stream.average_rate) == (320, 180, 12)
        assert stream.codec_context.pix_fmt == "yuv420p"
        frames = [frame.to_ndarray(format="bgr24") for frame in container.decode(stream)]
        assert int(stream.codec_context.colorspace) == 1, "BT.709"
    assert len(frames) == 24
    drawn = reel_for(ask()).frame(12)
    assert np.abs(frames[12].astype(int) - drawn).mean() < 9
    assert path.read_bytes().index(b"moov") < path.read_bytes().index(b"mdat"), "starts playing before it is whole"
    assert list(tmp_path.iterdir()) == [path]


def test_the_same_request_gives_the_same_bytes_in_another_process(ask, tmp_path):
    here, there = tmp_path / "here.mp4", tmp_path / "there.mp4"
    render(ask("neon city in the rain"), here)
    code = (
        "from pathlib import Path; from components.animatic import AnimaticRequest, render;"
        "request = AnimaticRequest('neon city in the rain', duration=2.0, height=180, fps=12, seed=7);"
        f"render(request, Path({str(there)!r}))"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
    assert hashlib.sha256(here.read_bytes()).digest() == hashlib.sha256(there.read_bytes()).digest()


def test_a_canceled_render_leaves_no_file(ask, tmp_path):
    calls = iter([False, False, True])
    with pytest.raises(Canceled):
        render(ask(), tmp_path / "clip.mp4", canceled=lambda: next(calls))
    assert list(tmp_path.iterdir()) == []


def test_a_render_that_breaks_leaves_no_file_and_keeps_an_older_one(ask, tmp_path):
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"older")

    def broken(share: float) -> None:
        raise RuntimeError("the listener broke")

    with pytest.raises(RuntimeError):
        render(ask(), path, progress=broken)
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


def test_a_still_is_the_frame_of_the_clip(ask):
    request = ask(height=720, style="commercial")
    picture = cv2.imdecode(np.frombuffer(still(request, 0.5, 320), np.uint8), cv2.IMREAD_COLOR)
    assert picture.shape == (180, 320, 3)
    reel = reel_for(request)
    frame = cv2.resize(reel.frame(round(0.5 * (reel.frames - 1))), (320, 180), interpolation=cv2.INTER_AREA)
    assert np.abs(cv2.blur(picture, (5, 5)).astype(int) - cv2.blur(frame, (5, 5))).mean() < 8


@pytest.mark.parametrize("prompt", HOSTILE)
def test_no_prompt_breaks_it(prompt):
    assert (
        still(AnimaticRequest(prompt, parts={"subject": prompt, "details": [prompt, ""]}), 0.3, 160)[:2] == b"\xff\xd8"
    )


@pytest.mark.parametrize("prompt", ["", "  \n\t "])
def test_nothing_to_draw_is_said_so(prompt):
    with pytest.raises(EmptyPrompt, match="Describe the shot"):
        AnimaticRequest(prompt)


@pytest.mark.parametrize("change", [{"duration": 20}, {"aspect_ratio": "5:1"}, {"height": 9000}, {"fps": 0}])
def test_what_cannot_be_drawn_is_refused_with_the_limits(change):
    with pytest.raises(BadInput, match=r"\d"):
        AnimaticRequest("a dog", **change)


def test_another_style_builds_no_place_again_and_shows_the_same_as_a_fresh_one(ask, monkeypatch):
    forget()
    reel_for(ask("a dog running in a field", style="comic"))
    built, build = [], Set.__init__
    monkeypatch.setattr(Set, "__init__", lambda self, *given: (built.append(given), build(self, *given))[1])
    kept = reel_for(ask("a dog running in a field", style="pixel")).frame(5)
    assert not built
    forget()
    assert np.array_equal(kept, reel_for(ask("a dog running in a field", style="pixel")).frame(5))
    assert len(built) == 1


def test_words_that_the_place_listens_to_build_it_anew(ask):
    forget()
    green = reel_for(ask("a woman walking on a city street, trees")).frame(5)
    autumn = reel_for(ask("a woman walking on a city street, trees, autumn")).frame(5)
    assert np.abs(green.astype(int) - autumn).mean() > 0.3


def test_no_file_passes_the_cap_however_restless_it_is(tmp_path):
    dice = np.random.default_rng(3)
    path = tmp_path / "noise.mp4"
    encoder = Encoder(path, 640, 360, 24, "noise")
    for _ in range(48):
        encoder.write(to_i420(dice.integers(0, 256, (360, 640, 3), np.uint8)))
    encoder.close()
    cap = 6.5e6 / 4 * 2 * (640 * 360 / 921_600) ** 0.75
    assert path.stat().st_size < cap


def test_a_draft_is_the_same_shot_in_a_tenth_of_the_pixels(ask, tmp_path):
    rough = drafted(ask("neon city in the rain", duration=6.0, height=720, fps=24))
    assert (rough.duration, rough.fps, rough.size()) == (2.0, 12, (480, 270))
    assert rough.words == "neon city in the rain"
    render(rough, tmp_path / "draft.mp4")
    with av.open(str(tmp_path / "draft.mp4")) as container:
        assert sum(1 for _ in container.decode(video=0)) == 24
