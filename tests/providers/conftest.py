"""Providers wired to their fakes, and small media to send."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from components.providers import MODELS, PROVIDERS, Generation, GenerationRequest, Kind, Provider, VideoModel
from tests.providers.fakes import FAKES, VIDEO, Fake


@dataclass
class Desk:
    """One service's fake with everything needed to talk to it."""

    fake: Fake
    media: Path
    pauses: list[float] = field(default_factory=list)

    @property
    def adapter(self) -> type[Provider]:
        return PROVIDERS[self.fake.name]

    def provider(self, **changes: Any) -> Provider:
        """A new provider object, as another process would build it."""
        transport = httpx.MockTransport(self.fake)
        settings = {"api_key": self.fake.key, "transport": transport, **self.fake.settings, **changes}
        provider = self.adapter(**settings)
        provider.http.sleep = self.pauses.append  # type: ignore[attr-defined]
        return provider

    def request(self, model: VideoModel | None = None, kind: Kind | None = None, **choices: Any) -> GenerationRequest:
        """A request that the model takes, with everything that it can do."""
        model = model or self.fake_model()
        kind = kind or (Kind.TEXT if Kind.TEXT in model.kinds else model.kinds[0])
        fitted = model.for_kind(kind)
        values: dict[str, Any] = {"seed": 7} if fitted.seed else {}
        if fitted.negative_prompt:
            values["negative_prompt"] = "rain"
        return GenerationRequest(model.id, "a dog, running", **{**values, **self.media_for(kind, fitted), **choices})

    def media_for(self, kind: Kind, model: VideoModel) -> dict[str, Any]:
        """The files that a kind needs."""
        first, last = self.media / "first.png", self.media / "last.png"
        if kind is Kind.IMAGE:
            return {"first_frame": first}
        if kind is Kind.INTERPOLATION:
            return {"first_frame": first, "last_frame": last}
        if kind is Kind.VIDEO:
            references = {"reference_images": (first,)} if model.references == 1 else {}
            return {"source_video": self.media / "source.mp4", **references}
        return {}

    def fake_model(self) -> VideoModel:
        """The first model of the service that works from text, else its first, else one typed by hand."""
        live = [model for model in MODELS.values() if model.provider == self.fake.name and not model.is_retired()]
        listed = next((model for model in live if Kind.TEXT in model.kinds), None)
        return listed or (live[0] if live else self.provider().model("typed-by-hand"))

    def finish(self, generation: Generation) -> Generation:
        """Poll to the end, each time as a new process that knows only the JSON."""
        for _ in range(10):
            if generation.is_final:
                return generation
            generation = self.provider().poll(Generation.from_json(generation.to_json()))
        raise AssertionError(f"it never ended: {generation}")


@pytest.fixture(scope="session")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two pictures and a video."""
    folder = tmp_path_factory.mktemp("media")
    Image.new("RGB", (640, 360), "#884400").save(folder / "first.png")
    Image.new("RGB", (640, 360), "#004488").save(folder / "last.png")
    (folder / "source.mp4").write_bytes(VIDEO)
    return folder


@pytest.fixture
def desk_for(media: Path) -> Callable[[str], Desk]:
    """Build the desk of a service by name."""
    return lambda name: Desk(FAKES[name](), media)


@pytest.fixture(params=list(FAKES))
def desk(request: pytest.FixtureRequest, desk_for: Callable[[str], Desk]) -> Desk:
    """The desk of every service in turn."""
    return desk_for(request.param)
