"""The media room: where the bytes of clips, posters and previews lie, and what a file is before it gets there."""

from components.media.names import safe_filename
from components.media.sniff import HEAD_BYTES, SniffedType, sniff
from components.media.store import MediaStore

__all__ = ["HEAD_BYTES", "MediaStore", "SniffedType", "safe_filename", "sniff"]
