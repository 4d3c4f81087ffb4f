"""Other ways to tell one part of a shot, from the vocabulary: “give me 4 lights”."""

import random
from dataclasses import replace

from components.prompts.lint import lint
from components.prompts.lint.reading import changed
from components.prompts.parts import PromptParts
from components.prompts.vocabulary import DETAILS, SETTINGS, TABLES

VARIED = ("setting", *TABLES, "details")


def vary(parts: PromptParts, part: str, count: int = 4, seed: int = 0) -> tuple[PromptParts, ...]:
    """Return up to ``count`` shots that differ in this part alone and fit the rest; () for a part without a table."""
    rng = random.Random(f"{seed} {part}")
    others = _others(parts, part)
    rng.shuffle(others)
    base = {finding.rule for finding in lint(parts).findings}
    seen: set[str] = set()
    fresh: list[PromptParts] = []
    alike: list[PromptParts] = []
    # Judging a shot is what takes time here, so no more are judged than are wanted.
    for one in others:
        if len(fresh) == count:
            break
        if not {finding.rule for finding in lint(one).findings} <= base:
            continue
        look = _look(one, part)
        (alike if look in seen else fresh).append(one)
        seen.add(look)
    return tuple([*fresh, *alike][:count] or others[:count])


def _others(parts: PromptParts, part: str) -> list[PromptParts]:
    if part == "details":
        fresh = [term.words for term in DETAILS.values() if term.words not in parts.details]
        return [replace(parts, details=(*parts.details[:-1], words)) for words in fresh]
    if part == "setting":
        return [replace(parts, setting=term.words) for term in SETTINGS.values() if term.words != parts.setting]
    table = TABLES.get(part, {})
    return [changed(parts, {part: id_}) for id_ in table if id_ != getattr(parts, part).strip()]


def _look(shot: PromptParts, part: str) -> str:
    """Tell how it is drawn: stills beside one another should differ."""
    term = TABLES[part].get(getattr(shot, part)) if part in TABLES else None
    return (term.drawn_as or term.id) if term else str(getattr(shot, part))
