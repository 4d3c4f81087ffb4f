"""What a pattern gives, live: every shot with a tick, how many there are, in order or by dice."""

from collections.abc import Mapping
from typing import Any

from components.prompts.variations import MOST, Spread
from components.widgets.element import element
from components.widgets.picker import tile_drawing
from components.widgets.session import heard, session
from components.widgets.shot import Shot
from components.widgets.shot_batch import Results, varied
from components.widgets.words import count

KEY = "prompt_results"
_results = element(KEY, events=("spread", "lists"), reserve="240px")


def spread_changes(shot: Shot) -> dict[str, Any]:
    """Return what was just ticked, or how the list is made now."""
    said = heard(KEY, "spread")
    if not isinstance(said, Mapping) or said.get("edition") != session().edition:
        return {}
    spread = Spread.from_json(said)
    return {"spread": spread} if spread != shot.spread else {}


def prompt_results(shot: Shot, results: Results) -> bool:
    """Draw the list; return whether somebody wants to see the word lists."""
    chosen = {each.text for each in results.chosen}
    told = varied(results.shots)
    items = [
        {"text": each.text, "told": words, "on": each.text in chosen, "spec": tile_drawing(each)}
        for each, words in zip(results.shots, told, strict=True)
    ]
    data = {
        "edition": session().edition,
        "title": _title(results),
        "problem": results.problem,
        "items": items,
        "spread": shot.spread.to_json(),
        "most": MOST,
        "capped": results.count > len(results.shots),
    }
    return bool(_results(data, key=KEY)["lists"])


def _title(results: Results) -> str:
    if results.problem:
        return "This cannot be read yet"
    shown, chosen = len(results.shots), len(results.chosen)
    of = f" of {results.count_words}" if results.count > shown else ""
    return f"{count(shown, 'shot')}{of}, {'all' if chosen == shown else chosen or 'none'} chosen"
