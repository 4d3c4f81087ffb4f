"""Settings come from the environment, and a bad one is named."""

import re
from dataclasses import asdict
from pathlib import Path

import pytest

from components.errors import BadSettings
from components.settings import GIB, Limits, Settings


def test_everything_has_a_default(tmp_path: Path) -> None:
    settings = Settings.from_environment({"HOME": str(tmp_path)})
    assert settings.home.is_absolute()
    assert settings.jobs_url == f"sqlite:///{settings.home / 'jobs.db'}"
    assert settings.ffmpeg is None


def test_the_data_folder_and_its_parts_follow_the_variable(tmp_path: Path) -> None:
    settings = Settings.from_environment({"DAILIES_HOME": str(tmp_path), "DAILIES_UPLOAD_GIB": "0.5"})
    assert settings.catalog_path == tmp_path / "catalog.db"
    assert settings.media_folder.parent == settings.temp_folder.parent == tmp_path
    assert settings.limits.upload_bytes == GIB // 2


LIMITS = {
    "DAILIES_UPLOAD_GIB": ("0.5", "upload_bytes", GIB // 2),
    "DAILIES_MEDIA_HOURS": ("1.5", "media_duration", 5400),
    "DAILIES_MEDIA_MEGAPIXELS": ("8.3", "media_pixels", 8_300_000),
    "DAILIES_MEDIA_FPS": ("60", "media_fps", 60),
    "DAILIES_MEDIA_STREAMS": ("3", "media_streams", 3),
    "DAILIES_PROBE_SECONDS": ("2.5", "probe_timeout", 2.5),
    "DAILIES_RENDER_MINUTES": ("5", "render_timeout", 300),
    "DAILIES_RENDER_GIB": ("1", "render_bytes", GIB),
    "DAILIES_MEMORY_GIB": ("8", "memory_bytes", 8 * GIB),
    "DAILIES_ALLOCATION_MIB": ("512", "allocation_bytes", GIB // 2),
    "DAILIES_HELD_MIB": ("1024", "held_bytes", GIB),
    "DAILIES_PROMPT_CHARACTERS": ("500", "prompt_characters", 500),
}


def test_every_limit_can_be_set() -> None:
    settings = Settings.from_environment({name: text for name, (text, _, _) in LIMITS.items()})
    assert asdict(settings.limits) == {field: value for _, field, value in LIMITS.values()}
    assert asdict(Settings.from_environment({}).limits) == asdict(Limits())


@pytest.mark.parametrize("name", LIMITS)
@pytest.mark.parametrize("text", ["much", "-1", "0", "nan", "inf", "1e99"])
def test_a_limit_that_cannot_be_names_its_variable_and_what_it_may_be(name: str, text: str) -> None:
    with pytest.raises(BadSettings, match=rf"{name} is .* number from [\d.]+ to [\d,]+, or leave it out"):
        Settings.from_environment({name: text})


def test_half_a_track_is_no_limit() -> None:
    with pytest.raises(BadSettings, match="whole number from 1"):
        Settings.from_environment({"DAILIES_MEDIA_STREAMS": "1.5"})


def test_the_readme_names_every_variable_of_a_limit_with_its_default() -> None:
    table = (Path(__file__).parents[1] / "README.md").read_text()
    for name in LIMITS:
        told = re.search(rf"^\| `{name}` \|.*\| ([\d,]+) \|$", table, re.M)
        assert told, name
        settings = Settings.from_environment({name: told[1].replace(",", "")})
        assert settings.limits == Limits(), name


def test_a_key_of_spaces_is_no_key_and_keys_are_not_shown() -> None:
    settings = Settings.from_environment({"FAL_KEY": "  ", "PIKA_API_KEY": "secret-1"})
    assert settings.key("FAL_KEY") is None
    assert settings.key("PIKA_API_KEY") == "secret-1"
    assert "secret-1" not in repr(settings)


def test_a_service_may_live_elsewhere() -> None:
    settings = Settings.from_environment({"DAILIES_RUNWAY_URL": "http://127.0.0.1:9/"})
    assert settings.provider_url("runway") == "http://127.0.0.1:9/"
    assert settings.provider_url("luma") is None


def test_a_budget_is_read_in_usd_and_a_wrong_one_names_its_variable() -> None:
    settings = Settings.from_environment({"DAILIES_BUDGET_DAY": "$12.50", "DAILIES_BUDGET_MONTH": "0"})
    assert (settings.budget.run, settings.budget.day, settings.budget.month) == (None, 12.5, 0.0)
    assert settings.budget.is_set
    assert not Settings.from_environment({}).budget.is_set
    with pytest.raises(BadSettings, match="DAILIES_BUDGET_RUN"):
        Settings.from_environment({"DAILIES_BUDGET_RUN": "a lot"})


def test_how_many_may_be_in_the_making_can_be_set_for_each_service() -> None:
    settings = Settings.from_environment({"DAILIES_RUNWAY_LANES": "20"})
    assert (settings.lanes("runway"), settings.lanes("kling")) == (20, None)
    with pytest.raises(BadSettings, match="DAILIES_KLING_LANES"):
        Settings.from_environment({"DAILIES_KLING_LANES": "many"}).lanes("kling")
