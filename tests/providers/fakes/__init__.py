"""The fake of every hosted service, by the name of its provider."""

from collections.abc import Mapping

from tests.providers.fakes.asia import FakeMiniMax, FakeSeedance, FakeWan
from tests.providers.fakes.base import VIDEO, Fake, served
from tests.providers.fakes.comfyui import FakeComfyUI
from tests.providers.fakes.gateways import FakeFal, FakeReplicate
from tests.providers.fakes.google import FakeGoogleOmni, FakeVertexVeo
from tests.providers.fakes.kling import FakeKling
from tests.providers.fakes.luma import FakeDreamMachine, FakeLumaAgents
from tests.providers.fakes.openai_videos import FakeOpenAIVideos
from tests.providers.fakes.pika import FakePika
from tests.providers.fakes.runway import FakeRunway

_FAKES: tuple[type[Fake], ...] = (
    FakeRunway,
    FakeLumaAgents,
    FakeDreamMachine,
    FakeKling,
    FakePika,
    FakeOpenAIVideos,
    FakeFal,
    FakeReplicate,
    FakeMiniMax,
    FakeSeedance,
    FakeWan,
    FakeGoogleOmni,
    FakeVertexVeo,
    FakeComfyUI,
)
FAKES: Mapping[str, type[Fake]] = {fake.name: fake for fake in _FAKES}

__all__ = ["FAKES", "VIDEO", "Fake", "served"]
