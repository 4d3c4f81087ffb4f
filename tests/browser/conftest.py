"""A real Chromium for the browser flows."""

import runpy
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

SETTLED = "[data-testid=stApp][data-test-script-state=notRunning][data-test-connection-state=CONNECTED]"


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    path = runpy.run_path(str(Path(__file__).parent / "chromium.py"))["find_chromium"]()
    assert path, "No Chromium was found: `make browser` installs one."
    return {**browser_type_launch_args, "executable_path": path, "args": ["--no-sandbox"]}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    return {**browser_context_args, "viewport": {"width": 1440, "height": 900}, "color_scheme": "dark"}


@pytest.fixture(autouse=True)
def patience() -> None:
    expect.set_options(timeout=30_000)


@pytest.fixture
def settle() -> Any:
    """Return a function that waits until the page has run and stands still."""

    def wait(page: Page) -> None:
        page.wait_for_selector(SETTLED, timeout=30_000)

    return wait
