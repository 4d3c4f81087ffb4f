"""Find a Chromium for the browser flows; as a script, print it or fail."""

import shutil
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")


def find_chromium() -> str | None:
    """Return the machine's own Chromium, or the one Playwright downloaded, or None."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found or MAC.exists():
        return found or str(MAC)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


if __name__ == "__main__":
    path = find_chromium()
    print(path or "No Chromium on this machine.")
    sys.exit(path is None)
