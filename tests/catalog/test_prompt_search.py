"""A list of prompts: found while one types, by what came of them, and kept in order."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from components.catalog import Catalog, Clip, PromptQuery, PromptUse, migrations

Make = Callable[..., Clip]


@pytest.fixture
def kept(catalog: Catalog) -> Catalog:
    for name, text in (("p1", "a golden retriever runs"), ("p2", "a red fox waits"), ("p3", "a café at night")):
        catalog.prompts.write_draft(name, {"subject": text}, text, title=text.split()[-1])
    return catalog


def found(catalog: Catalog, **asked: object) -> list[str]:
    return [prompt.id for prompt in catalog.prompts.find(PromptQuery(**asked)).prompts]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "ids"),
    [("gold", ["p1"]), ("red wai", ["p2"]), ("CAFE", ["p3"]), ("a", ["p3", "p2", "p1"]), ("zebra", []), ('"*(', [])],
)
def test_the_beginnings_of_words_are_enough(kept: Catalog, text: str, ids: list[str]) -> None:
    assert found(kept, text=text) == ids


def test_what_is_written_anew_is_found_anew(kept: Catalog) -> None:
    kept.prompts.write_draft("p1", {}, "a wolf howls")
    assert (found(kept, text="golden"), found(kept, text="wolf")) == ([], ["p1"])


def test_tags_are_found_counted_and_never_twice(kept: Catalog) -> None:
    kept.prompts.retag("p1", [" Autumn ", "autumn", "", "dogs"])
    kept.prompts.retag("p2", ["autumn"])
    assert kept.prompts.get("p1").tags == ("autumn", "dogs")
    assert dict(kept.prompts.tags()) == {"autumn": 2, "dogs": 1}
    assert set(found(kept, tag="Autumn")) == {"p1", "p2"}
    assert found(kept, text="dog") == ["p1"]


def test_a_prompt_wins_by_the_stars_of_its_clips(kept: Catalog, a_clip: Make) -> None:
    for prompt, stars in (("p1", 5), ("p1", 2), ("p2", 3)):
        kept.clips.add(a_clip(prompt_id=prompt, rating=stars))
    assert found(kept, won=True) == ["p1"]
    assert found(kept, sort="best rated")[:2] == ["p1", "p2"]
    assert kept.prompts.find(PromptQuery()).uses == {"p1": PromptUse(2, 5), "p2": PromptUse(1, 3)}


def test_a_clip_in_the_trash_wins_nothing(kept: Catalog, a_clip: Make) -> None:
    clip = kept.clips.add(a_clip(prompt_id="p1", rating=5))
    kept.clips.trash([clip.id])
    assert found(kept, won=True) == []
    assert kept.prompts.find(PromptQuery()).uses == {}


def test_the_trash_is_a_list_of_its_own(kept: Catalog) -> None:
    kept.prompts.trash("p2")
    assert found(kept) == ["p3", "p1"]
    assert found(kept, trashed=True) == ["p2"]
    kept.prompts.erase("p2")
    assert found(kept, trashed=True) == []
    assert found(kept, text="fox") == []


def test_favorites_and_pages(kept: Catalog) -> None:
    kept.prompts.favor("p2", True)
    assert found(kept, favorite=True) == ["p2"]
    page = kept.prompts.find(PromptQuery(limit=1, offset=1))
    assert ([prompt.id for prompt in page.prompts], page.total) == (["p2"], 3)


def test_an_empty_draft_is_no_prompt_yet(kept: Catalog) -> None:
    kept.prompts.write_draft("p4", {}, "")
    assert "p4" not in found(kept)


def test_a_duplicate_has_the_words_and_tags_and_a_life_of_its_own(kept: Catalog) -> None:
    kept.prompts.retag("p1", ["dogs"])
    copy = kept.prompts.duplicate("p1")
    assert (copy.text, copy.tags, copy.title) == ("a golden retriever runs", ("dogs",), "runs, copy")
    kept.prompts.write_draft(copy.id, {}, "a wolf")
    assert kept.prompts.get("p1").text == "a golden retriever runs"


def test_prompts_of_an_older_edition_can_be_searched(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as past:
        past.setattr(migrations, "STEPS", migrations.STEPS[:2])
        migrations.migrate(path)
    with sqlite3.connect(path) as db:
        db.execute(
            "INSERT INTO prompts (id, title, text, created_at, updated_at)"
            " VALUES ('old', 'Mill', 'a mill turns', '', '')"
        )
    db.close()
    with Catalog.open(path) as catalog:
        assert found(catalog, text="mill tu") == ["old"]
        assert catalog.prompts.get("old").tags == ()
