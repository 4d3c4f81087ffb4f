"""A download survives bad connections, keeps its limits, and leaves only whole videos behind."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from components.errors import BadReply, Canceled, MediaTooLarge, ProviderUnavailable
from components.providers.downloads import Download, LinkExpired

VIDEO = b"\x00\x00\x00\x18ftypisom" + bytes(range(256)) * 4000
Answer = Callable[[dict[str, str]], list[bytes]]


@contextmanager
def wire(answer: Answer) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """Serve raw bytes on a loopback port, one connection after the other, and close it after each answer."""
    listener = socket.create_server(("127.0.0.1", 0))
    seen: list[dict[str, str]] = []

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                lines = connection.recv(65536).decode("latin-1").split("\r\n")[1:]
                headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines) if name}
                seen.append(headers)
                try:
                    for part in answer(headers):
                        connection.sendall(part)
                except OSError:
                    pass

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/take.mp4", seen
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def fetch(url: str, path: Path, **choices: Any) -> None:
    with httpx.Client() as client:
        settings = {"trusted_host": "127.0.0.1", "sleep": lambda _seconds: None, **choices}
        Download("Fake", client, url, path, **settings).run()


def head(status: str, length: int, *more: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"content-length: {length}", 'etag: "v1"', "connection: close", *more]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def ranged(headers: dict[str, str], limit: int) -> list[bytes]:
    """Send at most ``limit`` bytes of what was asked for, then break off."""
    start = int(headers["range"].removeprefix("bytes=").rstrip("-")) if "range" in headers else 0
    rest = VIDEO[start:]
    more = [f"content-range: bytes {start}-{len(VIDEO) - 1}/{len(VIDEO)}"] if start else []
    return [head("206 Partial Content" if start else "200 OK", len(rest), *more), rest[:limit]]


def test_a_cut_connection_is_taken_up_where_it_broke_off(tmp_path: Path) -> None:
    with wire(lambda headers: ranged(headers, 200_000)) as (url, seen):
        fetch(url, tmp_path / "take.mp4")
    assert (tmp_path / "take.mp4").read_bytes() == VIDEO
    assert len(seen) == 6
    assert "range" not in seen[0]
    assert seen[1]["if-range"] == '"v1"'
    assert int(seen[5]["range"][6:-1]) > int(seen[1]["range"][6:-1]) > 0


def test_a_server_that_knows_no_ranges_sends_it_again_from_the_start(tmp_path: Path) -> None:
    sizes = iter([300_000, len(VIDEO)])
    with wire(lambda _headers: [head("200 OK", len(VIDEO)), VIDEO[: next(sizes)]]) as (url, seen):
        fetch(url, tmp_path / "take.mp4")
    assert (tmp_path / "take.mp4").read_bytes() == VIDEO
    assert len(seen) == 2


def test_one_that_never_comes_whole_is_given_up_and_leaves_nothing(tmp_path: Path) -> None:
    with wire(lambda _headers: [head("200 OK", len(VIDEO))]) as (url, seen):
        with pytest.raises(ProviderUnavailable, match="still there; try again"):
            fetch(url, tmp_path / "take.mp4")
        assert len(seen) == 4
    assert not list(tmp_path.iterdir())


def test_one_without_end_is_stopped_at_the_limit(tmp_path: Path) -> None:
    def endless(_headers: dict[str, str]) -> list[bytes]:
        return [b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n", *[VIDEO] * 50]

    with wire(endless) as (url, _), pytest.raises(MediaTooLarge):
        fetch(url, tmp_path / "take.mp4", size_limit=5_000_000)
    with wire(endless) as (url, _), pytest.raises(ProviderUnavailable, match="too slowly"):
        fetch(url, tmp_path / "take.mp4", time_limit=0.0)
    assert not list(tmp_path.iterdir())


def test_one_that_says_it_is_too_large_is_not_begun(tmp_path: Path) -> None:
    with wire(lambda _headers: [head("200 OK", 10**10)]) as (url, seen):
        with pytest.raises(MediaTooLarge):
            fetch(url, tmp_path / "take.mp4")
        assert len(seen) == 1


def test_a_page_instead_of_a_video_is_not_kept(tmp_path: Path) -> None:
    page = b"<html>please log in</html>"
    with (
        wire(lambda _headers: [head("200 OK", len(page)), page]) as (url, _),
        pytest.raises(BadReply, match="no video"),
    ):
        fetch(url, tmp_path / "take.mp4")
    assert not list(tmp_path.iterdir())


def test_stopping_it_leaves_nothing(tmp_path: Path) -> None:
    with wire(lambda headers: ranged(headers, len(VIDEO))) as (url, _), pytest.raises(Canceled):
        fetch(url, tmp_path / "take.mp4", canceled=lambda: True)
    assert not list(tmp_path.iterdir())


def test_an_older_file_of_that_name_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    (tmp_path / "take.mp4").write_bytes(b"older")
    with wire(lambda _headers: [head("410 Gone", 0)]) as (url, _), pytest.raises(LinkExpired):
        fetch(url, tmp_path / "take.mp4")
    assert (tmp_path / "take.mp4").read_bytes() == b"older"


def test_redirects_are_followed_without_the_key_and_never_inwards(tmp_path: Path) -> None:
    seen: list[httpx.Request] = []
    targets = {"start.test": "https://cdn.test/take.mp4", "evil.test": "http://10.0.0.1/take.mp4"}

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if request.url.host in targets:
            return httpx.Response(302, headers={"location": targets[request.url.host]})
        return httpx.Response(200, content=VIDEO)

    def headers_for(url: str) -> dict[str, str]:
        return {"Authorization": "Bearer secret"} if "start.test" in url else {}

    client = httpx.Client(transport=httpx.MockTransport(answer))
    start = Download(
        "Fake", client, "https://start.test/1", tmp_path / "take.mp4", headers_for=headers_for, resolve=False
    )
    start.run()
    assert "authorization" in seen[0].headers
    assert "authorization" not in seen[1].headers
    with pytest.raises(BadReply, match="own network"):
        Download("Fake", client, "https://evil.test/1", tmp_path / "take.mp4", resolve=False).run()
    assert seen[-1].url.host == "evil.test"


def test_a_loop_of_redirects_ends(tmp_path: Path) -> None:
    loop = httpx.MockTransport(lambda _request: httpx.Response(302, headers={"location": "https://cdn.test/again"}))
    with pytest.raises(BadReply, match="in circles"):
        Download("Fake", httpx.Client(transport=loop), "https://cdn.test/1", tmp_path / "a", resolve=False).run()
