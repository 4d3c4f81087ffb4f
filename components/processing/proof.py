"""Proof that a written file plays: its key frames are decoded strictly, where a player would smear over faults."""

from pathlib import Path

from components.errors import UnreadableMedia
from components.processing.probe import open_media

MOST = 240
"""Key frames that are looked at; codecs of key frames alone would be decoded whole."""


def prove(path: Path) -> int:
    """Decode the key frames of the picture, return how many there were; raise UnreadableMedia if one is damaged.

    What lies between two key frames is written by the same encoder in the same run, and counted by its packets.
    """
    shown = 0
    with open_media(path) as container:
        stream = container.streams.video[0]
        stream.codec_context.options = {"err_detect": "explode"}
        stream.codec_context.skip_frame = "NONKEY"
        stream.thread_type = "AUTO"
        for _ in container.decode(stream):
            shown += 1
            if shown >= MOST:
                break
    if not shown:
        raise UnreadableMedia(f"“{path.name}” has no frame that can be shown.")
    return shown
