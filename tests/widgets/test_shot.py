"""The shot at work: what it reads from the catalog, what it gives back, what the animatic draws it from."""

from components.catalog import Prompt
from components.prompts import STYLES, TEMPLATES, PromptParts, title_of
from components.prompts.variations import Spread
from components.widgets.prompt_text import segments
from components.widgets.shot import PART_DRAWN, TEXT_DRAWN, Shot


def prompt(parts: dict[str, object], title: str = "", text: str = "") -> Prompt:
    return Prompt("P1", title, parts, text, False, "2026-01-01", "2026-01-01")


def test_a_shot_comes_back_from_the_catalog_as_it_went_in() -> None:
    shot = Shot("P1", "Mine", TEMPLATES["neon_rain"].parts, 6.0, "4:5")
    assert Shot.of(prompt(shot.to_json(), "Mine")) == shot


def test_a_title_that_the_parts_tell_is_not_the_users_own() -> None:
    parts = PromptParts(subject="a fox", action="running home")
    shot = Shot.of(prompt(parts.to_json(), title_of(parts)))
    assert shot.title == ""
    assert shot.changed({"subject": "a wolf"}).name == "A wolf, running home"


def test_a_prompt_of_plain_text_is_read_as_its_subject() -> None:
    assert Shot.of(prompt({}, text="a quiet harbor")).parts.subject == "a quiet harbor"


def test_odd_values_in_the_catalog_do_no_harm() -> None:
    shot = Shot.of(prompt({"subject": 7, "duration": "long", "aspect_ratio": "2:3", "details": None}))
    assert (shot.duration, shot.aspect_ratio, shot.text) == (4.0, "16:9", "")


def test_a_camera_alone_is_too_little_to_draw() -> None:
    assert Shot(parts=PromptParts(camera="orbit", style="anime")).drawing() is None
    assert Shot(parts=PromptParts(setting="a rainy city street")).drawing() is not None


def test_what_is_drawn_fits_into_an_address() -> None:
    parts = PromptParts(subject="犬" * 9000, details=tuple("x" * 900 for _ in range(40)))
    drawing = Shot(parts=parts).drawing()
    assert drawing is not None
    assert len(drawing["prompt"]) == TEXT_DRAWN
    assert {len(words) for words in (drawing["parts"]["subject"], *drawing["parts"]["details"])} == {PART_DRAWN}


def test_the_lit_words_together_are_the_prompt() -> None:
    for template in TEMPLATES.values():
        assert ", ".join(segment["text"] for segment in segments(template.parts)) == template.parts.text()


def test_further_parts_and_what_to_leave_out_are_kept() -> None:
    shot = Shot("P1", parts=PromptParts(subject="a fox", lens="fisheye", weather="fog", negative_prompt="people"))
    assert Shot.of(prompt(shot.to_json())) == shot
    assert shot.changed({"lens": "macro_lens"}).parts.lens == "macro_lens"


def test_the_animatic_gets_only_what_it_can_draw() -> None:
    shot = Shot(parts=PromptParts(subject="a fox", style="noir", weather="fog", negative_prompt="people"))
    drawing = shot.drawing()
    assert drawing is not None
    assert drawing["parts"]["style"] == (STYLES["noir"].drawn_as or "noir")
    assert drawing["parts"]["weather"] == shot.parts.words("weather")
    assert "negative_prompt" not in drawing["parts"]


def test_what_one_shot_holds_otherwise_brings_it_back() -> None:
    before = Shot("P1", parts=PromptParts(subject="a fox", details=("fog",)))
    after = before.changed({"subject": "a wolf", "details": (), "duration": 6.0})
    assert after.changed(before.unlike(after)) == before
    assert before.unlike(before) == {}


def test_seed_model_own_words_and_choices_are_kept_where_they_are_set() -> None:
    plain = Shot("P1", parts=PromptParts(subject="a fox"))
    assert plain.to_json().keys().isdisjoint({"seed", "model", "own", "spread"})
    full = plain.changed({"seed": 0, "model": "gen4.5", "own": {"gen4.5": "A fox."}, "spread": Spread(most=24)})
    assert Shot.of(prompt(full.to_json())) == full
    assert full.changed(plain.unlike(full)) == plain
    assert (full.drawing() or {})["seed"] == 0


def test_odd_additions_in_the_catalog_do_no_harm() -> None:
    shot = Shot.of(prompt({"subject": "a fox", "seed": -1, "model": 3, "own": [1], "spread": "all"}))
    assert shot == Shot("P1", parts=PromptParts(subject="a fox"))
