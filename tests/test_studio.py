"""The one studio of a process."""

import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from components import studio
from components.errors import BadSettings, CatalogDamaged, DailiesError
from components.settings import Settings
from components.studio import Studio


@pytest.fixture(autouse=True)
def nobody_else() -> Iterator[None]:
    yield
    studio.use(None)


def settings_in(folder: Path) -> Settings:
    return Settings.from_environment({**os.environ, "DAILIES_HOME": str(folder)})


def test_it_makes_its_folders_and_opens_what_lies_in_them(tmp_path: Path) -> None:
    opened = Studio.open(settings_in(tmp_path / "a" / "home"))
    assert opened.catalog.clips.count() == 0
    assert opened.media.folder.is_dir()
    assert opened.jobs.active() == ()
    assert opened.providers["animatic"].name == "animatic"
    opened.close()


def test_a_folder_that_cannot_be_written_names_the_variable_to_set(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BadSettings, match="DAILIES_HOME"):
        Studio.open(settings_in(tmp_path / "file" / "home"))


def test_the_open_one_is_found_even_after_the_module_was_loaded_anew(tmp_path: Path) -> None:
    opened = Studio.open(settings_in(tmp_path))
    studio.use(opened)
    kept = sys.modules.pop("components.studio")
    try:
        assert importlib.import_module("components.studio").current() is opened
    finally:
        sys.modules["components.studio"] = kept
        opened.close()


def test_before_it_is_open_one_is_told_how_to_start(tmp_path: Path) -> None:
    with pytest.raises(DailiesError, match="streamlit run"):
        studio.current()


def test_one_that_could_not_be_opened_says_why_every_time() -> None:
    studio.use(CatalogDamaged("The catalog is damaged."))
    for _ in range(2):
        with pytest.raises(CatalogDamaged):
            studio.current()
