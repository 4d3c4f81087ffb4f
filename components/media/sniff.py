"""What a file is, told by its first bytes alone: names and content types come from outside and are not believed.

``demuxer`` is ffmpeg's name for the reader, so that it can be forced: left to guess, ffmpeg follows playlists to other
people's files. Playlists, text and drawings have none, since they are never opened.
"""

import codecs
import re
from dataclasses import dataclass
from typing import Literal

HEAD_BYTES = 4096
"""How much of a file ``sniff`` wants to see; less works, with less certainty."""

Kind = Literal["video", "audio", "image", "playlist", "text"]


@dataclass(frozen=True)
class SniffedType:
    """A kind of file; ``label`` completes "this is …"."""

    kind: Kind
    demuxer: str
    suffix: str
    label: str


def sniff(head: bytes) -> SniffedType | None:
    """Tell what a file is by its beginning (4 KiB do); None if it is empty or nothing that we know."""
    for look in (_by_magic, _riff, _iso, _matroska, _ogg, _transport_stream, _mpeg_audio, _text):
        if found := look(head):
            return found
    return None


MP4 = SniffedType("video", "mov", "mp4", "an MP4 video")
MOV = SniffedType("video", "mov", "mov", "a QuickTime video")
M4A = SniffedType("audio", "mov", "m4a", "an M4A sound file")
MKV = SniffedType("video", "matroska", "mkv", "a Matroska video")
WEBM = SniffedType("video", "matroska", "webm", "a WebM video")
MPEGTS = SniffedType("video", "mpegts", "ts", "an MPEG transport stream")
OGG_VIDEO = SniffedType("video", "ogg", "ogv", "an Ogg video")
OGG_AUDIO = SniffedType("audio", "ogg", "ogg", "an Ogg sound file")
MP3 = SniffedType("audio", "mp3", "mp3", "an MP3 sound file")
AAC = SniffedType("audio", "aac", "aac", "an AAC sound file")
PNG = SniffedType("image", "png_pipe", "png", "a PNG picture")
APNG = SniffedType("image", "apng", "png", "an animated PNG picture")
WEBP = SniffedType("image", "webp_pipe", "webp", "a WebP picture")
ANIMATED_WEBP = SniffedType("image", "webp_anim", "webp", "an animated WebP picture")
TEXT = SniffedType("text", "", "txt", "a text file")

MAGIC: tuple[tuple[bytes, SniffedType], ...] = (
    (b"\xff\xd8\xff", SniffedType("image", "jpeg_pipe", "jpg", "a JPEG picture")),
    (b"GIF87a", SniffedType("image", "gif", "gif", "a GIF picture")),
    (b"GIF89a", SniffedType("image", "gif", "gif", "a GIF picture")),
    (b"FLV\x01", SniffedType("video", "flv", "flv", "a Flash video")),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", SniffedType("video", "asf", "wmv", "a Windows Media video")),
    (b"\x00\x00\x01\xba", SniffedType("video", "mpeg", "mpg", "an MPEG video")),
    (b"fLaC", SniffedType("audio", "flac", "flac", "a FLAC sound file")),
    (b"caff\x00", SniffedType("audio", "caf", "caf", "a CAF sound file")),
    (b"ID3\x02", MP3),
    (b"ID3\x03", MP3),
    (b"ID3\x04", MP3),
    (b"BM", SniffedType("image", "bmp_pipe", "bmp", "a BMP picture")),
    (b"II*\x00", SniffedType("image", "tiff_pipe", "tif", "a TIFF picture")),
    (b"MM\x00*", SniffedType("image", "tiff_pipe", "tif", "a TIFF picture")),
)

PLAYLISTS: tuple[tuple[str, SniffedType], ...] = (
    (r"#EXTM3U", SniffedType("playlist", "", "m3u8", "a playlist, not a video")),
    (r"ffconcat version", SniffedType("playlist", "", "ffconcat", "a list of files for ffmpeg, not a video")),
    (r"\[playlist\]", SniffedType("playlist", "", "pls", "a playlist, not a video")),
    (r"(<\?xml.*?\?>)?\s*(<!--.*?-->\s*)*<MPD", SniffedType("playlist", "", "mpd", "a playlist, not a video")),
    (
        r"(<\?xml.*?\?>)?\s*(<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg",
        SniffedType("text", "", "svg", "an SVG drawing"),
    ),
)


def _by_magic(head: bytes) -> SniffedType | None:
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return APNG if b"acTL" in head[:HEAD_BYTES] else PNG
    found = next((kind for magic, kind in MAGIC if head.startswith(magic)), None)
    if found and found.suffix == "bmp" and (len(head) < 18 or head[14:18] not in BMP_HEADERS):
        return None
    return found


BMP_HEADERS = {size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124)}


def _riff(head: bytes) -> SniffedType | None:
    kinds: dict[tuple[bytes, bytes], SniffedType] = {
        (b"RIFF", b"AVI "): SniffedType("video", "avi", "avi", "an AVI video"),
        (b"RIFF", b"WAVE"): SniffedType("audio", "wav", "wav", "a WAV sound file"),
        (b"RF64", b"WAVE"): SniffedType("audio", "wav", "wav", "a WAV sound file"),
        (b"FORM", b"AIFF"): SniffedType("audio", "aiff", "aiff", "an AIFF sound file"),
        (b"FORM", b"AIFC"): SniffedType("audio", "aiff", "aiff", "an AIFF sound file"),
        (b"RIFF", b"WEBP"): WEBP,
    }
    found = kinds.get((head[:4], head[8:12]))
    animated = found is WEBP and head[12:16] == b"VP8X" and len(head) > 20 and head[20] & 0x02
    return ANIMATED_WEBP if animated else found


PICTURE_BRANDS = {b"avif": "avif", b"avis": "avif", b"heic": "heic", b"heix": "heic", b"mif1": "heic", b"msf1": "heic"}
SOUND_BRANDS = {b"M4A ", b"M4B ", b"M4P ", b"F4A "}
OLD_ATOMS = {b"moov", b"wide", b"free", b"skip", b"pnot"}
LARGEST_ATOM = 0x20000000  # four bytes of text would read as a larger one


def _iso(head: bytes) -> SniffedType | None:
    size, atom, brand = int.from_bytes(head[:4], "big"), head[4:8], head[8:12]
    if atom == b"mdat" or (atom in OLD_ATOMS and 8 <= size < LARGEST_ATOM):
        return MOV
    if atom != b"ftyp" or size >= LARGEST_ATOM:
        return None
    if suffix := PICTURE_BRANDS.get(brand):
        return SniffedType("image", "mov", suffix, f"a picture in {suffix.upper()} format")
    if brand in SOUND_BRANDS:
        return M4A
    return MOV if brand == b"qt  " else MP4


def _matroska(head: bytes) -> SniffedType | None:
    if not head.startswith(b"\x1a\x45\xdf\xa3"):
        return None
    return WEBM if b"\x42\x82\x84webm" in head[:128] else MKV


def _ogg(head: bytes) -> SniffedType | None:
    if not head.startswith(b"OggS"):
        return None
    return OGG_VIDEO if any(mark in head for mark in (b"\x80theora", b"BBCD", b"OVP80")) else OGG_AUDIO


def _transport_stream(head: bytes) -> SniffedType | None:
    """Packets of 188 bytes, or of 192 with a time stamp before each, start with 0x47."""
    for first, step in ((0, 188), (4, 192)):
        starts = head[first : first + 8 * step : step]
        if len(starts) >= 3 and starts == b"\x47" * len(starts):
            return MPEGTS
    return None


def _mpeg_audio(head: bytes) -> SniffedType | None:
    """A frame starts with eleven set bits; the layer bits tell layers III and II from AAC (0)."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    if layer == 0:
        return AAC if head[1] & 0xF6 == 0xF0 else None
    bitrate, rate = head[2] >> 4, head[2] >> 2 & 3
    return MP3 if layer in (1, 2) and version != 1 and bitrate not in (0, 15) and rate != 3 else None


def _text(head: bytes) -> SniffedType | None:
    if not head:
        return None
    encoding = "utf-16" if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(head)
    except UnicodeDecodeError:
        return None
    if any(char < " " and char not in "\t\n\r\f\x1b" for char in text):
        return None
    begins = text.lstrip()
    known = (kind for pattern, kind in PLAYLISTS if re.match(pattern, begins, re.IGNORECASE | re.DOTALL))
    return next(known, TEXT)
