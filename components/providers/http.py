"""The one way in which adapters talk to services: politely, creating once, with the key in the right hands only."""

import json
import random
import re
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote, urlsplit

import httpx

from components.errors import (
    BadReply,
    DailiesError,
    GenerationLost,
    ModelRetired,
    ProviderUnavailable,
    RateLimited,
    UncertainSubmit,
)
from components.providers.addresses import check_result_url, host_of, is_private
from components.providers.replies import error_for, retry_after

TIMEOUT = httpx.Timeout(30.0, connect=10.0, write=120.0)
ATTEMPTS = 4
LONGEST_WAIT = 10.0
REPLY_BYTES = 256 * 1024 * 1024
REPLY_SECONDS = 300.0  # for all of it: a trickle never runs into the timeout between two parts
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)

Explain = Callable[[int, Any], DailiesError | None]


@dataclass(frozen=True)
class Reply:
    """A reply that went well: its JSON, and headers with lower-case names."""

    body: Any
    headers: Mapping[str, str]
    status: int = 200

    def at(self, *path: str | int) -> Any:
        """Return what stands at a path in the body, or None where the path ends early."""
        value = self.body
        for step in path:
            if isinstance(step, int):
                value = value[step] if isinstance(value, list) and -len(value) <= step < len(value) else None
            else:
                value = value.get(step) if isinstance(value, Mapping) else None
        return value


@dataclass
class Http:
    """A client for one service.

    ``headers`` gives the headers with the key; they go to the host of ``base_url`` and to ``own_hosts``, over https
    unless the user chose the address. ``explain`` turns a status and body into a better error than the status alone.
    """

    label: str
    base_url: str
    headers: Callable[[], Mapping[str, str]]
    secrets: tuple[str, ...] = ()
    variables: str = "the key"
    own_hosts: frozenset[str] = frozenset()
    chosen_by_user: bool = False
    explain: Explain = lambda _status, _body: None
    transport: httpx.BaseTransport | None = None
    sleep: Callable[[float], None] = time.sleep
    _client: httpx.Client | None = field(default=None, init=False, repr=False)

    @property
    def client(self) -> httpx.Client:
        """The connection pool; it follows no redirects."""
        if self._client is None:
            trust = False if self.transport else trusted_authorities()
            self._client = httpx.Client(timeout=TIMEOUT, transport=self.transport, verify=trust, follow_redirects=False)
        return self._client

    def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def create(self, path: str, *, method: str = "POST", **content: Any) -> Reply:
        """Send a request that may cost money: exactly once.

        Raise UncertainSubmit when it may have been taken although no good answer came; ProviderUnavailable or
        RateLimited when it surely was not.
        """
        try:
            return self._send(method, path, **content)
        except GenerationLost as error:
            text = f"{self.label} does not offer this model, or not to your account. Choose another one."
            raise ModelRetired(text, detail=error.detail) from error
        except BadReply as error:
            raise self._unclear(error.detail or str(error)) from error
        except ProviderUnavailable as error:
            cause = error.__cause__
            busy = isinstance(cause, httpx.HTTPStatusError) and cause.response.status_code == 503
            if busy or isinstance(cause, _NEVER_SENT):
                raise
            raise self._unclear(error.detail) from error

    def id_in(self, reply: Reply, *path: str | int) -> str:
        """Return the id that a create replied; raise UncertainSubmit when there is none."""
        value = reply.at(*path)
        if isinstance(value, bool) or not isinstance(value, str | int) or value == "":
            raise self._unclear(f"no id in {str(reply.body)[:300]}")
        return str(value)

    def ask(self, path: str, *, method: str = "GET", attempts: int = ATTEMPTS, **content: Any) -> Reply:
        """Send a request that may be repeated: a few attempts, with growing pauses or those the service asks for."""
        url = self.url(path)
        for attempt in range(1, attempts):
            try:
                return self._send(method, url, **content)
            except (RateLimited, ProviderUnavailable, BadReply) as error:
                cause = error.__cause__
                asked = retry_after(cause.response.headers) if isinstance(cause, httpx.HTTPStatusError) else None
                pause = pause_before(attempt, asked)
                if pause > LONGEST_WAIT:
                    raise
                self.sleep(pause)
        return self._send(method, url, **content)

    def deliver(
        self, url: str, *, method: str = "PUT", headers: Mapping[str, str] | None = None, **content: Any
    ) -> Reply:
        """Send a file to where the service told us to, without the key: such an address is a permission in itself."""
        trusted = host_of(self.base_url) if self.chosen_by_user else ""
        check_result_url(url, trusted_host=trusted, resolve=self.transport is None)
        with self._told_unreachable(), self.client.stream(method, url, headers=headers, **content) as response:
            body = self._read(response)
        if response.is_success:
            return Reply(self._json(body, response) if _is_json(response) else {}, dict(response.headers))
        raise self._refusal(response, body)

    def url(self, path: str) -> str:
        """Return the full address of a path; a full address passes, if the key may go there."""
        if not urlsplit(path).scheme:
            return f"{self.base_url}/{path.lstrip('/')}"
        if not self.is_own(path):
            raise BadReply(f"{self.label} named an address that is not its own; it was not asked.", detail=path[:200])
        return path

    def is_own(self, url: str) -> bool:
        """Tell whether the key may go to this address."""
        host, scheme = host_of(url), urlsplit(url).scheme
        if host == host_of(self.base_url):
            return scheme == urlsplit(self.base_url).scheme
        return scheme == "https" and host in self.own_hosts and not is_private(host)

    def redact(self, text: str) -> str:
        """Return the text without any of our secrets, plain or percent-encoded."""
        for secret in self.secrets:
            for form in {secret, quote(secret, safe="")}:
                text = text.replace(form, "•••") if len(form) > 3 else text
        return re.sub(r"(?i)(bearer|key)\s+[\w.:~+/=-]{8,}", r"\1 •••", text)

    def redacted(self, error: DailiesError) -> DailiesError:
        """Return the error with our secrets taken out of its texts."""
        error.args = (self.redact(str(error)),)
        error.detail = self.redact(error.detail)
        return error

    def _send(self, method: str, path: str, **content: Any) -> Reply:
        url = self.url(path)
        headers = {**self.headers(), **content.pop("headers", {})}
        with self._told_unreachable(), self.client.stream(method, url, headers=headers, **content) as response:
            body = self._read(response)
        if response.is_success:
            return Reply(self._json(body, response), dict(response.headers), response.status_code)
        if response.is_redirect:
            raise BadReply(f"{self.label} sent us elsewhere. Check its address.", detail=f"HTTP {response.status_code}")
        raise self._refusal(response, body) from httpx.HTTPStatusError("", request=response.request, response=response)

    @contextmanager
    def _told_unreachable(self) -> Iterator[None]:
        try:
            yield
        except httpx.HTTPError as error:
            text = f"{self.label} cannot be reached. Check the network, or try again in a while."
            detail = self.redact(f"{type(error).__name__}: {error}")
            raise ProviderUnavailable(text, detail=detail) from error

    def _read(self, response: httpx.Response) -> bytes:
        parts, size, deadline = [], 0, time.monotonic() + REPLY_SECONDS
        for part in response.iter_bytes():
            size += len(part)
            if size > REPLY_BYTES or time.monotonic() > deadline:
                raise BadReply(f"{self.label} sent an answer without end.")
            parts.append(part)
        return b"".join(parts)

    def _json(self, body: bytes, response: httpx.Response) -> Any:
        if not body:
            return {}
        try:
            return json.loads(body)
        except ValueError as error:
            kind = response.headers.get("content-type", "no type")
            raise BadReply(f"{self.label} sent an answer that we cannot read.", detail=kind) from error

    def _refusal(self, response: httpx.Response, body: bytes) -> DailiesError:
        try:
            said = json.loads(body)
        except ValueError:
            said = body[:2000].decode("utf-8", "replace") if b"<html" not in body[:500].lower() else ""
        headers = dict(response.headers)
        error = self.explain(response.status_code, said)
        error = error or error_for(self.label, response.status_code, said, headers, self.variables)
        if isinstance(error, RateLimited) and error.retry_after is None:
            error.retry_after = retry_after(headers)
        request_id = next((headers[name] for name in ("x-request-id", "x-fal-request-id") if name in headers), "")
        error.detail = error.detail or f"HTTP {response.status_code}"
        error.detail += f" (request {request_id})" if request_id else ""
        return self.redacted(error)

    def _unclear(self, detail: str) -> UncertainSubmit:
        return UncertainSubmit(
            f"{self.label} gave no clear answer: the video may be in the making, and charged. It is not sent again by "
            f"itself. Look for it at {self.label}, then adopt or discard it.",
            detail=self.redact(detail),
        )


@cache
def trusted_authorities() -> ssl.SSLContext:
    """Return the certificates we trust; reading them is slow, so every client shares them."""
    return httpx.create_ssl_context()


def _is_json(response: httpx.Response) -> bool:
    return "json" in response.headers.get("content-type", "")


def pause_before(attempt: int, asked: float | None) -> float:
    """Return the seconds to wait after the n-th attempt: as the service asked, else 0.5, 1, 2… and up to half more."""
    return 0.5 * 2.0 ** (attempt - 1) * (1 + random.random() / 2) if asked is None else asked
