import pytest

from components.catalog import Catalog
from components.errors import PromptNotFound

DOG = {"subject": "a golden retriever", "details": ["slow motion"]}


def test_a_draft_is_kept_at_every_change(catalog: Catalog) -> None:
    first = catalog.prompts.write_draft("p1", DOG, "a golden retriever", title="Dog")
    changed = catalog.prompts.write_draft("p1", {**DOG, "camera": "orbit"}, "a golden retriever, orbiting")
    assert (changed.title, changed.parts["camera"], changed.created_at) == ("Dog", "orbit", first.created_at)
    assert catalog.prompts.get("p1") == changed


def test_writing_the_same_again_changes_nothing(catalog: Catalog) -> None:
    first = catalog.prompts.write_draft("p1", DOG, "a golden retriever")
    assert catalog.prompts.write_draft("p1", dict(reversed(DOG.items())), "a golden retriever") == first


def test_versions_count_up_and_the_same_content_is_one_version(catalog: Catalog) -> None:
    catalog.prompts.write_draft("p1", DOG, "a golden retriever")
    first = catalog.prompts.save_version("p1")
    assert catalog.prompts.save_version("p1") == first
    catalog.prompts.write_draft("p1", {}, "a cat")
    second = catalog.prompts.save_version("p1")
    assert [version.number for version in catalog.prompts.versions("p1")] == [2, 1]
    assert catalog.prompts.versions("p1") == (second, first)


def test_the_prompt_worked_on_last_comes_first(catalog: Catalog) -> None:
    for name in ("p1", "p2", "p3"):
        catalog.prompts.write_draft(name, {}, name)
    catalog.prompts.trash("p3")
    assert [prompt.id for prompt in catalog.prompts.newest()] == ["p2", "p1"]
    assert [prompt.id for prompt in catalog.prompts.newest(1)] == ["p2"]


def test_typing_into_a_prompt_in_the_trash_brings_it_back(catalog: Catalog) -> None:
    catalog.prompts.write_draft("p1", {}, "a dog")
    catalog.prompts.trash("p1")
    assert catalog.prompts.write_draft("p1", {}, "a dog").deleted_at is not None
    assert catalog.prompts.write_draft("p1", {}, "a dog, running").deleted_at is None


def test_a_prompt_can_be_renamed_favored_trashed_and_restored(catalog: Catalog) -> None:
    catalog.prompts.write_draft("p1", DOG, "a golden retriever")
    assert catalog.prompts.rename("p1", " Dog\n'1' 🐕 ").title == "Dog '1' 🐕"
    assert catalog.prompts.favor("p1", True).favorite
    assert catalog.prompts.trash("p1").deleted_at
    assert catalog.prompts.restore("p1").deleted_at is None


@pytest.mark.parametrize(
    "text", ["x" * 10_000, "“quotes” 'and' 100 %\n\tnew lines 🌻", "\ud83c half a pair", "a\0b", ""]
)
def test_any_text_is_kept(catalog: Catalog, text: str) -> None:
    kept = catalog.prompts.write_draft("p1", {"subject": text}, text)
    readable = text.encode(errors="replace").decode()
    assert (kept.text, kept.parts) == (readable, {"subject": readable})
    assert catalog.prompts.save_version("p1").text == readable


def test_an_unknown_prompt_says_what_to_do(catalog: Catalog) -> None:
    for ask in (catalog.prompts.get, catalog.prompts.save_version, catalog.prompts.trash):
        with pytest.raises(PromptNotFound, match="Choose it from the list"):
            ask("nobody")
    assert catalog.prompts.versions("nobody") == ()
