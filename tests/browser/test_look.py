"""What an upgrade of Streamlit could break unseen: ink on the accent, order on a phone, nothing typed is lost."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import RunningApp

Settle = Callable[[Page], None]
PAGES = ("", "prompt_builder", "generate", "library", "edit")
DARK_INK, WHITE = "rgb(28, 19, 4)", "rgb(255, 255, 255)"


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme="dark")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("scheme", "ink"), [("dark", DARK_INK), ("light", WHITE)])
def test_the_primary_button_is_legible_in_both_themes(browser: Browser, app: RunningApp, scheme: str, ink: str) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{app.url}/prompt_builder")
    button = page.get_by_test_id("stBaseButton-primary").first
    expect(button).to_have_css("color", ink)
    expect(page.locator("html")).to_have_attribute("data-mode", scheme)
    context.close()


def test_our_fonts_are_there(app: RunningApp, page: Page, settle: Settle) -> None:
    page.goto(app.url)
    settle(page)
    for font in ("16px Geist", "600 16px 'Instrument Sans'"):
        assert page.evaluate(f'document.fonts.load("{font}").then((faces) => faces.length > 0)')


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_a_phone_and_has_no_fault(phone: Page, app: RunningApp, settle: Settle, name: str) -> None:
    faults: list[str] = []
    phone.on("pageerror", lambda error: faults.append(str(error)))
    phone.goto(f"{app.url}/{name}")
    settle(phone)
    phone.wait_for_timeout(1500)
    assert not faults
    assert phone.get_by_text("a fault of ours").count() == 0
    assert phone.evaluate("document.scrollingElement.scrollWidth <= innerWidth")


def test_on_a_phone_the_stage_comes_before_the_fields(phone: Page, app: RunningApp) -> None:
    phone.goto(f"{app.url}/prompt_builder")
    subject = phone.get_by_role("textbox", name="Subject")
    expect(subject).to_be_visible()
    stage = phone.get_by_role("img", name="Name a subject to see it").bounding_box()
    fields = subject.bounding_box()
    assert stage
    assert fields
    assert stage["y"] < fields["y"]
    assert stage["width"] >= 389


def test_what_was_typed_survives_a_page_switch_back_and_a_reload(app: RunningApp, page: Page, settle: Settle) -> None:
    words = "a “lighthouse” that's 100% on fire 🔥"
    page.goto(f"{app.url}/prompt_builder?new=1")
    subject = page.get_by_role("textbox", name="Subject")
    subject.fill(words)
    page.wait_for_url("**prompt=**")
    expect(page.get_by_text("Saved as you type")).to_be_hidden()
    page.get_by_test_id("stTopNav").get_by_role("link", name="Library").click()
    page.wait_for_url("**/library**")
    page.go_back()
    expect(subject).to_have_value(words)
    page.reload()
    expect(subject).to_have_value(words)
    page.get_by_test_id("stTopNav").get_by_role("link", name="Library").click()
    page.wait_for_url("**/library**")
    settle(page)
    page.get_by_test_id("stTopNav").get_by_role("link", name="Prompt").click()
    expect(subject).to_have_value(words)


def test_a_link_to_a_clip_that_is_gone_says_so_and_leads_on(app: RunningApp, page: Page) -> None:
    page.goto(f"{app.url}/library?clip=nobody'%22%3Cscript%3E")
    expect(page.get_by_text("not in the library").first).to_be_visible()
    expect(page.get_by_test_id("stTopNav")).to_be_visible()
