"""What changed between two versions of a prompt, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_PIECES = re.compile(r"\s+|[^\W_]+(?:['’-][^\W_]+)*|[^\s]")
QUICK = 250_000


class ChangeKind(StrEnum):
    """What became of a piece of the text."""

    same = "same"
    removed = "removed"
    added = "added"


@dataclass(frozen=True)
class Change:
    """A run of text and what became of it."""

    kind: ChangeKind
    text: str


def differences(before: str, after: str) -> tuple[Change, ...]:
    """Return the runs in reading order: same and removed together are ``before``, same and added are ``after``."""
    old, new = _PIECES.findall(before), _PIECES.findall(after)
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    middle_old, middle_new = old[start : len(old) - end], new[start : len(new) - end]
    changes = [Change(ChangeKind.same, "".join(old[:start]))]
    # Repeated words make the matcher slow in long texts; there it may leave the frequent ones out.
    frequent = len(middle_old) * len(middle_new) > QUICK
    matcher = SequenceMatcher(None, middle_old, middle_new, autojunk=frequent)
    for tag, from_old, to_old, from_new, to_new in matcher.get_opcodes():
        if tag == "equal":
            changes.append(Change(ChangeKind.same, "".join(middle_old[from_old:to_old])))
            continue
        changes.append(Change(ChangeKind.removed, "".join(middle_old[from_old:to_old])))
        changes.append(Change(ChangeKind.added, "".join(middle_new[from_new:to_new])))
    changes.append(Change(ChangeKind.same, "".join(old[len(old) - end :])))
    return _merged(changes)


def _shared(old: list[str], new: list[str]) -> int:
    count = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        count += 1
    return count


def _merged(changes: list[Change]) -> tuple[Change, ...]:
    merged: list[Change] = []
    for change in changes:
        if not change.text:
            continue
        if merged and merged[-1].kind == change.kind:
            merged[-1] = Change(change.kind, merged[-1].text + change.text)
        else:
            merged.append(change)
    return tuple(merged)
