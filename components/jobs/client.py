"""What pages and routes ask for: what it will cost, generate, edit, export, take in, stop, adopt, let go, try again.

Each call first writes the job's row, whose intent makes a double click one job, and then enqueues its workflow. If the
process ends in between, the worker finds the row and enqueues it (``reconcile``). What costs long to import (DBOS, the
processing room) is imported by the calls that need it, so that the first page need not wait for it.
"""

import logging
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from components.catalog import Clip, Job, JobKind, JobState, new_id, now
from components.errors import ClipNotFound
from components.jobs import orders, review
from components.jobs.account import Account, account, price_again
from components.jobs.bench import Bench
from components.jobs.engine import RENDER, SERVICES, STUDIO, connect, workflow_id
from components.jobs.inputs import Inputs, Names
from components.jobs.notes import with_places
from components.jobs.orders import Wanted
from components.jobs.purse import Item, Purse, Quote
from components.providers import GenerationRequest

if TYPE_CHECKING:
    from dbos import DBOSClient

TITLE_CHARACTERS = 200
STARTED = now()
log = logging.getLogger(__name__)


class Jobs:
    """The jobs of a studio. Thread-safe; the job database is opened when it is first needed."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._rows = bench.catalog.jobs
        self._purse = Purse(bench)
        self._opening = threading.Lock()
        self._ordering = threading.Lock()
        self._client: DBOSClient | None = None

    def quote(self, request: GenerationRequest, provider: str, takes: int = 1, *, media: Names | None = None) -> Quote:
        """Tell what ``takes`` of a request cost, and whether the budget has room; the request may be unfinished."""
        return self.quote_all([Wanted(request, provider, takes, media=media)])

    def quote_all(self, wanted: Sequence[Wanted]) -> Quote:
        """Tell the same of all that one click wants, as a whole."""
        return self._purse.quote(*(orders.price(self._bench, one) for one in wanted))

    def known(self, request: GenerationRequest, provider: str, *, media: Names | None = None) -> tuple[Clip, ...]:
        """Return the clips that the very same request has already given, newest first: they are free to use again."""
        request, inputs = Inputs.apart(request, media)
        found = []
        for row in self._bench.catalog.generations.succeeded(inputs.request_hash(self._bench, request, provider)):
            with suppress(ClipNotFound):
                clip = self._bench.catalog.clips.get(row.job_id)
                found += [] if clip.deleted_at else [clip]
        return tuple(found)

    def generate(
        self,
        request: GenerationRequest,
        *,
        provider: str,
        title: str,
        intent: str,
        prompt_id: str | None = None,
        takes: int = 1,
        seed_step: int = 1,
        media: Names | None = None,
    ) -> tuple[Job, ...]:
        """Start ``takes`` generations of one model, one job each; see ``generate_all``."""
        wanted = Wanted(request, provider, takes, seed_step, media)
        return self._order([wanted], [intent], title, prompt_id)

    def generate_all(
        self, wanted: Sequence[Wanted], *, title: str, intent: str, prompt_id: str | None = None
    ) -> tuple[Job, ...]:
        """Start all that one click wants, one job a take, or nothing. What has its own title and prompt keeps them.

        Raise what is wrong with any of it before anything is stored; BudgetExceeded says that the budget has no room
        for all of it together.
        """
        return self._order(wanted, [f"{intent}.{number}" for number in range(len(wanted))], title, prompt_id)

    def edit(
        self,
        recipe: Mapping[str, Any],
        clip_ids: Sequence[str],
        *,
        title: str,
        intent: str,
        preset: str | None = None,
        encoder: str | None = None,
        keep: bool = False,
    ) -> Job:
        """Render a recipe over clips to a new clip, written as a preset, an encoder or both want it.

        With ``keep`` the recipe is one cut, and what it leaves is copied instead of encoded. A file that a step names
        is a clip's id or ``hash.suffix``.
        """
        from components.jobs.ways import chosen_encoding, kept_part
        from components.processing import Recipe

        chosen_encoding(preset, encoder)
        body = self._over(recipe, clip_ids) | {"preset": preset, "encoder": encoder, "keep": keep}
        if keep:
            kept_part(Recipe.from_json(recipe), len(clip_ids))
        return self._start(JobKind.edit, title, body, intent, poster=self._poster(clip_ids))

    def export(
        self,
        name: str,
        options: Mapping[str, Any],
        recipe: Mapping[str, Any],
        clip_ids: Sequence[str],
        *,
        title: str,
        intent: str,
    ) -> Job:
        """Make of clips, or of what a recipe makes of them, what ``exports`` declares under this name."""
        from components.jobs.exports import read_export

        read_export(name, dict(options))
        body = self._over(recipe, clip_ids) | {"export": name, "options": dict(options)}
        return self._start(JobKind.export, title, body, intent, poster=self._poster(clip_ids))

    def ingest(self, upload: Path, filename: str, *, intent: str) -> Job:
        """Make a clip of a file below the temp folder, which is ours from now on."""
        body = {"upload": str(upload.relative_to(self._bench.settings.temp_folder)), "filename": filename}
        return self._start(JobKind.import_, Path(filename.replace("\\", "/")).stem, body, intent)

    def cancel(self, job_id: str) -> Job:
        """Stop a job. It counts as ended at once; what runs for it notices within a moment.

        Where stopping does not stop the bill, the job's note says so.
        """
        job = self._rows.get(job_id)
        if job.state == JobState.needs_review:
            return self.discard(job_id)
        self._rows.update(job.id, state=JobState.canceled, note=review.farewell(self._bench, job))
        return self._rows.get(job_id)

    def adopt(self, job_id: str, service_id: str) -> Job:
        """Go on with a job that needs review: it is the generation that its service knows by this id."""
        review.adopt(self._bench, self._rows.get(job_id), service_id)
        return self._reopen(job_id)

    def discard(self, job_id: str) -> Job:
        """Let a job that needs review go; it counts as spent, since it may be billed."""
        told = review.discard(self._bench, self._rows.get(job_id))
        self._rows.update(job_id, state=JobState.canceled, note=told, error=None)
        return self._rows.get(job_id)

    def retry(self, job_id: str) -> Job:
        """Do a job that ended badly once more; what it had paid for is not paid again.

        What needs review is sent again, and may be charged a second time unless the service vouches that it is not.
        Raise BudgetExceeded when the budget has no room for a new payment.
        """
        job = self._rows.get(job_id)
        if job.kind == JobKind.generate and not job.state.is_active:
            if review.pays(self._bench, job):
                self._purse.allow(Item(price_again(self._bench, job)))
            if review.is_in_doubt(self._bench, job):
                review.discard(self._bench, job)
        return self._reopen(job_id)

    def again(self, job: Job) -> float | None:
        """Return what trying a job again costs, in USD; None where it is not known."""
        return price_again(self._bench, job)

    def account(self, job_id: str) -> Account | None:
        """Return what the ledger tells of a job: its story, its cost, until when its result can be fetched."""
        return account(self._bench, self._rows.get(job_id))

    def key_answered(self, service: str, accepted: bool) -> None:
        """Note what a test of a service's key has shown."""
        refusals = self._bench.catalog.refusals
        (refusals.clear if accepted else refusals.note)(service)

    def refused(self, since: str = STARTED) -> frozenset[str]:
        """Return the services that refused their key since a time and have not accepted it after that.

        What was refused before Dailies was started says nothing: keys are read at the start.
        """
        return self._bench.catalog.refusals.since(since)

    def active(self) -> tuple[Job, ...]:
        """Return what waits and runs, each waiting one with its place in the line."""
        return with_places(self._rows.active(), self._line)

    def recent(self, limit: int = 50) -> tuple[Job, ...]:
        """Return the newest jobs, newest first; the waiting ones with their place in the line."""
        active = {job.id: job for job in self.active()}
        return tuple(active.get(job.id, job) for job in self._rows.recent(limit))

    def enqueue(self, job: Job) -> None:
        """Hand a job's newest attempt to the workers; a second time it changes nothing."""
        name = workflow_id(job.id, job.attempt)
        try:
            self.client.enqueue(
                {"queue_name": self._lane(job), "workflow_name": str(job.kind), "workflow_id": name},
                job.id,
                job.attempt,
            )
        except Exception:
            log.exception("%s was not enqueued; the worker will find its row", name)

    def warm_up(self) -> None:
        """Open the job database ahead of the first click."""
        try:
            _ = self.client
        except Exception:
            log.exception("the job database cannot be opened")

    @property
    def client(self) -> "DBOSClient":
        """The door to the job database, opened once."""
        with self._opening:
            if self._client is None:
                self._client = connect(self._bench.settings.jobs_url)
            return self._client

    def close(self) -> None:
        """Let go of the job database."""
        with self._opening:
            if self._client is not None:
                self._client.destroy()
                self._client = None

    def _order(
        self, wanted: Sequence[Wanted], intents: Sequence[str], title: str, prompt_id: str | None
    ) -> tuple[Job, ...]:
        ready = [orders.prepare(self._bench, one) for one in wanted]
        named = [
            (order, [f"{intent}-{number}" for number in range(order.wanted.takes)])
            for order, intent in zip(ready, intents, strict=True)
        ]
        with self._ordering:
            new = [order.item(sum(self._rows.with_intent(one) is None for one in names)) for order, names in named]
            if any(item.takes for item in new):
                self._purse.allow(*new)
            return tuple(
                self._start(
                    JobKind.generate,
                    order.wanted.title or title,
                    order.body(self._bench, number),
                    one,
                    prompt_id=order.wanted.prompt_id or prompt_id,
                )
                for order, names in named
                for number, one in enumerate(names)
            )

    def _reopen(self, job_id: str) -> Job:
        job = self._rows.reopen(job_id)
        if job.state == JobState.waiting:
            self.enqueue(job)
        return job

    def _start(self, kind: JobKind, title: str, body: Mapping[str, Any], intent: str, **known: Any) -> Job:
        job = Job(
            id=new_id(),
            kind=kind,
            title=_plain(title) or "Untitled",
            state=JobState.waiting,
            request=dict(body),
            intent=intent,
            created_at=now(),
            **known,
        )
        stored = self._rows.add(job)
        if stored.state == JobState.waiting:
            self.enqueue(stored)
        return stored

    def _over(self, recipe: Mapping[str, Any], clip_ids: Sequence[str]) -> dict[str, Any]:
        """The part of a job's request that names its recipe and its files, which must all be there."""
        from components.jobs.files import find_file, named_files
        from components.processing import Recipe

        for name in (*clip_ids, *named_files(Recipe.from_json(recipe))):
            find_file(self._bench, name)
        return {"recipe": dict(recipe), "clips": list(clip_ids)}

    def _poster(self, clip_ids: Sequence[str]) -> str | None:
        """The picture that a job shows until it has its own."""
        return self._bench.catalog.clips.get(clip_ids[0]).poster if clip_ids else None

    def _lane(self, job: Job) -> str:
        """The queue that a job goes to."""
        if job.kind == JobKind.generate:
            here = self._bench.services.is_drawn_here((job.request or {}).get("provider", ""))
            return RENDER if here else SERVICES
        return RENDER if job.kind in (JobKind.edit, JobKind.export) else STUDIO

    def _line(self, job: Job) -> str:
        """What a job stands in line for: this machine, or one service."""
        lane = self._lane(job)
        return str((job.request or {}).get("provider")) if lane == SERVICES else lane


def _plain(title: str) -> str:
    """Keep what can stand on one line."""
    return " ".join("".join(c if c.isprintable() else " " for c in title).split())[:TITLE_CHARACTERS]
