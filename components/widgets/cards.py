"""Clips as the browser's elements take them: addresses of their files, their shape, and a few words."""

from typing import Any

from components.catalog import Clip, Origin
from components.providers import MODELS
from components.web.media import media_url
from components.widgets.words import length, money

WIDEST, TALLEST = 3.2, 0.4
PLAYED_WHOLE = 8 * 1024**2


def card(clip: Clip) -> dict[str, Any]:
    """Return what a picture of the clip needs. Kept small: a library page sends hundreds."""
    return {
        "id": clip.id,
        "title": clip.title,
        "poster": poster_url(clip),
        "preview": media_url(clip.preview, "mp4") if clip.preview else None,
        "ratio": ratio(clip),
        "duration": round(clip.duration, 2),
        "facts": facts(clip),
        "unseen": clip.seen_at is None and clip.deleted_at is None,
        "favorite": clip.favorite,
    }


def large_card(clip: Clip) -> dict[str, Any]:
    """Return the same for a frame so large that the small preview would look soft: a short clip plays itself."""
    small = card(clip)
    return small | ({"preview": media_url(clip.media, clip.suffix)} if clip.size <= PLAYED_WHOLE else {})


def poster_url(clip: Clip) -> str | None:
    """Return the address of the clip's still, if it has one."""
    return media_url(clip.poster, "jpg") if clip.poster else None


def ratio(clip: Clip) -> float:
    """Return width by height, kept to what a row of pictures can show."""
    if not clip.width or not clip.height:
        return 16 / 9
    return round(min(WIDEST, max(TALLEST, clip.width / clip.height)), 4)


def facts(clip: Clip) -> list[str]:
    """Say in three words what made it, how long it is, what it cost."""
    words = [maker(clip), length(clip.duration)]
    if clip.origin == Origin.generated and clip.cost is not None:
        words.append(money(clip.cost))
    return words


def maker(clip: Clip) -> str:
    """Name the model that made the clip, or how else it came here."""
    if clip.origin == Origin.generated:
        return model_label(clip.model)
    return "Edit" if clip.origin == Origin.edited else "Import"


def model_label(model: str) -> str:
    """Return the name that people know a model by."""
    return MODELS[model].label if model in MODELS else model or "Unknown model"
