"""The words beside a job."""

import pytest

from components.jobs.notes import kept_for, place_in_line, time_left


@pytest.mark.parametrize(
    ("elapsed", "fraction", "words"),
    [
        (0.5, 0.5, ""),
        (30, 0.01, ""),
        (3, 0.5, "about 3 s left"),
        (9.9, 0.99, "about 1 s left"),
        (20, 1 / 3, "about 40 s left"),
        (60, 0.5, "about 1 min left"),
        (600, 0.5, "about 10 min left"),
    ],
)
def test_time_is_told_as_people_do_and_not_before_it_is_known(elapsed: float, fraction: float, words: str) -> None:
    assert time_left(elapsed, fraction) == words


def test_until_when_a_video_can_be_fetched_is_told_with_its_date() -> None:
    assert kept_for("Luma", None) == kept_for("Luma", "soon") == ""
    assert kept_for("Runway", "2999-01-02T03:04:05.678Z") == "It can be fetched from Runway until 2999-01-02 03:04 UTC."
    assert "most likely gone" in kept_for("Runway", "2026-01-02T03:04:05.678Z")


@pytest.mark.parametrize(("ahead", "words"), [(0, "next"), (1, "second in line"), (11, "number 12 in line")])
def test_a_waiting_job_knows_its_place(ahead: int, words: str) -> None:
    assert place_in_line(ahead) == words
