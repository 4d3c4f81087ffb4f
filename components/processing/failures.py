"""Turn what ffmpeg wrote before it gave up into an error that says what to do."""

import errno
import shlex
from collections.abc import Sequence

from components.errors import DailiesError, FFmpegFailed, MediaTooLarge, StorageFull, UnreadableMedia

_FULL = ("No space left on device", "Disk quota exceeded")
_TOO_BIG = ("File size limit exceeded", "File too large")
_MEMORY = ("Cannot allocate memory", "Out of memory", "malloc of size")
_PIXELS = ("max_pixels", "exceeds the max", "Picture size", "Value too large for defined data type")
_BROKEN = ("Invalid data found when processing input", "moov atom not found", "Error opening input", "End of file")
_FILE_SIZE_SIGNAL = -25  # SIGXFSZ
_CPU_SIGNAL = -24  # SIGXCPU


def explain(code: int, lines: Sequence[str], command: Sequence[str]) -> DailiesError:
    """The error for a run that ended with ``code``; the command and the last lines ride along as detail."""
    text = "\n".join(lines)
    detail = describe(lines, command)

    def said(words: Sequence[str]) -> bool:
        return any(word in text for word in words)

    if says_full(lines):
        return StorageFull("No room is left on the disk. Free some space, then try again.", detail=detail)
    if code == _FILE_SIZE_SIGNAL or said(_TOO_BIG):
        return MediaTooLarge("The result would be larger than is allowed. Make it shorter or smaller.", detail=detail)
    if said(_MEMORY):
        return MediaTooLarge(
            "This edit needs more memory than is allowed. Make the clip shorter or smaller.", detail=detail
        )
    if code == _CPU_SIGNAL:
        return FFmpegFailed("This edit took more computing time than is allowed. Make the clip shorter.", detail=detail)
    if said(_PIXELS):
        return MediaTooLarge("The picture is larger than is allowed.", detail=detail)
    if said(_BROKEN):
        return UnreadableMedia("A file is broken or incomplete and cannot be read to its end.", detail=detail)
    return FFmpegFailed("ffmpeg could not make the video. The details say where it stopped.", detail=detail)


def says_full(lines: Sequence[str]) -> bool:
    """Whether the log tells of a full disk."""
    return any(word in line for word in _FULL for line in lines)


def full(error: OSError) -> StorageFull | None:
    """StorageFull if the operating system ran out of room, else None."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StorageFull("No room is left on the disk. Free some space, then try again.", detail=str(error))
    return None


def describe(lines: Sequence[str], command: Sequence[str]) -> str:
    """The command and the last lines of the log, for people who want them."""
    return f"{shlex.join(command)[:8000]}\n\n" + "\n".join(lines[-12:])
