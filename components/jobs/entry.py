"""One take's row in the ledger: what it says, and what is written into it.

The ledger decides what to do next, whatever happened before. A row with a service id is only ever asked for again.
"""

from collections.abc import Mapping
from typing import Any

from components.catalog import GenerationRecord, GenerationState, now
from components.errors import DailiesError, KeyRejected, ProviderUnavailable, RateLimited
from components.jobs.attempt import Attempt
from components.jobs.lanes import Later
from components.jobs.notes import kept_for, seconds_until
from components.jobs.review import goes_on, latest
from components.providers import Generation, GenerationStatus, Provider

AWAY = (RateLimited, ProviderUnavailable)
LONGEST = 60.0  # seconds between two attempts at a service that is away


class Entry:
    """The row of one generation. After one that ended badly there is a new one, and a new payment."""

    def __init__(self, attempt: Attempt) -> None:
        self.attempt = attempt
        self.bench = attempt.bench
        self.ledger = attempt.bench.catalog.generations
        self.service: str = attempt.request["provider"]
        earlier = self.ledger.of_job(attempt.job.id)
        row = latest(self.bench, attempt.job.id)
        self.id = row.id if row and goes_on(row) else f"{attempt.job.id}-{len(earlier) + 1}"
        self.is_under_way = bool(row and goes_on(row) and row.state != GenerationState.intended)
        self.troubles = 0

    @property
    def row(self) -> GenerationRecord:
        """What the ledger says now."""
        return self.ledger.get(self.id)

    @property
    def provider(self) -> Provider:
        """The service, with its key."""
        return self.bench.services[self.service]

    @property
    def generation(self) -> Generation:
        """The generation as the service last told it."""
        return Generation.from_json(self.row.reference or {})

    @property
    def age(self) -> float:
        """Seconds since it was sent."""
        return -(seconds_until(self.row.submitted_at) or 0.0)

    @property
    def kept(self) -> str:
        """How long the service keeps the video, as a sentence, where it tells."""
        return kept_for(self.provider.label, self.generation.expires_at)

    @property
    def is_drawn_here(self) -> bool:
        """Whether this machine does the work."""
        return self.bench.services.is_drawn_here(self.service)

    def say(self, what: str, **changes: Any) -> None:
        """Add a line to its story, together with what became known."""
        self.ledger.update(self.id, what, **changes)

    def sent(self, generation: Generation) -> None:
        """Write down the id that the service gave it, and what it expects to charge where it tells."""
        done = generation.status == GenerationStatus.SUCCEEDED
        state = GenerationState.running if done else GenerationState(str(generation.status))
        known = {"service_id": generation.id, "reference": generation.to_json(), **told_estimate(generation)}
        said = "Ready to be drawn here." if self.is_drawn_here else f"{self.provider.label} took it as {generation.id}."
        self.say(said, state=state, **known)

    def ended_badly(self, state: GenerationState, error: Mapping[str, Any], **more: Any) -> None:
        """Write down that nothing comes of it."""
        self.say(str(error["message"]), state=state, error=dict(error), finished_at=now(), **more)

    def heard(self, error: Exception | None = None) -> None:
        """Note whether the service accepts the key, as its answer shows."""
        if isinstance(error, KeyRejected):
            self.bench.catalog.refusals.note(self.service)
        elif error is None:
            self.bench.catalog.refusals.clear(self.service)

    def later(self, error: DailiesError) -> Later:
        """Return when to come again after the service was away: as it asks, else less and less often."""
        self.troubles += 1
        self.say(f"{error} ({error.detail})" if error.detail else str(error))
        asked = getattr(error, "retry_after", None)
        pause = asked or min(LONGEST, max(self.provider.poll_interval, 1.0) * 1.5 ** min(self.troubles, 12))
        return Later(pause, f"waiting for {self.provider.label}: {error}")


def told_estimate(generation: Generation) -> dict[str, Any]:
    """Return the service's own estimate as a change of the row, where it tells one: it is better than ours."""
    return {} if generation.estimate is None else {"estimate": generation.estimate}
