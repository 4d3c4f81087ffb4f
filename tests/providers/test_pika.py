"""What Pika is told; its idempotency key makes a second try safe."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from components.errors import ProviderUnavailable, QuotaExhausted, UncertainSubmit, UnsupportedRequest
from components.providers import GenerationRequest

Desk = Any


@pytest.fixture
def pika(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("pika")


def test_text_goes_to_the_path_of_its_model_with_the_key_of_the_click(pika: Desk) -> None:
    pika.provider().submit(GenerationRequest("pika/pika-2.5", "a dog", seed=3, resolution="1080p"), intent="click-1")
    request = pika.fake.requests[-1]
    assert str(request.url) == "https://api.dev.pika.art/v1/media/pika/pika-2.5/text-to-video"
    assert request.headers["x-api-key"] == pika.fake.key
    assert request.headers["idempotency-key"] == "click-1"
    assert json.loads(request.content) == {"prompt": "a dog", "duration_s": 5, "resolution": "1080p", "seed": 3}


@pytest.mark.parametrize(
    ("model", "choices", "usd"),
    [
        ("pika/pika-2.5", {"duration": 5, "resolution": "1080p"}, 0.45),
        ("pika/pika-2.5", {"duration": 10, "resolution": "720p", "first_frame": Path("nowhere.png")}, 0.40),
        ("pika/pikaframes", {"duration": 2, "first_frame": Path("a"), "last_frame": Path("b")}, 0.08),
    ],
)
def test_pika_quotes_the_price_of_the_exact_choice(pika: Desk, model: str, choices: dict[str, Any], usd: float) -> None:
    assert pika.provider().quote(GenerationRequest(model, "a dog", **choices)) == pytest.approx(usd)
    assert pika.fake.charged == 0
    assert len(pika.fake.requests) == 1
    pika.fake.faults.append(httpx.Response(200, json={"sell_usd": None, "micro_usd": "much"}))
    assert pika.provider().quote(GenerationRequest(model, "a dog", **choices)) is None
    assert pika.provider(api_key=None).quote(GenerationRequest(model, "a dog", **choices)) is None


def test_a_quote_is_asked_for_once_and_not_waited_for(pika: Desk) -> None:
    pika.fake.faults.append(httpx.Response(503, json={}))
    with pytest.raises(ProviderUnavailable):
        pika.provider().quote(pika.request())
    assert len(pika.fake.requests) == 1
    assert pika.pauses == []


def test_pictures_go_up_first_without_the_key(pika: Desk) -> None:
    frames = {"first_frame": pika.media / "first.png", "last_frame": pika.media / "last.png"}
    pika.provider().submit(GenerationRequest("pika/pikaframes", "a dog", duration=3, **frames))
    body = json.loads(pika.fake.requests[-1].content)
    assert body["images"] == ["https://cdn.test/input"] * 2
    assert body["transition_duration_s"] == 3
    with pytest.raises(UnsupportedRequest, match="needs a first frame"):
        pika.provider().submit(GenerationRequest("pika/pikaframes", "a dog", last_frame=pika.media / "last.png"))


def test_trying_again_after_silence_starts_nothing_new(pika: Desk) -> None:
    pika.fake.faults.append(httpx.ReadTimeout("slow"))
    with pytest.raises(UncertainSubmit):
        pika.provider().submit(pika.request(), intent="click-1")
    first = pika.provider().submit(pika.request(), intent="click-1")
    again = pika.provider().submit(pika.request(), intent="click-1")
    assert first.id == again.id
    assert pika.fake.charged == 1


def test_an_empty_account_is_told_apart_from_a_limit(pika: Desk) -> None:
    body = {"error": {"code": "insufficient_balance", "message": "no credit"}}
    pika.fake.faults.append(httpx.Response(403, json=body))
    with pytest.raises(QuotaExhausted, match="Top it up"):
        pika.provider().submit(pika.request())


def test_the_charge_and_a_missing_link_are_fetched(pika: Desk) -> None:
    done = pika.finish(pika.provider().submit(pika.request()))
    assert done.cost == pytest.approx(0.45)
    assert done.video_url is not None
