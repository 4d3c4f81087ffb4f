"""File names for downloads, made from titles that people typed: safe on every system, never used as a path by us."""

import re
import unicodedata

LONGEST_BYTES = 120
FORBIDDEN = re.compile(r'[/\\:*?"<>|]+')
RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?")
INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
JOINER = "\u200d"  # holds composed emoji together


def safe_filename(title: str, suffix: str) -> str:
    """Name a download: no separators, control or direction marks, no name reserved by Windows, at most 120 bytes."""
    ending = "." + (re.sub(r"[^a-z0-9]", "", suffix.lower())[:8] or "bin")
    stem = "".join(" " if char.isspace() else char for char in unicodedata.normalize("NFC", title))
    stem = "".join(char for char in stem if char == JOINER or unicodedata.category(char) not in INVISIBLE)
    stem = _trimmed(FORBIDDEN.sub("-", stem))
    if RESERVED.fullmatch(stem):
        stem = f"clip {stem}"
    room = LONGEST_BYTES - len(ending)
    stem = _trimmed(stem.encode()[:room].decode(errors="ignore"))
    return (stem or "clip") + ending


def _trimmed(stem: str) -> str:
    """Fold runs of spaces; drop what a shell, Windows or a file list would take in a special way at either end."""
    return " ".join(stem.split()).strip(f" .-{JOINER}")
