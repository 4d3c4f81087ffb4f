"""A picture with everything a style has to deal with: sky, sun, edges, texture, skin and deep shadow."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

WIDTH, HEIGHT = 640, 360


@pytest.fixture(scope="session")
def picture() -> NDArray[np.uint8]:
    """A synthetic landscape, BGR."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    sky = np.dstack([235 - y * 0.2, 170 + y * 0.15, 110 + y * 0.4])
    ground = np.dstack([60 + 20 * np.sin(x / 7), 110 + 30 * np.sin(x / 11 + y / 5), 90 + 25 * np.sin(y / 4)])
    frame = np.where((y < 210)[..., None], sky, ground).clip(0, 255).astype(np.uint8)
    cv2.circle(frame, (480, 90), 34, (210, 245, 255), -1, cv2.LINE_AA)
    cv2.rectangle(frame, (90, 130), (210, 280), (40, 45, 190), -1)
    cv2.ellipse(frame, (330, 230), (60, 90), 0, 0, 360, (134, 172, 224), -1, cv2.LINE_AA)
    cv2.rectangle(frame, (430, 180), (600, 330), (18, 14, 12), -1)
    return frame
