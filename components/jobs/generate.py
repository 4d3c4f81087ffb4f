"""Generate: one take at one service, paid once at most.

The ledger (a row in ``generations``) decides what to do next, whatever happened before: the intent is committed, then
the request is sent, then the service's id is committed, then it is asked for until the video is there. A row with a
service id is only ever asked for again. A row that was being sent when the process died is looked up at the service;
where that is not possible, a person decides.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from components.catalog import GenerationRecord, GenerationState, JobState, Origin, now
from components.errors import (
    Canceled,
    DailiesError,
    GenerationFailed,
    ProviderError,
    ProviderUnavailable,
    RateLimited,
    UncertainSubmit,
)
from components.jobs.attempt import Attempt
from components.jobs.inputs import Inputs
from components.jobs.intake import Made, make, register
from components.providers import Generation, GenerationRequest, GenerationStatus, Provider
from components.providers.generation import failure

ENDED = (GenerationState.failed, GenerationState.canceled)
WORDS = {GenerationStatus.QUEUED: "in line at the service", GenerationStatus.RUNNING: "rendering"}
IN_DOUBT = "The line dropped just after sending, so it was not sent again. Look for it at {label}, or let it go."


def generate(attempt: Attempt) -> str:
    """Make the job's take and return the id of its clip."""
    take = Take(attempt)
    try:
        attempt.step("submit", take.submit)
        attempt.step("wait", take.wait)
        made = attempt.step("fetch", take.fetch)
        return attempt.step("register", lambda: take.register(made))
    except Canceled:
        take.withdraw()
        raise


class Take:
    """One generation and its row in the ledger. After one that ended badly there is a new one, and a new payment."""

    def __init__(self, attempt: Attempt) -> None:
        self.attempt = attempt
        self.ledger = attempt.bench.catalog.generations
        earlier = self.ledger.of_job(attempt.job.id)
        goes_on = bool(earlier) and earlier[-1].state not in ENDED
        self.id = earlier[-1].id if goes_on else f"{attempt.job.id}-{len(earlier) + 1}"

    @property
    def row(self) -> GenerationRecord:
        """What the ledger says now."""
        return self.ledger.get(self.id)

    @property
    def provider(self) -> Provider:
        """The service, with its key."""
        return self.attempt.bench.services[self.row.provider]

    @property
    def generation(self) -> Generation:
        """The generation as the service last told it."""
        return Generation.from_json(self.row.reference or {})

    def _intend(self) -> GenerationRecord:
        """Return the row, written before anything is sent."""
        job, asked = self.attempt.job, self.attempt.request
        plain, inputs = Inputs.apart(GenerationRequest.from_json(asked["request"]), asked.get("media"))
        with self.attempt.bench.media.workspace(f"{self.attempt.name}-inputs") as folder:
            request = inputs.resolve(self.attempt.bench, plain, folder)
        record = GenerationRecord(
            id=self.id,
            job_id=job.id,
            provider=asked["provider"],
            model=request.model,
            request=request.to_json(),
            request_hash=asked.get("hash") or request.fingerprint(asked["provider"]),
            state=GenerationState.intended,
            estimate=asked.get("estimate"),
            prompt_id=job.prompt_id,
            created_at=now(),
        )
        return self.ledger.intend(record)

    def submit(self) -> None:
        """Send the request, unless it has been sent."""
        row = self._intend()
        if row.service_id:
            return None
        if row.state in (GenerationState.submitting, GenerationState.needs_review):
            found = self.provider.find(self.id)
            if found is not None:
                return self._sent(found)
            if not self.provider.submits_once:
                raise self._in_doubt()
        self.attempt.doing("sending")
        self.ledger.update(self.id, state=GenerationState.submitting, submitted_at=now())
        try:
            generation = self.provider.submit(GenerationRequest.from_json(row.request), intent=self.id)
        except UncertainSubmit:
            raise self._in_doubt() from None
        except DailiesError as error:
            self._ended_badly(GenerationState.failed, failure(error))
            raise
        return self._sent(generation)

    def wait(self) -> None:
        """Ask the service until it is done. Only an answer ends this: a network that is away is waited out."""
        pause = 0.0
        while (generation := self.generation).status != GenerationStatus.SUCCEEDED:
            self.attempt.pause(pause)
            try:
                generation = self.provider.poll(generation)
            except (RateLimited, ProviderUnavailable) as error:
                pause = min(max(2 * pause, self.provider.poll_interval), 60.0)
                self.attempt.doing(f"waiting for {self.provider.label}: {error}")
                continue
            pause = generation.poll_after or self.provider.poll_interval
            self.ledger.update(self.id, reference=generation.to_json(), state=GenerationState(str(generation.status)))
            if generation.status in (GenerationStatus.FAILED, GenerationStatus.CANCELED):
                told = generation.error or failure(GenerationFailed(f"{self.provider.label} stopped it."))
                self._ended_badly(GenerationState(str(generation.status)), told)
                raise _error(told)
            self._tell(generation)

    def fetch(self) -> Made:
        """Download the video and put it into the media store."""
        self.ledger.update(self.id, state=GenerationState.fetching)
        made = make(self.attempt, self._download)
        self.ledger.update(
            self.id,
            state=GenerationState.succeeded,
            media=made["media"],
            cost=self.generation.cost,
            finished_at=now(),
        )
        return made

    def register(self, made: Made) -> str:
        """Add the clip with all that the library shows of it."""
        row, job = self.row, self.attempt.job
        cost = row.cost if row.cost is not None else row.estimate
        return register(
            self.attempt,
            made,
            origin=Origin.generated,
            generation_id=self.id,
            prompt=row.request.get("prompt", ""),
            prompt_id=job.prompt_id,
            provider=row.provider,
            model=row.model,
            seed=self._seed(),
            cost=cost,
        )

    def withdraw(self) -> None:
        """Tell the service that nobody wants it any more. What a newer attempt goes on with is left to that."""
        if self.attempt.bench.catalog.jobs.get(self.attempt.job.id).state != JobState.canceled:
            return
        row = next((record for record in self.ledger.of_job(self.attempt.job.id) if record.id == self.id), None)
        if row is None or row.state in (*ENDED, GenerationState.succeeded, GenerationState.needs_review):
            return
        if row.service_id:
            try:
                self.provider.cancel(self.generation)
            except ProviderError as error:
                self.ledger.update(self.id, error=failure(error))
        self.ledger.update(self.id, state=GenerationState.canceled, finished_at=now())

    def _download(self, path: Path) -> None:
        self.attempt.doing("rendering" if self.attempt.bench.services.is_drawn_here(self.row.provider) else "fetching")
        self.provider.download(self.generation, path, progress=self.attempt.progress, canceled=self.attempt.canceled)

    def _sent(self, generation: Generation) -> None:
        state = GenerationState.running if generation.status == GenerationStatus.SUCCEEDED else str(generation.status)
        self.ledger.update(
            self.id, service_id=generation.id, reference=generation.to_json(), state=GenerationState(state)
        )

    def _tell(self, generation: Generation) -> None:
        if generation.status in WORDS and self.attempt.job.note != WORDS[generation.status]:
            self.attempt.doing(WORDS[generation.status])
        if generation.progress is not None:
            self.attempt.progress(generation.progress)

    def _ended_badly(self, state: GenerationState, error: Mapping[str, Any]) -> None:
        self.ledger.update(self.id, state=state, error=dict(error), finished_at=now())

    def _in_doubt(self) -> UncertainSubmit:
        self.ledger.update(self.id, state=GenerationState.needs_review)
        return UncertainSubmit(IN_DOUBT.format(label=self.provider.label))

    def _seed(self) -> int | None:
        seed: Any = self.generation.reference.get("seed", self.row.request.get("seed"))
        return seed if isinstance(seed, int) else None


def _error(told: Mapping[str, Any]) -> DailiesError:
    """Return the error that a service told, under its own name."""
    kinds = {kind.__name__: kind for kind in _kinds(ProviderError)}
    return kinds.get(told["name"], GenerationFailed)(told["message"], detail=told.get("detail", ""))


def _kinds(kind: type[DailiesError]) -> list[type[DailiesError]]:
    return [kind, *(below for child in kind.__subclasses__() for below in _kinds(child))]
