"""The shots that are sent together: those that one prompt's braces and lists make, or those of a storyboard."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from components.catalog import Catalog
from components.errors import NotFound, UnreadablePattern
from components.prompts import PromptParts
from components.prompts.storyboard import with_shared
from components.prompts.variations import first_shot, spread_out, wanted
from components.widgets.shot import Shot

Wordlists = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Results:
    """What a pattern gives: the shots to choose from, those chosen, and of how many; or why it cannot be read."""

    shots: tuple[Shot, ...] = ()
    chosen: tuple[Shot, ...] = ()
    count: int = 0
    count_words: str = ""
    problem: str = ""


def results_of(shot: Shot, wordlists: Wordlists) -> Results | None:
    """Return what the shot stands for; None if it is one shot."""
    if not shot.is_pattern:
        return None
    try:
        made = spread_out(shot.parts, wordlists, shot.spread)
    except UnreadablePattern as error:
        return Results(problem=str(error))
    chosen = wanted(made, shot.spread)
    shots = tuple(_one(shot, parts) for parts in made.items)
    return Results(shots, tuple(_one(shot, parts) for parts in chosen), made.count, made.count_words)


@dataclass(frozen=True)
class Batch:
    """What one click sends: the shots, under which name, and of which storyboard if of one."""

    shots: tuple[Shot, ...]
    title: str
    board: str = ""
    problem: str = ""

    @property
    def prompts(self) -> tuple[str, ...]:
        """The prompts that the shots are of."""
        return tuple(dict.fromkeys(shot.id for shot in self.shots))


def batch_of(shot: Shot, board: str, catalog: Catalog) -> Batch:
    """Return what is sent when this shot is sent, or the storyboard that the address names."""
    if board:
        found = catalog.storyboards.get(board)
        shots = board_shots(found.shots, found.shared, catalog)
        if shots:
            return Batch(shots, found.title or "Storyboard", board)
    results = results_of(shot, catalog.wordlists.all())
    if results is None:
        return Batch((shot,), shot.name)
    problem = results.problem or ("" if results.chosen else "No shot of the pattern is chosen. Choose some on Prompt.")
    return Batch(results.chosen or (shot,), first_of(shot, results).name, problem=problem)


def board_shots(prompts: Sequence[str], shared: Mapping[str, str], catalog: Catalog) -> tuple[Shot, ...]:
    """Return the shots of a storyboard with what they share; a pattern is its first, what is deleted is left out."""
    shots, lists = [], catalog.wordlists.all()
    for prompt_id in prompts:
        with suppress(NotFound):
            shot = Shot.of(catalog.prompts.get(prompt_id))
            parts = first_shot(with_shared(shot.parts, shared), lists, shot.spread)
            shots.append(replace(shot, parts=parts))
    return tuple(shots)


def first_of(shot: Shot, results: Results | None) -> Shot:
    """Return the shot to draw and to look at."""
    if results is None:
        return shot
    return next(iter((*results.chosen, *results.shots)), shot)


def varied(shots: Sequence[Shot]) -> list[str]:
    """Say of each shot what it has of its own among the others."""
    told = [dict(shot.parts.segments()) for shot in shots]
    names = dict.fromkeys(name for one in told for name in one)
    differing = [name for name in names if len({one.get(name, "") for one in told}) > 1]
    return [", ".join(one[name] for name in differing if one.get(name)) or "As it is" for one in told]


def _one(shot: Shot, parts: PromptParts) -> Shot:
    """Words for one model were written for the whole pattern, so no single shot takes them along."""
    return replace(shot, parts=parts, title="", own={})
