"""Sound for a shot, synthesized to match: the air of the place, the weather, and a quiet beat. Stereo floats, 48 kHz.

Everything is noise that is filtered and swelled, and sines that decay: nothing is sampled from anywhere. The same scene
gives the same samples.
"""

from collections.abc import Callable
from types import MappingProxyType
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from components.animatic.scene import Scene

Sound: TypeAlias = NDArray[np.float32]
RATE = 48_000
LOUD = 0.16
"""About -18 dBFS: something to talk over."""
FADE = 0.25

INDOORS = ("interior", "kitchen", "living_room", "office", "cafe", "shop", "gym", "studio", "cyclorama", "tabletop",
           "stage", "factory", "restaurant", "bedroom", "bathroom", "laboratory", "hospital", "classroom", "library",
           "supermarket", "data_center", "nightclub", "podium", "velvet", "airport", "gallery", "salon", "lobby",
           "station", "cinema", "workshop", "recording_studio")  # fmt: skip
CITY = ("city", "street", "highway", "suburb", "rooftop", "skyline")
WATER = ("ocean", "beach", "underwater", "lake")
TEMPO = MappingProxyType({"commercial": 112.0, "anime": 124.0, "cinematic": 72.0, "documentary": 84.0})


def soundtrack(scene: Scene, seconds: float) -> Sound:
    """The ambience and beat of a scene, shape (samples, 2), faded in and out."""
    count = round(seconds * RATE)
    mix = _air(scene, count) + _weather(scene, count) + _beat(scene, count)
    level = float(np.sqrt(np.mean(mix**2))) or 1.0
    mix = np.tanh(mix * (LOUD / level) * 1.1) / 1.1
    ramp = np.minimum(1.0, np.arange(count) / (FADE * RATE)).astype(np.float32)
    return np.asarray(mix * (ramp * ramp[::-1])[:, None], np.float32)


def _air(scene: Scene, count: int) -> Sound:
    """What is heard where nothing happens."""
    dice = scene.rng("air")
    if scene.setting == "space" or "planet" in scene.setting:
        return 0.5 * _hum(count, (41.2, 61.8, 82.4)) + 0.15 * _noise(dice, count, 20, 160)
    if scene.setting == "underwater":
        return 0.8 * _swelled(dice, _noise(dice, count, 20, 260), 0.3) + 0.12 * _bubbles(dice, count)
    if scene.setting in WATER:
        return _waves(dice, count)
    if scene.setting in CITY:
        return 0.7 * _swelled(dice, _noise(dice, count, 40, 420), 0.2) + 0.12 * _noise(dice, count, 400, 2400)
    if scene.setting in INDOORS:
        return 0.35 * _noise(dice, count, 60, 500) + 0.06 * _hum(count, (50.0, 100.0))
    wind = _swelled(dice, _noise(dice, count, 90, 900), 0.22)
    birds = (
        _birds(dice, count) if scene.light.dark < 0.4 and scene.setting in ("field", "forest", "park", "jungle") else 0
    )
    return np.asarray(0.6 * wind + 0.5 * birds, np.float32)


def _weather(scene: Scene, count: int) -> Sound:
    dice = scene.rng("weather sound")
    if "rain" in scene.weather or "storm" in scene.weather:
        return 0.55 * _noise(dice, count, 900, 9000) + 0.25 * _drops(dice, count)
    if "snow" in scene.weather or "fog" in scene.weather:
        return 0.25 * _swelled(dice, _noise(dice, count, 120, 700), 0.15)
    return np.zeros((count, 2), np.float32)


def _beat(scene: Scene, count: int) -> Sound:
    """A soft pulse: a low drum on the beat, a high tick between."""
    pulse = 60.0 / TEMPO.get(scene.style.name, 92.0) / max(0.5, scene.pace)
    out = np.zeros(count, np.float32)
    for number, start in enumerate(np.arange(0.0, count / RATE, pulse / 2)):
        if number % 2 == 0:
            _add(out, start, _drum(0.5 if number % 8 else 0.7))
        else:
            _add(out, start, _tick(scene.rng(f"tick {number}")))
    return np.repeat(out[:, None], 2, axis=1)


def _drum(strength: float) -> Sound:
    t = np.arange(int(0.4 * RATE)) / RATE
    sweep = np.cumsum(48 + 60 * np.exp(-t * 28)) / RATE
    return np.asarray(strength * 0.55 * np.sin(2 * np.pi * sweep) * np.exp(-t * 11), np.float32)


def _tick(dice: np.random.Generator) -> Sound:
    t = np.arange(int(0.05 * RATE)) / RATE
    return np.asarray(0.05 * np.diff(dice.normal(0, 1, t.size + 1)) * np.exp(-t * 120), np.float32)


def _noise(dice: np.random.Generator, count: int, low: float, high: float) -> Sound:
    """Noise between two frequencies, at a level of about 1, the two sides apart."""
    size = 1 << max(12, (count - 1).bit_length())
    rates = np.fft.rfftfreq(size, 1 / RATE)
    gain = 1 / (1 + (low / np.maximum(rates, 1)) ** 4) / (1 + (rates / high) ** 3) / np.sqrt(np.maximum(rates, 20))
    sides = [np.fft.irfft(np.fft.rfft(dice.normal(0, 1, size)) * gain, size)[:count] for _ in range(2)]
    return np.asarray(np.stack([side / (side.std() + 1e-9) for side in sides], axis=1) * 0.35, np.float32)


def _swelled(dice: np.random.Generator, sound: Sound, pace: float) -> Sound:
    """A sound that comes and goes, ``pace`` times a second."""
    points = max(4, int(len(sound) / RATE * pace * 4) + 4)
    level = np.interp(np.linspace(0, points - 1, len(sound)), np.arange(points), 0.45 + 0.55 * dice.random(points))
    return np.asarray(sound * np.convolve(level, np.ones(2401) / 2401, "same")[:, None], np.float32)


def _waves(dice: np.random.Generator, count: int) -> Sound:
    t = np.arange(count) / RATE
    surf = _noise(dice, count, 150, 2600)
    level = 0.35 + 0.65 * np.clip(np.sin(2 * np.pi * t / 5.2 + dice.uniform(0, 6)), 0, 1) ** 1.5
    return np.asarray(surf * level[:, None] + 0.3 * _noise(dice, count, 40, 300), np.float32)


def _hum(count: int, tones: tuple[float, ...]) -> Sound:
    t = np.arange(count) / RATE
    total = sum(np.sin(2 * np.pi * tone * t + place) / (place + 1) for place, tone in enumerate(tones))
    return np.repeat(np.asarray(total, np.float32)[:, None] * np.float32(0.4), 2, axis=1)


def _scattered(
    dice: np.random.Generator, count: int, a_second: float, grain: Callable[[np.random.Generator], Sound]
) -> Sound:
    """Grains of sound at chance moments and places between left and right."""
    out = np.zeros((count, 2), np.float32)
    for _ in range(int(count / RATE * a_second)):
        side = dice.random()
        made, start = grain(dice), float(dice.random()) * count / RATE
        _add(out[:, 0], start, made * np.float32(1 - side))
        _add(out[:, 1], start, made * np.float32(side))
    return out


def _drops(dice: np.random.Generator, count: int) -> Sound:
    def drop(dice: np.random.Generator) -> Sound:
        t = np.arange(int(0.03 * RATE)) / RATE
        tone = dice.uniform(1200, 5200)
        return np.asarray(dice.uniform(0.1, 0.5) * np.sin(2 * np.pi * tone * t) * np.exp(-t * 160), np.float32)

    return _scattered(dice, count, 40, drop)


def _bubbles(dice: np.random.Generator, count: int) -> Sound:
    def bubble(dice: np.random.Generator) -> Sound:
        t = np.arange(int(0.12 * RATE)) / RATE
        rise = np.cumsum(dice.uniform(260, 620) * (1 + 4 * t)) / RATE
        return np.asarray(np.sin(2 * np.pi * rise) * np.exp(-t * 30), np.float32)

    return _scattered(dice, count, 3, bubble)


def _birds(dice: np.random.Generator, count: int) -> Sound:
    def call(dice: np.random.Generator) -> Sound:
        t = np.arange(int(0.16 * RATE)) / RATE
        song = 2600 + dice.uniform(0, 1800) + 500 * np.sin(2 * np.pi * dice.uniform(10, 22) * t)
        return np.asarray(
            0.35 * np.sin(2 * np.pi * np.cumsum(song) / RATE) * np.sin(np.pi * t / t[-1]) ** 2, np.float32
        )

    return _scattered(dice, count, 1.6, call)


def _add(out: Sound, start: float, sound: Sound) -> None:
    """Mix a sound in at a moment, in place; what would be past the end is lost."""
    place = int(start * RATE)
    part = out[place : place + len(sound)]
    part += sound[: len(part)]
