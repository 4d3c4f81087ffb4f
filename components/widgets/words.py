"""How amounts, lengths and times are said: the same words on every page."""

from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import streamlit as st

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def money(usd: float) -> str:
    """Say an amount in USD; fractions of a cent only where there is nothing else."""
    return "Free" if usd == 0 else f"${usd:,.2f}" if usd >= 0.01 else f"${usd:.4f}".rstrip("0")


def length(seconds: float) -> str:
    """Say how long a clip is: "4 s", "2.5 s", "1:05", "2:00:10"."""
    if seconds < 59.5:
        return f"{seconds:.1f}".removesuffix(".0") + " s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def count(number: int, one: str, many: str = "") -> str:
    """Say how many: "1 clip", "1,204 clips"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def spelled(number: int) -> str:
    """Write a small number as a word."""
    return NUMBERS[number] if 0 <= number < len(NUMBERS) else f"{number:,}"


def ago(moment: str, *, today: datetime | None = None) -> str:
    """Say how long ago a stored time was: "12 minutes ago", "yesterday"."""
    then, today = _read(moment), today or datetime.now(UTC)
    seconds = max(0, (today - then).total_seconds())
    if seconds < 60:
        return "just now"
    if seconds < 3600:
        return f"{count(int(seconds // 60), 'minute')} ago"
    if seconds < 86400:
        return f"{count(int(seconds // 3600), 'hour')} ago"
    return since(moment, today=today, zone=UTC)


def since(moment: str, *, today: datetime | None = None, zone: tzinfo | None = None) -> str:
    """Say on which day it was: "today", "yesterday", "Monday", "3 October", "3 October 2025"."""
    zone = zone or local()
    then, today = _read(moment).astimezone(zone), (today or datetime.now(UTC)).astimezone(zone)
    days = (today.date() - then.date()) / timedelta(days=1)
    if days < 1:
        return "today"
    if days < 2:
        return "yesterday"
    if days < 7:
        return f"{then:%A}"
    return f"{then.day} {then:%B}" + ("" if then.year == today.year else f" {then.year}")


def at(moment: str, *, today: datetime | None = None, zone: tzinfo | None = None) -> str:
    """Say day and time: "today at 10:31"."""
    zone = zone or local()
    return f"{since(moment, today=today, zone=zone)} at {_read(moment).astimezone(zone):%H:%M}"


def local() -> tzinfo:
    """Return the time zone of the browser, else UTC."""
    try:
        return ZoneInfo(st.context.timezone or "UTC")
    except (KeyError, ValueError):
        return UTC


def _read(moment: str) -> datetime:
    return datetime.fromisoformat(moment.replace("Z", "+00:00"))
