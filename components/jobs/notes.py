"""The few words that stand beside a job: how long it will take, its place in the line."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from components.catalog import Job, JobState

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def time_left(elapsed: float, fraction: float) -> str:
    """Say how long the rest takes at the pace so far, rounded as people do; nothing while it is too early to tell."""
    if elapsed < 1 or fraction < 0.05:
        return ""
    seconds = elapsed / fraction - elapsed
    if seconds < 10:
        return f"about {max(1, round(seconds))} s left"
    if seconds < 55:
        return f"about {5 * round(seconds / 5)} s left"
    return f"about {max(1, round(seconds / 60))} min left"


def kept_for(label: str, expires_at: str | None) -> str:
    """Say until when, by date, a service keeps a video; nothing where it does not tell."""
    left = seconds_until(expires_at)
    if left is None or expires_at is None:
        return ""
    moment = f"{datetime.fromisoformat(expires_at).astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    if left <= 0:
        return f"{label} kept it until {moment}; it is most likely gone."
    return f"It can be fetched from {label} until {moment}."


def seconds_until(moment: str | None) -> float | None:
    """Return the seconds until a time as services and the catalog write it; None where there is none."""
    try:
        return (datetime.fromisoformat(moment or "").astimezone(UTC) - datetime.now(UTC)).total_seconds()
    except ValueError:
        return None


def place_in_line(ahead: int) -> str:
    """Say where a waiting job stands when ``ahead`` others wait before it."""
    if ahead == 0:
        return "next"
    return f"{ORDINALS[ahead] if ahead < len(ORDINALS) else f'number {ahead + 1}'} in line"


def with_places(jobs: Sequence[Job], line: Callable[[Job], str] = lambda _job: "") -> tuple[Job, ...]:
    """Return the jobs in the same order, the waiting ones with their place in their ``line`` as note."""
    waiting = sorted((job for job in jobs if job.state == JobState.waiting), key=lambda job: (job.created_at, job.id))
    before: dict[str, int] = {}
    places = {}
    for job in waiting:
        ahead = before[line(job)] = before.get(line(job), -1) + 1
        places[job.id] = place_in_line(ahead)
    return tuple(replace(job, note=places[job.id]) if job.id in places else job for job in jobs)
