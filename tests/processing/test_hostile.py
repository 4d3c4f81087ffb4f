"""Strings that a machine made up, and broken files by the hundred: an answer each, in time, and nothing left behind."""

import random
import socket
import struct
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import ffmpeg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.errors import BadInput, DailiesError, InvalidRecipe, MediaTooLarge
from components.processing import OPERATIONS, Operation, Recipe, Trim, derivatives, extract_stills, probe, render
from components.processing.animation import export_animation
from components.processing.encoding import MP4
from components.processing.examiner import examine
from components.processing.graph import Graph, Source
from components.processing.operations import Captions, EndCard, Logo, Lut, Title
from components.processing.qc import check_quality
from components.processing.sheets import contact_sheet, poster
from components.processing.smart import smart_cut
from components.settings import Limits

Shelf = dict[str, Path]
Spending = Callable[[float], AbstractContextManager[None]]
few = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
many = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
GRAMMAR = "'\"\\:;,[]=%{}\n\r\t|@$`<>-~/ \u2028\u202e\x00\x1b😀é0ax"
texts = st.text(st.sampled_from(GRAMMAR) | st.characters(codec="utf-8"), min_size=1, max_size=60) | st.sampled_from(
    [
        "x'[o];movie=http://127.0.0.1[p]",
        "{\\fs900\\p1}m 0 0",
        "%{pts}",
        "\\N\\h\\n",
        "--> 00:00:01",
        "Dialogue: 0,0:00:00",
    ]
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def doorbell() -> Iterator[Callable[[], tuple[str, bool]]]:
    """A listening loopback port; call it for its address and whether somebody came."""
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(0.05)

    def look() -> tuple[str, bool]:
        try:
            server.accept()[0].close()
        except TimeoutError:
            return f"127.0.0.1:{server.getsockname()[1]}", False
        return "", True

    yield look
    server.close()


def command(step: Operation, clip: Path, folder: Path) -> list[str]:
    """The arguments that ffmpeg gets for one step over a clip."""
    graph = Graph([Source.of(clip, probe(clip))], folder=folder)
    arguments: list[str] = ffmpeg.compile(MP4.write(Recipe((step,)).compile(graph), "out.mp4", Limits()))
    return arguments


@many
@given(text=texts)
@pytest.mark.parametrize("operation", [Title, EndCard, Captions])
def test_no_text_changes_the_command_that_draws_it(
    shelf: Shelf, tmp_path: Path, operation: Callable[..., Operation], text: str
) -> None:
    known = [command(operation(text=each), shelf["silent"], tmp_path) for each in ("words", "")]
    with suppress(InvalidRecipe):
        assert command(operation(text=text), shelf["silent"], tmp_path) in known


@few
@given(text=texts)
def test_any_text_is_drawn_and_reaches_nobody(
    shelf: Shelf, tmp_path: Path, doorbell: Callable[[], tuple[str, bool]], text: str
) -> None:
    text += f"';movie=http\\://{doorbell()[0]}/x.mp4[o]"
    with suppress(InvalidRecipe):
        info = render(Recipe((Trim(0, 0.2), Title(text), Captions(text))), [shelf["silent"]], tmp_path / "out.mp4")
        assert info.frames == 6
    assert doorbell()[1] is False


@few
@given(name=st.text(st.characters(codec="utf-8", exclude_characters="/\x00"), min_size=1, max_size=30))
def test_any_file_name_is_only_a_name(shelf: Shelf, tmp_path: Path, name: str) -> None:
    source, out = tmp_path / f"{name}.mp4", tmp_path / f"{name} cut.mp4"
    try:
        source.write_bytes(shelf["silent"].read_bytes())
        assert render(Recipe((Trim(0, 0.2),)), [source], out).frames == 6
    finally:
        source.unlink(missing_ok=True)
        out.unlink(missing_ok=True)
    assert list(tmp_path.iterdir()) == []


@few
@given(name=texts.filter(lambda name: "/" not in name and "\x00" not in name), title=texts)
def test_any_lut_is_only_a_table(
    shelf: Shelf, tmp_path: Path, doorbell: Callable[[], tuple[str, bool]], name: str, title: str
) -> None:
    lut = tmp_path / f"{name}.cube"
    lut.write_text(f'TITLE "{title}\nmovie=http://{doorbell()[0]}"\n{shelf["lut"].read_text()}', encoding="utf-8")
    try:
        steps = (Trim(0, 0.2), Lut(lut.name))
        with suppress(InvalidRecipe):
            assert render(Recipe(steps), [shelf["silent"]], tmp_path / "out.mp4", files={lut.name: lut}).frames == 6
    finally:
        lut.unlink()
    assert doorbell()[1] is False


names = st.sampled_from(["start", "end", "count", "path", "text", "fit", "width", "clip", "__class__"])
stored_steps = st.fixed_dictionaries(
    {
        "operation": st.sampled_from([*OPERATIONS, "", "movie"]),
        "options": st.dictionaries(names, json_values, max_size=3) | json_values,
    },
    optional={"clip": json_values},
)


@many
@given(steps=st.lists(stored_steps, max_size=3))
def test_a_stored_recipe_is_read_or_refused(steps: list[dict[str, Any]]) -> None:
    with suppress(InvalidRecipe):
        assert Recipe.from_json(Recipe.from_json({"steps": steps}).to_json()).steps is not None


@many
@given(stored=json_values)
def test_what_is_no_recipe_is_refused(stored: Any) -> None:
    with pytest.raises(InvalidRecipe):
        Recipe.from_json({"steps": stored} if not isinstance(stored, list) else {"steps": [*stored, None]})


def png(width: int, height: int) -> bytes:
    """A black picture of any size in a few kilobytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    packer, rows = zlib.compressobj(9), b""
    for _ in range(height):
        rows += packer.compress(bytes(1 + (width + 7) // 8))
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows + packer.flush()) + chunk(b"IEND", b"")


def test_a_picture_of_sixteen_thousand_pixels_a_side_is_refused_at_once(
    shelf: Shelf, tmp_path: Path, cpu_below: Spending
) -> None:
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(png(16_000, 16_000))
    assert bomb.stat().st_size < 100_000
    with cpu_below(5):
        with pytest.raises(MediaTooLarge, match="too large"):
            render(Recipe((Logo("l"),)), [shelf["silent"]], tmp_path / "out.mp4", files={"l": bomb})
        for attempt in (probe, check_quality):
            with pytest.raises(BadInput):
                attempt(bomb)
    assert list(tmp_path.iterdir()) == [bomb]


def test_a_gap_of_a_day_that_no_header_tells_of_is_found(
    tmp_path: Path, generate: Callable[..., Path], cpu_below: Spending
) -> None:
    gap = ["-vf", "setpts='if(lt(N,5),PTS,PTS+86400/TB)'", "-fps_mode", "passthrough", "-live", "1"]
    picture = ["-f", "lavfi", "-i", "testsrc2=s=64x36:r=30:d=0.5"]
    bomb = generate(tmp_path / "live.mkv", *picture, *gap, "-c:v", "libx264", "-f", "matroska")
    for attempt in (probe, check_quality):
        with cpu_below(5), pytest.raises(MediaTooLarge, match="24:00:0"):
            attempt(bomb)


def test_more_frames_than_anyone_can_watch_are_refused(tmp_path: Path, generate: Callable[..., Path]) -> None:
    picture = ["-f", "lavfi", "-i", "color=s=16x16:r=2000:d=12", "-c:v", "libx264", "-preset", "ultrafast"]
    fast = generate(tmp_path / "fast.mp4", *picture)
    with pytest.raises(MediaTooLarge, match="frames a second"):
        probe(fast)
    usual = generate(tmp_path / "long.mp4", "-r", "100", "-f", "lavfi", "-i", "color=s=16x16:r=100:d=210", *picture[4:])
    with pytest.raises(MediaTooLarge, match="pictures"):
        extract_stills(usual, tmp_path / "stills")
    assert not (tmp_path / "stills").exists()


@pytest.mark.parametrize("kind", ["clip", "webm", "matroska", "transport", "gif", "uneven"])
def test_a_hundred_mutants_of_each_kind_are_described_or_refused(shelf: Shelf, tmp_path: Path, kind: str) -> None:
    chance = random.Random(kind)
    whole, trap = shelf[kind].read_bytes(), tmp_path / f"mutant{shelf[kind].suffix}"
    limits = replace(Limits(), render_timeout=10)
    slowest = 0.0
    uses: list[Callable[[], object]] = [
        lambda: check_quality(trap, folder=tmp_path, limits=limits),
        lambda: smart_cut(trap, tmp_path / "cut.mp4", 0.2, 0.9, limits=limits),
        lambda: export_animation(Recipe((Trim(0, 0.5),)), [trap], tmp_path / "out.gif", width=64, limits=limits),
        lambda: contact_sheet(trap, tmp_path / "sheet.jpg", columns=2, rows=1, width=64, limits=limits),
        lambda: poster(trap, tmp_path / "poster.png", limits=limits),
        lambda: derivatives(trap, tmp_path / "p.jpg", tmp_path / "p.mp4", limits=limits),
    ]
    for number in range(100):
        trap.write_bytes(mutated(whole, chance))
        begin = time.monotonic()
        with suppress(DailiesError):
            readable = examine(trap, limits).duration < 20
            if readable and number % 16 == 0:
                uses[number // 16 % len(uses)]()
        slowest = max(slowest, time.monotonic() - begin)
    assert slowest < 30
    assert not [path for path in tmp_path.iterdir() if path.name.startswith((".", "quality"))]


def mutated(whole: bytes, chance: random.Random) -> bytes:
    data = bytearray(whole)
    kind = chance.randrange(4)
    if kind == 0:
        del data[chance.randrange(len(data)) :]
    elif kind == 1:
        begin = chance.randrange(len(data))
        data[begin : begin + 64] = chance.randbytes(64)
    elif kind == 2:
        begin, end = sorted(chance.randrange(len(data)) for _ in range(2))
        data[begin:end] = data[begin:end][::-1]
    for _ in range(chance.choice((1, 4, 32))):
        data[chance.randrange(max(1, len(data)))] = chance.randrange(256) if data else 0
    return bytes(data)
