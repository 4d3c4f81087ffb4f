"""From a sentence to several shots, as a person does it: filled in, undone, spread, seen in motion, sent together."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.conftest import RunningApp

Settle = Callable[[Page], None]
SENTENCE = "A slow dolly in on a steaming cup of coffee in a cozy café at golden hour, cinematic"


def test_a_sentence_becomes_parts_and_a_pattern_becomes_a_batch(app: RunningApp, page: Page, settle: Settle) -> None:
    page.goto(f"{app.url}/prompt_builder")
    page.get_by_role("textbox", name="Say it in one sentence").fill(SENTENCE)
    page.keyboard.press("Enter")
    subject = page.get_by_role("textbox", name="Subject")
    expect(subject).to_have_value("a steaming cup of coffee")
    expect(page.get_by_role("radio", name="Dolly in", exact=True)).to_be_checked()
    page.get_by_role("button", name="Undo").click()
    expect(subject).to_have_value("")

    subject.fill("a {red|blue|green} balloon rising")
    expect(page.get_by_text("3 shots, all chosen")).to_be_visible()
    page.get_by_role("checkbox").nth(1).uncheck()
    expect(page.get_by_text("3 shots, 2 chosen")).to_be_visible()
    page.get_by_role("button", name="Play two seconds").click()
    expect(page.locator("video.moving")).to_be_visible(timeout=90_000)
    assert page.locator("video.moving").evaluate("video => Math.round(video.duration * 10)") == 20

    page.reload()
    expect(page.get_by_text("3 shots, 2 chosen")).to_be_visible()
    page.keyboard.press("Control+Enter")
    page.wait_for_url("**/generate?**")
    expect(page.get_by_role("button", name="Generate 2 takes").first).to_be_visible()


def test_every_model_is_shown_its_words_and_one_is_told_otherwise(app: RunningApp, page: Page, settle: Settle) -> None:
    page.goto(f"{app.url}/prompt_builder?template=golden_retriever")
    page.get_by_role("button", name="Written for Animatic").click()
    runway = page.get_by_role("region", name="Runway", exact=True)
    expect(runway).to_contain_text("Tracking shot of a golden retriever")
    runway.get_by_role("button", name="Edit").click()
    runway.get_by_role("textbox").fill("A dog runs. That is all.")
    runway.get_by_role("button", name="Keep").click()
    expect(runway).to_contain_text("your words")
    page.keyboard.press("Escape")
    page.reload()
    settle(page)
    page.get_by_role("button", name="Written for Animatic").click()
    expect(page.get_by_role("region", name="Runway", exact=True)).to_contain_text("A dog runs. That is all.")
