"""One take after it was sent: asked for until its video is there, fetched, registered, or withdrawn.

Every function here may be called again at any time; where there is nothing to do but wait, it raises Later.
"""

import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from components.catalog import GenerationState, JobState, Origin, now
from components.errors import (
    BadReply,
    DailiesError,
    FFmpegFailed,
    GenerationFailed,
    GenerationLost,
    KeyRejected,
    MissingKey,
    ProviderError,
    StorageFull,
    UnreadableMedia,
)
from components.jobs.attempt import Attempt, Stopping
from components.jobs.entry import AWAY, told_estimate
from components.jobs.intake import Made, make, register
from components.jobs.lanes import Later
from components.jobs.review import ENDED
from components.jobs.sending import Sending
from components.providers import Generation, GenerationStatus
from components.providers.generation import failure

YOUNG = 120.0  # seconds in which a service may not find what it has just taken
LOOKS = 3  # times that a service does not know a generation, before it is taken for lost
UNCLEAR = 60  # answers in a row that make no sense, about an hour: between us there may be a hotel's log-in page
BROKEN = 5  # videos in a row that cannot be played
FETCHES = 25  # ends of the worker while it looks at a video or draws it, after which the video is to blame
ASKED_AGAIN = "Then try again: this take is only asked for again, not paid again."
TOLD = {
    GenerationStatus.QUEUED: "In line at {label}.",
    GenerationStatus.RUNNING: "In the making at {label}.",
    GenerationStatus.SUCCEEDED: "Ready at {label}.",
}
WORDS = {GenerationStatus.QUEUED: "in line at the service", GenerationStatus.RUNNING: "rendering"}


class Take(Sending):
    """One generation, from its request to its clip."""

    def __init__(self, attempt: Attempt) -> None:
        super().__init__(attempt)
        self._broken = self._missing = self._unclear = 0
        if self.is_under_way:
            self.say("Taken up again.")

    def look(self) -> None:
        """Ask the service whether it is done. Only an answer ends this: a network that is away is waited out."""
        generation = self.generation
        if generation.status == GenerationStatus.SUCCEEDED:
            return
        polled = self._poll(generation)
        if polled.status in (GenerationStatus.FAILED, GenerationStatus.CANCELED):
            self._came_to_nothing(polled)
        if _lasting(polled) != _lasting(generation):
            said = "" if polled.status == generation.status else TOLD[polled.status].format(label=self.provider.label)
            state = GenerationState(str(polled.status))
            self.say(said, reference=polled.to_json(), state=state, **told_estimate(polled))
        if polled.status != GenerationStatus.SUCCEEDED:
            self._tell(polled)
            raise Later(self._pace(polled))

    def _poll(self, generation: Generation) -> Generation:
        try:
            polled = self.provider.poll(generation)
        except BadReply as error:
            self._unclear += 1
            if self._unclear > UNCLEAR:
                raise BadReply(f"{error} {ASKED_AGAIN}", detail=error.detail) from error
            raise self.later(error) from error
        except AWAY as error:
            raise self.later(error) from error
        except (KeyRejected, MissingKey) as error:
            self.heard(error)
            self.say(str(error))
            raise type(error)(f"{error} {ASKED_AGAIN}", detail=error.detail) from error
        self.heard()
        self.troubles = self._unclear = 0
        return polled

    def fetch(self) -> Made:
        """Download the video and put it into the media store; one that arrives broken is fetched again."""
        tries = int((self.row.reference or {}).get("fetches", 0))
        self._note_fetches(tries + 1 if self.is_drawn_here else tries)
        if tries >= FETCHES:
            self._note_fetches(0)
            raise DailiesError(
                f"Taking this video in has ended Dailies {FETCHES} times, so it was left. {self.kept} Try again."
            )
        try:
            made = make(self.attempt, self._download)
        except (Exception, Stopping) as error:
            self._note_fetches(tries)
            told = self._not_fetched(error)
            if told is error:
                raise
            raise told from error
        where = "Drawn" if self.is_drawn_here else "Fetched"
        self.say(
            f"{where}: {made['size'] / 1e6:.1f} MB, {made['duration']:.1f} s.",
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
        row = next(
            (record for record in self.ledger.of_job(self.attempt.job.id) if record.id == self.id),
            None,
        )
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
        said = changes.get("error", {}).get("message") or "Stopped by a person."
        self.say(said, state=GenerationState.canceled, finished_at=now(), **changes)

    def _came_to_nothing(self, polled: Generation) -> None:
        """Take the service's word that nothing comes of it; one that it has only just taken may not be found yet."""
        label = self.provider.label
        told = polled.error or failure(GenerationFailed(f"{label} stopped it."))
        lost = told["name"] == GenerationLost.__name__
        # The clock may have been set meanwhile, so a young age is believed, but an old one only after a few looks.
        if lost and (abs(self.age) < YOUNG or self._missing < LOOKS):
            self._missing += 1
            self.say(f"{label} does not list it.")
            raise Later(10.0, f"{label} does not list it yet")
        self.ended_badly(GenerationState(str(polled.status)), told, cost=polled.cost, billed=lost)
        raise _error(told)

    def _pace(self, polled: Generation) -> float:
        """How long to wait before asking again: as the service wants, a little longer for what takes long."""
        least = polled.poll_after or self.provider.poll_interval
        return max(least, min(self.age / 30, 10.0)) * (1 + random.random() / 10) if least else 0.0

    def _download(self, path: Path) -> None:
        self.attempt.doing("rendering" if self.is_drawn_here else "fetching")
        self.provider.download(self.generation, path, progress=self.attempt.progress, canceled=self.attempt.canceled)
        if not self.is_drawn_here:  # what came over a wire does no harm before it is looked at
            self._note_fetches(int((self.row.reference or {}).get("fetches", 0)) + 1)

    def _not_fetched(self, error: BaseException) -> BaseException:
        """Return what to make of it: fetch again later, or give up and say how long the video can still be had."""
        if isinstance(error, KeyRejected):
            self.heard(error)
        if isinstance(error, StorageFull):
            return StorageFull(f"{error} {self.kept}".strip(), detail=error.detail)
        if isinstance(error, GenerationLost):
            self.ended_badly(GenerationState.failed, failure(error), billed=True)
        if self.is_drawn_here:
            return error
        if isinstance(error, (UnreadableMedia, FFmpegFailed, BadReply)):
            self._broken += 1
            if self._broken > BROKEN:
                text = f"The video came broken from {self.provider.label}, {self._broken} times. Try again: it is only"
                return BadReply(f"{text} fetched anew, not paid again. {self.kept}".strip(), detail=str(error))
        elif not isinstance(error, AWAY):
            return error
        later = self.later(error)
        return Later(later.seconds, f"{later.note} {self.kept}".strip())

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
