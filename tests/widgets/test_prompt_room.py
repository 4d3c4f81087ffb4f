"""What the elements around a prompt are told: every dialect, every look, every version."""

import re
from pathlib import Path

from components.catalog import PromptVersion
from components.prompts import FURTHER, TABLES, PromptParts
from components.providers import MODELS
from components.web.assets import FOLDER
from components.widgets.prompt_dialects import dialects, families
from components.widgets.prompt_more import LABELS, LOOKS, ORDER
from components.widgets.shot import Shot
from components.widgets.shot_batch import Results, first_of, results_of, varied
from components.widgets.shot_versions import told

FOX = Shot("P1", parts=PromptParts(subject="a fox", action="running", camera="zoom_in", negative_prompt="people"))


def test_every_model_that_still_runs_is_in_one_family() -> None:
    listed = [model.id for family in families() for model in family.models]
    assert sorted(listed) == sorted(model.id for model in MODELS.values() if not model.is_retired())


def test_the_family_of_the_model_in_mind_comes_first_and_says_what_it_leaves_out() -> None:
    entries = dialects(FOX, MODELS["gen4.5"])
    assert (entries[0]["label"], entries[0]["here"]) == ("Runway", True)
    assert "people" in entries[0]["notes"][0]
    assert sum(entry["here"] for entry in entries) == 1
    by_label = {entry["label"]: entry for entry in entries}
    assert by_label["Kling"]["negative"] == "people"
    assert any("zoom -5" in note for note in by_label["Kling 1"]["notes"])


def test_a_text_over_the_limit_of_a_family_is_told() -> None:
    long = FOX.changed({"subject": "word " * 400})
    over = {entry["label"] for entry in dialects(long, MODELS["gen4.5"]) if entry["over"]}
    assert "Runway" in over
    assert "Luma" not in over


def test_words_for_one_model_stand_beside_its_family() -> None:
    entries = dialects(FOX.changed({"own": {"gen4.5": "Just a fox."}}), MODELS["gen4.5"])
    (alone,) = (entry for entry in entries if entry["key"] == "gen4.5")
    assert (alone["text"], alone["ours"]) == ("Just a fox.", False)
    assert next(entry for entry in entries if entry["label"] == "Runway")["ours"]


def test_every_further_part_has_a_pill_and_every_look_a_term_and_a_style() -> None:
    assert set(ORDER) == set(LABELS) == set(FURTHER)
    assert set(LOOKS) <= {term for part in FURTHER for term in TABLES[part]}
    styled = set(re.findall(r"\.look-(\w+)", (Path(FOLDER) / "looks.css").read_text()))
    assert {name for looks in LOOKS.values() for name in looks.split()} <= styled


def version(number: int, text: str) -> PromptVersion:
    return PromptVersion(f"V{number}", "P1", number, {}, text, "2026-11-22T12:00:00.000Z")


def test_versions_tell_what_each_changed_word_by_word() -> None:
    rows = told(FOX, [version(2, "a red fox waits"), version(1, "a fox waits")])
    assert [row["name"] for row in rows] == ["Now", "Version 2", "Version 1"]
    assert ["added", "red "] in rows[1]["runs"]
    assert rows[2]["runs"] == [["same", "a fox waits"]]


def test_the_version_that_is_there_already_cannot_be_restored() -> None:
    (row,) = told(FOX, [version(1, FOX.text)])
    assert (row["id"], row["name"]) == ("", "Version 1, as it is now")


def test_one_shot_has_no_results_and_a_pattern_is_drawn_as_its_first() -> None:
    assert results_of(FOX, {}) is None
    assert first_of(FOX, None) is FOX
    pattern = FOX.changed({"subject": "a {red|blue} fox", "own": {"gen4.5": "x"}})
    results = results_of(pattern, {})
    assert results
    first = first_of(pattern, results)
    assert (first.parts.subject, first.own) == ("a red fox", {})
    assert first_of(pattern, Results(problem="odd")) is pattern


def test_each_shot_is_told_by_what_it_has_of_its_own() -> None:
    shots = [FOX.changed({"setting": place}) for place in ("a wood", "a town")]
    assert varied(shots) == ["in a wood", "in a town"]
    assert varied([FOX, FOX]) == ["As it is", "As it is"]
