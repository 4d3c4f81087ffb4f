"""Several shots as one story: what they have in common is said once and holds for all of them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from components.prompts.parts import PromptParts

SHARED = ("subject", "setting", "style", "lighting", "palette", "stock")
"""The parts that keep several shots one film; how each is filmed and what happens stays its own."""


def with_shared(parts: PromptParts, shared: Mapping[str, str]) -> PromptParts:
    """Return the shot with what it shares with the others; what is blank there is its own."""
    told: dict[str, Any] = {name: shared[name].strip() for name in SHARED if shared.get(name, "").strip()}
    return replace(parts, **told) if told else parts


def in_common(shots: list[PromptParts]) -> dict[str, str]:
    """Return what all the shots say alike: what a new storyboard of them shares."""
    if len(shots) < 2:
        return {}
    first = shots[0]
    return {
        name: text
        for name in SHARED
        if (text := getattr(first, name).strip()) and all(getattr(shot, name).strip() == text for shot in shots)
    }
