"""Stable Video: what it asks of diffusers, how it stops, what it writes, and what it says when parts are missing.

The pipeline here keeps to the call of diffusers' own; where torch and diffusers are installed, their own runs as well,
tiny and with random weights.
"""

import importlib.util
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import av
import pytest
from PIL import Image

from components.errors import Canceled, EmptyPrompt, ProviderUnavailable, UnsupportedRequest
from components.providers import MODELS, Generation, GenerationRequest, GenerationStatus, availability
from components.providers import stable_video as stable_video_module
from components.providers.stable_video import StableVideo, load_pipeline

MODEL = "stable-video-diffusion-img2vid-xt"


class Pipeline:
    """Takes the call of StableVideoDiffusionPipeline and paints frames that grow brighter."""

    def __init__(self) -> None:
        self.calls: list[dict[str, Any]] = []

    def __call__(self, image: Image.Image, **settings: Any) -> SimpleNamespace:
        self.calls.append({"size": image.size, **settings})
        for step in range(settings["num_inference_steps"]):
            settings["callback_on_step_end"](self, step, None, {})
        frames = [Image.new("RGB", image.size, (shade * 10,) * 3) for shade in range(settings["num_frames"])]
        return SimpleNamespace(frames=[frames])


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "first.png"
    Image.new("RGB", (300, 500), "#446688").save(path)
    return path


def test_a_picture_becomes_a_video_of_its_shape(picture: Path, tmp_path: Path) -> None:
    pipeline = Pipeline()
    provider = StableVideo(load=lambda _weights: pipeline)
    request = GenerationRequest(MODEL, "", seed=0, first_frame=picture, options={"steps": 4, "motion_bucket_id": 200})
    generation = Generation.from_json(provider.submit(request).to_json())
    assert provider.poll(generation).status is GenerationStatus.SUCCEEDED
    seen: list[float] = []
    provider.download(generation, tmp_path / "take.mp4", progress=seen.append)
    with av.open(str(tmp_path / "take.mp4")) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height, stream.frames) == (576, 1024, 25)
        assert stream.average_rate == 7
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    call = pipeline.calls[0]
    assert call["size"] == (576, 1024)
    assert call["motion_bucket_id"] == 200
    assert call["num_frames"] == 25


def test_it_stops_between_two_steps_and_leaves_nothing(picture: Path, tmp_path: Path) -> None:
    provider = StableVideo(load=lambda _weights: Pipeline())
    answers = iter([False, False, True])
    with pytest.raises(Canceled):
        provider.download(
            provider.submit(GenerationRequest(MODEL, "", first_frame=picture)),
            tmp_path / "take.mp4",
            canceled=lambda: next(answers),
        )
    assert [path.name for path in tmp_path.iterdir()] == ["first.png"]


def test_it_takes_a_picture_and_no_words(picture: Path) -> None:
    with pytest.raises((UnsupportedRequest, EmptyPrompt)):
        StableVideo().submit(GenerationRequest(MODEL, "a dog"))
    first, again = (StableVideo().submit(GenerationRequest(MODEL, "", first_frame=picture), intent="i") for _ in "ab")
    assert first == again


def test_without_its_parts_it_says_how_to_get_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stable_video_module, "_NEEDED", ("torch", "a_part_that_nobody_has"))
    found = availability(MODELS[MODEL], {})
    assert not found.ready
    assert "pip install -r requirements-local.txt" in found.action
    with pytest.raises(ProviderUnavailable, match=r"requirements-local\.txt"):
        load_pipeline("anything")


def tiny_pipeline() -> Any:
    """diffusers' own pipeline, a few thousand random weights."""
    import torch
    from diffusers import (
        AutoencoderKLTemporalDecoder,
        EulerDiscreteScheduler,
        StableVideoDiffusionPipeline,
        UNetSpatioTemporalConditionModel,
    )
    from transformers import CLIPImageProcessor, CLIPVisionConfig, CLIPVisionModelWithProjection

    torch.manual_seed(0)
    unet = UNetSpatioTemporalConditionModel(
        block_out_channels=(32, 64),
        layers_per_block=2,
        sample_size=32,
        in_channels=8,
        out_channels=4,
        down_block_types=("CrossAttnDownBlockSpatioTemporal", "DownBlockSpatioTemporal"),
        up_block_types=("UpBlockSpatioTemporal", "CrossAttnUpBlockSpatioTemporal"),
        cross_attention_dim=32,
        num_attention_heads=8,
        projection_class_embeddings_input_dim=96,
        addition_time_embed_dim=32,
    )
    scheduler = EulerDiscreteScheduler(
        beta_schedule="scaled_linear", prediction_type="v_prediction", timestep_type="continuous", sigma_max=700.0
    )
    vae = AutoencoderKLTemporalDecoder(
        block_out_channels=(32, 64),
        down_block_types=("DownEncoderBlock2D", "DownEncoderBlock2D"),
        latent_channels=4,
    )
    vision = CLIPVisionConfig(
        hidden_size=32, projection_dim=32, num_hidden_layers=2, num_attention_heads=4, image_size=224, patch_size=32
    )
    return StableVideoDiffusionPipeline(
        unet=unet,
        scheduler=scheduler,
        vae=vae,
        image_encoder=CLIPVisionModelWithProjection(vision),
        feature_extractor=CLIPImageProcessor(crop_size=224, size=224),
    )


if importlib.util.find_spec("diffusers") and importlib.util.find_spec("torch"):

    def test_diffusers_own_pipeline_runs_on_the_cpu(
        picture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(stable_video_module, "SIZES", {"16:9": (64, 32), "9:16": (32, 64)})
        monkeypatch.setattr(stable_video_module, "FRAMES", 3)
        tiny_pipeline().save_pretrained(tmp_path / "weights")
        provider = StableVideo.from_environment({"DAILIES_STABLE_VIDEO_WEIGHTS": str(tmp_path / "weights")})
        request = GenerationRequest(MODEL, "", seed=3, first_frame=picture, options={"steps": 2})
        generation = provider.submit(request)
        for name in ("one.mp4", "two.mp4"):
            provider.download(generation, tmp_path / name)
        with av.open(str(tmp_path / "one.mp4")) as container:
            assert container.streams.video[0].frames == 3
        assert (tmp_path / "one.mp4").read_bytes() == (tmp_path / "two.mp4").read_bytes()
