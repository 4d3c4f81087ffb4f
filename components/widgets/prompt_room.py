"""The Prompt page in two moves: what was just done in any of its elements, and what stands under the stage."""

from typing import Any

from components.providers import VideoModel
from components.settings import Settings
from components.widgets.prompt_bar import choices
from components.widgets.prompt_form import changes
from components.widgets.prompt_lint import prompt_lint, wished_mend
from components.widgets.prompt_polish import can_polish
from components.widgets.prompt_results import prompt_results, spread_changes
from components.widgets.prompt_sentence import sentence_box, wished_split
from components.widgets.prompt_text import prompt_text, text_changes
from components.widgets.shot import Shot
from components.widgets.shot_batch import Results, first_of
from components.widgets.shot_menu import LISTS, starters
from components.widgets.variations import variations, wished_variation
from components.widgets.way_back import Proposal

POLISH, START = "polish", "template"


def shot_changes(shot: Shot) -> dict[str, Any]:
    """Return what was typed, chosen or ticked, by part."""
    return changes(shot) | choices(shot) | spread_changes(shot) | text_changes(shot)


def shot_proposal(shot: Shot, in_mind: VideoModel) -> Proposal | None:
    """Return what one click wants to make of the whole shot, with words for the way back."""
    return wished_split(shot) or wished_mend(shot, in_mind) or wished_variation(shot)


def readout(shot: Shot, results: Results | None, in_mind: VideoModel, settings: Settings) -> tuple[str, str] | None:
    """Draw text, remarks and variations; return what somebody wants: lists, polish, or a template to start from."""
    drawn = first_of(shot, results)
    wish = None
    if prompt_text(shot, settings.limits, in_mind, drawn=drawn, polished=can_polish(settings)):
        wish = (POLISH, "")
    if shot.parts.is_empty:
        sentence_box()
        if start := starters():
            wish = (START, start)
    elif results is None:
        prompt_lint(shot, in_mind)
        variations(shot)
    else:
        if prompt_results(shot, results):
            wish = (LISTS, "")
        if not results.problem:
            prompt_lint(drawn, in_mind, mendable=False)
    return wish
