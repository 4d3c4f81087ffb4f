"""The takes of a shot, newest first, and the shot itself in one line above them."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from components.catalog import Catalog, Clip, Job, JobKind, JobState, PromptVersion
from components.errors import NotFound
from components.jobs.account import Account
from components.prompts import PromptParts
from components.providers import PROVIDERS, SERVICES
from components.widgets.cards import card, model_label
from components.widgets.element import element
from components.widgets.shot import RATIOS, Shot
from components.widgets.shot_batch import Batch, varied
from components.widgets.words import count, money

Usual = Callable[[str, str], float | None]
"""The seconds that a take of a service's model usually needs, where that is known."""
Ledger = Callable[[str], Account | None]
"""What the ledger tells of a job, by its id."""

_head = element("shot_head", reserve="80px")
_takes = element("takes", events=("finished", "open", "act"), reserve="120px")
SHOWN = 40
MOST_JOBS = 200
ENDED_BADLY = (JobState.failed, JobState.canceled, JobState.needs_review)


@dataclass(frozen=True)
class TakeWish:
    """What somebody wants of a take: to ``open`` its clip, ``promote`` it, go ``onward`` from it, ``adopt``, send
    ``again`` or ``discard`` a doubtful one, ``edit`` the prompt, or set up its ``service``. ``id`` is that of the job.
    """

    act: str
    id: str


def shot_head(shot: Shot, versions: Sequence[PromptVersion], batch: Batch) -> None:
    """Draw what is to be generated; of several shots the first, and how many there are."""
    version = f"Version {versions[0].number}" if versions else "Not generated yet"
    several = len(batch.shots) > 1
    if several:
        version = f"{count(len(batch.shots), 'shot')} {'of a storyboard' if batch.board else 'from one pattern'}"
    text = " · ".join(varied(batch.shots)) if several else shot.text
    _head(
        {
            "id": "" if batch.board else shot.id,
            "board": batch.board,
            "title": batch.title,
            "text": text,
            "version": version,
            "spec": shot.drawing(),
        },
        key="shot_head",
    )


def takes(shot: Shot, jobs: Sequence[Job], clips: Mapping[str, Clip], usual: Usual, ledger: Ledger) -> TakeWish | None:
    """Draw the takes that these jobs (newest first) make or made; return what somebody wants of one."""
    made = [job for job in jobs if job.kind == JobKind.generate]
    listed = [
        _take(job, len(made) - place, clips.get(job.clip_id or ""), shot)
        | {
            "usual": usual(_provider(job), _asked(job).get("model", "")) if job.state.is_active else None,
            **(settled(job, ledger(job.id)) if job.state in ENDED_BADLY else {}),
        }
        for place, job in enumerate(made[:SHOWN])
    ]
    heard = _takes({"prompt_id": shot.id, "spec": shot.drawing(), "takes": listed}, key="take_grid")
    if opened := heard["open"]:
        return TakeWish("open", str(opened))
    said = heard["act"]
    return TakeWish(str(said.get("act", "")), str(said.get("id", ""))) if said else None


def jobs_of(batch: Batch, catalog: Catalog, most: int = MOST_JOBS) -> tuple[Job, ...]:
    """Return the jobs of all prompts of the batch, newest first."""
    found = (job for prompt in batch.prompts for job in catalog.jobs.of_prompt(prompt, most))
    return tuple(sorted(found, key=lambda job: job.id, reverse=True)[:most])


def clips_of(jobs: Sequence[Job], catalog: Catalog) -> dict[str, Clip]:
    """Return the clips that the jobs made, by their ids; those deleted for good are not among them."""
    found = {}
    for job in jobs:
        if job.clip_id:
            with suppress(NotFound):
                found[job.clip_id] = catalog.clips.get(job.clip_id)
    return found


def settled(job: Job, account: Account | None) -> dict[str, Any]:
    """Return of one that ended badly what it has cost, in words, and what trying it again costs, None if not known."""
    estimate = (job.request or {}).get("estimate")
    again = account.again if account else estimate
    if not estimate or job.state != JobState.failed:
        return {"again": again, "charge": ""}
    if account is None:
        return {"again": again, "charge": "Nothing was sent or charged."}
    if account.billed or (account.cost and not account.estimated):
        return {"again": again, "charge": f"It counts as {money(account.cost or estimate)} spent."}
    return {"again": again, "charge": "Not charged." if account.state == JobState.failed else ""}


def stopping_costs(job: Job) -> str:
    """Say what stopping a run does about its price; nothing where it costs nothing."""
    provider, label = PROVIDERS.get(_provider(job)), service_label(_provider(job))
    if provider is None or not (job.request or {}).get("estimate", 1):
        return ""
    if not provider.can_cancel:
        return f"{label} cannot stop a run. Once it is sent it is paid, wanted or not."
    return f"{label} may still bill a run that was stopped." if provider.billed_after_cancel else ""


def service_label(provider: str) -> str:
    """Return the name that people know a service by."""
    return SERVICES[provider].label if provider in SERVICES else provider or "The service"


def _take(job: Job, number: int, clip: Clip | None, shot: Shot) -> dict[str, Any]:
    request = _asked(job)
    model = model_label(request.get("model", ""))
    facts = model if clip is None or clip.cost is None else f"{model}, {_paid(clip)}"
    error = job.error
    return {
        "id": job.id,
        "number": number,
        "state": "gone" if job.state == JobState.succeeded and job.clip_id and clip is None else str(job.state),
        "progress": job.progress,
        "note": job.note,
        "error": {name: error.get(name, "") for name in ("name", "message", "detail")} if error else None,
        "clip_id": job.clip_id,
        "model": model,
        "service": service_label(_provider(job)),
        "created_at": job.created_at,
        "started_at": job.started_at,
        "price": money(estimate) if (estimate := (job.request or {}).get("estimate")) else "",
        "stopping": stopping_costs(job) if job.state.is_active else "",
        "facts": facts,
        "clip": card(clip) if clip else None,
        "spec": _as_asked(request, shot).drawing(),
    }


def _asked(job: Job) -> Mapping[str, Any]:
    request: Mapping[str, Any] = (job.request or {}).get("request", {})
    return request


def _provider(job: Job) -> str:
    return str((job.request or {}).get("provider", ""))


def _paid(clip: Clip) -> str:
    """Say what it cost; where the service told no price it is our estimate."""
    if not clip.cost:
        return "free"
    return f"{'about' if clip.estimated else 'paid'} {money(clip.cost)}"


def _as_asked(request: Mapping[str, Any], shot: Shot) -> Shot:
    """The shot as it was when the take was asked for."""
    ratio = request.get("aspect_ratio")
    parts = request.get("options", {}).get("parts")
    asked = replace(shot, aspect_ratio=ratio if ratio in RATIOS else shot.aspect_ratio)
    return replace(asked, parts=PromptParts.from_json(parts)) if parts else asked
