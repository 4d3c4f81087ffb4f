"""How many takes a service gets at once: as set, as its account allows, or a few."""

from pathlib import Path

import pytest

from components.errors import KeyRejected
from components.jobs.services import LANES, Services
from components.providers import PROVIDERS
from components.providers.runway import Runway
from components.settings import Settings


def services(tmp_path: Path, **own: str) -> Services:
    return Services(Settings.from_environment({"DAILIES_HOME": str(tmp_path), "RUNWAYML_API_SECRET": "key", **own}))


def test_the_setting_goes_first_then_the_account_then_a_few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Runway, "concurrency", lambda self: 20)
    assert services(tmp_path).lanes("runway") == 20
    assert services(tmp_path, DAILIES_RUNWAY_LANES="7").lanes("runway") == 7
    assert services(tmp_path).lanes("kling") == LANES


def test_an_account_that_does_not_tell_gets_a_few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Runway) -> int:
        raise KeyRejected("Runway did not accept the key.")

    monkeypatch.setattr(Runway, "concurrency", refuse)
    assert services(tmp_path).lanes("runway") == LANES


def test_only_what_needs_no_wire_is_drawn_here(tmp_path: Path) -> None:
    known = services(tmp_path)
    assert {name for name in PROVIDERS if known.is_drawn_here(name)} == {"animatic", "stable_video"}
    assert not known.is_drawn_here("a service of tomorrow")
