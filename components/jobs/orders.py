"""What one click wants, of one model or of several: looked at as a whole before anything is stored or spent."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from components.errors import BadInput, EmptyPrompt, PromptTooLong
from components.jobs.bench import Bench
from components.jobs.inputs import Inputs, Names
from components.jobs.purse import Item
from components.providers import GenerationRequest

MOST_TAKES = 64


@dataclass(frozen=True)
class Wanted:
    """A request of one model and how many takes of it; ``media`` names what goes in, see ``inputs``.

    A given seed grows by ``seed_step`` from take to take; without one each take draws its own. ``title`` and
    ``prompt_id`` say which shot it is for, where one click is for several.
    """

    request: GenerationRequest
    provider: str
    takes: int = 1
    seed_step: int = 1
    media: Names | None = None
    title: str = ""
    prompt_id: str | None = None


@dataclass(frozen=True)
class Order:
    """What is wanted and found to be possible; ``estimate`` is in USD a take, None where it is not known."""

    wanted: Wanted
    request: GenerationRequest
    inputs: Inputs
    estimate: float | None
    label: str

    def item(self, takes: int) -> Item:
        """Return what so many takes of it are for the purse."""
        return Item(self.estimate, takes, self.label)

    def body(self, bench: Bench, take: int) -> Mapping[str, Any]:
        """Return what the job of one take keeps."""
        seed = self.request.seed
        request = replace(self.request, seed=None if seed is None else seed + take * self.wanted.seed_step)
        return {
            "provider": self.wanted.provider,
            "request": request.to_json(),
            "media": self.inputs.to_json(),
            "hash": self.inputs.request_hash(bench, request, self.wanted.provider),
            "estimate": self.estimate,
        }


def prepare(bench: Bench, wanted: Wanted) -> Order:
    """Return the order; raise what is wrong with it."""
    if not 1 <= wanted.takes <= MOST_TAKES:
        raise BadInput(f"{wanted.takes} takes cannot be made at once. Choose 1 to {MOST_TAKES}.")
    request, inputs = Inputs.apart(wanted.request, wanted.media)
    placed, seconds = inputs.placed(bench, request), inputs.source_duration(bench)
    _check(bench, placed)
    estimate = bench.services.check(wanted.provider, placed, source_duration=seconds)
    return Order(wanted, request, inputs, estimate, bench.services.model_label(wanted.provider, request.model))


def price(bench: Bench, wanted: Wanted) -> Item:
    """Return what it comes to; the request may be unfinished."""
    request, inputs = Inputs.apart(wanted.request, wanted.media)
    request, seconds = inputs.placed(bench, request), inputs.source_duration(bench)
    each = bench.services.price(wanted.provider, request, source_duration=seconds)
    return Item(each, wanted.takes, bench.services.model_label(wanted.provider, request.model))


def _check(bench: Bench, request: GenerationRequest) -> None:
    limit = bench.settings.limits.prompt_characters
    if not request.prompt.strip() and not request.media:
        raise EmptyPrompt("There is nothing to draw yet. Name a subject, such as “a golden retriever”.")
    if len(request.prompt) > limit:
        raise PromptTooLong(f"The prompt has {len(request.prompt):,} characters; {limit:,} is the most. Shorten it.")
