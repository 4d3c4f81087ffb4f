"""Sound: as long as the picture, the same for the same scene, and like the place and the weather it is for."""

import hashlib
from itertools import combinations, pairwise
from pathlib import Path

import av
import numpy as np

from components.animatic import direct, render
from components.animatic.sound import RATE, soundtrack


def spectrum(track: np.ndarray, low: float, high: float) -> float:
    power = np.abs(np.fft.rfft(track[:, 0])) ** 2
    rates = np.fft.rfftfreq(len(track), 1 / RATE)
    return float(power[(rates >= low) & (rates < high)].sum() / power.sum())


def test_it_is_as_long_as_asked_and_neither_silent_nor_clipped(ask) -> None:
    track = soundtrack(direct(ask()), 2.5)
    assert track.shape == (round(2.5 * RATE), 2)
    assert 0.03 < float(np.sqrt((track**2).mean())) < 0.3
    assert float(np.abs(track).max()) < 1.0
    assert abs(float(track[0, 0])) < 1e-3
    assert abs(float(track[-1, 0])) < 1e-3, "no click at either end"


def test_the_same_scene_sounds_the_same_and_another_seed_does_not(ask) -> None:
    first, again, other = (soundtrack(direct(ask(seed=seed)), 2.0) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_rain_hisses_and_space_hums(ask) -> None:
    rain = soundtrack(direct(ask("a dog in a city in the rain")), 3.0)
    space = soundtrack(direct(ask("an astronaut floating in space")), 3.0)
    assert spectrum(rain, 1500, 12_000) > 4 * spectrum(space, 1500, 12_000)
    assert spectrum(space, 20, 200) > 0.6


def test_every_place_has_a_sound_of_its_own_and_a_seed_only_another_take_of_it(ask) -> None:
    def color(prompt: str, seed: int = 1) -> np.ndarray:
        """How loud each of twelve bands is, in decibels of the whole."""
        track = soundtrack(direct(ask(prompt, seed=seed)), 2.0)
        assert float(np.abs(track).max()) > 0.05
        edges = np.geomspace(30, 12_000, 13)
        return 10 * np.log10([spectrum(track, low, high) + 1e-9 for low, high in pairwise(edges)])

    places = ("a surfer on a beach", "fish under water", "a man in a kitchen", "a bird in a forest", "a city street")
    heard = {prompt: color(prompt) for prompt in places}
    for one, other in combinations(places, 2):
        assert np.abs(heard[one] - heard[other]).mean() > 3, (one, other)
    for prompt in places:
        assert np.abs(heard[prompt] - color(prompt, seed=2)).mean() < 3, prompt


def test_sound_is_in_the_file_only_when_asked_for_and_repeats(ask, tmp_path: Path) -> None:
    digests = []
    for name, sound in (("with", True), ("again", True), ("without", False)):
        path = tmp_path / f"{name}.mp4"
        render(ask(sound=sound), path)
        digests.append(hashlib.sha256(path.read_bytes()).hexdigest())
        with av.open(str(path)) as container:
            assert len(container.streams.audio) == sound
            if sound:
                stream = container.streams.audio[0]
                assert (stream.codec_context.name, stream.codec_context.sample_rate) == ("aac", RATE)
                heard = sum(frame.samples for frame in container.decode(stream)) / RATE
                assert abs(heard - 2.0) < 0.05
    assert digests[0] == digests[1] != digests[2]
