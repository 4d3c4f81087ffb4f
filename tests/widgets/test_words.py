"""Amounts, lengths and times are said the same way everywhere."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from components.widgets import words

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(("usd", "said"), [(0, "Free"), (0.6, "$0.60"), (1204.5, "$1,204.50"), (0.0042, "$0.0042")])
def test_money_is_said_to_the_cent_and_nothing_is_called_free(usd: float, said: str) -> None:
    assert words.money(usd) == said


@pytest.mark.parametrize(
    ("seconds", "said"), [(4, "4 s"), (2.5, "2.5 s"), (59.4, "59.4 s"), (59.7, "1:00"), (65, "1:05"), (7210, "2:00:10")]
)
def test_a_length_is_short_to_read(seconds: float, said: str) -> None:
    assert words.length(seconds) == said


def test_one_is_not_many() -> None:
    assert (words.count(1, "clip"), words.count(1204, "clip")) == ("1 clip", "1,204 clips")


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-11-22T11:59:40.000Z", "just now"),
        ("2026-11-22T11:48:00.000Z", "12 minutes ago"),
        ("2026-11-22T10:59:00.000Z", "1 hour ago"),
        ("2026-11-21T09:00:00.000Z", "yesterday"),
        ("2026-11-22T12:00:05.000Z", "just now"),
    ],
)
def test_how_long_ago_is_rounded_as_people_do(moment: str, said: str) -> None:
    assert words.ago(moment, today=NOON) == said


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-11-22T00:30:00.000Z", "today"),
        ("2026-11-21T23:30:00.000Z", "yesterday"),
        ("2026-11-18T12:00:00.000Z", "Wednesday"),
        ("2026-10-03T12:00:00.000Z", "3 October"),
        ("2025-10-03T12:00:00.000Z", "3 October 2025"),
    ],
)
def test_a_day_is_named_as_near_as_it_is(moment: str, said: str) -> None:
    assert words.since(moment, today=NOON, zone=UTC) == said


def test_the_day_is_that_of_the_person_not_of_the_server() -> None:
    late = "2026-11-21T23:30:00.000Z"
    assert words.at(late, today=NOON, zone=ZoneInfo("Europe/Berlin")) == "today at 00:30"
