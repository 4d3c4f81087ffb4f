"""Ids that sort by the time they were made, and the one way Dailies writes a moment down."""

import secrets
import threading
import time
from datetime import UTC, datetime

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U to be misread
LENGTH = 26
RANDOM_BITS = 80

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """Make an id of 26 characters (a ULID): later ids sort after earlier ones, also within a millisecond."""
    global _last
    fresh = (time.time_ns() // 1_000_000 << RANDOM_BITS) | secrets.randbits(RANDOM_BITS)
    with _lock:
        _last = number = max(fresh, _last + 1)
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(LENGTH)))


def now() -> str:
    """Tell the time as UTC text with milliseconds, such as ``2026-11-22T12:00:00.000Z``."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
