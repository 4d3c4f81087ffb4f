"""Home says what is new, and one thing to do next."""

from collections.abc import Callable

import pytest

from components.catalog import Catalog, Clip, Job, JobKind, JobState, Origin, new_id, now
from components.prompts import PromptParts
from components.widgets.home import headline, summary, what_next

Make = Callable[..., Clip]
SEEN = "2026-11-22T12:00:00.000Z"


def test_new_takes_are_counted_in_words(clip: Make) -> None:
    assert headline([clip(), clip(), clip(seen_at=SEEN)]) == "Two new takes today"
    assert headline([clip()]) == "One new take today"
    assert headline([clip(), clip(origin=Origin.imported)]) == "Two new clips today"


def test_when_all_is_seen_home_says_so(clip: Make) -> None:
    assert headline([clip(seen_at=SEEN)]) == "All caught up"


def test_the_summary_counts_what_was_kept(catalog: Catalog, clip: Make) -> None:
    newest = catalog.clips.add(clip(rating=4))
    catalog.clips.add(clip())
    assert summary(catalog, newest) == "2 clips, 1 kept · last one just now"


def test_first_one_looks_at_what_is_new(catalog: Catalog, clip: Make) -> None:
    new = clip(title="Snow")
    step = what_next(catalog, [new, clip(seen_at=SEEN)])
    assert (step.title, step.page, step.query) == ("See Snow", "library", {"clip": new.id})


def test_several_takes_of_one_shot_want_a_choice(catalog: Catalog, clip: Make) -> None:
    takes = [clip(prompt_id="p", seen_at=SEEN), clip(prompt_id="p", seen_at=SEEN)]
    step = what_next(catalog, takes)
    assert step.action == "Watch 2 takes"
    assert step.query["clip"] == takes[0].id


def test_takes_with_stars_are_chosen_already(catalog: Catalog, clip: Make) -> None:
    takes = [clip(prompt_id="p", seen_at=SEEN, rating=5), clip(prompt_id="p", seen_at=SEEN)]
    assert what_next(catalog, takes).page == "edit"


def test_a_written_shot_without_a_take_is_the_next_one(catalog: Catalog, clip: Make) -> None:
    parts = PromptParts(subject="a fox")
    prompt = catalog.prompts.write_draft(new_id(), parts.to_json(), parts.text(), "")
    assert what_next(catalog, [clip(seen_at=SEEN)]).query == {"prompt": prompt.id}


def test_a_shot_that_was_sent_is_no_draft_any_more(catalog: Catalog, clip: Make) -> None:
    parts = PromptParts(subject="a fox")
    prompt = catalog.prompts.write_draft(new_id(), parts.to_json(), parts.text(), "")
    catalog.jobs.add(
        Job(
            id=new_id(),
            kind=JobKind.generate,
            title="A fox",
            state=JobState.running,
            request={},
            intent=new_id(),
            prompt_id=prompt.id,
            created_at=now(),
        )
    )
    assert what_next(catalog, [clip(seen_at=SEEN)]).page == "prompt_builder"


@pytest.mark.parametrize("mark", [{"rating": 4}, {"favorite": True}])
def test_what_was_kept_wants_to_be_cut(catalog: Catalog, clip: Make, mark: dict[str, int]) -> None:
    kept = clip(title="Snow", seen_at=SEEN, **mark)
    step = what_next(catalog, [clip(seen_at=SEEN), kept])
    assert (step.title, step.query) == ("Cut Snow", {"clips": kept.id})
