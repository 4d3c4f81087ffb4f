"""The client keeps the key to itself, waits as it is told, and reads every kind of refusal."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from components.errors import BadReply, DailiesError, KeyRejected, ProviderUnavailable, QuotaExhausted, RateLimited
from components.providers.http import Http, Reply, pause_before
from components.providers.replies import error_for, kept_until, message_of, retry_after

KEY = "sk-live/abc+0123456789"


def client(answer: Callable[[httpx.Request], httpx.Response], **changes: Any) -> Http:
    settings: dict[str, Any] = {"label": "Fake", "base_url": "https://api.fake.test/v1", "secrets": (KEY,), **changes}
    headers = lambda: {"Authorization": f"Bearer {KEY}"}  # noqa: E731
    return Http(headers=headers, transport=httpx.MockTransport(answer), sleep=lambda _seconds: None, **settings)


def test_the_key_goes_to_the_service_only() -> None:
    http = client(lambda _request: httpx.Response(200, json={}), own_hosts=frozenset({"files.fake.test"}))
    assert http.url("jobs/1") == "https://api.fake.test/v1/jobs/1"
    for own in ("https://api.fake.test/other", "https://files.fake.test/x", "https://API.FAKE.TEST/x"):
        assert http.url(own) == own
    for foreign in ("https://evil.test/x", "http://api.fake.test/x", "https://api.fake.test.evil.test/x"):
        with pytest.raises(BadReply, match="not its own"):
            http.ask(foreign)
    assert not http.is_own("https://api.fake.test@evil.test/x")


def test_a_delivery_bears_no_key() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    client(answer).deliver("https://storage.test/put?signature=1", content=b"bytes", headers={"content-type": "a/b"})
    assert seen[0].method == "PUT"
    assert "authorization" not in seen[0].headers
    with pytest.raises(BadReply, match="own network"):
        client(answer).deliver("http://127.0.0.1/put", content=b"bytes")


def test_secrets_are_blotted_out_plain_and_encoded() -> None:
    http = client(lambda _request: httpx.Response(200))
    text = f"{KEY} and sk-live%2Fabc%2B0123456789, Authorization: Bearer another-token-123"
    assert http.redact(text) == "••• and •••, Authorization: Bearer •••"


def test_an_answer_without_end_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("components.providers.http.REPLY_BYTES", 1000)
    with pytest.raises(BadReply, match="without end"):
        client(lambda _request: httpx.Response(200, content=b"x" * 2000)).ask("jobs")


def test_an_answer_that_only_trickles_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("components.providers.http.REPLY_SECONDS", -1.0)
    with pytest.raises(BadReply, match="without end"):
        client(lambda _request: httpx.Response(200, json={})).ask("/jobs")


def test_until_when_a_result_is_kept_is_counted_from_when_it_was_made() -> None:
    made = datetime.now(UTC) - timedelta(hours=20)
    for told in (made.isoformat(), made.timestamp(), made.timestamp() * 1000, str(int(made.timestamp()))):
        left = datetime.fromisoformat(kept_until(24, told)) - datetime.now(UTC)
        assert left == pytest.approx(timedelta(hours=4), abs=timedelta(minutes=1))
    for unlikely in (None, "soon", 7, True, "2026-01-01T00:00:00", "2999-01-01T00:00:00Z", 1e300, []):
        left = datetime.fromisoformat(kept_until(24, unlikely)) - datetime.now(UTC)
        assert left == pytest.approx(timedelta(hours=24), abs=timedelta(minutes=1))


def test_the_request_id_rides_along_for_the_services_support() -> None:
    refused = httpx.Response(400, headers={"x-request-id": "req-42"}, json={"error": {"message": "bad ratio"}})
    with pytest.raises(DailiesError, match="refused the request: bad ratio") as caught:
        client(lambda _request: refused).ask("jobs")
    assert caught.value.detail == "HTTP 400: bad ratio (request req-42)"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "12"}, 12),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-3"}, None),
        ({}, None),
    ],
)
def test_waiting_times_are_read(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers) == seconds


def test_a_waiting_time_may_be_a_date() -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    assert retry_after({"retry-after": later}) == pytest.approx(30, abs=2)
    assert retry_after({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0


def test_pauses_grow_and_scatter() -> None:
    pauses = [pause_before(attempt, None) for attempt in (1, 2, 3)]
    assert 0.5 <= pauses[0] <= 0.75 < 1 <= pauses[1] <= 1.5 < 2 <= pauses[2] <= 3
    assert pause_before(3, 0.25) == 0.25


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"error": {"message": "m", "code": 3}}, "m"),
        ({"error": "m"}, "m"),
        ({"detail": [{"loc": ["body"], "msg": "too long"}, {"msg": "too wide"}]}, "too long; too wide"),
        ({"base_resp": {"status_code": 1004, "status_msg": "m"}}, "m"),
        ({"title": "t", "detail": "d"}, "d"),
        ("plain", "plain"),
        ({"code": 3}, ""),
        (None, ""),
    ],
)
def test_the_sentence_is_found_wherever_it_stands(body: Any, message: str) -> None:
    assert message_of(body) == message


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (401, {}, KeyRejected),
        (402, {}, QuotaExhausted),
        (403, {"detail": "User is locked. Reason: Exhausted balance"}, QuotaExhausted),
        (403, {"detail": "no"}, KeyRejected),
        (429, {"error": "slow down"}, RateLimited),
        (429, {"error": "insufficient balance"}, QuotaExhausted),
        (500, {}, ProviderUnavailable),
    ],
)
def test_a_status_becomes_our_error(status: int, body: Any, error: type[DailiesError]) -> None:
    assert type(error_for("Fake", status, body, {}, "FAKE_KEY")) is error


def test_a_reply_is_read_by_path() -> None:
    reply = Reply({"a": [{"b": 1}]}, {})
    assert reply.at("a", 0, "b") == reply.at("a", -1, "b") == 1
    assert reply.at("a", 1, "b") is reply.at("a", "b") is reply.at("x", "y") is None
