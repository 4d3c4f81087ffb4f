"""The Services page: what is found and what to set, never a key; what was spent; what needs a decision."""

import json
from collections.abc import Callable
from typing import Any

from streamlit.testing.v1 import AppTest

from components.catalog import GenerationRecord, GenerationState, Job, JobKind, JobState, new_id, now
from components.studio import Studio

Visit = Callable[..., AppTest]


def drawn(app: AppTest, name: str) -> dict[str, Any]:
    (mount,) = (mount for mount in app.get("bidi_component") if mount.proto.component_name == name)
    data: dict[str, Any] = json.loads(mount.proto.bytes)
    return data


def doubtful(studio: Studio) -> Job:
    """A take of Kling that may have been sent."""
    request = {"model": "kling-v3", "prompt": "a fox"}
    job = Job(
        id=new_id(), kind=JobKind.generate, title="Fox", state=JobState.waiting, created_at=now(), intent=new_id(),
        request={"provider": "kling", "request": request, "estimate": 0.56},
    )  # fmt: skip
    studio.catalog.jobs.add(job)
    error = {"name": "UncertainSubmit", "message": "The line dropped just after sending.", "detail": ""}
    studio.catalog.jobs.update(job.id, state=JobState.needs_review, error=error)
    record = GenerationRecord(
        id=f"{job.id}-1", job_id=job.id, provider="kling", model="kling-v3", request=request, request_hash="h",
        state=GenerationState.needs_review, created_at=now(), submitted_at=now(), estimate=0.56,
    )  # fmt: skip
    studio.catalog.generations.intend(record)
    return job


def test_without_keys_the_animatic_is_ready_and_the_rest_names_its_variables(visit: Visit) -> None:
    rows = {row["name"]: row for row in drawn(visit("services"), "services_list")["rows"]}
    assert (rows["animatic"]["ready"], rows["animatic"]["word"]) == (True, "Built in")
    assert (rows["runway"]["word"], rows["runway"]["variables"]) == ("Not set up", [["RUNWAYML_API_SECRET"]])
    assert rows["kling"]["variables"] == [["KLING_API_KEY"], ["KLING_ACCESS_KEY", "KLING_SECRET_KEY"]]
    assert not any(row["testable"] for row in rows.values())


def test_only_what_has_a_secret_is_a_key_to_get_and_what_can_be_sent_to_nowhere_is_no_row(visit: Visit) -> None:
    rows = {row["name"]: row["way"] for row in drawn(visit("services"), "services_list")["rows"]}
    assert (rows["runway"], rows["replicate"], rows["comfyui"], rows["stable_video"]) == (
        *("Get a key", "Get a key"),
        *("Website", "Website"),
    )
    assert "stability" not in rows


def test_today_stands_beside_the_month_without_a_budget_too(visit: Visit, studio: Studio) -> None:
    doubtful(studio)
    month, day = drawn(visit("services"), "ledger_spend")["bars"]
    assert (day["label"], month["amount"], day["amount"]) == ("Today", "$0.56 spent", "$0.56 spent")


def test_ended_models_are_told_with_day_and_replacement(visit: Visit) -> None:
    gone = {model["name"]: model["words"] for model in drawn(visit("services"), "ended_models")["gone"]}
    assert any("Sora 2" in name and words.startswith("Ended 24 September 2026, try ") for name, words in gone.items())


def test_what_was_spent_is_told_by_model_and_estimates_as_such(visit: Visit, studio: Studio) -> None:
    doubtful(studio)
    data = drawn(visit("services"), "ledger_spend")
    assert data["rows"] == [
        {"model": "Kling 3.0", "service": "Kling", "count": "1 take", "amount": "$0.56", "estimated": True}
    ]
    assert "our estimate" in data["note"]


def test_a_doubtful_take_asks_for_its_id_at_the_service(visit: Visit, studio: Studio) -> None:
    job = doubtful(studio)
    app = visit("services")
    app.button(key=f"adopt-{job.id}").click().run()
    assert app.text_input(key=f"service-id-{job.id}").value == ""
    assert not app.exception


def test_a_doubtful_take_is_let_go_only_after_its_price_is_told(visit: Visit, studio: Studio) -> None:
    job = doubtful(studio)
    app = visit("services")
    app.button(key=f"discard-{job.id}").click().run()
    assert studio.catalog.jobs.get(job.id).state == JobState.needs_review
    assert any("may still be billed" in text.value for text in app.markdown)
