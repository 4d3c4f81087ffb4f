"""Styles that look shot by a camera: films of several times, reports, and what a phone sees."""

import cv2
import numpy as np
from numpy.typing import NDArray

from components.animatic.styles.base import Style
from components.animatic.styles.plates import Frame, Plates

Levels = NDArray[np.float64]


def _contrast(x: Levels, amount: float) -> Levels:
    return np.asarray(x + amount * (x - 0.5) * 4.8 * x * (1 - x))


def _cinematic(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Teal in the shadows, amber in the lights."""
    y = 0.010 + 0.985 * _contrast(x, 0.20)
    shadow, high = (1 - x) ** 2 * x, x**1.5 * (1 - x)
    return y - 0.24 * shadow + 0.15 * high, y + 0.03 * shadow + 0.02 * high, y + 0.20 * shadow - 0.22 * high


def _documentary(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Sixteen-millimetre reversal left in a drawer: milky blacks, dull whites, a green-yellow cast."""
    y = 0.075 + 0.83 * _contrast(x, 0.06)
    return y + 0.012 * x, y + 0.016, y - 0.045 * x + 0.004


CINEMATIC = Style(
    "cinematic", "Cinematic", _cinematic, letterbox=2.39, grain=3.0, saturation=1.0, bloom=0.5, vignette=0.42, focus=0.6
)
DOCUMENTARY = Style(
    "documentary", "Documentary", _documentary, grain=5.5, saturation=0.66, bloom=0.12, vignette=0.24, shake=0.6
)


def _noir(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Silver: deep blacks that close early, whites that glow."""
    y = np.clip(_contrast(x, 0.62) * 1.06 - 0.055, 0, 1)
    return y * 0.995, y, y * 1.01


def _vintage(x: Levels) -> tuple[Levels, Levels, Levels]:
    """A print of the seventies: blacks gone brown, blues lost, everything a little warm."""
    y = 0.09 + 0.83 * x
    return y + 0.055 * (1 - x) + 0.02, y * 0.985 + 0.005, y * 0.84 + 0.07 * (1 - x)


def _western(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Dust in the air and sun on it: ochre lights, brown shadows."""
    y = _contrast(x, 0.24)
    return y * 1.05 + 0.03, y * 0.965 + 0.012, y * 0.74 + 0.015


def _lifestyle(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Window light: lifted, a little warm, nothing hard."""
    y = 0.045 + 0.955 * x**0.94
    return y + 0.028, y + 0.006, y - 0.036


def _news(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Tape: a hard knee in the lights, greenish neutral, no mood."""
    y = np.minimum(1.08 * x + 0.015, 0.90 + 0.10 * x)
    return y * 0.975, y, y * 0.99


def _phone(x: Levels) -> tuple[Levels, Levels, Levels]:
    """What a phone's own processing does: shadows opened, lights held, color up."""
    y = x**0.74 * (1 - 0.09 * x)
    return y - 0.02 * x, y + 0.004, y + 0.035 * x + 0.01


def paint_sharpened(frame: Frame, plates: Plates, index: int) -> Frame:
    """The halo of a small sensor's sharpening."""
    del index
    soft = cv2.blur(frame, (3, 3) if plates.scale < 0.8 else (5, 5))
    crisp: Frame = cv2.addWeighted(frame, 1.55, soft, -0.55, 0)
    return crisp


def paint_scanned(frame: Frame, plates: Plates, index: int) -> Frame:
    """Interlaced tape: every other line a little darker, color shifted by a hair."""
    del index
    shift = max(1, round(1.6 * plates.scale))
    blue, green, red = cv2.split(frame)
    shifted = cv2.merge([np.roll(blue, shift, axis=1), green, np.roll(red, -shift, axis=1)])
    step = max(2, round(2 * plates.scale))
    shifted[::step] = cv2.convertScaleAbs(shifted[::step], alpha=0.90)
    return np.asarray(shifted)


NOIR = Style(
    "noir", "Film noir", _noir, letterbox=1.85, grain=6.0, saturation=0.0, bloom=0.55, vignette=0.62, focus=0.6
)
VINTAGE = Style("vintage", "Vintage film", _vintage, grain=6.5, saturation=0.72, bloom=0.42, vignette=0.46, lens=0.8)
WESTERN = Style("western", "Western", _western, letterbox=2.39, grain=4.0, saturation=0.82, bloom=0.40, vignette=0.40)
LIFESTYLE = Style(
    "lifestyle", "Lifestyle", _lifestyle, saturation=0.96, bloom=0.34, vignette=0.06, shake=0.3, focus=0.8
)
NEWS = Style("news", "News", _news, saturation=0.86, shake=0.5, paint=paint_scanned)
VLOG = Style("vlog", "Phone video", _phone, saturation=1.14, shake=0.9, paint=paint_sharpened)
