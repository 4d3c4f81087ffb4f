"""Reading what services say when they refuse: waiting times, error texts and what each HTTP status means for us."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from components.errors import (
    ContentRejected,
    DailiesError,
    GenerationLost,
    KeyRejected,
    MediaTooLarge,
    ProviderUnavailable,
    QuotaExhausted,
    RateLimited,
    UnsupportedRequest,
)

SOFTEN = "Change the words or pictures that may have caused it, and try again."
_TEXT_LENGTH = 400
_REFUSALS = re.compile(r"moderat|content.?polic|safety|sensitive|nsfw|flagged|prohibited|inappropriate", re.IGNORECASE)
_NO_CREDIT = re.compile(r"insufficient|balance|out of credit|not enough credit|quota|billing|arrears", re.IGNORECASE)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds to wait that a reply asks for, if it does."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = (headers.get("retry-after") or headers.get("ratelimit-reset") or "").strip()
    seconds = _number(text)
    if seconds is not None or not text:
        return seconds
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)).total_seconds())


def kept_until(hours: float, since: Any = None) -> str:
    """Return until when a service keeps a result: so long after the moment that it tells, or after now.

    ``since`` may be written as ISO 8601 or as a number of seconds or milliseconds; one that is unlikely is not trusted.
    """
    now = datetime.now(UTC)
    moment = _moment(since) or now
    if not timedelta(0) <= now - moment < timedelta(days=60):
        moment = now
    return (moment + timedelta(hours=hours)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def message_of(body: Any) -> str:
    """Return the sentence in an error body, in whichever of the usual places it stands."""
    if isinstance(body, str):
        return body.strip()[:_TEXT_LENGTH]
    if isinstance(body, list):
        return "; ".join(text for text in (message_of(item) for item in body) if text)[:_TEXT_LENGTH]
    if isinstance(body, Mapping):
        names = ("message", "msg", "detail", "error", "errors", "status_msg", "base_resp", "failure_reason", "title")
        for name in names:
            text = message_of(body[name]) if body.get(name) else ""
            if text:
                return text
    return ""


def content_rejected(label: str, reason: str, *, detail: str = "") -> ContentRejected:
    """Return the error for a prompt or picture that the service turned down."""
    said = f": {reason.rstrip('. ')}" if reason else ""
    return ContentRejected(f"{label} turned this down{said}. {SOFTEN}", detail=detail)


def sounds_like_moderation(text: str) -> bool:
    """Tell whether a free text speaks of content rules, at services that have no code for it."""
    return bool(_REFUSALS.search(text))


def error_for(label: str, status: int, body: Any, headers: Mapping[str, str], variables: str) -> DailiesError:
    """Return our error for an HTTP status that the service's adapter has no better word for."""
    said = message_of(body)
    detail = f"HTTP {status}: {said}" if said else f"HTTP {status}"
    reason = f": {said.rstrip('. ')}" if said else ""
    if status == 401:
        return KeyRejected(f"{label} did not accept the key. Check {variables}.", detail=detail)
    if status == 402 or (status in (403, 429) and _NO_CREDIT.search(said) and "rate limit" not in said.lower()):
        return QuotaExhausted(f"There is no credit left at {label}{reason}. Top up the account there.", detail=detail)
    if status == 403:
        return KeyRejected(f"{label} does not allow this with your key{reason}. Check {variables}.", detail=detail)
    if status in (404, 410):
        return GenerationLost(f"{label} knows nothing under this address{reason}.", detail=detail)
    if status == 413:
        return MediaTooLarge(f"{label} takes smaller files only{reason}. Use a smaller one.", detail=detail)
    if status == 429:
        wait = retry_after(headers)
        return RateLimited(f"{label} asks us to slow down. It is tried again later.", detail=detail, retry_after=wait)
    if status >= 500 or status == 408:
        return ProviderUnavailable(f"{label} has a problem on its side. Try again in a while.", detail=detail)
    if sounds_like_moderation(said):
        return content_rejected(label, said, detail=detail)
    return UnsupportedRequest(f"{label} refused the request{reason}.", detail=detail)


def _moment(told: Any) -> datetime | None:
    try:
        if isinstance(told, str) and not told.isdigit():
            moment = datetime.fromisoformat(told)
            return moment.astimezone(UTC) if moment.tzinfo else None
        return datetime.fromtimestamp(float(told) / (1000 if float(told) > 1e11 else 1), UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return None


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text else None
    except ValueError:
        return None
    return value if value is not None and 0 <= value < 1e7 else None
