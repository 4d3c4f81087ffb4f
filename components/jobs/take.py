"""One take and its row in the ledger, which decides what to do next, whatever happened before.

The intent is committed, then the request is sent, then the service's id is committed, then it is asked for until the
video is there. A row with a service id is only ever asked for again. A row that was being sent when the process died,
or that got no answer, is looked up at the service or sent again under the same id, where the service vouches that this
charges nothing twice; else a person decides. Every function here may be called again at any time; where there is
nothing to do but wait, it raises Later.
"""

import random
import threading
from collections.abc import Mapping
from typing import Any

from components.catalog import GenerationRecord, GenerationState, JobState, Origin, now
from components.errors import (
    BadReply,
    BudgetExceeded,
    DailiesError,
    FFmpegFailed,
    GenerationFailed,
    GenerationLost,
    ProviderError,
    ProviderUnavailable,
    RateLimited,
    StorageFull,
    UncertainSubmit,
    UnreadableMedia,
)
from components.jobs.attempt import Attempt, Stopping
from components.jobs.inputs import Inputs
from components.jobs.intake import Made, make, register
from components.jobs.lanes import Later
from components.jobs.notes import kept_for, seconds_until
from components.jobs.purse import Purse
from components.jobs.review import ENDED, goes_on, latest
from components.providers import Generation, GenerationRequest, GenerationStatus, Provider
from components.providers.generation import failure

AWAY = (RateLimited, ProviderUnavailable)
SETTLING = 60.0  # seconds after which a service that does not know our id has surely not taken the request
YOUNG = 120.0  # seconds in which a service may not find what it has just taken
LONGEST = 60.0  # seconds between two attempts at a service that is away
NO_ANSWER = 30  # attempts to have a request vouched for, half an hour
UNCLEAR = 10  # answers in a row that make no sense
BROKEN = 5  # videos in a row that cannot be played
FETCHES = 10  # ends of the worker while it takes a video in, after which the video is to blame
WORDS = {GenerationStatus.QUEUED: "in line at the service", GenerationStatus.RUNNING: "rendering"}
IN_DOUBT = (
    "The line dropped just after sending, so it was not sent again. Look for it at {label}: adopt it by its id there,"
    " let it go, or send it again."
)
_sending = threading.Lock()


class Take:
    """One generation. After one that ended badly there is a new one, and a new payment."""

    def __init__(self, attempt: Attempt) -> None:
        self.attempt = attempt
        self.bench = attempt.bench
        self.ledger = attempt.bench.catalog.generations
        self.service: str = attempt.request["provider"]
        earlier = self.ledger.of_job(attempt.job.id)
        row = latest(self.bench, attempt.job.id)
        self.id = row.id if row and goes_on(row) else f"{attempt.job.id}-{len(earlier) + 1}"
        self.is_under_way = bool(row and goes_on(row) and row.state != GenerationState.intended)
        self._troubles = self._broken = 0

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

    def send(self) -> None:
        """Send the request, unless it has been sent."""
        row = self._intend()
        if row.service_id:
            if row.state in ENDED:
                self.ledger.update(self.id, state=GenerationState.running, billed=False, finished_at=None)
            return
        if row.state in (GenerationState.submitting, GenerationState.needs_review) and self._was_taken(row):
            return
        self.attempt.doing("sending")
        self._commit(row)
        try:
            generation = self.provider.submit(GenerationRequest.from_json(row.request), intent=self.id)
        except UncertainSubmit as error:
            self._was_taken(self.row, error)
            raise Later(0.0) from error
        except AWAY as error:
            self.ledger.update(self.id, state=GenerationState.intended, submitted_at=None)
            raise self._later(error) from error
        except DailiesError as error:
            self._ended_badly(GenerationState.failed, failure(error))
            raise
        self._sent(generation)
        if self.provider.poll_interval:
            raise Later(self.provider.poll_interval, WORDS.get(generation.status, ""))

    def look(self) -> None:
        """Ask the service whether it is done. Only an answer ends this: a network that is away is waited out."""
        generation = self.generation
        if generation.status == GenerationStatus.SUCCEEDED:
            return
        try:
            polled = self.provider.poll(generation)
        except (*AWAY, BadReply) as error:
            if isinstance(error, BadReply) and self._troubles >= UNCLEAR:
                raise
            raise self._later(error) from error
        self._troubles = 0
        if polled.status in (GenerationStatus.FAILED, GenerationStatus.CANCELED):
            self._came_to_nothing(generation, polled)
        if _lasting(polled) != _lasting(generation):
            self.ledger.update(self.id, reference=polled.to_json(), state=GenerationState(str(polled.status)))
        if polled.status != GenerationStatus.SUCCEEDED:
            self._tell(polled)
            raise Later(self._pace(polled))

    def fetch(self) -> Made:
        """Download the video and put it into the media store; one that arrives broken is fetched again."""
        tries = int((self.row.reference or {}).get("fetches", 0))
        self._note_fetches(tries + 1)
        if tries >= FETCHES:
            self._note_fetches(0)
            raise DailiesError(
                f"Taking this video in has ended Dailies {FETCHES} times, so it was left. {self._kept()} Try again."
            )
        try:
            made = make(self.attempt, self._download)
        except (Exception, Stopping) as error:
            self._note_fetches(tries)
            told = self._not_fetched(error)
            if told is error:
                raise
            raise told from error
        self.ledger.update(
            self.id,
            state=GenerationState.succeeded,
            media=made["media"],
            cost=self.generation.cost,
            error=None,
            finished_at=now(),
        )
        return made

    def register(self, made: Made) -> str:
        """Add the clip with all that the library shows of it."""
        row, job = self.row, self.attempt.job
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
            cost=row.cost if row.cost is not None else row.estimate,
            estimated=row.estimated,
        )

    def withdraw(self) -> None:
        """Tell the service that nobody wants it any more. What a newer attempt goes on with is left to that."""
        if self.bench.catalog.jobs.get(self.attempt.job.id).state != JobState.canceled:
            return
        row = next((record for record in self.ledger.of_job(self.attempt.job.id) if record.id == self.id), None)
        if row is None or row.state in (*ENDED, GenerationState.succeeded, GenerationState.needs_review):
            return
        changes: dict[str, Any] = {"billed": row.state != GenerationState.intended}
        try:
            found = self.generation if row.service_id else None
            if found is None and row.state == GenerationState.submitting:
                found = self.provider.find(self.id)
            if found is not None:
                stopped = self.provider.cancel(found)
                changes |= {"service_id": found.id, "reference": stopped.to_json()}
                if stopped.status == GenerationStatus.CANCELED:
                    changes["billed"] = self.provider.billed_after_cancel
        except ProviderError as error:
            changes["error"] = failure(error)
        self.ledger.update(self.id, state=GenerationState.canceled, finished_at=now(), **changes)

    def _intend(self) -> GenerationRecord:
        """Return the row, written before anything is sent."""
        known = latest(self.bench, self.attempt.job.id)
        if known is not None and known.id == self.id:
            return known
        job, asked = self.attempt.job, self.attempt.request
        plain, inputs = Inputs.apart(GenerationRequest.from_json(asked["request"]), asked.get("media"))
        with self.bench.media.workspace(self.attempt.name) as folder:
            request = inputs.resolve(self.bench, plain, folder)
        record = GenerationRecord(
            id=self.id,
            job_id=job.id,
            provider=self.service,
            model=request.model,
            request=request.to_json(),
            request_hash=asked.get("hash") or request.fingerprint(self.service),
            state=GenerationState.intended,
            estimate=asked.get("estimate"),
            prompt_id=job.prompt_id,
            created_at=now(),
        )
        return self.ledger.intend(record)

    def _commit(self, row: GenerationRecord) -> None:
        """Note that it is being sent, if the budget has room: one take at a time, so that no two take the same room."""
        with _sending:
            if row.state == GenerationState.intended:
                try:
                    Purse(self.bench).allow_now(row.estimate)
                except BudgetExceeded as error:
                    self._ended_badly(GenerationState.failed, failure(error))
                    raise
            self.ledger.update(self.id, state=GenerationState.submitting, submitted_at=row.submitted_at or now())

    def _was_taken(self, row: GenerationRecord, doubt: UncertainSubmit | None = None) -> bool:
        """Find out what became of a request that got no answer; False says that it may be sent under the same id.

        Raise UncertainSubmit where only a person can tell.
        """
        provider = self.provider
        finds = type(provider).find is not Provider.find
        try:
            found = provider.find(self.id)
        except AWAY as error:
            raise self._later(error) from error
        if found is not None:
            self._sent(found)
            return True
        if provider.submits_once and self._troubles < NO_ANSWER:
            if doubt is not None:
                raise self._later(doubt) from doubt
            return False
        age = -(seconds_until(row.submitted_at) or 0.0)
        if finds and age < SETTLING:
            raise Later(min(10.0, SETTLING - age + 1), f"asking {provider.label} whether it arrived")
        if finds and self._troubles < NO_ANSWER:
            self._troubles += 1
            return False
        self.ledger.update(self.id, state=GenerationState.needs_review)
        raise UncertainSubmit(IN_DOUBT.format(label=provider.label), detail=doubt.detail if doubt else "")

    def _sent(self, generation: Generation) -> None:
        done = generation.status == GenerationStatus.SUCCEEDED
        state = GenerationState.running if done else GenerationState(str(generation.status))
        self.ledger.update(self.id, service_id=generation.id, reference=generation.to_json(), state=state)

    def _came_to_nothing(self, before: Generation, polled: Generation) -> None:
        """Take the service's word that nothing comes of it; one that it has only just taken may not be found yet."""
        label = self.provider.label
        told = polled.error or failure(GenerationFailed(f"{label} stopped it."))
        lost = told["name"] == GenerationLost.__name__
        if lost and -(seconds_until(self.row.submitted_at) or 0.0) < YOUNG:
            raise Later(10.0, f"{label} does not list it yet")
        cost = polled.cost if polled.cost != before.cost else None
        self._ended_badly(GenerationState(str(polled.status)), told, cost=cost, billed=lost)
        raise _error(told)

    def _pace(self, polled: Generation) -> float:
        """How long to wait before asking again: as the service wants, a little longer for what takes long."""
        age = -(seconds_until(self.row.submitted_at) or 0.0)
        least = polled.poll_after or self.provider.poll_interval
        return max(least, min(age / 30, 10.0)) * (1 + random.random() / 10) if least else 0.0

    def _later(self, error: DailiesError) -> Later:
        self._troubles += 1
        asked = getattr(error, "retry_after", None)
        pause = asked or min(LONGEST, max(self.provider.poll_interval, 1.0) * 1.5 ** min(self._troubles, 12))
        return Later(pause, f"waiting for {self.provider.label}: {error}")

    def _download(self, path: Any) -> None:
        drawn = self.bench.services.is_drawn_here(self.service)
        self.attempt.doing("rendering" if drawn else "fetching")
        self.provider.download(self.generation, path, progress=self.attempt.progress, canceled=self.attempt.canceled)

    def _not_fetched(self, error: BaseException) -> BaseException:
        """Return what to make of it: fetch again later, or give up and say how long the video can still be had."""
        if isinstance(error, StorageFull):
            return StorageFull(f"{error} {self._kept()}".strip(), detail=error.detail)
        if isinstance(error, GenerationLost):
            self._ended_badly(GenerationState.failed, failure(error), billed=True)
        if self.bench.services.is_drawn_here(self.service):
            return error
        if isinstance(error, (UnreadableMedia, FFmpegFailed, BadReply)):
            self._broken += 1
            if self._broken > BROKEN:
                text = f"The video came broken from {self.provider.label}, {self._broken} times. Try again: it is only"
                return BadReply(f"{text} fetched anew, not paid again. {self._kept()}".strip(), detail=str(error))
        elif not isinstance(error, AWAY):
            return error
        later = self._later(error)
        return Later(later.seconds, f"{later.note} {self._kept()}".strip())

    def _kept(self) -> str:
        return kept_for(self.provider.label, self.generation.expires_at)

    def _note_fetches(self, number: int) -> None:
        reference = {**(self.row.reference or {}), "fetches": number}
        self.ledger.update(self.id, state=GenerationState.fetching, reference=reference)

    def _tell(self, generation: Generation) -> None:
        words = WORDS.get(generation.status, "")
        if generation.queue_position is not None and generation.status == GenerationStatus.QUEUED:
            words = f"number {generation.queue_position} in line at {self.provider.label}"
        self.attempt.tell(words)
        if generation.progress is not None:
            self.attempt.progress(generation.progress)

    def _ended_badly(self, state: GenerationState, error: Mapping[str, Any], **more: Any) -> None:
        self.ledger.update(self.id, state=state, error=dict(error), finished_at=now(), **more)

    def _seed(self) -> int | None:
        seed: Any = self.generation.reference.get("seed", self.row.request.get("seed"))
        return seed if isinstance(seed, int) else None


def _lasting(generation: Generation) -> dict[str, Any]:
    """What of an answer is worth a write: not how far it is, or when to ask again."""
    passing = ("progress", "queue_position", "poll_after")
    return {name: value for name, value in generation.to_json().items() if name not in passing}


def _error(told: Mapping[str, Any]) -> DailiesError:
    """Return the error that a service told, under its own name."""
    kinds = {kind.__name__: kind for kind in _kinds(ProviderError)}
    return kinds.get(told["name"], GenerationFailed)(told["message"], detail=told.get("detail", ""))


def _kinds(kind: type[DailiesError]) -> list[type[DailiesError]]:
    return [kind, *(below for child in kind.__subclasses__() for below in _kinds(child))]
