"""A video service that behaves, and misbehaves on demand; each service's fake adds its own routes and words.

A fake is a function from request to response: it runs behind ``httpx.MockTransport`` or, by ``served``, on a loopback
port.
"""

from __future__ import annotations

import itertools
import json
import re
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import httpx

VIDEO = b"\x00\x00\x00\x18ftypisom" + bytes(range(256)) * 40
Handler = Callable[..., httpx.Response]


@dataclass
class Run:
    """One generation at the service."""

    id: str
    route: str
    body: dict[str, Any]
    polls: int = 0
    outcome: str = "succeed"
    canceled: bool = False
    extra: dict[str, Any] = field(default_factory=dict)


class Fake:
    """The service. ``polls_needed`` polls lead to the ``outcome``: succeed, fail or moderate."""

    name: ClassVar[str]
    key: ClassVar[str] = "fake-key-0123456789abcdef"
    settings: ClassVar[Mapping[str, Any]] = {}
    base_url: ClassVar[str] = "https://service.test"
    denied: ClassVar[Any] = {"error": "bad key"}
    can_find: ClassVar[bool] = False
    checks_key: ClassVar[bool] = True

    def __init__(self) -> None:
        self.origin = self.base_url
        self.cdn = "https://cdn.test"
        self.requests: list[httpx.Request] = []
        self.runs: dict[str, Run] = {}
        self.faults: deque[httpx.Response | Exception] = deque()
        self.polls_needed = 2
        self.outcome = "succeed"
        self.link_number = 0
        self.expired_links: set[int] = set()
        self._numbers = itertools.count(1)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        request.read()
        self.requests.append(request)
        path = request.url.path
        if path.startswith("/cdn/"):
            return self.serve_video(request, int(path.rsplit("/", 1)[1].split(".")[0]))
        if self.faults:
            fault = self.faults.popleft()
            if isinstance(fault, Exception):
                raise fault
            return fault
        if not self.authorized(request):
            return httpx.Response(401, json=self.denied)
        for pattern, handler in self.routes().items():
            method, _, shape = pattern.partition(" ")
            match = re.fullmatch(shape, path)
            if method == request.method and match:
                return handler(request, *match.groups())
        return httpx.Response(404, json={"error": f"no route {request.method} {path}"})

    def routes(self) -> Mapping[str, Handler]:
        """Map ``METHOD path-pattern`` to handlers."""
        raise NotImplementedError

    def authorized(self, request: httpx.Request) -> bool:
        """Tell whether the request bears the key."""
        return request.headers.get("authorization") == f"Bearer {self.key}"

    def start(self, route: str, body: dict[str, Any], **extra: Any) -> Run:
        """Take a job, and charge for it."""
        run = Run(f"run-{next(self._numbers)}", route, body, outcome=self.outcome, extra=extra)
        self.runs[run.id] = run
        return run

    def step(self, run_id: str) -> tuple[Run | None, str]:
        """Count a poll and return the run and its state: queued, running, succeed, fail, moderate, canceled."""
        run = self.runs.get(run_id)
        if run is None:
            return None, "lost"
        run.polls += 1
        if run.canceled:
            return run, "canceled"
        if run.polls > self.polls_needed:
            return run, run.outcome
        return run, "queued" if run.polls == 1 else "running"

    def link(self) -> str:
        """Return a fresh link to the video."""
        self.link_number += 1
        return f"{self.cdn}/cdn/{self.link_number}.mp4"

    def serve_video(self, request: httpx.Request, number: int) -> httpx.Response:
        """Serve the video, or the part of it that is asked for."""
        if number in self.expired_links:
            return httpx.Response(403, text="<Error>expired</Error>")
        return httpx.Response(200, content=VIDEO, headers={"content-type": "video/mp4"})

    @property
    def charged(self) -> int:
        """How many runs were taken."""
        return len(self.runs)

    def sent(self, part: str) -> list[httpx.Request]:
        """Return the requests whose address holds this part."""
        return [request for request in self.requests if part in str(request.url)]


def moment(hours: float = 0.0) -> str:
    """Return a time from now as services write it."""
    return (datetime.now(UTC) + timedelta(hours=hours)).isoformat().replace("+00:00", "Z")


def body_of(request: httpx.Request) -> dict[str, Any]:
    """Return the JSON body."""
    return dict(json.loads(request.content or b"{}"))


def unknown_fields(body: Mapping[str, Any], *allowed: str) -> list[str]:
    """Return the fields that the service does not know."""
    return sorted(set(body) - set(allowed))


@contextmanager
def served(fake: Fake) -> Iterator[str]:
    """Run the fake on a loopback port and yield its address."""

    class Bridge(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            length = int(self.headers.get("content-length") or 0)
            url = f"{fake.origin}{self.path}"
            request = httpx.Request(
                self.command, url, headers=list(self.headers.items()), content=self.rfile.read(length)
            )
            response = fake(request)
            body = response.read()
            self.send_response(response.status_code)
            for name, value in response.headers.items():
                if name not in ("content-length", "transfer-encoding", "content-encoding"):
                    self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815  names of http.server

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Bridge)
    fake.origin = fake.cdn = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield fake.origin
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
