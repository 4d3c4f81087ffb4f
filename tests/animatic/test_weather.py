"""What flies through the air."""

from dataclasses import replace

import numpy as np
import pytest

from components.animatic import AnimaticRequest, direct
from components.animatic.compositor import Stage


@pytest.mark.parametrize("weather", ["rain", "storm", "snow", "blizzard"])
@pytest.mark.parametrize(("place", "falls"), [("cafe", False), ("office", False), ("street", True)])
def test_it_rains_and_snows_before_the_windows_and_not_in_the_room(weather: str, place: str, falls: bool) -> None:
    scene = direct(AnimaticRequest("a red sofa", parts={"camera": "static", "setting": place}, duration=2.0))
    still = replace(scene, weather=weather, particles=())
    assert still.setting == place
    calm = Stage(replace(still, weather="clear"), 320, 180)
    stage = Stage(still, 320, 180)

    def moved(reel: Stage) -> float:
        early, late = (reel.picture(index)[120:, :, :3].astype(int) for index in (6, 11))
        return float(np.abs(early - late).mean())

    assert (moved(stage) > moved(calm) + 0.2) == falls


def test_fireworks_light_the_sky_above_a_dark_city_and_not_the_ground() -> None:
    scene = direct(AnimaticRequest("fireworks over the city at night, static", duration=2.0))
    assert scene.empty
    assert scene.setting == "skyline"
    calm, lit = (Stage(replace(scene, particles=names), 320, 180) for names in ((), ("fireworks",)))
    gain = [lit.picture(index)[..., :3].astype(int) - calm.picture(index)[..., :3] for index in (6, 30)]
    assert all(np.maximum(0, one[:80]).mean() > 1.5 for one in gain), "it bursts above"
    assert np.abs(gain[0] - gain[1])[:80].mean() > 1, "it does not stand still"
    assert max(np.abs(one[150:]).mean() for one in gain) < 0.5
