"""What is said about a shot: a verdict in a few words, for the model that it was last sent to."""

from components.catalog import Job, JobKind, new_id, now
from components.prompts import TEMPLATES, PromptParts
from components.prompts.lint import Finding, Report
from components.providers import MODELS
from components.widgets.prompt_lint import look_at, model_in_mind, verdict
from components.widgets.shot import Shot

ANIMATIC = MODELS["animatic"]
REMARK = Finding("camera", "The camera has no job.", "Why")


def test_a_verdict_tells_how_much_there_is_to_do() -> None:
    assert verdict(Report(100, ())) == ("All clear", "Ready to shoot")
    assert verdict(Report(88, (REMARK, REMARK))) == ("Reads clearly", "Two small things")
    assert verdict(Report(70, (REMARK,))) == ("Nearly there", "One thing")
    assert verdict(Report(20, (REMARK,) * 5)) == ("Not clear yet", "Three of five things")


def test_the_model_in_mind_is_the_one_the_shot_was_last_sent_to() -> None:
    sent = Job(
        id=new_id(),
        kind=JobKind.generate,
        title="",
        request={"request": {"model": "gen4.5"}},
        intent="a",
        created_at=now(),
    )
    assert model_in_mind(Shot(), (sent,), ANIMATIC).id == "gen4.5"
    assert model_in_mind(Shot(), (), ANIMATIC) is ANIMATIC
    assert model_in_mind(Shot(model="kling-v3"), (), ANIMATIC).id == "kling-v3"
    assert model_in_mind(Shot(model="unheard-of"), (), ANIMATIC) is ANIMATIC


def test_the_length_of_the_shot_is_held_against_what_the_model_makes() -> None:
    shot = Shot(parts=TEMPLATES["perfume_dunes"].parts, duration=20.0)
    assert "duration" in {finding.rule for finding in look_at(shot, ANIMATIC).findings}


def test_nothing_written_scores_nothing() -> None:
    assert look_at(Shot(parts=PromptParts()), ANIMATIC).score == 0
