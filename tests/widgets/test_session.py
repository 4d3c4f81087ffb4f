"""What a tab remembers between two runs."""

import pytest

from components.widgets import session as module
from components.widgets.session import Session


def test_two_clicks_at_once_are_one_wish(monkeypatch: pytest.MonkeyPatch) -> None:
    time = [100.0]
    monkeypatch.setattr(module, "monotonic", lambda: time[0])
    session = Session()
    first = session.intent("generate")
    session.sent("generate")
    time[0] += 0.3
    assert session.intent("generate") == first
    time[0] += 5
    assert session.intent("generate") != first


def test_a_wish_that_was_never_sent_stays_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    time = [100.0]
    monkeypatch.setattr(module, "monotonic", lambda: time[0])
    session = Session()
    first = session.intent("generate")
    time[0] += 60
    assert session.intent("generate") == first


def test_another_shot_is_another_edition_and_forgets_what_fields_said() -> None:
    session = Session()
    session.taken["subject"] = 5.0
    before = session.edition
    session.open_shot("P1")
    assert (session.prompt_id, session.taken) == ("P1", {})
    assert session.edition != before
