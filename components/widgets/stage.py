"""The animatic stage: the shot as a large live still that can be played."""

from components.widgets.element import element
from components.widgets.shot import Shot

_stage = element("animatic_stage", reserve="min(calc(56.25vw + 30px), 453px)")
NOTHING_YET = "Name a subject to see it"
TROUBLE = "The animatic cannot draw this just now. Your words are kept."


def stage(shot: Shot) -> None:
    """Draw the shot as the animatic sees it now."""
    words = {"alt": shot.name, "blank": NOTHING_YET, "trouble": TROUBLE}
    _stage({"spec": shot.drawing(), "duration": shot.duration, **words}, key="animatic_stage")
