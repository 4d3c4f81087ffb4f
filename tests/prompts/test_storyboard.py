from components.prompts import PromptParts
from components.prompts.storyboard import in_common, with_shared


def test_what_is_shared_stands_before_what_is_each_shots_own() -> None:
    shot = PromptParts(subject="a dog", action="running", style="anime")
    shared = with_shared(shot, {"subject": " a red fox ", "style": "", "action": "sleeping"})
    assert (shared.subject, shared.style, shared.action) == ("a red fox", "anime", "running")


def test_nothing_shared_changes_nothing() -> None:
    shot = PromptParts(subject="a dog")
    assert with_shared(shot, {}) is shot


def test_what_all_shots_say_alike_is_in_common() -> None:
    shots = [PromptParts(subject="a fox", style="anime", setting=place) for place in ("a wood", "a town")]
    assert in_common(shots) == {"subject": "a fox", "style": "anime"}
    assert in_common(shots[:1]) == {}
