"""Cuts found in clips whose cuts are known, none found where there are none, and clips split at them."""

from collections.abc import Callable
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import pytest

from components.errors import Canceled, InvalidRecipe, UnreadableMedia
from components.processing import find_scenes, pieces, probe, split

Shelf = dict[str, Path]
Make = Callable[..., Path]
Levels = Callable[[Path], list[int]]
X264 = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"]
BARS, TEST = "smptebars=s=160x90:r=30:d=2,format=yuv420p", "testsrc2=s=160x90:r=30:d=2"


@pytest.fixture
def drawn(tmp_path: Path, generate: Make) -> Callable[[str], Path]:
    """A clip drawn by a graph."""
    return lambda graph: generate(tmp_path / "drawn.mp4", "-filter_complex", graph, *X264)


def test_cuts_are_found_to_the_frame(drawn: Callable[[str], Path]) -> None:
    shots = (
        "testsrc2=s=160x90:r=30:d=1.5[a];smptebars=s=160x90:r=30:d=1,format=yuv420p[b];"
        "mandelbrot=s=160x90:r=30:end_scale=0.1,trim=duration=2[c];testsrc=s=160x90:r=30:d=1[d];"
    )
    assert find_scenes(drawn(f"{shots}[a][b][c][d]concat=n=4")) == pytest.approx([1.5, 2.5, 4.5], abs=1e-6)


def test_cuts_stand_in_the_frames_of_film_rates_too(drawn: Callable[[str], Path]) -> None:
    red, blue = (f"color={color}:s=160x90:r=30000/1001:d=2" for color in ("red", "blue"))
    assert find_scenes(drawn(f"{red}[a];{blue}[b];[a][b]concat=n=2")) == pytest.approx([60 * 1001 / 30000], abs=1e-6)


@pytest.mark.parametrize(
    "graph",
    [
        f"{TEST},fade=out:30:30[a];{BARS},fade=in:0:30[b];[a][b]concat=n=2",
        f"{TEST}[a];{BARS}[b];[a][b]xfade=duration=1:offset=1",
        f"{TEST},eq=brightness='if(between(n,20,22)+eq(n,40),0.9,0)':eval=frame",
        "smptebars=s=320x180:r=30:d=2,crop=160:90:x='n*2':y=20",
        "mandelbrot=s=640x90:r=24:start_scale=0.5,trim=duration=2,crop=160:90:x='65*clip(n-20,0,6)':y=0",
        "mandelbrot=s=320x180:r=24:start_scale=0.5,trim=duration=2,crop=160:90:x='80+30*sin(n*1.7)':y='45+20*cos(n*2.3)'",
        f"{TEST},noise=alls=60:allf=t",
        BARS,
    ],
    ids=["fades", "a dissolve", "flashes", "a pan", "a whip", "a shaking hand", "noise", "a still"],
)
def test_what_is_no_cut_is_not_taken_for_one(drawn: Callable[[str], Path], graph: str) -> None:
    assert find_scenes(drawn(graph)) == ()


def test_cuts_between_dark_or_like_shots_are_found(drawn: Callable[[str], Path]) -> None:
    dim = "eq=brightness=-0.35:contrast=0.4"
    dark = f"{TEST},{dim}[a];{BARS},{dim}[b];{TEST},hue=h=40,{dim}[c];{TEST},hue=h=90[d];{TEST}[e];"
    assert find_scenes(drawn(f"{dark}[a][b][c][d][e]concat=n=5")) == pytest.approx([2, 4, 6, 8], abs=1e-6)


def test_no_shot_is_shorter_than_was_asked(drawn: Callable[[str], Path]) -> None:
    colors = ("red", "white", "blue", "black", "lime", "red")
    shots = ";".join(f"color={color}:s=64x64:r=30:d=0.4[{color}{at}]" for at, color in enumerate(colors))
    clip = drawn(f"{shots};{''.join(f'[{color}{at}]' for at, color in enumerate(colors))}concat=n=6")
    assert find_scenes(clip, shortest=0.3) == pytest.approx([0.4, 0.8, 1.2, 1.6, 2.0], abs=1e-6)
    edges = [0.0, *find_scenes(clip, shortest=0.7), 2.4]
    assert len(edges) > 2
    assert min(after - before for before, after in pairwise(edges)) >= 0.7


def test_a_search_that_cannot_be_made_is_told(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(InvalidRecipe, match="threshold"):
        find_scenes(shelf["clip"], threshold=0)
    with pytest.raises(UnreadableMedia):
        find_scenes(shelf["sound"])
    with pytest.raises(Canceled):
        find_scenes(shelf["clip"], folder=tmp_path, canceled=lambda: True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("smart", [False, True])
def test_the_parts_have_exactly_the_frames_of_the_whole(
    shelf: Shelf, tmp_path: Path, levels: Levels, smart: bool
) -> None:
    told: list[float] = []
    made = split(shelf["clip"], tmp_path, [0.5, 1.234, 1.9], smart=smart, progress=told.append)
    parts = made.paths
    assert [part.name for part in parts] == [f"part_0{number}.mp4" for number in (1, 2, 3, 4)]
    shown = [levels(part) for part in parts]
    assert [len(part) for part in shown] == [15, 22, 20, 3]
    assert [number for part in shown for number in part] == list(range(60))
    assert all(probe(part).has_audio for part in parts)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)


def test_parts_that_cannot_be_copied_say_so_and_why(
    shelf: Shelf, tmp_path: Path, generate: Callable[..., Path]
) -> None:
    foreign = split(shelf["webm"], tmp_path, [0.5], smart=True)
    assert foreign.note.startswith("All parts were encoded anew: only H.264")
    assert split(shelf["webm"], tmp_path, [0.5]).note == ""
    picture = ["-f", "lavfi", "-i", "testsrc2=s=320x180:r=30:d=4", "-pix_fmt", "yuv420p"]
    tagged = ["-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"]
    keyed = generate(tmp_path / "keyed.mp4", *picture, *tagged, "-force_key_frames", "0,1,2")
    made = split(keyed, tmp_path, [2.0], smart=True)
    assert made.note == ""
    made = split(keyed, tmp_path, [2.0, 2.2], smart=True)
    assert made.note == "2 of 3 parts had to be encoded anew: there are too few key frames to copy between."


def test_times_that_cut_nothing_make_no_part(shelf: Shelf) -> None:
    info = probe(shelf["clip"])
    assert pieces(info, []) == ((0.0, info.frames / 30),)
    assert pieces(info, [-1, 0, 1, 1.001, 2, 99]) == ((0.0, 1.0), (1.0, 2.0))


def test_a_split_that_fails_leaves_nothing(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Canceled):
        split(shelf["clip"], tmp_path, [1.0], canceled=lambda: True)
    monkeypatch.setattr(import_module("components.processing.split"), "MOST_PARTS", 2)
    with pytest.raises(InvalidRecipe, match="2 is the most"):
        split(shelf["clip"], tmp_path, [0.5, 1.0])
    assert list(tmp_path.iterdir()) == []
