"""Testing a key costs nothing, says what came of it, and ends."""

import threading
from collections.abc import Callable
from typing import Any

from components.errors import KeyRejected
from components.providers import Provider
from components.providers.animatic import Animatic
from components.widgets.services_check import check


class Asked(Animatic):
    """A service that does what the test wants when it is asked."""

    closed = False

    def __init__(self, answer: Callable[[], None]) -> None:
        super().__init__(api_key="secret-key")
        self.answer = answer

    def check_access(self) -> None:
        self.answer()

    def close(self) -> None:
        self.closed = True


def connecting(provider: Provider) -> Callable[..., Any]:
    return lambda *_: provider


def test_a_key_that_is_accepted_works() -> None:
    service = Asked(lambda: None)
    assert check("animatic", {}, connecting=connecting(service)).fine
    assert service.closed


def test_a_refused_key_is_told_in_the_words_of_the_error() -> None:
    def refuse() -> None:
        raise KeyRejected("Runway did not accept the key.")

    verdict = check("animatic", {}, connecting=connecting(Asked(refuse)))
    assert (verdict.fine, verdict.words, verdict.accepted) == (False, "Runway did not accept the key.", False)


def test_a_fault_of_ours_is_no_verdict_on_the_key_and_shows_no_key() -> None:
    def break_down() -> None:
        raise RuntimeError("secret-key")

    verdict = check("animatic", {}, connecting=connecting(Asked(break_down)))
    assert (verdict.fine, verdict.accepted) == (False, None)
    assert "secret-key" not in verdict.words


def test_a_service_that_says_nothing_is_not_waited_for() -> None:
    said = threading.Event()
    verdict = check("animatic", {}, patience=0.05, connecting=connecting(Asked(lambda: said.wait(5) and None)))
    said.set()
    assert verdict.words.startswith("No answer within 0.05 s")
