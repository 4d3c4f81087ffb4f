"""Products on a plain ground: all of them, and nothing of the paper."""

import cv2
import numpy as np

from components.animatic.footage.matte import product_of
from components.animatic.footage.plain import on_plain_ground


def shoe_on_paper() -> tuple[np.ndarray, np.ndarray]:
    """A red shoe with a nearly white sole and a soft shadow on paper that darkens to one side; and where it is."""
    x = np.linspace(0, 1, 640, dtype=np.float32)[None]
    light = np.repeat(252 - 14 * x, 360, 0)
    shade = np.zeros((360, 640), np.float32)
    cv2.ellipse(shade, (330, 276), (190, 14), 0, 0, 360, 1.0, -1)
    light = light * (1 - 0.08 * cv2.GaussianBlur(shade, (0, 0), 14))
    paper = np.repeat(light[..., None], 3, 2).astype(np.uint8)
    where = np.zeros((360, 640), np.uint8)
    cv2.ellipse(paper, (320, 190), (130, 60), 0, 180, 360, (40, 30, 190), -1, cv2.LINE_AA)
    cv2.ellipse(where, (320, 190), (130, 60), 0, 180, 360, 1, -1)
    cv2.rectangle(paper, (190, 190), (460, 250), (206, 210, 214), -1)
    cv2.rectangle(where, (190, 190), (460, 250), 1, -1)
    return paper, where


def test_a_white_sole_on_white_paper_is_of_the_shoe_and_its_shadow_is_not() -> None:
    paper, where = shoe_on_paper()
    alpha = product_of(np.dstack([paper, np.full((360, 640), 255, np.uint8)])).alpha > 0.5
    assert alpha[215:245, 200:450].mean() > 0.97
    assert (alpha & (where > 0)).sum() > 0.95 * where.sum()
    assert (alpha & (where == 0)).sum() < 0.06 * where.sum()


def test_a_busy_ground_is_not_plain_and_an_empty_one_shows_nothing() -> None:
    paper, _ = shoe_on_paper()
    busy = np.random.default_rng(1).integers(0, 255, (24, 40, 3)).astype(np.uint8)
    busy = cv2.resize(busy, (640, 360), interpolation=cv2.INTER_CUBIC)
    assert on_plain_ground(busy) is None
    assert on_plain_ground(np.full_like(paper, 240)) is None
