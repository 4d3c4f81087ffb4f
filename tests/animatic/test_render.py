"""Files: whole or not there, the same bytes everywhere, tagged and labelled; stills: the very frame of the clip."""

import subprocess
import sys
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from components.animatic import AnimaticRequest, direct, drafted, render, still
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


REPEATED = (
    AnimaticRequest("neon city in the rain", duration=2.0, height=180, fps=12, seed=7),
    AnimaticRequest("a woman walking on a beach, artistic", duration=2.0, height=180, fps=12, seed=2, sound=True),
    AnimaticRequest("a dog in a field, cut to a cat on a sofa", duration=4.0, height=120, fps=6, aspect_ratio="9:16"),
)


def test_the_same_requests_give_the_same_bytes_in_another_process_and_order(tmp_path):
    code = (
        "from pathlib import Path; from components.animatic import AnimaticRequest, render\n"
        f"for number, request in reversed(list(enumerate({REPEATED!r}))):\n"
        f"    render(request, Path({str(tmp_path)!r}) / f'there{{number}}.mp4')"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
    for number, request in enumerate(REPEATED):
        render(request, tmp_path / "here.mp4")
        there = (tmp_path / f"there{number}.mp4").read_bytes()
        assert (tmp_path / "here.mp4").read_bytes() == there, request.prompt


def test_another_seed_gives_another_file(ask, tmp_path):
    for seed in (1, 2):
        render(ask(seed=seed), tmp_path / f"{seed}.mp4")
    assert (tmp_path / "1.mp4").read_bytes() != (tmp_path / "2.mp4").read_bytes()


@pytest.mark.parametrize("asked", [1, 2, 5])
def test_a_canceled_render_stops_soon_and_leaves_no_file(ask, tmp_path, asked):
    calls, shares = [], []

    def canceled() -> bool:
        calls.append(1)
        return len(calls) >= asked

    with pytest.raises(Canceled):
        render(ask(), tmp_path / "clip.mp4", canceled=canceled, progress=shares.append)
    assert len(calls) == asked, "it is asked again only after a few frames"
    assert not shares or shares[-1] < 0.6
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


def read(jpeg):
    return cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR).astype(int)


def test_a_still_is_the_very_frame_of_the_clip(ask):
    """By its bytes at the clip's own size; small, it is more like that frame than like any near it."""
    request = ask("a golden retriever running", camera="truck_left", height=360, fps=24)
    reel = reel_for(request)
    for at, index in ((0.0, 0), (0.5, 24), (1.0, 47)):
        wanted = reel.frame(index).copy()
        forget()
        assert still(request, at, 640) == bytes(cv2.imencode(".jpg", wanted, [cv2.IMWRITE_JPEG_QUALITY, 88])[1])
    small = cv2.blur(read(still(request, 0.5, 320)).astype(np.float32), (3, 3))
    assert small.shape == (180, 320, 3)
    near = [cv2.resize(reel.frame(index), (320, 180), interpolation=cv2.INTER_AREA) for index in range(21, 28)]
    apart = [np.abs(cv2.blur(frame.astype(np.float32), (3, 3)) - small).mean() for frame in near]
    assert int(np.argmin(apart)) == 3
    assert apart[3] < 6


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


def test_a_draft_is_the_same_shot_in_a_tenth_of_the_pixels_with_fewer_drawings(ask, tmp_path):
    request = ask("a golden retriever running in a field", duration=6.0, height=720, fps=24)
    rough = drafted(request)
    assert (rough.duration, rough.fps, rough.size(), rough.sound) == (2.0, 12, (480, 270), False)
    assert (direct(rough).read_as, rough.words) == (direct(request).read_as, request.words)
    render(rough, tmp_path / "draft.mp4")
    with av.open(str(tmp_path / "draft.mp4")) as container:
        assert sum(1 for _ in container.decode(video=0)) == 24
    reel = reel_for(rough)
    keys = {reel.actor.poses.key(reel.time(index)) for index in range(reel.frames)}
    assert 3 < len(keys) <= 8


def test_only_a_few_frames_wait_for_the_encoder_at_a_time(ask, tmp_path, monkeypatch):
    reel, drawn, ahead = reel_for(ask(height=120, fps=60)), [], []

    def frame(index):
        drawn.append(index)
        return np.zeros((120, 212, 3), np.uint8)

    def write(self, planes):
        ahead.append(len(drawn) - len(ahead))

    monkeypatch.setattr(reel, "frame", frame)
    monkeypatch.setattr(Encoder, "write", write)
    monkeypatch.setattr(Encoder, "close", Encoder.abandon)
    render(ask(height=120, fps=60), tmp_path / "clip.mp4")
    forget()
    assert len(ahead) == 120
    assert max(ahead) <= 10


def test_a_clip_is_made_in_less_than_700_megabytes(tmp_path):
    """A busy street at 720 lines, by a process that does nothing else."""
    code = (
        "import resource, sys; from pathlib import Path; from components.animatic import AnimaticRequest, render\n"
        "request = AnimaticRequest('five people walking on a city street in the rain', duration=2.0, fps=13)\n"
        f"render(request, Path({str(tmp_path / 'clip.mp4')!r}))\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (2**20 if sys.platform == 'darwin' else 2**10))"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)
    assert 100 < int(told.stdout) < 700
