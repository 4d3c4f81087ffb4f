"""What made a file, whether it bears Content Credentials, and whether its header can be believed."""

import time
from collections.abc import Callable
from pathlib import Path

import av
import pytest

from components.processing import probe
from components.processing.wrapping import CREDENTIALS, XMP, read_wrapping

Shelf = dict[str, Path]
JUMBF = b"\0\0\0\x20jumb\0\0\0\x18jumdc2pa\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b"


def box(kind: bytes, payload: bytes, size: int | None = None) -> bytes:
    return (len(payload) + 8 if size is None else size).to_bytes(4, "big") + kind + payload


def signed(path: Path, source: Path, extra: bytes, *, first: bool = False) -> Path:
    """A copy with a box more, after the others or right after ``ftyp``, where the index must be mended to match."""
    whole = source.read_bytes()
    at = int.from_bytes(whole[:4], "big") if first else len(whole)
    path.write_bytes(whole[:at] + extra + whole[at:])
    return path


def upright(path: Path) -> bool:
    with av.open(str(path)) as container:
        return read_wrapping(path, container).upright


def test_content_credentials_are_seen_and_their_absence_too(shelf: Shelf, tmp_path: Path) -> None:
    manifest = CREDENTIALS + b"\0\0\0\0manifest\0" + bytes(8) + JUMBF
    assert probe(signed(tmp_path / "end.mp4", shelf["clip"], box(b"uuid", manifest))).c2pa
    assert probe(signed(tmp_path / "plain.mp4", shelf["clip"], box(b"jumb", JUMBF[8:]))).c2pa
    large = (1).to_bytes(4, "big") + b"uuid" + (len(manifest) + 16).to_bytes(8, "big") + manifest
    assert probe(signed(tmp_path / "large.mp4", shelf["clip"], large)).c2pa
    assert not probe(signed(tmp_path / "other.mp4", shelf["clip"], box(b"uuid", bytes(16) + manifest))).c2pa
    assert not probe(signed(tmp_path / "free.mp4", shelf["clip"], box(b"free", box(b"uuid", manifest)))).c2pa
    assert not probe(shelf["clip"]).c2pa
    assert not probe(shelf["webm"]).c2pa


def test_credentials_attached_to_a_matroska_file_are_seen(
    shelf: Shelf, tmp_path: Path, generate: Callable[..., Path]
) -> None:
    (tmp_path / "manifest.c2pa").write_bytes(JUMBF)
    attach = ["-attach", str(tmp_path / "manifest.c2pa"), "-metadata:s:t", "mimetype=application/c2pa"]
    assert probe(generate(tmp_path / "signed.mkv", "-i", str(shelf["clip"]), "-c", "copy", *attach)).c2pa


def test_the_program_that_made_a_file_is_named(shelf: Shelf, tmp_path: Path, generate: Callable[..., Path]) -> None:
    assert probe(shelf["clip"]).creation_tool.startswith("Lavf")
    assert probe(shelf["webm"]).creation_tool.startswith("Lavf")
    tagged = generate(
        tmp_path / "tagged.mkv", "-i", str(shelf["clip"]), "-c", "copy", "-metadata", "software= Some\tEditor 2\n "
    )
    assert probe(tagged).creation_tool == "Some Editor 2"


@pytest.mark.parametrize(
    "words",
    ["<xmp:CreatorTool>Adobe Premiere &amp; Pro</xmp:CreatorTool>", 'xmp:CreatorTool="Adobe Premiere &amp; Pro"'],
)
def test_the_program_of_a_person_is_preferred_to_the_library_beneath_it(
    shelf: Shelf, tmp_path: Path, words: str
) -> None:
    packet = XMP + b"<x:xmpmeta>" + words.encode() + b"</x:xmpmeta>"
    path = signed(tmp_path / "edited.mp4", shelf["clip"], box(b"uuid", packet))
    assert probe(path).creation_tool == "Adobe Premiere & Pro"


def test_a_tool_of_any_length_and_signs_is_one_short_line(shelf: Shelf, tmp_path: Path) -> None:
    packet = XMP + b"<xmp:CreatorTool>" + b"\x1b[31m\xff\x00\n" * 100 + b"</"
    told = probe(signed(tmp_path / "loud.mp4", shelf["clip"], box(b"uuid", packet))).creation_tool
    assert 0 < len(told) <= 120
    assert told.isprintable()


@pytest.mark.parametrize(
    "extra",
    [
        box(b"uuid", CREDENTIALS[:9]),
        box(b"uuid", b"", size=2**32 - 1),
        box(b"jumb", b"", size=7),
        box(b"skip", b"", size=0),
        b"\0\0\0\x01uuid" + b"\xff" * 8,
        b"\0\0\0\x01uuid" + bytes(8),
        box(b"uuid", XMP + b"CreatorTool" + b"=" * 10),
        box(b"free", b"") * 60_000,
        box(b"moov", box(b"trak", box(b"tkhd", b"")) * 3000),
        box(b"uuid", XMP + b"CreatorTool" * 30_000) * 20,
    ],
    ids=["cut", "4 GiB", "too small", "to the end", "16 EiB", "no size", "no words", "many", "nested", "large"],
)
def test_boxes_that_lie_about_themselves_cost_no_time(shelf: Shelf, tmp_path: Path, extra: bytes) -> None:
    path = signed(tmp_path / "trap.mp4", shelf["clip"], extra)
    with av.open(str(shelf["clip"])) as container:  # what is measured is our own walk
        begin = time.process_time()
        told = read_wrapping(path, container)
        assert time.process_time() - begin < 0.5
    assert not told.credentials


def test_only_a_file_that_surely_asks_for_no_rotation_is_upright(
    shelf: Shelf, tmp_path: Path, generate: Callable[..., Path]
) -> None:
    turned = generate(tmp_path / "turned.mkv", "-i", str(shelf["rotated"]), "-c", "copy")
    assert [upright(shelf[kind]) for kind in ("clip", "matroska", "webm", "gif")] == [True] * 4
    assert [upright(path) for path in (shelf["rotated"], turned, shelf["transport"])] == [False] * 3
    assert (probe(turned).width, probe(turned).height) == (90, 160)


VIDEOS = (
    *("clip", "silent", "rotated", "webm", "matroska", "transport"),
    *("uneven", "slow", "wide pixels", "odd", "tall", "hdr", "gif"),
)


@pytest.mark.parametrize("kind", VIDEOS)
def test_a_header_that_is_believed_says_what_a_frame_says(shelf: Shelf, kind: str) -> None:
    info = probe(shelf[kind])
    with av.open(str(shelf[kind])) as container:
        frames = list(container.decode(video=0))
    frame = frames[0]
    assert info.pixel_format == frame.format.name
    assert info.rotation == int(frame.rotation) % 360
    assert info.hdr == (int(frame.color_trc) in (16, 18))
    assert info.matrix == int(frame.colorspace)
    assert info.alpha == any(part.is_alpha for part in frame.format.components)
    assert info.frames == len(frames)
