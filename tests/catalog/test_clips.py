from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from components.catalog import Catalog, Clip, ClipQuery, Origin
from components.errors import BadInput, ClipNotFound

MakeClip = Callable[..., Clip]


@pytest.fixture
def clip(catalog: Catalog, a_clip: MakeClip) -> Clip:
    return catalog.clips.add(a_clip())


def test_a_clip_comes_back_as_it_was_stored(catalog: Catalog, a_clip: MakeClip) -> None:
    clip = a_clip(
        title="“Sun” 100 % 🌻 'gold'; DROP TABLE clips;--\nsecond line",
        origin=Origin.edited,
        fps=None,
        has_audio=True,
        recipe={"steps": [{"name": "trim", "start": 0.5}], "note": "ü\u2028"},
        poster="1" * 64,
        preview="2" * 64,
        rating=4,
        favorite=True,
        tags=("Summer", "50% off", "🌻"),
        prompt="a dog, running" * 500,
        prompt_id="p",
        provider="animatic",
        model="animatic",
        seed=2**32 - 1,
        cost=0.0,
    )
    assert catalog.clips.add(clip) == clip
    assert catalog.clips.get(clip.id) == clip


def test_adding_twice_keeps_the_first(catalog: Catalog, clip: Clip, a_clip: MakeClip) -> None:
    assert catalog.clips.add(a_clip(id=clip.id, title="Another")) == clip
    assert catalog.clips.count() == 1


def test_eight_threads_that_add_the_same_clip_add_one(catalog: Catalog, a_clip: MakeClip) -> None:
    clip, parent = a_clip(), catalog.clips.add(a_clip())
    with ThreadPoolExecutor(8) as threads:
        stored = list(threads.map(lambda _: catalog.clips.add(clip, [parent.id]), range(40)))
    assert stored == [clip] * 40
    assert catalog.clips.parents(clip.id) == (parent,)
    assert catalog.clips.count() == 2


@pytest.mark.parametrize("clip_id", ["", "nobody", "'; --", "../../etc", "\ud83c", "\0", "%", "x" * 100_000])
def test_an_unknown_id_from_a_link_says_what_to_do(catalog: Catalog, clip_id: str) -> None:
    for ask in (catalog.clips.get, catalog.clips.erase, lambda known: catalog.clips.rate(known, 3)):
        with pytest.raises(ClipNotFound, match="Look for it in the library") as raised:
            ask(clip_id)
        assert len(raised.value.detail) < 1000


def test_lineage_is_told_both_ways_and_in_order(catalog: Catalog, a_clip: MakeClip) -> None:
    first, second = catalog.clips.add(a_clip()), catalog.clips.add(a_clip())
    cut = catalog.clips.add(a_clip(origin=Origin.edited), [second.id, first.id, second.id])
    again = catalog.clips.add(a_clip(origin=Origin.edited), [first.id])
    assert catalog.clips.parents(cut.id) == (second, first)
    assert catalog.clips.children(first.id) == (again, cut)
    assert catalog.clips.children(cut.id) == ()


def test_a_parent_that_was_erased_meanwhile_does_not_stop_its_child(catalog: Catalog, a_clip: MakeClip) -> None:
    kept = catalog.clips.add(a_clip())
    child = catalog.clips.add(a_clip(), ["erased", kept.id])
    assert catalog.clips.parents(child.id) == (kept,)
    catalog.clips.erase(kept.id)
    assert catalog.clips.parents(child.id) == ()
    assert catalog.clips.get(child.id) == child


def test_a_clip_can_be_renamed_rated_favored_and_tagged(catalog: Catalog, clip: Clip) -> None:
    assert catalog.clips.rename(clip.id, "  The\nfinal  take ").title == "The final take"
    assert catalog.clips.rate(clip.id, 5).rating == 5
    assert catalog.clips.favor(clip.id, True).favorite
    changed = catalog.clips.retag(clip.id, ["Hero", " hero", "", "b  roll", "Straße", "STRASSE"])
    assert changed.tags == ("Hero", "b roll", "Straße")
    assert catalog.clips.get(clip.id) == changed


def test_a_blank_title_and_a_rating_out_of_range_are_refused(catalog: Catalog, clip: Clip) -> None:
    with pytest.raises(BadInput, match="title"):
        catalog.clips.rename(clip.id, " \n ")
    for rating in (-1, 6):
        with pytest.raises(BadInput, match="0 to 5"):
            catalog.clips.rate(clip.id, rating)
    assert catalog.clips.get(clip.id) == clip


def test_the_trash_hides_clips_until_they_are_restored(catalog: Catalog, clip: Clip, a_clip: MakeClip) -> None:
    kept = catalog.clips.add(a_clip())
    catalog.clips.trash([clip.id, "nobody"])
    assert catalog.clips.find(ClipQuery()).clips == (kept,)
    assert [found.id for found in catalog.clips.find(ClipQuery(trashed=True)).clips] == [clip.id]
    assert (catalog.clips.count(), catalog.clips.get(clip.id).deleted_at is None) == (1, False)
    catalog.clips.restore([clip.id])
    assert catalog.clips.get(clip.id) == clip
    assert catalog.clips.count() == 2


def test_a_clip_counts_as_seen_from_the_first_time(catalog: Catalog, clip: Clip) -> None:
    catalog.clips.mark_seen([clip.id])
    seen = catalog.clips.get(clip.id).seen_at
    catalog.clips.mark_seen([clip.id])
    assert seen is not None
    assert catalog.clips.get(clip.id).seen_at == seen


def test_thousands_of_clips_can_be_trashed_at_once(catalog: Catalog, clip: Clip) -> None:
    catalog.clips.trash([clip.id, *(f"unknown {n}" for n in range(50_000))])
    assert catalog.clips.count() == 0


def test_files_in_use_are_those_of_every_clip_also_in_the_trash(catalog: Catalog, a_clip: MakeClip) -> None:
    catalog.clips.add(a_clip(media="a" * 64, poster="b" * 64, preview="c" * 64))
    catalog.clips.trash([catalog.clips.add(a_clip(media="d" * 64)).id])
    assert catalog.clips.media_in_use() == {"a" * 64, "b" * 64, "c" * 64, "d" * 64}
    catalog.clips.erase(catalog.clips.find(ClipQuery(trashed=True)).clips[0].id)
    assert "d" * 64 not in catalog.clips.media_in_use()


def test_facets_count_what_is_not_in_the_trash_most_first(catalog: Catalog, a_clip: MakeClip) -> None:
    for width, tags in ((1280, ("hero",)), (720, ("hero", "b-roll")), (1280, ())):
        catalog.clips.add(a_clip(width=width, model="animatic", tags=tags))
    trashed = catalog.clips.add(a_clip(origin=Origin.imported, tags=("hero",)))
    catalog.clips.trash([trashed.id])
    facets = catalog.clips.facets()
    assert facets.models == (("animatic", 3),)
    assert facets.aspect_ratios == (("16:9", 2), ("1:1", 1))
    assert facets.origins == (("generated", 3),)
    assert facets.tags == (("hero", 2), ("b-roll", 1))
    assert catalog.clips.facets(trashed=True).origins == (("imported", 1),)


def test_counts_follow_changes_made_through_another_connection(catalog: Catalog, a_clip: MakeClip) -> None:
    with Catalog.open(catalog.path) as other:
        for n in range(1, 4):
            clip = other.clips.add(a_clip(tags=("new",)))
            assert catalog.clips.find(ClipQuery(limit=1)).total == n
            assert catalog.clips.facets().tags == (("new", n),)
        other.clips.retag(clip.id, [])
    assert catalog.clips.facets().tags == (("new", 2),)


@pytest.mark.parametrize(
    ("width", "height", "ratio"),
    [(1920, 1080, "16:9"), (848, 480, "16:9"), (720, 900, "4:5"), (1920, 804, "21:9"), (500, 100, "5:1"), (0, 0, "")],
)
def test_a_ratio_has_the_name_that_people_use(a_clip: MakeClip, width: int, height: int, ratio: str) -> None:
    assert a_clip(width=width, height=height).aspect_ratio == ratio
