"""Captions, titles, cards and logos: where they stand, and that what people write is only text."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image

from components.errors import InvalidRecipe, UnreadableMedia
from components.processing import Operation, Recipe, render
from components.processing.lettering import PLACES, Cue, Lettering, plain
from components.processing.operations import Captions, EndCard, Logo, Title
from components.processing.operations.captions import cues
from components.processing.safe_zones import SAFE_ZONES

Seen = Callable[..., list[np.ndarray]]
SRT = "1\n00:00:00,500 --> 00:00:01,000\n<i>Hello</i> {\\b1}you\n\n2\n00:00:01,500 --> 00:00:02,000\nBye\n"
VTT = "WEBVTT\n\n00:00.500 --> 00:01.000\n<c.red>Hello</c> you\n\n00:01.500 --> 00:02.000\nBye\n"


@pytest.fixture
def seen(tmp_path: Path, generate: Callable[..., Path]) -> Seen:
    """The light of all frames of a black clip after some steps."""
    source = generate(tmp_path / "black.mp4", "-f", "lavfi", "-i", "color=black:s=320x180:r=10:d=2", "-c:v", "libx264")

    def look(*steps: Operation, **files: Path) -> list[np.ndarray]:
        render(Recipe(steps), [source], tmp_path / "out.mp4", files=files)
        with av.open(str(tmp_path / "out.mp4")) as container:
            return [frame.to_ndarray(format="gray") for frame in container.decode(video=0)]

    return look


@pytest.mark.parametrize("written", [SRT, VTT, "\ufeff" + SRT, SRT.replace("\n", "\r\n")])
def test_captions_stand_in_their_time_at_the_bottom(seen: Seen, written: str) -> None:
    frames = seen(Captions(written))
    assert [frame.max() > 128 for frame in frames] == [False] * 5 + [True] * 5 + [False] * 5 + [True] * 5
    assert frames[7][:120].max() < 40
    assert frames[7][-10:].max() < 40


@pytest.mark.parametrize("name", SAFE_ZONES)
@pytest.mark.parametrize("place", PLACES)
def test_text_keeps_clear_of_what_a_channel_draws(seen: Seen, place: str, name: str) -> None:
    zone = SAFE_ZONES[name]
    (frame, *_) = seen(Captions("one two three four five", place=place, safe=name, size=70))
    down, across = (np.flatnonzero(frame.max(axis=axis) > 60) for axis in (1, 0))
    assert len(down)
    if place != "middle":
        assert zone.top * 180 - 1 <= down[0] <= down[-1] <= (1 - zone.bottom) * 180 + 1
    assert zone.left * 320 - 1 <= across[0] <= across[-1] <= (1 - zone.right) * 320 + 1


def test_typed_lines_share_the_length_of_the_clip() -> None:
    assert cues("one\nthree\n", 8) == [Cue(0, 3, "one"), Cue(3, 8, "three")]
    assert cues("  \n", 8) == []


def test_markup_of_subtitle_files_is_taken_out() -> None:
    assert [cue.text for cue in cues(SRT, 2)] == ["Hello you", "Bye"]
    assert [cue.text for cue in cues(VTT, 2)] == ["Hello you", "Bye"]


def test_captions_come_from_a_file_and_can_be_shifted(seen: Seen, tmp_path: Path) -> None:
    (tmp_path / "captions.srt").write_text(SRT)
    frames = seen(Captions(path="c", offset=-0.5), c=tmp_path / "captions.srt")
    assert [frame.max() > 128 for frame in frames] == [True] * 5 + [False] * 5 + [True] * 5 + [False] * 5


def test_words_light_up_one_after_the_other(seen: Seen, tmp_path: Path) -> None:
    seen(Captions("first second", style="words", color="#ffffff", accent="#ff0000"))
    with av.open(str(tmp_path / "out.mp4")) as container:
        frames = [frame.to_ndarray(format="rgb24").astype(int) for frame in container.decode(video=0)]
    red = [int(((frame[..., 0] > 150) & (frame[..., 1] < 90)).sum()) for frame in frames]
    assert 0 < red[1] < red[-1]


@pytest.mark.parametrize("written", ["00:00 --> what", "WEBVTT\n\nx --> y\n", "-->"])
def test_captions_with_broken_times_are_told(written: str) -> None:
    with pytest.raises(InvalidRecipe, match=r"captions"):
        cues(written, 2)


@given(st.text(max_size=60))
@example("{\\p1}m 0 0 l 100 0{\\p0}")
@example("\\N\\h{\\fad(1,1)}")
@example("a\nDialogue: 0,0:00:00.00,9:59:59.99,Text,,0,0,0,,x")
@example("[Events]\nComment: x")
def test_no_text_becomes_an_instruction(text: str) -> None:
    line = Lettering()._line(Cue(0, 1, text))
    assert "\n" not in line
    assert "\r" not in line
    body = line.split(",,", 2)[-1]
    assert "{" not in body.replace("\\{", "")
    assert all(part[:1] in ("", "N", "{", "}", "\u2060") for part in body.split("\\")[1:])
    assert "\n" not in plain(text)


@pytest.mark.parametrize(
    "text",
    [
        "it's 100% “sure”: a;b,c=[d]|e\\f",
        "'; movie=http://127.0.0.1:9/x [o]",
        "%{pts} %{eif\\:1\\:d} {\\blur100\\fscx2000}",
        "emoji 🎬, 日本語, עברית\n{\\p1}m 0 0 l 9 9",
        "x" * 2000,
    ],
)
def test_hostile_text_is_drawn_or_ignored_but_never_obeyed(seen: Seen, text: str) -> None:
    frames = seen(Title(text, place="bottom left"), Captions(text))
    assert len(frames) == 20


def test_a_title_fades_in_and_stands_where_it_is_told(seen: Seen) -> None:
    frames = seen(Title("Title", place="top left", start=0.5, seconds=1, fade=0.3))
    assert frames[4].max() < 40
    assert frames[10].max() > 200
    assert frames[10][90:].max() < 40
    assert frames[10][:, 160:].max() < 40
    assert frames[16].max() < 40


def test_an_end_card_comes_after_the_clip(seen: Seen) -> None:
    frames = seen(EndCard("Bye", 1.0, background="#303030"))
    assert len(frames) == 30
    assert frames[19].max() < 40
    assert frames[25].max() > 200
    assert int(frames[25][0, 0]) == pytest.approx(0x30, abs=4)


def test_a_logo_keeps_its_transparency_place_and_time(seen: Seen, tmp_path: Path) -> None:
    logo = Image.new("RGBA", (100, 100), (255, 255, 255, 0))
    logo.paste((255, 255, 255, 255), (0, 0, 50, 100))
    logo.save(tmp_path / "logo.png")
    frames = seen(Logo("l", "bottom right", size=10, margin=0, start=0.5, end=1.0), l=tmp_path / "logo.png")
    assert [frame.max() > 128 for frame in frames] == [False] * 5 + [True] * 5 + [False] * 10
    assert frames[7][150:178, 290:302].min() > 200
    assert frames[7][150:178, 308:].max() < 40
    half = seen(Logo("l", "bottom right", size=10, margin=0, opacity=50), l=tmp_path / "logo.png")
    assert int(half[0][164, 296]) == pytest.approx(128, abs=10)


def test_a_logo_that_is_no_picture_is_told(seen: Seen, tmp_path: Path) -> None:
    for name, content in (("a.png", "<svg/>"), ("b.png", "ffconcat version 1.0\nfile black.mp4"), ("c.png", "")):
        (tmp_path / name).write_text(content)
        with pytest.raises(UnreadableMedia, match="not a picture"):
            seen(Logo("l"), l=tmp_path / name)
