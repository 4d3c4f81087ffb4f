"""What a person decides about a generation: to stop it, to adopt it by the id its service gave it, to let it go.

The rules of money live here: what goes on with the payment that was made, and what stopping still costs.
"""

import re

from components.catalog import GenerationRecord, GenerationState, Job, JobKind, JobState, now
from components.errors import BadInput
from components.jobs.bench import Bench
from components.jobs.purse import usd
from components.providers import PROVIDERS, Generation, GenerationRequest, GenerationStatus, Provider

ENDED = (GenerationState.failed, GenerationState.canceled)
SENT = (GenerationState.submitting, GenerationState.queued, GenerationState.running, GenerationState.fetching)
SERVICE_ID = re.compile(r"[\w.:=@-]{1,200}")
LET_GO = "Let go. {label} may still bill it{amount}."


def latest(bench: Bench, job_id: str) -> GenerationRecord | None:
    """Return the newest generation of a job."""
    return next(reversed(bench.catalog.generations.of_job(job_id)), None)


def goes_on(row: GenerationRecord | None) -> bool:
    """Whether the next attempt goes on with this payment, instead of making a new one.

    What was stopped on our side alone goes on at the service, and is fetched if it is wanted after all.
    """
    if row is None or row.state not in ENDED:
        return row is not None
    if row.state == GenerationState.failed or not (row.billed and row.service_id):
        return False
    return bool(row.reference) and Generation.from_json(row.reference or {}).status not in (
        GenerationStatus.CANCELED,
        GenerationStatus.FAILED,
    )


def pays(bench: Bench, job: Job) -> bool:
    """Whether the next attempt is a payment: a new one, or one that was intended and never sent."""
    row = latest(bench, job.id)
    return not goes_on(row) or is_in_doubt(bench, job) or (row is not None and row.state == GenerationState.intended)


def farewell(bench: Bench, job: Job) -> str:
    """Say what stopping a job now still costs; nothing where it costs nothing."""
    row = latest(bench, job.id) if job.kind == JobKind.generate else None
    if row is None or row.estimate == 0 or row.state not in SENT:
        return ""
    adapter, label, amount = PROVIDERS[row.provider], bench.services.label(row.provider), _about(row)
    if row.state == GenerationState.fetching:
        return f"{label} had finished it, so it is paid{amount}. Try again to fetch it after all."
    if not adapter.can_cancel:
        return f"{label} cannot stop a run: it goes on there and will still be billed{amount}."
    if adapter.billed_after_cancel:
        return f"{label} is told to stop. It may still bill what it has made{amount}."
    return ""


def adopt(bench: Bench, job: Job, service_id: str) -> None:
    """Make the ledger go on with a generation that a person found at the service; raise BadInput if that cannot be."""
    row = in_doubt(bench, job)
    found = service_id.strip()
    label = bench.services.label(row.provider)
    if not SERVICE_ID.fullmatch(found):
        raise BadInput(f"This is no id of {label}. Copy the id of the generation from {label}, without spaces.")
    other = bench.catalog.generations.with_service_id(row.provider, found)
    if other is not None and other.id != row.id:
        raise BadInput(f"{label}'s “{found}” belongs to another job already. Look for one that has no clip yet.")
    request = GenerationRequest.from_json(row.request)
    generation = bench.services[row.provider].adopted(found, request)
    bench.catalog.generations.update(
        row.id,
        "Adopted by a person.",
        state=GenerationState.running,
        service_id=found,
        reference=generation.to_json(),
        error=None,
        billed=False,
        finished_at=None,
    )


def discard(bench: Bench, job: Job) -> str:
    """Let a doubtful generation go; return what is to be told about its price."""
    row = in_doubt(bench, job)
    told = LET_GO.format(label=bench.services.label(row.provider), amount=_about(row))
    error = {"name": "UncertainSubmit", "message": told, "detail": ""}
    bench.catalog.generations.update(
        row.id, told, state=GenerationState.canceled, billed=True, error=error, finished_at=now()
    )
    return told


def is_in_doubt(bench: Bench, job: Job) -> bool:
    """Whether trying again may charge twice: it needs review, and its service cannot tell one request from another."""
    row = latest(bench, job.id)
    if job.state != JobState.needs_review or row is None:
        return False
    adapter = PROVIDERS[row.provider]
    return not (adapter.submits_once or adapter.find is not Provider.find)


def in_doubt(bench: Bench, job: Job) -> GenerationRecord:
    """Return the generation of a job that needs review; raise BadInput for any other job."""
    row = latest(bench, job.id)
    if job.state != JobState.needs_review or row is None:
        raise BadInput("This job is not in doubt any more. Load the page anew to see what became of it.")
    return row


def _about(row: GenerationRecord) -> str:
    return f", about {usd(row.estimate)}" if row.estimate else ""
