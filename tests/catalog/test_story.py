from components.catalog import Catalog, GenerationRecord, GenerationState, now
from components.catalog.story import CHARACTERS, FIRST, MOST, with_line


def test_what_is_said_again_is_counted_and_not_repeated() -> None:
    story = with_line((), "sent", "1")
    for moment in "234":
        story = with_line(story, "Runway does not answer", moment)
    story = with_line(story, "rendering", "5")
    assert story == (
        {"at": "1", "said": "sent"},
        {"at": "2", "said": "Runway does not answer", "times": 3, "until": "4"},
        {"at": "5", "said": "rendering"},
    )


def test_a_story_keeps_its_beginning_and_its_latest_lines() -> None:
    story = ()
    for number in range(500):
        story = with_line(story, f"line {number}", str(number))
    assert len(story) == MOST
    assert [line["said"] for line in story[:FIRST]] == [f"line {number}" for number in range(FIRST)]
    assert story[-1]["said"] == "line 499"


def test_a_line_is_one_line_and_short() -> None:
    ((line),) = with_line((), "a\nb\t" + "c" * 9999, "1")
    assert line["said"].startswith("a b c")
    assert len(line["said"]) == CHARACTERS


def test_a_line_is_written_together_with_what_became_known(catalog: Catalog) -> None:
    record = GenerationRecord("g1", "j", "runway", "gen4.5", {}, "h", GenerationState.intended, now())
    assert catalog.generations.intend(record).story == ()
    catalog.generations.update("g1", "sending")
    stored = catalog.generations.update("g1", "Runway took it", state=GenerationState.queued)
    assert [line["said"] for line in stored.story] == ["sending", "Runway took it"]
    assert catalog.generations.get("g1") == stored
