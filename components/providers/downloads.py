"""Bringing a finished video to disk: streamed, capped, resumed where it broke off, and looked at before it counts."""

import base64
import binascii
import errno
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urljoin
from urllib.request import getproxies

import httpx

from components.errors import BadReply, Canceled, GenerationLost, MediaTooLarge, ProviderUnavailable, StorageFull
from components.providers.addresses import check_result_url, is_private
from components.providers.http import ATTEMPTS, TIMEOUT, pause_before
from components.providers.replies import retry_after

SIZE_LIMIT = 4 * 1024**3
TIME_LIMIT = 3600.0
REDIRECTS = 5
_BOXES = (b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide")
_STARTS = (b"\x1aE\xdf\xa3", b"RIFF", b"GIF8", b"OggS", b"\x00\x00\x01\xba")
_GONE = (401, 403, 404, 410)


class LinkExpired(GenerationLost):
    """The link no longer works; the service may give a fresh one."""


class _BrokenOff(Exception):
    """A transfer that ended before its time and may be taken up again."""

    def __init__(self, why: str, wait: float | None = None) -> None:
        super().__init__(why)
        self.wait = wait


@dataclass
class Download:
    """One video on its way to a path. The bytes lie in ``<path>.part`` until all of them are there and are a video."""

    label: str
    client: httpx.Client
    url: str
    path: Path
    headers_for: Callable[[str], Mapping[str, str]] = lambda _url: {}
    trusted_host: str = ""
    resolve: bool = True
    progress: Callable[[float], None] | None = None
    canceled: Callable[[], bool] | None = None
    sleep: Callable[[float], None] = time.sleep
    size_limit: int = SIZE_LIMIT
    time_limit: float = TIME_LIMIT
    _size: int = field(default=0, init=False)
    _version: str = field(default="", init=False)

    def run(self) -> None:
        """Fetch it, with a few attempts; raise and leave nothing behind when it cannot be had."""
        part = self.path.with_name(f"{self.path.name}.part")
        part.unlink(missing_ok=True)
        deadline = time.monotonic() + self.time_limit
        try:
            with _told_when_full():
                self._attempts(part, deadline)
                look_at(part, self.label)
                part.replace(self.path)
        finally:
            part.unlink(missing_ok=True)

    def _attempts(self, part: Path, deadline: float) -> None:
        failures = 0
        while True:
            had = self._size
            try:
                return self._transfer(part, deadline)
            except (httpx.HTTPError, _BrokenOff) as error:
                failures = 1 if self._size > had else failures + 1
                if failures >= ATTEMPTS or time.monotonic() > deadline:
                    detail = f"{type(error).__name__} after {self._size:,} bytes"
                    text = f"The video could not be fetched from {self.label}. It is still there; try again."
                    raise ProviderUnavailable(text, detail=detail) from error
                self.sleep(min(pause_before(failures, getattr(error, "wait", None)), 30.0))

    def _transfer(self, part: Path, deadline: float) -> None:
        url = self.url
        for _ in range(REDIRECTS + 1):
            may_be_private = check_result_url(url, trusted_host=self.trusted_host, resolve=self.resolve)
            headers = {"Accept-Encoding": "identity", **self.headers_for(url)}
            if self._size and self._version:
                headers |= {"Range": f"bytes={self._size}-", "If-Range": self._version}
            with self.client.stream("GET", url, headers=headers, timeout=TIMEOUT, follow_redirects=False) as response:
                if not may_be_private:
                    self._check_peer(response)
                if response.is_redirect:
                    url = urljoin(url, response.headers.get("location", ""))
                    continue
                return self._receive(response, part, deadline)
        raise BadReply(f"{self.label} sent the video's link in circles.")

    def _receive(self, response: httpx.Response, part: Path, deadline: float) -> None:
        status = response.status_code
        if status in _GONE:
            raise LinkExpired(f"The link of the video at {self.label} has expired.", detail=f"HTTP {status}")
        if status == 416 or status not in (200, 206):
            self._size = 0
            raise _BrokenOff(f"HTTP {status}", retry_after(response.headers))
        start = _start_of(response) if status == 206 else 0
        if start != (self._size if status == 206 else 0):
            self._size = 0
            raise _BrokenOff("another range than asked for")
        total = _total(response, start)
        if (total or 0) > self.size_limit:
            raise self._too_large()
        self._version = _strong_version(response)
        with part.open("r+b" if start else "wb") as file:
            file.seek(start)
            self._size = start
            for chunk in response.iter_bytes():
                file.write(chunk)
                self._size += len(chunk)
                self._account(total, deadline)
            file.truncate(self._size)
        if total is not None and self._size < total:
            raise _BrokenOff("ended early")

    def _account(self, total: int | None, deadline: float) -> None:
        if self.canceled and self.canceled():
            raise Canceled("The download was stopped.")
        if self._size > self.size_limit:
            raise self._too_large()
        if time.monotonic() > deadline:
            raise ProviderUnavailable(f"{self.label} sends the video too slowly. Try again later.")
        if self.progress and total:
            self.progress(min(1.0, self._size / total))

    def _check_peer(self, response: httpx.Response) -> None:
        # A name may have changed its address between our look and the connection; a proxy's address says nothing.
        stream = response.extensions.get("network_stream")
        address = stream.get_extra_info("server_addr") if stream and not getproxies() else None
        if address and is_private(str(address[0])):
            raise BadReply("The link of the video led into your own network; it was not followed.")

    def _too_large(self) -> MediaTooLarge:
        return MediaTooLarge(f"The video is larger than {self.size_limit / 1024**3:.3g} GiB; it was not kept.")


def save(data: str, path: Path, label: str) -> None:
    """Write a video that came as base64 in an answer; raise and leave nothing behind when it is none."""
    part = path.with_name(f"{path.name}.part")
    try:
        with _told_when_full():
            part.write_bytes(base64.b64decode(data))
            look_at(part, label)
            part.replace(path)
    except binascii.Error as error:
        raise BadReply(f"{label} sent a video that we cannot read.") from error
    finally:
        part.unlink(missing_ok=True)


def look_at(path: Path, label: str) -> None:
    """Raise BadReply unless the file begins like a video."""
    with path.open("rb") as file:
        head = file.read(16)
    if head[4:8] not in _BOXES and not head.startswith(_STARTS):
        raise BadReply(f"{label} sent something that is no video.", detail=repr(head))


def _start_of(response: httpx.Response) -> int:
    text = response.headers.get("content-range", "").removeprefix("bytes ").split("-")[0]
    return int(text) if text.isdigit() else -1


def _total(response: httpx.Response, start: int) -> int | None:
    if "content-encoding" in response.headers:
        return None
    length = response.headers.get("content-length", "")
    return start + int(length) if length.isdigit() else None


def _strong_version(response: httpx.Response) -> str:
    if "content-encoding" in response.headers:
        return ""
    tag: str = response.headers.get("etag", "")
    return "" if tag.startswith("W/") else tag or response.headers.get("last-modified", "")


@contextmanager
def _told_when_full() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFull("The disk is full. Free some space, then try again.") from error
        raise
