"""A model refuses, before anything is sent or paid, what it cannot do, and tells its price."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from components.errors import EmptyPrompt, ModelRetired, PromptTooLong, UnsupportedRequest
from components.providers import MODELS, GenerationRequest, ModelStatus
from components.providers.video_model import PromptUnit

FRAME = Path("frame.png")


def ask(model: str, prompt: str = "a dog", **choices: object) -> GenerationRequest:
    return GenerationRequest(model, prompt, **choices)  # type: ignore[arg-type]


def test_a_request_within_the_limits_passes() -> None:
    MODELS["gen4.5"].check(ask("gen4.5", duration=5, aspect_ratio="16:9", resolution="720p", seed=7))


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        (ask("gen4.5", duration=11), "2 to 10 s, not 11 s"),
        (ask("gen4.5", duration=2.5), "not 2.5 s"),
        (ask("veo3.1", duration=5), "4 or 6 or 8 s"),
        (ask("gen4.5", aspect_ratio="1:1"), "Choose 16:9, 9:16"),
        (ask("gen4.5", resolution="4k"), "Choose 720p"),
        (ask("gen4.5", fps=30), "Leave it to the model"),
        (ask("gen4.5", negative_prompt="rain"), "no negative prompt"),
        (ask("gen4.5", generate_audio=True), "silent"),
        (ask("gen4.5", first_frame=FRAME, last_frame=FRAME), "does not work from a first and last frame"),
        (ask("gen4.5", reference_images=(FRAME,)), "no reference images"),
        (ask("gen4_turbo"), "does not work from text alone. It takes an image"),
        (ask("kling-v3", seed=1), "takes no seed"),
        (ask("MiniMax-H3", generate_audio=False), "always makes sound"),
        (ask("kling-v2-6", generate_audio=True), "at 1080p only"),
        (ask("ray-3.2", first_frame=FRAME, duration=10), "makes 5 s, not 10 s"),
        (ask("aleph2", source_video=FRAME, duration=5), "as long as the one that goes in"),
        (ask("veo3.1", last_frame=FRAME), "Veo 3.1 via Runway needs a first frame beside the last one"),
        (ask("dreamina-seedance-2-5-260628", last_frame=FRAME), "needs a first frame"),
    ],
)
def test_what_a_model_cannot_do_is_refused_with_the_way_out(request_: GenerationRequest, message: str) -> None:
    with pytest.raises(UnsupportedRequest, match=message):
        MODELS[request_.model].check(request_)


def test_what_holds_for_one_kind_only_is_known() -> None:
    MODELS["gen4.5"].check(ask("gen4.5", first_frame=FRAME, aspect_ratio="1:1"))
    MODELS["ray-3.2"].check(ask("ray-3.2", duration=10))


def test_a_last_frame_alone_goes_where_the_service_has_it() -> None:
    MODELS["kling-v3"].check(ask("kling-v3", last_frame=FRAME))
    MODELS["ray-3.2"].check(ask("ray-3.2", last_frame=FRAME))


def test_a_model_that_takes_references_takes_them_without_a_first_frame() -> None:
    MODELS["hailuo3"].check(ask("hailuo3", reference_images=(FRAME, FRAME)))
    with pytest.raises(UnsupportedRequest, match="at most 9"):
        MODELS["hailuo3"].check(ask("hailuo3", reference_images=(FRAME,) * 10))


def test_a_prompt_is_needed_unless_the_model_says_otherwise() -> None:
    with pytest.raises(EmptyPrompt):
        MODELS["gen4.5"].check(ask("gen4.5", prompt="  "))
    MODELS["gen4_turbo"].check(ask("gen4_turbo", prompt="", first_frame=FRAME))
    MODELS["fal-ai/stable-video"].check(ask("fal-ai/stable-video", prompt="x" * 9000, first_frame=FRAME))


def test_a_prompt_is_measured_as_the_service_does() -> None:
    MODELS["gen4.5"].check(ask("gen4.5", prompt="🎬" * 500))
    with pytest.raises(PromptTooLong, match="at most 1,000 characters; the prompt has 1,002"):
        MODELS["gen4.5"].check(ask("gen4.5", prompt="🎬" * 501))
    assert PromptUnit.CHARACTERS.measure("🎬") == 1
    assert PromptUnit.TOKENS.measure("a golden retriever") == 3


@pytest.mark.parametrize("model_id", [model.id for model in MODELS.values() if model.is_retired()])
def test_a_retired_model_cannot_be_sent_and_names_what_to_use(model_id: str) -> None:
    model = MODELS[model_id]
    with pytest.raises(ModelRetired, match=r"Use .* instead"):
        model.check(ask(model_id))
    assert model.replacement
    assert not MODELS[model.replacement].is_retired()


def test_a_model_retires_on_its_day_unless_it_is_only_at_risk() -> None:
    model = replace(MODELS["gen4.5"], sunset=date(2027, 1, 1))
    assert not model.is_retired(date(2026, 12, 31))
    assert model.is_retired(date(2027, 1, 1))
    assert not replace(model, status=ModelStatus.AT_RISK).is_retired(date(2028, 1, 1))


@pytest.mark.parametrize(
    ("request_", "usd"),
    [
        (ask("animatic", duration=4), 0.0),
        (ask("gen4.5", duration=5), 0.60),
        (ask("gen4.5"), 0.60),
        (ask("veo3.1", duration=8, generate_audio=False), 1.60),
        (ask("veo3.1", duration=8), 3.20),
        (ask("kling-v3", duration=5), 0.42),
        (ask("kling-v3", duration=5, generate_audio=True), 0.63),
        (ask("kling-v3", duration=5, resolution="4k"), 2.10),
        (ask("ray-3.2", duration=10, resolution="1080p"), 3.60),
        (ask("fal-ai/stable-video", first_frame=FRAME), 0.075),
        (ask("kling3.0_pro", duration=5), None),
        (ask("aleph2", source_video=FRAME), None),
    ],
)
def test_the_price_is_that_of_the_exact_choice_or_unknown(request_: GenerationRequest, usd: float | None) -> None:
    assert MODELS[request_.model].price(request_) == pytest.approx(usd)


def test_a_price_by_input_length_is_known_once_the_length_is() -> None:
    request = ask("aleph2", source_video=FRAME)
    assert MODELS["aleph2"].price(request, source_duration=10) == pytest.approx(2.80)
    assert MODELS["aleph2"].price(request, source_duration=1) == pytest.approx(0.56)
