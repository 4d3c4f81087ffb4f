"""Every model says whether it can be used, and if not, why and what to do."""

import pytest

from components.errors import UnsupportedRequest
from components.providers import MODELS, PROVIDERS, Availability, VideoModel, availability, connect
from components.providers.availability import availability_of


def test_the_animatic_is_always_ready() -> None:
    assert availability(MODELS["animatic"], {}) == Availability(True)


def test_a_retired_model_says_when_it_ended_and_what_to_use() -> None:
    found = availability(MODELS["sora-2"], {"OPENAI_VIDEOS_API_KEY": "key"})
    assert found == Availability(False, "Ended on 2026-09-24.", "Use Runway Gen-4.5 instead.")


def test_a_model_without_an_adapter_says_so() -> None:
    found = availability_of(MODELS["gen4.5"], {}, {"RUNWAYML_API_SECRET": "key"})
    assert found == Availability(
        False, "This version of Dailies does not speak to Runway yet.", "Choose another model."
    )
    with pytest.raises(UnsupportedRequest, match="does not speak to Stability AI"):
        connect("stability", {})


@pytest.mark.parametrize("model", MODELS.values(), ids=lambda model: model.id)
def test_what_is_not_ready_says_what_to_do(model: VideoModel) -> None:
    found = availability(model, {})
    assert found.ready == (not found.reason) == (not found.action)


def test_a_missing_key_is_named() -> None:
    for name, adapter in PROVIDERS.items():
        for model in MODELS.values():
            if model.provider == name and adapter.key_variables and not model.is_retired():
                found = availability(model, {})
                assert adapter.key_variables[0][0] in found.action
