"""The media store: files named by the hash of their bytes, so that the same bytes are kept once and never change.

A file comes in whole or not at all: it is on the disk (fsync) before its name appears, and names appear by rename.
"""

import errno
import hashlib
import os
import re
import shutil
import stat
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from components.errors import MediaNotFound, StorageFull

DAY = 24 * 3600.0
WEEK = 7 * DAY
CHUNK_BYTES = 1024 * 1024
NO_ROOM = {errno.ENOSPC, errno.EDQUOT}

HASH = re.compile(r"[0-9a-f]{64}")
SUFFIX = re.compile(r"[a-z0-9]{1,8}")
WORKSPACE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")


class MediaStore:
    """Keeps media in ``folder`` and work in progress in ``temp``, best on the same disk."""

    def __init__(self, folder: Path, temp: Path) -> None:
        self.folder = folder
        self.temp = temp

    def adopt(self, path: Path, suffix: str) -> str:
        """Take a finished file over and return its hash; ``path`` is gone afterwards, or untouched after an error."""
        if not SUFFIX.fullmatch(suffix):
            raise ValueError(f"{suffix!r} is not a file suffix: use lower case letters and digits, without a dot.")
        if not path.exists() or not stat.S_ISREG(path.lstat().st_mode):
            raise MediaNotFound("The file to be stored is no longer there. Run the step that makes it again.")
        with self._told_when_full(self.folder):
            media = _hash_on_disk(path)
            target = self._place(media, suffix)
            _make_folder(target.parent)
            # The age of a file counts from its latest adoption, or a sweep might take it before a clip refers to it.
            os.utime(path)
            if target.exists() and target.stat().st_size == path.stat().st_size:
                os.utime(target)
                path.unlink()
            else:
                _move(path, target)
                _sync_folder(target.parent)
        return media

    def path(self, media: str, suffix: str) -> Path:
        """Return where a file lies; raise MediaNotFound if the store does not have it."""
        if HASH.fullmatch(media) and SUFFIX.fullmatch(suffix):
            path = self._place(media, suffix)
            if path.is_file():
                return path
        raise MediaNotFound(
            "The file of this clip is not in the media folder. Put the folder back from a backup, or delete the clip.",
            detail=f"{media[:80]!r}.{suffix[:16]!r} in {self.folder}",
        )

    @contextmanager
    def workspace(self, name: str) -> Iterator[Path]:
        """Lend a private, empty folder; what an earlier try left under the same name is thrown away, and so is this."""
        if not WORKSPACE.fullmatch(name):
            raise ValueError(f"{name!r} cannot name a folder: use letters, digits, - and _.")
        folder = self.temp / name
        with self._told_when_full(self.temp):
            self.temp.mkdir(parents=True, exist_ok=True)
            _remove(folder)
            folder.mkdir(mode=0o700)
            try:
                yield folder
            finally:
                _remove(folder)

    def sweep(
        self,
        in_use: Collection[str],
        *,
        working: Collection[str] = (),
        older_than: float = WEEK,
        temp_older_than: float = DAY,
    ) -> int:
        """Delete files that no clip uses and leftovers in the temp folder, once they are old; tell how many went.

        ``in_use`` holds hashes, ``working`` names of workspaces that stay at any age; ages are in seconds.
        """
        now = time.time()
        unused = (file for file in self.folder.glob("??/*") if file.name.partition(".")[0] not in in_use)
        left = (entry for entry in _entries(self.temp) if entry.name not in working)
        old = [file for file in unused if now - _touched(file) > older_than]
        old += [entry for entry in left if now - _touched(entry) > temp_older_than]
        gone = 0
        for path in old:
            with suppress(OSError):
                gone += _remove(path)
        return gone

    def free_bytes(self) -> int:
        """Tell how much room is left for media."""
        return _free_bytes(self.folder)

    def _place(self, media: str, suffix: str) -> Path:
        return self.folder / media[:2] / f"{media}.{suffix}"

    @contextmanager
    def _told_when_full(self, folder: Path) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno not in NO_ROOM:
                raise
            raise StorageFull(
                f"The disk that holds {folder} is full: {_free_bytes(folder) / 1e6:,.0f} MB are free."
                " Empty the trash or free some space, then try again.",
                detail=str(error),
            ) from error


def _hash_on_disk(path: Path) -> str:
    """Hash the file while reading it once, and see that its bytes are on the disk."""
    digest = hashlib.sha256()
    with path.open("r+b") as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
        os.fsync(file.fileno())
    return digest.hexdigest()


def _move(path: Path, target: Path) -> None:
    """Rename, or copy where the temp folder is on another disk; the target's name appears with all its bytes."""
    try:
        path.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        part = target.with_name(f".{target.name}.{os.getpid()}.{time.monotonic_ns()}.part")
        try:
            shutil.copyfile(path, part)
            with part.open("r+b") as file:
                os.fsync(file.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        path.unlink()


def _make_folder(folder: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        _sync_folder(folder.parent)


def _sync_folder(folder: Path) -> None:
    """Make a rename or a new folder last; systems that cannot sync folders (Windows) do without."""
    with suppress(PermissionError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _entries(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []


def _touched(path: Path) -> float:
    """When a file, or anything in a folder, was last changed; now, if it is just going away."""
    try:
        times: list[float] = [entry.lstat().st_mtime for entry in (path, *(path.rglob("*") if path.is_dir() else ()))]
        return max(times)
    except OSError:
        return time.time()


def _remove(path: Path) -> bool:
    """Delete a file or a folder with all that is in it; tell whether there was one."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
        return True
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    return True


def _free_bytes(folder: Path) -> int:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
