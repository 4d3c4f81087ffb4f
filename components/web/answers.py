"""How routes answer: errors as sentences, and a state-changing request only from our own pages."""

import functools
from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from components.errors import (
    BadInput,
    BudgetExceeded,
    DailiesError,
    MediaTooLarge,
    NotFound,
    StorageFull,
    UnreadableMedia,
)

Endpoint = Callable[[Request], Awaitable[Response]]
STATUSES: Mapping[type[DailiesError], int] = {
    UnreadableMedia: 415,
    MediaTooLarge: 413,
    BadInput: 400,
    BudgetExceeded: 402,
    NotFound: 404,
    StorageFull: 507,
    DailiesError: 503,
}
REFUSED = "This request came from another site, so it was not carried out. Use Dailies in its own tab."


def plainly(endpoint: Endpoint) -> Endpoint:
    """Answer with our errors as JSON: ``{"error": {"name", "message"}}`` and the status that fits."""

    @functools.wraps(endpoint)
    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except DailiesError as error:
            return problem(error.name, str(error), status_of(error))

    return answer


def from_our_pages(endpoint: Endpoint) -> Endpoint:
    """Refuse what a page of another site makes a browser send. A client that is no browser tells no origin and may."""

    @functools.wraps(endpoint)
    async def answer(request: Request) -> Response:
        return await endpoint(request) if is_same_origin(request) else problem("Refused", REFUSED, 403)

    return plainly(answer)


def is_same_origin(request: Request) -> bool:
    """Whether the browser says that one of our own pages sent this, or no browser sent it."""
    if site := request.headers.get("sec-fetch-site"):
        return site == "same-origin"
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


def status_of(error: DailiesError) -> int:
    """Return the HTTP status for an error, by the nearest kind."""
    return next(STATUSES[kind] for kind in type(error).__mro__ if kind in STATUSES)


def problem(name: str, message: str, status: int) -> Response:
    """Answer with an error of ours."""
    return JSONResponse({"error": {"name": name, "message": message}}, status_code=status)
