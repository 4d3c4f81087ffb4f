"""What went wrong, as one of our errors: what nobody foresaw becomes a plain sentence with its text as the detail."""

import errno
import sqlite3

from components.errors import DailiesError, StorageFull

NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


def in_plain_words(error: Exception) -> DailiesError:
    """Return the error as one of ours."""
    if isinstance(error, DailiesError):
        return error
    if is_full(error):
        return StorageFull("The disk is full. Make room, then try again; nothing is lost.", detail=str(error))
    detail = f"{type(error).__name__}: {error}"
    return DailiesError("Something went wrong that Dailies did not expect. Try again; the log has more.", detail=detail)


def is_full(error: Exception) -> bool:
    """Whether the disk, or what we may use of it, is full."""
    if isinstance(error, OSError):
        return error.errno in NO_ROOM
    return isinstance(error, sqlite3.OperationalError) and "disk is full" in str(error)
