"""Paying from the page: a free take goes one rung up at a service, once, and the ledger tells what it cost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

from components.animatic import AnimaticRequest, render
from tests.conftest import RunningApp
from tests.providers.fakes.base import served
from tests.providers.fakes.runway import FakeRunway

Settle = Callable[[Page], None]


class Screening(FakeRunway):
    """A Runway whose videos can be played."""

    def __init__(self, video: bytes) -> None:
        super().__init__()
        self.polls_needed = 1
        self.video = video

    def serve_video(self, request: httpx.Request, number: int) -> httpx.Response:
        return httpx.Response(200, content=self.video, headers={"content-type": "video/mp4"})


@pytest.fixture
def runway(tmp_path: Path) -> Iterator[Screening]:
    render(AnimaticRequest("a fox in a forest", duration=2, height=360), tmp_path / "fox.mp4")
    service = Screening((tmp_path / "fox.mp4").read_bytes())
    with served(service):
        yield service


def test_a_free_take_is_promoted_and_paid_once(
    stopped_app: RunningApp, runway: Screening, page: Page, settle: Settle
) -> None:
    stopped_app.environment = {"DAILIES_RUNWAY_URL": runway.origin, "RUNWAYML_API_SECRET": runway.key}
    stopped_app.start()
    page.goto(f"{stopped_app.url}/prompt_builder?template=golden_retriever")
    settle(page)
    page.get_by_role("button", name="Generate").last.click()
    page.wait_for_url("**/generate?**")
    free = page.get_by_role("link", name="Take 1, open in the library")
    expect(free).to_be_visible(timeout=120_000)

    free.hover()
    page.get_by_role("button", name="Promote").click()
    dialog = page.get_by_role("dialog", name="Promote this take")
    expect(dialog.get_by_text("the same prompt and seed")).to_be_visible()
    dialog.get_by_text("Runway Gen-4.5").click()
    dialog.get_by_role("button", name="Make it for $").click()
    expect(page.get_by_role("link", name="Take 2, open in the library")).to_be_visible(timeout=120_000)
    expect(page.get_by_text("Runway Gen-4.5, paid $0.62")).to_be_visible()
    assert runway.charged == 1

    page.goto(f"{stopped_app.url}/services")
    page.get_by_role("button", name="Test Runway").click()
    expect(page.get_by_text("It answers, and the key is accepted.")).to_be_visible()
    expect(page.get_by_role("row", name="Runway Gen-4.5")).to_contain_text("$0.62")
    assert runway.key not in page.content()


def test_a_failed_take_tells_its_story_and_what_another_try_costs(
    stopped_app: RunningApp, runway: Screening, page: Page, settle: Settle
) -> None:
    runway.outcome = "fail"
    stopped_app.environment = {"DAILIES_RUNWAY_URL": runway.origin, "RUNWAYML_API_SECRET": runway.key}
    stopped_app.start()
    page.goto(f"{stopped_app.url}/prompt_builder?template=golden_retriever")
    settle(page)
    page.get_by_role("button", name="Generate").last.click()
    page.wait_for_url("**/generate?**")
    page.goto(f"{page.url}&model=gen4.5")
    settle(page)
    page.locator(".st-key-generate").get_by_role("button").click()
    take = page.locator("figure", has_text="Runway Gen-4.5")
    expect(take).to_contain_text("Runway could not make the video: It went wrong. Not charged.", timeout=60_000)

    take.get_by_text("What happened").click()
    expect(take.get_by_role("listitem").filter(has_text="Runway took it as run-1.")).to_be_visible()
    runway.outcome = "succeed"
    take.get_by_role("button", name="Try again for $0.60").click()
    expect(take).to_contain_text("paid $0.62", timeout=60_000)
    expect(take.get_by_text("from first to last, $0.62")).to_be_visible()
    assert runway.charged == 2


def test_a_key_counts_as_refused_until_it_is_accepted(
    stopped_app: RunningApp, runway: Screening, page: Page, settle: Settle
) -> None:
    stopped_app.environment = {"DAILIES_RUNWAY_URL": runway.origin, "RUNWAYML_API_SECRET": "another key"}
    stopped_app.start()
    page.goto(f"{stopped_app.url}/services")
    settle(page)
    page.get_by_role("button", name="Test Runway").click()
    expect(page.get_by_role("region", name="Runway", exact=True)).to_contain_text("Key refused")
    page.goto(f"{stopped_app.url}/services")
    expect(page.get_by_role("region", name="Runway", exact=True)).to_contain_text("Key refused")
    runway.key = "another key"
    page.get_by_role("button", name="Test Runway").click()
    expect(page.get_by_role("region", name="Runway", exact=True)).to_contain_text("Works")
    page.goto(f"{stopped_app.url}/services")
    expect(page.get_by_role("region", name="Runway", exact=True)).to_contain_text("Key found")
