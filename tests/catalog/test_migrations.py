import sqlite3
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from components.catalog import Catalog, Clip, ClipQuery, migrations
from components.errors import CatalogDamaged, CatalogError, CatalogTooNew

Script = Callable[..., subprocess.Popen[str]]
OPEN = "import sys; from pathlib import Path; from components.catalog import Catalog; Catalog.open(Path(sys.argv[1]))"


def test_opening_makes_the_folder_and_the_tables(path: Path) -> None:
    Catalog.open(path).close()
    tables = {row[0] for row in sqlite3.connect(path).execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables >= {"clips", "clip_parents", "prompts", "prompt_versions", "generations", "jobs", "collections"}


def test_four_processes_may_start_on_a_new_folder_at_once(path: Path, process: Script) -> None:
    running = [process(OPEN, path) for _ in range(4)]
    assert [(p.communicate(timeout=60)[1], p.returncode) for p in running] == [("", 0)] * 4
    with Catalog.open(path) as catalog:
        assert catalog.clips.count() == 0


def test_an_empty_file_becomes_a_catalog(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with Catalog.open(path) as catalog:
        assert catalog.jobs.version() == 0


def test_what_is_in_the_catalog_is_there_when_it_is_opened_again(path: Path, a_clip: Callable[..., Clip]) -> None:
    with Catalog.open(path) as catalog:
        clip = catalog.clips.add(a_clip())
    with Catalog.open(path) as catalog:
        assert catalog.clips.get(clip.id) == clip


def test_a_catalog_from_a_newer_dailies_is_left_alone(path: Path) -> None:
    Catalog.open(path).close()
    with sqlite3.connect(path) as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('dailies', 'holograms', '')"
        )
    db.close()
    before = path.read_bytes()
    with pytest.raises(CatalogTooNew, match="Update Dailies") as raised:
        Catalog.open(path)
    assert "holograms" in raised.value.detail
    assert path.read_bytes() == before


def test_a_text_file_in_its_place_is_named_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("These are my notes, not a database. " * 100)
    with pytest.raises(CatalogDamaged, match="not a readable Dailies catalog"):
        Catalog.open(path)
    assert path.read_text().startswith("These are my notes")
    assert list(path.parent.iterdir()) == [path]


def test_the_database_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE songs (title TEXT)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(CatalogDamaged, match="another program"):
        Catalog.open(path)
    assert path.read_bytes() == before


def test_a_file_that_is_cut_off_is_called_damaged(path: Path, a_clip: Callable[..., Clip]) -> None:
    with Catalog.open(path) as catalog:
        catalog.clips.add(a_clip())
    path.write_bytes(path.read_bytes()[: 4096 * 3])
    with pytest.raises(CatalogDamaged), Catalog.open(path) as catalog:
        catalog.clips.find(ClipQuery())


def test_a_read_only_folder_says_what_to_change(tmp_path: Path, process: Script) -> None:
    """Root may write everywhere, so the test gives that up in a process of its own."""
    folder = tmp_path / "locked"
    folder.mkdir()
    for parent in (folder, *folder.parents[:4]):
        parent.chmod(stat.S_IMODE(parent.stat().st_mode) | 0o055)
    folder.chmod(0o555)
    script = """
import os, sys
from pathlib import Path
from components.catalog import Catalog
from components.errors import CatalogError
import components.catalog.migrations, sqlite_utils
if os.getuid() == 0: os.setuid(65534)
for path in (Path(sys.argv[1], "catalog.db"), Path(sys.argv[1], "deeper", "catalog.db")):
    try: Catalog.open(path)
    except CatalogError as error: print(error)
"""
    out, errors = process(script, folder).communicate(timeout=60)
    assert (out.count("DAILIES_HOME"), errors) == (2, "")


def test_a_file_where_the_folder_should_be_says_what_to_change(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(CatalogError, match="DAILIES_HOME"):
        Catalog.open(tmp_path / "home" / "catalog.db")


def test_a_step_that_fails_leaves_the_catalog_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(db: object) -> None:
        db.execute("CREATE TABLE half (done TEXT)")  # type: ignore[attr-defined]
        raise RuntimeError("power cut")

    Catalog.open(path).close()
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "STEPS", (*migrations.STEPS, breaks))
        with pytest.raises(RuntimeError):
            Catalog.open(path)
    tables = {row[0] for row in sqlite3.connect(path).execute("SELECT name FROM sqlite_master")}
    assert "half" not in tables
    Catalog.open(path).close()


def test_a_later_step_is_applied_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def adds_a_table(db: object) -> None:
        db.execute("CREATE TABLE later (n TEXT)")  # type: ignore[attr-defined]

    Catalog.open(path).close()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, adds_a_table))
    Catalog.open(path).close()
    Catalog.open(path).close()
    assert sqlite3.connect(path).execute("SELECT count(*) FROM later").fetchone() == (0,)


def test_migrating_loads_no_pandas_and_leaves_it_importable(tmp_path: Path, process: Script) -> None:
    script = f"""
{OPEN}
print("sqlite_utils" in sys.modules, "pandas" in sys.modules, "numpy" in sys.modules)
import numpy
print("numpy" in sys.modules)
"""
    out, errors = process(script, tmp_path / "catalog.db").communicate(timeout=60)
    assert (out.split(), errors) == (["True", "False", "False", "True"], "")


def test_opening_a_catalog_that_is_up_to_date_loads_no_sqlite_utils(path: Path, process: Script) -> None:
    Catalog.open(path).close()
    out, errors = process(f"{OPEN}; print('sqlite_utils' in sys.modules)", path).communicate(timeout=60)
    assert (out, errors) == ("False\n", "")


def test_a_catalog_of_the_first_edition_is_brought_up_to_date_with_all_that_it_holds(
    path: Path, a_clip: Callable[..., Clip], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as past:
        past.setattr(migrations, "STEPS", migrations.STEPS[:1])
        migrations.migrate(path)
    with sqlite3.connect(path) as db:
        db.execute(
            "INSERT INTO generations (id, job_id, provider, model, request, request_hash, state, created_at)"
            " VALUES ('g', 'j', 'runway', 'gen4.5', '{}', 'h', 'succeeded', '2026-11-22')"
        )
    db.close()
    with Catalog.open(path) as catalog:
        assert catalog.generations.get("g").billed is False
        clip = catalog.clips.add(a_clip(cost=0.6, estimated=True))
        assert catalog.clips.get(clip.id).estimated
        assert catalog.clips.find(ClipQuery(text=clip.title.split()[0])).total == 1
