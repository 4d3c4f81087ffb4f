from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.catalog import Catalog, Clip, ClipQuery, Origin

MakeClip = Callable[..., Clip]


@pytest.fixture
def titles(catalog: Catalog, a_clip: MakeClip) -> Callable[..., list[str]]:
    """Fill the library with five clips; find some of them, and return their titles."""
    catalog.clips.add(a_clip(title="Dog", prompt="a golden retriever running", model="gen4.5", rating=2, duration=2.0))
    catalog.clips.add(a_clip(title="cup", prompt="steam over café crème", tags=("Hero",), rating=5, duration=9.0))
    catalog.clips.add(a_clip(title="Tram", width=720, height=1280, origin=Origin.imported, favorite=True, rating=3))
    catalog.clips.add(a_clip(title="Retriever, at dusk", prompt="stays", prompt_id="p1", rating=4, model="animatic"))
    catalog.trashed = catalog.clips.add(a_clip(title="Old dog", prompt="retriever"))  # type: ignore[attr-defined]
    catalog.clips.trash([catalog.trashed.id])  # type: ignore[attr-defined]

    def find(**query: object) -> list[str]:
        page = catalog.clips.find(ClipQuery(**query))  # type: ignore[arg-type]
        assert page.total >= len(page.clips)
        return [clip.title for clip in page.clips]

    return find


Titles = Callable[..., list[str]]


def test_the_newest_come_first_and_the_trash_is_apart(titles: Titles) -> None:
    assert titles() == ["Retriever, at dusk", "Tram", "cup", "Dog"]
    assert titles(trashed=True) == ["Old dog"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("retriev", ["Retriever, at dusk", "Dog"]),
        ("RUNN retriever", ["Dog"]),
        ("cafe", ["cup"]),
        ("hero", ["cup"]),
        ("gen4", ["Dog"]),
        ("retriever xylophone", []),
        ("title:dog", []),
        ("dog OR tram", []),
        ("   ", ["Retriever, at dusk", "Tram", "cup", "Dog"]),
        ("dog -", ["Dog"]),
        ("🎬", []),
    ],
)
def test_words_are_found_by_their_beginnings_in_title_prompt_tags_and_model(
    titles: Titles, text: str, found: list[str]
) -> None:
    assert titles(text=text) == found


def test_words_search_the_trash_too(titles: Titles) -> None:
    assert titles(text="retriever", trashed=True) == ["Old dog"]
    assert titles(text="retriever dog", trashed=True, sort="best match") == ["Old dog"]


def test_the_best_match_has_the_word_in_its_title(titles: Titles) -> None:
    assert titles(text="retriever", sort="best match") == ["Retriever, at dusk", "Dog"]
    assert titles(text="retriever", sort="oldest") == ["Dog", "Retriever, at dusk"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"origin": "imported"}, ["Tram"]),
        ({"origin": Origin.imported}, ["Tram"]),
        ({"model": "gen4.5"}, ["Dog"]),
        ({"aspect_ratio": "9:16"}, ["Tram"]),
        ({"favorite": True}, ["Tram"]),
        ({"favorite": False}, ["Retriever, at dusk", "cup", "Dog"]),
        ({"min_rating": 4}, ["Retriever, at dusk", "cup"]),
        ({"tag": "hero"}, ["cup"]),
        ({"prompt_id": "p1"}, ["Retriever, at dusk"]),
        ({"text": "retriever", "model": "gen4.5", "min_rating": 1}, ["Dog"]),
        ({"text": "steam", "tag": "HERO", "sort": "title"}, ["cup"]),
        ({"model": "gen4.5' OR 1=1 --"}, []),
    ],
)
def test_filters_narrow_down(titles: Titles, query: dict[str, object], found: list[str]) -> None:
    assert titles(**query) == found


@pytest.mark.parametrize(
    ("sort", "found"),
    [
        ("oldest", ["Dog", "cup", "Tram", "Retriever, at dusk"]),
        ("title", ["cup", "Dog", "Retriever, at dusk", "Tram"]),
        ("longest", ["cup", "Retriever, at dusk", "Tram", "Dog"]),
        ("rating", ["cup", "Retriever, at dusk", "Tram", "Dog"]),
        ("best match", ["Retriever, at dusk", "Tram", "cup", "Dog"]),
        ("rowid; DROP TABLE clips", ["Retriever, at dusk", "Tram", "cup", "Dog"]),
    ],
)
def test_each_sort_has_its_order_and_an_unknown_one_is_newest(titles: Titles, sort: str, found: list[str]) -> None:
    assert titles(sort=sort) == found


@pytest.mark.parametrize("text", ["", "retriever"])
def test_pages_together_are_the_whole_answer(catalog: Catalog, a_clip: MakeClip, text: str) -> None:
    ids = [catalog.clips.add(a_clip(title=f"Retriever {n}")).id for n in range(10)]
    found = [catalog.clips.find(ClipQuery(text=text, limit=4, offset=offset)) for offset in (0, 4, 8, 12)]
    assert [clip.id for page in found for clip in page.clips] == ids[::-1]
    assert {page.total for page in found} == {10}


def test_numbers_out_of_any_range_are_no_crash(titles: Titles, catalog: Catalog) -> None:
    assert titles(limit=10**30, offset=-5) == titles()
    assert titles(limit=-1) == titles(offset=10**30) == []
    assert catalog.clips.find(ClipQuery(limit=0)).total == 4


def test_changes_reach_the_search_at_once(titles: Titles, catalog: Catalog) -> None:
    tram = catalog.clips.find(ClipQuery(text="tram")).clips[0]
    catalog.clips.rename(tram.id, "Funicular")
    catalog.clips.retag(tram.id, ["mountain railway"])
    assert titles(text="tram") == []
    assert titles(text="funi railway") == ["Funicular"]
    catalog.clips.rate(tram.id, 1)
    catalog.clips.trash([tram.id])
    assert titles(text="funicular") == []
    catalog.clips.restore([tram.id])
    assert titles(text="funicular") == ["Funicular"]
    catalog.clips.erase(tram.id)
    assert titles(text="funicular") == []


def test_the_search_index_agrees_with_the_clips_after_many_changes_and_a_vacuum(
    catalog: Catalog, a_clip: MakeClip
) -> None:
    clips = [catalog.clips.add(a_clip(title=f"Take {n}", tags=(f"tag{n}",))) for n in range(30)]
    for clip in clips[::3]:
        catalog.clips.erase(clip.id)
    for clip in clips[1::3]:
        catalog.clips.rename(clip.id, "Renamed")
    with catalog._pools[0].read() as db:
        db.execute("VACUUM")
    with catalog._pools[0].write() as db:
        db.execute("INSERT INTO clips_fts (clips_fts, rank) VALUES ('integrity-check', 1)")
    assert catalog.clips.find(ClipQuery(text="take 29")).clips == (clips[29],)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(text=st.text() | st.text(alphabet="\"'*()^:-+{}[]|\\%_~<>. \0\n\ud800ANDORNEAR🎬", max_size=40))
def test_no_text_breaks_the_search(catalog: Catalog, text: str) -> None:
    for query in (ClipQuery(text=text), ClipQuery(text=text, sort="best match", model=text, tag=text, prompt_id=text)):
        assert catalog.clips.find(query).total == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(title=st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
def test_a_title_is_found_by_itself(catalog: Catalog, a_clip: MakeClip, title: str) -> None:
    clip = catalog.clips.add(replace(a_clip(title=title)))
    assert catalog.clips.get(clip.id).title == title
    if any(char.isascii() and char.isalnum() for char in title):
        assert clip in catalog.clips.find(ClipQuery(text=title, limit=1000)).clips


def test_a_text_of_ten_thousand_words_is_no_crash(catalog: Catalog) -> None:
    assert catalog.clips.find(ClipQuery(text="word " * 10_000)).total == 0
