"""What the wrapping of a file tells beside its streams: what made it, and whether the picture may be turned.

Boxes are walked by their headers, with bounded reads, however large they say they are.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from av.container import InputContainer

CREDENTIALS = UUID("d8fec3d6-1b0e-483c-9297-5828877ec481").bytes  # Content Credentials, C2PA
XMP = UUID("be7acfcb-97a9-42e8-9c71-999491e3afac").bytes
MOST_BOXES, MOST_BYTES = 5000, 1024 * 1024
LONGEST_XMP = 256 * 1024
LONGEST_HEAD = 256 * 1024
LONGEST_TOOL = 120  # characters
_IDENTITY = b"".join(part.to_bytes(4, "big") for part in (65536, 0, 0, 0, 65536, 0, 0, 0, 1 << 30))
_CREATOR = re.compile(rb"CreatorTool(?:>|\s*=\s*[\"'])([^<\"']{1,400})")
_TAGS = ("software", "com.apple.quicktime.software", "creation_tool", "encoding_tool", "encoder", "encoded_by")
_USUAL_HANDLERS = re.compile(r"|(?:video|sound|audio|data|time ?code)[ _]?(?:media)?[ _]?handler|.*data ?handler", re.I)
_UPRIGHT = ("avi", "flv", "asf", "ogg", "gif", "apng", "webp_pipe")  # these have no place for a rotation
_CLUSTER, _TRACKS = b"\x1f\x43\xb6\x75", b"\x16\x54\xae\x6b"  # names in Matroska
_POSE = re.compile(rb"\x76[\x73-\x75][\x01-\x20\x40\x80-\xff]")  # yaw, pitch or roll, and a number's size


@dataclass(frozen=True)
class Wrapping:
    """``upright`` is set where the file surely asks for no rotation; ``credentials`` where it bears C2PA's."""

    upright: bool
    credentials: bool
    tool: str


@dataclass(frozen=True)
class _Box:
    kind: bytes
    begin: int  # of what it holds
    end: int


def read_wrapping(path: Path, container: InputContainer) -> Wrapping:
    """Look at the wrapping of a file that is open already."""
    upright, credentials, creator = container.format.name in _UPRIGHT, False, ""
    with path.open("rb") as file:
        if container.format.name.startswith("mov"):
            movie = _Movie(file, path.stat().st_size)
            upright, credentials, creator = movie.upright, movie.credentials, movie.creator
        elif container.format.name.startswith("matroska"):
            upright = _is_upright_matroska(file.read(LONGEST_HEAD))
    attached = {stream.metadata.get("mimetype", "") for stream in container.streams if stream.type == "attachment"}
    credentials = credentials or any("c2pa" in kind for kind in attached)
    return Wrapping(upright, credentials, creator or _tool(container))


class _Movie:
    """The boxes of an MP4 or MOV file; how many are looked at and how much of them is read is limited for the whole."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self.credentials = False
        self.creator = ""
        self._file = file
        self._boxes_left, self._bytes_left = MOST_BOXES, MOST_BYTES
        self._matrices: list[bytes] = []
        for box in self._boxes(0, size):
            if box.kind == b"moov":
                self._look_into(box)
            elif box.kind == b"jumb":
                self.credentials = self.credentials or b"c2pa" in self._read(box, 64)
            elif box.kind == b"uuid":
                name = self._read(box, 16)
                self.credentials = self.credentials or name == CREDENTIALS
                if name == XMP:
                    self._ask_creator(box)

    @property
    def upright(self) -> bool:
        """Whether no header asks for a rotation."""
        return len(self._matrices) > 1 and set(self._matrices) == {_IDENTITY}

    def _look_into(self, movie: _Box) -> None:
        for box in self._boxes(movie.begin, movie.end):
            if box.kind == b"mvhd":
                self._matrices.append(_matrix(self._read(box, 120), 36))
            elif box.kind in (b"trak", b"udta"):
                for part in self._boxes(box.begin, box.end):
                    if part.kind == b"tkhd":
                        self._matrices.append(_matrix(self._read(part, 120), 40))
                    elif part.kind == b"XMP_":
                        self._ask_creator(part)

    def _boxes(self, begin: int, end: int) -> Iterator[_Box]:
        """The boxes between two places; what claims to be larger than its surroundings ends with them."""
        while begin + 8 <= end and self._boxes_left > 0:
            self._boxes_left -= 1
            self._file.seek(begin)
            head = self._file.read(16)
            size, start = int.from_bytes(head[:4], "big"), begin + 8
            if size == 1:
                size, start = int.from_bytes(head[8:16], "big"), begin + 16
            following = begin + size if size else end
            if following < start:
                return
            yield _Box(head[4:8], start, min(following, end))
            begin = following

    def _read(self, box: _Box, most: int) -> bytes:
        most = max(0, min(most, box.end - box.begin, self._bytes_left))
        self._bytes_left -= most
        self._file.seek(box.begin)
        return self._file.read(most)

    def _ask_creator(self, box: _Box) -> None:
        found = None if self.creator else _CREATOR.search(self._read(box, LONGEST_XMP))
        if found:
            self.creator = _plain(unescape(found[1].decode("utf-8", "replace")))


def _matrix(head: bytes, place: int) -> bytes:
    """The matrix of a header; in version 1 three of the fields before it are twice as wide."""
    place += 12 if head[:1] == b"\x01" else 0
    return head[place : place + 36]


def _is_upright_matroska(head: bytes) -> bool:
    """Whether the tracks are described before the first picture, without a pose that could turn them."""
    before, found, _ = head.partition(_CLUSTER)
    return bool(found) and _TRACKS in before and not _POSE.search(before)


def _tool(container: InputContainer) -> str:
    """The program that the tags name: the one that a person worked with rather than the library beneath it."""
    streams = [container.metadata, *(stream.metadata for stream in container.streams)]
    lower = [{name.lower(): text for name, text in tags.items()} for tags in streams]
    told = [_plain(tags[name]) for name in _TAGS for tags in lower if name in tags]
    handlers = [_plain(tags["handler_name"]) for tags in lower if "handler_name" in tags]
    named = [name for name in handlers if not _USUAL_HANDLERS.fullmatch(name)]
    return next((name for name in (*told, *named) if name), "")


def _plain(text: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:LONGEST_TOOL]
