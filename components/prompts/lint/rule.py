"""What a rule is: a name, what it costs to break it, and a look at the shot."""

from collections.abc import Callable
from dataclasses import dataclass

from components.prompts.lint.reading import Reading
from components.prompts.lint.report import Finding, Mend


@dataclass(frozen=True)
class Remark:
    """What a rule found; it becomes a finding with the rule's name."""

    says: str
    reason: str
    mends: tuple[Mend, ...] = ()


@dataclass(frozen=True)
class Rule:
    """``cost`` is what the rule takes off a score of 100."""

    id: str
    cost: int
    look: Callable[[Reading], Remark | None]

    def check(self, reading: Reading) -> Finding | None:
        """Return what there is to say, None if all is well."""
        remark = self.look(reading)
        return Finding(self.id, remark.says, remark.reason, remark.mends) if remark else None
