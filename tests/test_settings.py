"""Settings come from the environment, and a bad one is named."""

from pathlib import Path

import pytest

from components.errors import BadSettings
from components.settings import GIB, Settings


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


@pytest.mark.parametrize("text", ["a lot", "-1", "0", "nan", "inf"])
def test_a_limit_that_is_no_number_names_its_variable(text: str) -> None:
    with pytest.raises(BadSettings, match="DAILIES_MEDIA_HOURS"):
        Settings.from_environment({"DAILIES_MEDIA_HOURS": text})


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
