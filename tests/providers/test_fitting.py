"""A take is carried over to any other model, and what changes is told."""

from pathlib import Path

import pytest

from components.providers import MODELS, GenerationRequest, VideoModel, fit

FRAME = Path("frame.png")
TAKE = GenerationRequest("animatic", "a dog", duration=4.5, aspect_ratio="4:5", resolution="480p", fps=24, seed=7)
LIVE = [model for model in MODELS.values() if not model.is_retired()]


@pytest.mark.parametrize("model", LIVE, ids=lambda model: model.id)
def test_whatever_a_model_takes_its_fit_passes_its_check(model: VideoModel) -> None:
    media = {
        "text": {},
        "image": {"first_frame": FRAME},
        "video": {"source_video": FRAME},
        "interpolation": {"first_frame": FRAME, "last_frame": FRAME},
    }
    for kind in model.kinds:
        asked = GenerationRequest(
            "any",
            "a dog",
            negative_prompt="rain",
            duration=7.3,
            aspect_ratio="5:4",
            resolution="999p",
            fps=25,
            seed=1,
            generate_audio=True,
            **media[kind],  # type: ignore[arg-type]
        )
        fitted = fit(asked, model)
        model.check(fitted.request)
        assert fitted.request.prompt == "a dog"
        assert fit(fitted.request, model).changes == ()


def test_what_changes_is_told_in_words() -> None:
    fitted = fit(TAKE, MODELS["kling-v3"])
    assert fitted.request == GenerationRequest("kling-v3", "a dog", duration=4, aspect_ratio="1:1", resolution="720p")
    assert fitted.changes == (
        "4 s instead of 4.5 s.",
        "1:1 instead of 4:5.",
        "720p instead of 480p.",
        "The model sets the frame rate.",
        "It takes no seed: every run gives another video.",
    )


def test_what_fits_is_not_touched() -> None:
    asked = GenerationRequest("animatic", "a dog", duration=5, aspect_ratio="16:9", resolution="720p", seed=0)
    fitted = fit(asked, MODELS["gen4.5"])
    assert fitted.changes == ()
    assert fitted.request.seed == 0


def test_a_last_frame_and_references_are_left_out_where_they_are_not_taken() -> None:
    asked = GenerationRequest("kling-v3", "a dog", first_frame=FRAME, last_frame=FRAME, reference_images=(FRAME,))
    fitted = fit(asked, MODELS["gen4.5"])
    assert fitted.request.last_frame is None
    assert fitted.changes == ("The last frame is left out.", "The reference images are left out.")
