"""Small, quick requests for the animatic's tests."""

from collections.abc import Callable
from typing import Any

import pytest

from components.animatic import AnimaticRequest
from components.animatic.compositor import Stage
from components.animatic.director import direct


@pytest.fixture
def ask() -> Callable[..., AnimaticRequest]:
    """A request at 180 lines, 2 seconds, 12 frames a second."""

    def make(prompt: str = "a golden retriever running through sunflowers", **changes: Any) -> AnimaticRequest:
        given: dict[str, Any] = {"duration": 2.0, "height": 180, "fps": 12, "seed": 7, **changes}
        camera, style = given.pop("camera", None), given.pop("style", None)
        if camera or style:
            given["parts"] = {"camera": camera or "", "style": style or ""}
        return AnimaticRequest(prompt, **given)

    return make


@pytest.fixture
def bake() -> Callable[[AnimaticRequest], Stage]:
    """Bake a request without remembering it."""
    return lambda request: Stage(direct(request), *request.size())
