"""The registry lists every service and model, and a mistake in it is told with its line."""

import re
from pathlib import Path

import pytest

from components.errors import BadSettings, ModelRetired, UnsupportedRequest
from components.providers import MODELS, SERVICES, GenerationRequest, Registry, VideoModel

MINE = """
[services.mine]
label = "Mine"
variables = [["MY_KEY"]]

[[models]]
id = "mine-1"
provider = "mine"
label = "Mine One"
kinds = ["text"]
durations = { from = 2, to = 6 }
"""


@pytest.mark.parametrize("model", MODELS.values(), ids=lambda model: model.id)
def test_an_entry_is_whole(model: VideoModel) -> None:
    assert model.provider in SERVICES
    assert model.source
    assert model.kinds
    if not model.is_retired():
        assert model.prompt_limit is None or model.prompt_limit >= 500
        priced = {price.resolution for price in model.prices} - {None}
        assert priced <= set(model.resolutions), "a price for a resolution that cannot be asked for"


def test_the_issue_list_of_services_is_complete() -> None:
    assert set(SERVICES) >= {"animatic", "runway", "luma_agents", "luma_dream_machine", "kling", "pika", "fal"}
    assert set(SERVICES) >= {"replicate", "minimax", "seedance", "wan", "google_omni", "vertex_veo", "openai_videos"}
    assert set(SERVICES) >= {"comfyui", "stable_video"}


# What the services list in their documents and SDKs of November 2026, with what they have ended since.
OFFERED = {
    "runway": "gen4.5 gen4_turbo aleph2 act_two veo3.1 veo3.1_fast kling2.5_turbo_pro kling3.0_standard kling3.0_pro"
    " kling3.0_4k klingO3_standard klingO3_pro klingO3_4k kling_4 seedance2 seedance2_fast seedance2_mini seedance2_5"
    " hailuo3 h3_max wan3 wan3_prime gemini_omni_flash gemini_omni_flash_1.1 grok_imagine_1_5 grok_imagine_1_5_lite"
    " happyhorse_1_0",
    "luma_agents": "ray-3.2",
    "luma_dream_machine": "ray-2 ray-flash-2",
    "kling": "kling-v3 kling-v3-omni kling-video-o1 kling-v2-6 kling-v2-5-turbo kling-v2-1 kling-v2-1-master"
    " kling-v2-master kling-v1-6 kling-v1-5 kling-v1",
    "pika": "pika/pika-2.5 pika/pikaframes pika/pikadditions",
    "fal": "fal-ai/pika/v2.2 fal-ai/stable-video kling/v4 fal-ai/kling-video/v3/pro fal-ai/veo3.1 fal-ai/ltx-2.3"
    " fal-ai/luma-dream-machine/ray-2 fal-ai/wan-25-preview",
    "google_omni": "gemini-omni-1.2-flash gemini-omni-1.1-flash",
    "vertex_veo": "veo-3.1-generate-001 veo-3.1-fast-generate-001",
    "minimax": "MiniMax-H3 MiniMax-H3-Max MiniMax-Hailuo-2.3 MiniMax-Hailuo-2.3-Fast MiniMax-Hailuo-02",
    "seedance": "dreamina-seedance-2-5-260628 dreamina-seedance-2-0-260128 dreamina-seedance-2-0-fast-260128"
    " dreamina-seedance-2-0-mini-260615 seedance-1-0-pro-250528 seedance-1-0-pro-fast-251015",
    "wan": "wan3.0-video",
    "stable_video": "stable-video-diffusion-img2vid-xt",
}
ENDED = (
    "sora-2 sora-2-pro sora-2-2025-10-06 sora-2-2025-12-08 sora-2-pro-2025-10-06 fal-ai/sora-2 gen3a_turbo gen4_aleph"
    " veo3 image-to-video seedance-1-5-pro gemini-omni-flash-preview veo-3.1-generate-preview"
    " veo-3.1-fast-generate-preview veo-3.1-lite-generate-preview veo-3.0-generate-001 veo-2.0-generate-001"
)


@pytest.mark.parametrize("service", OFFERED)
def test_every_model_that_a_service_offers_is_listed_and_can_be_sent(service: str) -> None:
    for name in OFFERED[service].split():
        assert MODELS[name].provider == service
        assert not MODELS[name].is_retired(), name


@pytest.mark.parametrize("name", ENDED.split())
def test_what_has_ended_is_listed_with_what_takes_its_place_and_cannot_be_sent(name: str) -> None:
    model = MODELS[name]
    assert model.replacement
    assert not MODELS[model.replacement].is_retired()
    with pytest.raises(ModelRetired, match=f"Use {re.escape(model.replacement_label)} instead"):
        model.check(GenerationRequest(name, "a dog"))


def test_an_unset_key_is_told_with_every_way_to_set_it() -> None:
    kling = SERVICES["kling"]
    readiness = kling.readiness({"KLING_ACCESS_KEY": "a", "KLING_API_KEY": " "})
    assert not readiness.ready
    assert readiness.reason == "Set KLING_API_KEY, or KLING_ACCESS_KEY and KLING_SECRET_KEY."
    assert kling.readiness({"KLING_ACCESS_KEY": "a", "KLING_SECRET_KEY": "b"}).ready
    assert SERVICES["animatic"].readiness({}).ready


def test_a_users_file_adds_and_replaces_models(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(MINE + '[[models]]\nid = "gen4.5"\nprovider = "runway"\nlabel = "Ours"\nkinds = ["text"]\n')
    registry = Registry.for_environment({"DAILIES_MODELS": str(own)})
    assert registry.model("mine-1").durations.choices == (2, 3, 4, 5, 6)
    assert registry.model("gen4.5").label == "Ours"
    assert registry.model("ray-3.2") == MODELS["ray-3.2"]
    assert [model.id for model in registry.of("mine")] == ["mine-1"]
    assert MODELS["gen4.5"].label == "Runway Gen-4.5"


def test_an_unknown_model_is_told() -> None:
    with pytest.raises(UnsupportedRequest, match="no model “sora-9”"):
        Registry.for_environment({}).model("sora-9")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("durations = { from = 2, to = 6 }", 'durations = "long"'), "own.toml, line 11: durations"),
        (("durations = { from = 2, to = 6 }", "durations = { from = 6, to = 2 }"), "line 11: durations"),
        (('kinds = ["text"]', 'kinds = ["hologram"]'), "line 10: kinds"),
        (('label = "Mine One"', "label = 1"), "line 9: label: “1” cannot be used: it must be text"),
        (('provider = "mine"', 'provider = "theirs"'), "line 8: provider: there is no service “theirs”"),
        (('provider = "mine"\n', ""), "line 6: provider: it is missing for the model mine-1"),
        (('kinds = ["text"]', 'kinds = ["text"]\nreplacement = "none-such"'), "line 11: replacement"),
        (('kinds = ["text"]', 'kinds = ["text"]\nprices = [{ usd = 1 }]'), "line 11: prices: they need price_as_of"),
        (('kinds = ["text"]', 'kinds = ["text"]\ncolour = true'), "line 11: colour: this is no field"),
        (('kinds = ["text"]', 'kinds = ["text"]\n[models.image]\nseed = true'), "line 10: kinds"),
        (("[services.mine]", "[services.mine]\ncolour = 1"), r"\[services.mine\] needs a label"),
        (("[services.mine]", "[servces.mine]"), "“servces” means nothing"),
        (('label = "Mine One"', 'label = "Mine One'), "own.toml cannot be read: .*line 9"),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    own = tmp_path / "own.toml"
    assert change[0] in MINE
    own.write_text(MINE.replace(*change))
    with pytest.raises(BadSettings, match=message):
        Registry.for_environment({"DAILIES_MODELS": str(own)})


def test_a_file_that_is_not_there_is_told() -> None:
    with pytest.raises(BadSettings, match=r"/nowhere.toml cannot be read"):
        Registry.for_environment({"DAILIES_MODELS": "/nowhere.toml"})
