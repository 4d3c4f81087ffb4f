"""What the lint is told beside the words, and what it answers: values only."""

from collections.abc import Sequence
from dataclasses import dataclass

from components.prompts.parts import PromptParts

UNITS = {"characters": "characters", "utf16": "characters", "words": "words", "tokens": "tokens"}


@dataclass(frozen=True)
class LintContext:
    """What was chosen for the shot and what the model takes; whatever is None is not looked at.

    ``durations`` are the seconds a model offers, or two ends of a range if ``durations_are_range``. ``limit_unit`` is
    one of ``UNITS``: utf16 counts an emoji twice, tokens are estimated.
    """

    duration: float | None = None
    aspect_ratio: str | None = None
    model_label: str = ""
    durations: Sequence[float] = ()
    durations_are_range: bool = False
    prompt_limit: int | None = None
    limit_unit: str = "characters"
    takes_negative_prompt: bool = True

    @property
    def model(self) -> str:
        """The model by name, for a sentence."""
        return self.model_label or "The model"


@dataclass(frozen=True)
class Mend:
    """One click that mends: the parts as they would be, and another length if that is the mend."""

    label: str
    parts: PromptParts
    duration: float | None = None
    aspect_ratio: str | None = None


@dataclass(frozen=True)
class Finding:
    """What a director would say: the sentence, why it matters, and ways to mend it."""

    rule: str
    says: str
    reason: str
    mends: tuple[Mend, ...] = ()


@dataclass(frozen=True)
class Report:
    """``score`` is 0 to 100; the findings that cost most come first."""

    score: int
    findings: tuple[Finding, ...]

    @property
    def is_clear(self) -> bool:
        """Tell whether there is nothing to say."""
        return not self.findings


def measure(text: str, unit: str) -> int:
    """Return the length of a text in the unit of a limit; tokens are estimated, rather too many than too few."""
    if unit == "utf16":
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
    if unit == "words":
        return len(text.split())
    if unit == "tokens":
        return max(len(text.split()) * 4 // 3, -(-len(text.encode("utf-8", "surrogatepass")) // 4))
    return len(text)
