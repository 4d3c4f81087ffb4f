"""The shot as every family of models gets it: text, what goes beside it, what it leaves out, how long it may be."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from components.prompts.dialects import DIALECTS, Dialect, beside, dialect_for, family_key, own_words, spoken
from components.prompts.lint.report import measure
from components.providers import MODELS, Kind, VideoModel
from components.widgets.session import session
from components.widgets.shot import Shot

KEY, EVENT = "prompt_text", "own"
LONGEST = 10_000
NAMED = 3
UNITS = {"utf16": "characters", "characters": "characters", "tokens": "tokens"}


@dataclass(frozen=True)
class Family:
    """Models that like to be spoken to alike; those that read no text from words alone are not among them."""

    dialect: Dialect
    models: tuple[VideoModel, ...]

    @property
    def tightest(self) -> VideoModel:
        """The model that takes the fewest words."""
        limited = [model for model in self.models if model.prompt_limit]
        return min(limited, key=lambda model: model.prompt_limit or 0, default=self.models[0])


@lru_cache(maxsize=1)
def families() -> tuple[Family, ...]:
    """Return the families of all models that still run."""
    found: dict[str, list[VideoModel]] = {}
    for model in MODELS.values():
        if not model.is_retired():
            found.setdefault(dialect_for(model.id, model.provider).id, []).append(model.for_kind(Kind.TEXT))
    return tuple(Family(dialect, tuple(found[id_])) for id_, dialect in DIALECTS.items() if id_ in found)


def own_changes(shot: Shot, said: Any) -> dict[str, Any]:
    """Return the words that somebody just wrote for a model or family; empty ones bring ours back."""
    if not isinstance(said, Mapping) or said.get("edition") != session().edition:
        return {}
    key, words = str(said.get("key", "")), str(said.get("words", "")).strip()[:LONGEST]
    if key not in _keys():
        return {}
    own = {**{name: text for name, text in shot.own.items() if name != key}, **({key: words} if words else {})}
    return {"own": own} if own != dict(shot.own) else {}


def dialects(shot: Shot, in_mind: VideoModel) -> list[dict[str, Any]]:
    """Return one entry a family, that of the model in mind first, and one for each model with words of its own."""
    entries = []
    for family in families():
        here = any(model.id == in_mind.id for model in family.models)
        shared = {key: text for key, text in shot.own.items() if key == family_key(family.dialect.id)}
        entries.append((not here, _entry(shot, family, family.tightest, shared, here=here)))
        entries += [
            (not here, _alone(_entry(shot, family, model, shot.own, here=here), model))
            for model in family.models
            if model.id in shot.own
        ]
    return [entry for _, entry in sorted(entries, key=lambda pair: pair[0])]


def _alone(entry: dict[str, Any], model: VideoModel) -> dict[str, Any]:
    return entry | {"key": model.id, "label": model.label, "models": "this model alone", "help": ""}


def _entry(shot: Shot, family: Family, model: VideoModel, own: Mapping[str, str], *, here: bool) -> dict[str, Any]:
    rendered = spoken(shot.parts, model.id, model.provider, own, takes_negative_prompt=model.negative_prompt)
    length, limit = measure(rendered.text, model.prompt_unit.value), model.prompt_limit
    unit = UNITS[model.prompt_unit.value]
    names = [each.label for each in family.models]
    others = len(names) - NAMED
    return {
        "key": family_key(family.dialect.id),
        "label": family.dialect.label,
        "help": family.dialect.help,
        "models": ", ".join(names[:NAMED]) + (f" and {others} more" if others > 0 else ""),
        "targets": [{"key": each.id, "label": each.label} for each in family.models] if len(names) > 1 else [],
        "text": rendered.text,
        "ours": not own_words(own, model.id, family.dialect),
        "negative": rendered.negative_prompt or "",
        "notes": [*beside(rendered), *rendered.notes],
        "length": f"{length:,} of {limit:,} {unit}" if limit else f"{length:,} {unit}",
        "over": bool(limit and length > limit),
        "part": min(1.0, length / limit) if limit else None,
        "here": here,
    }


@lru_cache(maxsize=1)
def _keys() -> frozenset[str]:
    return frozenset({*(family_key(family.dialect.id) for family in families()), *MODELS})
