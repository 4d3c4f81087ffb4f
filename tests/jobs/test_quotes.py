"""A service's own price goes before that of the list, and is never waited for long."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from components.errors import ProviderUnavailable
from components.jobs import quotes as quotes_module
from components.jobs.quotes import Quotes
from components.jobs.services import Services
from components.providers import GenerationRequest
from components.providers.animatic import Animatic
from components.providers.pika import Pika
from components.settings import Settings

SHOT = GenerationRequest("pika/pika-2.5", "a dog", duration=5, resolution="1080p")  # $0.45 by the list


class Quoting(Animatic):
    """A service that quotes what the test says."""

    def __init__(self, *answers: float | Exception | None) -> None:
        super().__init__()
        self.answers = list(answers)
        self.asked: list[GenerationRequest] = []

    def quote(self, request: GenerationRequest) -> float | None:
        self.asked.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def test_a_choice_is_asked_for_once_whatever_its_words_and_seed() -> None:
    service, quotes = Quoting(0.5, 0.9), Quotes()
    assert quotes.price(service, SHOT, 5.0) == 0.5
    assert quotes.price(service, replace(SHOT, prompt="a cat", seed=7), 5.0) == 0.5
    assert quotes.price(service, replace(SHOT, duration=10), 5.0) == 0.9
    assert quotes.price(service, replace(SHOT, duration=10), 5.0) == 0.9
    assert len(service.asked) == 2


def test_a_service_without_quotes_is_not_asked() -> None:
    assert Quotes().price(Animatic(), SHOT, 5.0) is None


def test_a_service_that_does_not_answer_is_left_in_peace_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    service, quotes = Quoting(ProviderUnavailable("Pika cannot be reached."), None, 0.5), Quotes()
    assert [quotes.price(service, SHOT, 5.0) for _ in range(3)] == [None] * 3
    assert len(service.asked) == 1
    monkeypatch.setattr(quotes_module, "SILENT", -1.0)
    other = replace(SHOT, duration=10)
    assert [quotes.price(service, other, 5.0) for _ in range(2)] == [None, 0.5]


def test_a_slow_quote_holds_up_nobody_and_is_there_the_next_time() -> None:
    arrived = threading.Event()

    class Slow(Quoting):
        def quote(self, request: GenerationRequest) -> float | None:
            arrived.wait(10)
            return super().quote(request)

    service, quotes = Slow(0.5), Quotes()
    assert quotes.price(service, SHOT, 0.01) is None
    assert quotes.price(service, SHOT, 0.01) is None
    arrived.set()
    assert quotes.price(service, SHOT, 10.0) == 0.5
    assert len(service.asked) == 1


def test_the_quote_goes_before_the_list_and_the_list_holds_without_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[Any] = [0.99, None]
    monkeypatch.setattr(Pika, "quote", lambda self, request: answers.pop(0))
    services = Services(Settings.from_environment({"DAILIES_HOME": str(tmp_path), "PIKA_API_KEY": "key"}))
    assert services.check("pika", SHOT) == 0.99
    assert services.price("pika", SHOT) == 0.99
    assert services.price("pika", replace(SHOT, duration=None)) == pytest.approx(0.45)
