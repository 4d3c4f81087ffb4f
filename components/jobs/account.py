"""What the ledger tells of one job, as plain values for a page: its story, its cost, the price of trying again."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from components.catalog import Job, JobKind
from components.jobs import review
from components.jobs.bench import Bench
from components.providers import Generation


@dataclass(frozen=True)
class Account:
    """The newest generation of a job. ``story`` has a mapping a line: ``at``, ``said``, and maybe ``times``, ``until``.

    ``cost`` is in USD, an estimate of it where ``estimated``; ``billed`` says that the service will or may charge
    for it although nothing came of it. ``fetchable_until`` is the time until which the service keeps the result, where
    it tells; ``again`` what trying again costs, see ``price_again``.
    """

    provider: str
    model: str
    state: str
    service_id: str | None
    cost: float | None
    estimated: bool
    billed: bool
    fetchable_until: str | None
    again: float | None
    story: Sequence[dict[str, Any]]


def account(bench: Bench, job: Job) -> Account | None:
    """Return what the ledger has on a job; None while it has nothing, as for an edit."""
    row = review.latest(bench, job.id) if job.kind == JobKind.generate else None
    if row is None:
        return None
    return Account(
        provider=row.provider,
        model=row.model,
        state=str(row.state),
        service_id=row.service_id,
        cost=row.estimate if row.cost is None else row.cost,
        estimated=row.estimated,
        billed=row.billed,
        fetchable_until=Generation.from_json(row.reference).expires_at if row.reference else None,
        again=price_again(bench, job),
        story=row.story,
    )


def price_again(bench: Bench, job: Job) -> float | None:
    """Return what trying a job again costs, in USD: nothing where it goes on with what is paid; None if not known.

    What its service may have taken already counts in full: it would be a second payment.
    """
    if job.kind != JobKind.generate:
        return 0.0
    if not review.pays(bench, job):
        return 0.0
    row = review.latest(bench, job.id)
    estimate: float | None = (job.request or {}).get("estimate")
    return row.estimate if row is not None and row.estimate is not None else estimate
