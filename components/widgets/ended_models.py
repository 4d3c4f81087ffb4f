"""The models that their services have ended or will end, with the day and what to use instead."""

from datetime import UTC, datetime

from components.providers import ModelStatus, Registry, VideoModel
from components.widgets.element import element
from components.widgets.models import end_of, newest_first

_ended = element("ended_models", reserve="240px")


def ended_models(registry: Registry) -> None:
    """Draw what will end, then what has ended, the latest first."""
    models = registry.models.values()
    ending = [model for model in models if not model.is_retired() and (model.sunset or _at_risk(model))]
    gone = newest_first([model for model in models if model.is_retired()])
    data = {
        "ending": [{"name": model.label, "words": _ending(model)} for model in ending],
        "gone": [{"name": model.label, "words": end_of(model)} for model in gone],
    }
    _ended(data, key="ended_models")


def _at_risk(model: VideoModel) -> bool:
    return model.status is ModelStatus.AT_RISK


def _ending(model: VideoModel) -> str:
    instead = f", then {model.replacement_label or model.replacement}" if model.replacement else ""
    if model.sunset and model.sunset > datetime.now(UTC).date():
        return f"Ends {model.sunset.day} {model.sunset:%B %Y}{instead}"
    was = f", announced for {model.sunset.day} {model.sunset:%B %Y}" if model.sunset else ""
    return f"May end any day{was}{instead}"
