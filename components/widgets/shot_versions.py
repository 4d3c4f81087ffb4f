"""The versions of a shot: what changed from one to the next, word by word, and the way back to any of them."""

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from components.catalog import PromptVersion
from components.prompts.difference import differences
from components.widgets.element import element
from components.widgets.shot import Shot
from components.widgets.words import at

_versions = element("shot_versions", events=("restore",), reserve="160px")


def versions_dialog(shot: Shot, versions: Sequence[PromptVersion], restore: Callable[[str], object]) -> None:
    """Open the list, newest first; ``restore`` is called with the id of the version that is wanted back."""

    @st.dialog("Versions", width="large")
    def show() -> None:
        st.markdown(":gray[A version is kept each time the shot is sent. What was said before is struck out.]")
        wanted = _versions({"versions": told(shot, versions)}, key="shot_versions")["restore"]
        if wanted:
            restore(str(wanted))
            st.rerun()

    show()


def told(shot: Shot, versions: Sequence[PromptVersion]) -> list[dict[str, Any]]:
    """Return the present words and each version, with what it changed against the one before it."""
    texts = [version.text for version in versions]
    rows = []
    if not texts or shot.text != texts[0]:
        rows.append({"id": "", "name": "Now", "when": "", "runs": runs(texts[0] if texts else "", shot.text)})
    for place, version in enumerate(versions):
        before = texts[place + 1] if place + 1 < len(texts) else ""
        rows.append(
            {
                "id": "" if version.text == shot.text else version.id,
                "name": f"Version {version.number}" + (", as it is now" if version.text == shot.text else ""),
                "when": at(version.created_at),
                "runs": runs(before, version.text),
            }
        )
    return rows


def runs(before: str, after: str) -> list[list[str]]:
    """Return the runs of a difference as (kind, text); the first version has nothing to differ from."""
    if not before:
        return [["same", after]]
    return [[str(change.kind), change.text] for change in differences(before, after)]
