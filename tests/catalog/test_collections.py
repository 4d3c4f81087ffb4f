from collections.abc import Callable

import pytest

from components.catalog import Catalog, Clip
from components.errors import BadInput, NotFound


def test_a_collection_holds_each_clip_once(catalog: Catalog, a_clip: Callable[..., Clip]) -> None:
    one, two = catalog.clips.add(a_clip()), catalog.clips.add(a_clip())
    spring = catalog.collections.create(" Spring\n'26 ")
    catalog.collections.add(spring.id, [one.id, two.id, one.id, "nobody"])
    catalog.collections.add(spring.id, [one.id])
    assert catalog.collections.clips(spring.id) == (two, one)
    assert [(c.title, c.size) for c in catalog.collections.all()] == [("Spring '26", 2)]
    catalog.collections.remove(spring.id, [one.id])
    assert catalog.collections.clips(spring.id) == (two,)


def test_clips_in_the_trash_are_not_shown_and_erased_ones_are_gone(
    catalog: Catalog, a_clip: Callable[..., Clip]
) -> None:
    one, two = catalog.clips.add(a_clip()), catalog.clips.add(a_clip())
    spring = catalog.collections.create("Spring")
    catalog.collections.add(spring.id, [one.id, two.id])
    catalog.clips.trash([one.id])
    assert catalog.collections.clips(spring.id) == (two,)
    catalog.clips.restore([one.id])
    catalog.clips.erase(two.id)
    assert catalog.collections.clips(spring.id) == (one,)


def test_erasing_a_collection_leaves_its_clips(catalog: Catalog, a_clip: Callable[..., Clip]) -> None:
    clip = catalog.clips.add(a_clip())
    spring = catalog.collections.create("Spring")
    catalog.collections.add(spring.id, [clip.id])
    catalog.collections.erase(spring.id)
    assert catalog.collections.all() == ()
    assert catalog.clips.get(clip.id) == clip


def test_a_blank_title_and_an_unknown_collection_are_refused(catalog: Catalog) -> None:
    with pytest.raises(BadInput, match="title"):
        catalog.collections.create(" ")
    for ask in (catalog.collections.clips, catalog.collections.erase, lambda c: catalog.collections.add(c, [])):
        with pytest.raises(NotFound, match="Choose another"):
            ask("nobody")
