"""A shot as one model gets it: in the words that somebody wrote for it, else in its dialect."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from components.prompts.dialects.dialect import Dialect, Rendered
from components.prompts.dialects.rendering import render
from components.prompts.dialects.table import dialect_for
from components.prompts.parts import PromptParts

_FAMILY = "family:"
_MOST = "255"


def family_key(dialect: str) -> str:
    """Return the name under which words for a whole family are kept; a model's are kept under its id."""
    return f"{_FAMILY}{dialect}"


def own_words(own: Mapping[str, str], model: str, dialect: Dialect) -> str:
    """Return what somebody wrote for the model, or for its family; "" where nobody did."""
    return own.get(model, "").strip() or own.get(family_key(dialect.id), "").strip()


def spoken(
    parts: PromptParts,
    model: str,
    provider: str,
    own: Mapping[str, str],
    *,
    takes_negative_prompt: bool | None = None,
) -> Rendered:
    """Return what goes to a model; what goes beside the words (a camera as numbers) stays with words of one's own."""
    dialect = dialect_for(model, provider)
    rendered = render(parts, dialect, takes_negative_prompt=takes_negative_prompt)
    written = own_words(own, model, dialect)
    return replace(rendered, text=written) if written else rendered


def beside(rendered: Rendered) -> tuple[str, ...]:
    """Say what goes along without words."""
    options: Mapping[str, Any] = rendered.options
    told = []
    if concepts := options.get("concepts"):
        told.append(f"The camera goes as the concept “{concepts[0].replace('_', ' ')}”.")
    if control := options.get("camera_control"):
        axis, strength = next((pair for pair in control["config"].items() if pair[1]), ("", 0))
        told.append(f"The camera goes as a number: {axis} {strength:+d}.")
    if options.get("extra", {}).get("camera_fixed"):
        told.append("The still camera goes as a switch.")
    if "motion_bucket_id" in options:
        told.append(f"How much moves goes as a number: {options['motion_bucket_id']} of {_MOST}.")
    return tuple(told)
