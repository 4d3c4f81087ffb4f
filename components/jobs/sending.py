"""Sending a take, paid once at most.

The intent is committed, then the request is sent, then the service's id is committed. A row that was being sent when
the process died, or that got no answer, is looked up at the service or sent again under the same id, where the service
vouches that this charges nothing twice; else a person decides.
"""

import threading

from components.catalog import GenerationRecord, GenerationState, now
from components.errors import BudgetExceeded, DailiesError, UncertainSubmit
from components.jobs.entry import AWAY, Entry
from components.jobs.inputs import Inputs
from components.jobs.lanes import Later
from components.jobs.purse import Purse
from components.jobs.review import ENDED, latest
from components.providers import GenerationRequest, Provider
from components.providers.generation import failure

SETTLING = 60.0  # seconds after which a service that does not know our id has surely not taken the request
NO_ANSWER = 30  # attempts to have a request vouched for, half an hour
IN_DOUBT = (
    "The line dropped just after sending, so it was not sent again. Look for it at {label}: adopt it by its id there,"
    " let it go, or send it again."
)
_sending = threading.Lock()


class Sending(Entry):
    """The first part of a take's life. ``send`` may be called again at any time; Later says to do so."""

    def send(self) -> None:
        """Send the request, unless it has been sent."""
        row = self._intend()
        if row.service_id:
            if row.state in ENDED:
                words = "Wanted after all: asked for again, not paid again."
                self.say(words, state=GenerationState.running, billed=False, finished_at=None)
            return
        if row.state in (GenerationState.submitting, GenerationState.needs_review) and self._was_taken():
            return
        self.attempt.doing("sending")
        self._commit(row)
        try:
            generation = self.provider.submit(GenerationRequest.from_json(row.request), intent=self.id)
        except UncertainSubmit as error:
            self.say(f"No clear answer to the request. {error.detail}")
            self._was_taken(error)
            raise Later(0.0) from error
        except AWAY as error:
            self.ledger.update(self.id, state=GenerationState.intended, submitted_at=None)
            raise self.later(error) from error
        except DailiesError as error:
            self.heard(error)
            self.ended_badly(GenerationState.failed, failure(error))
            raise
        self.heard()
        self.sent(generation)
        if self.provider.poll_interval:
            raise Later(self.provider.poll_interval, "in line at the service")

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
                    self.ended_badly(GenerationState.failed, failure(error))
                    raise
            sending = f"Sending it to {self.provider.label}."
            self.say(sending, state=GenerationState.submitting, submitted_at=now())

    def _was_taken(self, doubt: UncertainSubmit | None = None) -> bool:
        """Find out what became of a request that got no answer; False says that it may be sent under the same id.

        Raise UncertainSubmit where only a person can tell.
        """
        provider = self.provider
        finds = type(provider).find is not Provider.find
        try:
            found = provider.find(self.id)
        except AWAY as error:
            raise self.later(error) from error
        if found is not None:
            self.sent(found)
            return True
        if provider.submits_once and self.troubles < NO_ANSWER:
            if doubt is not None:
                raise self.later(doubt) from doubt
            return False
        if finds and abs(self.age) < SETTLING:  # a clock that was set back by far tells nothing
            raise Later(min(10.0, SETTLING - abs(self.age) + 1), f"asking {provider.label} whether it arrived")
        if finds and self.troubles < NO_ANSWER:
            self.troubles += 1
            return False
        self.say("Whether it was taken is not known, so a person decides.", state=GenerationState.needs_review)
        raise UncertainSubmit(IN_DOUBT.format(label=provider.label), detail=doubt.detail if doubt else "")
