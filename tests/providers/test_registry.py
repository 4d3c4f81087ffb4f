"""The registry lists every service and model, and a mistake in it is told with its line."""

from pathlib import Path

import pytest

from components.errors import BadSettings, UnsupportedRequest
from components.providers import MODELS, SERVICES, Registry, VideoModel

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
