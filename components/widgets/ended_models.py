"""The models that their services have ended or will end, with the day and what to use instead."""

from components.providers import ModelStatus, Registry, VideoModel
from components.widgets.element import element
from components.widgets.models import end_of, newest_first

_ended = element("ended_models", reserve="240px")
FADING = (ModelStatus.AT_RISK, ModelStatus.LEGACY)


def ended_models(registry: Registry) -> None:
    """Draw what will end, then what has ended, the latest first."""
    models = registry.models.values()
    ending = [model for model in models if not model.is_retired() and (model.sunset or model.status in FADING)]
    gone = newest_first([model for model in models if model.is_retired()])
    data = {
        "ending": [{"name": model.label, "words": _ending(model)} for model in ending],
        "gone": [{"name": model.label, "words": end_of(model)} for model in gone],
    }
    _ended(data, key="ended_models")


def _ending(model: VideoModel) -> str:
    instead = f", then {model.replacement_label or model.replacement}" if model.replacement else ""
    if model.sunset:
        return f"Ends {model.sunset.day} {model.sunset:%B %Y}{instead}"
    return "May end any day" if model.status is ModelStatus.AT_RISK else "Older, still offered"
