"""Ways between two frames: the plainest that explains both, and one that looks meant where nothing does."""

import cv2
import numpy as np

from components.animatic.footage.aligning import aligned, plausible
from components.animatic.footage.between import CameraWay, Dissolve, way_between
from tests.animatic.footage.pictures import TALL, WIDE, Picture, busy


def scene(seed: int = 5) -> Picture:
    """Rectangles on a soft ground: full of corners."""
    dice = np.random.default_rng(seed)
    picture = cv2.resize(busy(seed=seed), (WIDE, TALL))
    for _ in range(140):
        x, y, r = (int(value) for value in dice.integers((0, 0, 5), (WIDE, TALL, 28)))
        cv2.rectangle(picture, (x, y), (x + r, y + r * 2), tuple(int(c) for c in dice.integers(0, 255, 3)), -1)
    return cv2.GaussianBlur(picture, (0, 0), 0.8)


def tilted(picture: Picture, share: float = 1.0) -> tuple[Picture, np.ndarray]:
    frame = np.array([[0, 0], [WIDE, 0], [WIDE, TALL], [0, TALL]], np.float32)
    moved = frame + np.array([[50, 36], [-70, 4], [-30, -10], [0, -44]], np.float32) * share
    matrix = cv2.getPerspectiveTransform(frame, moved)
    return cv2.warpPerspective(picture, matrix, (WIDE, TALL), borderMode=cv2.BORDER_REFLECT_101), matrix


def test_a_camera_that_tilts_is_followed() -> None:
    first = scene()
    last, matrix = tilted(first)
    way = way_between(first, last)
    assert way.name == "camera"
    found = aligned(first, last)
    assert found is not None
    assert np.abs(found.matrix - matrix)[:2, 2].max() < 2
    middle = way.at(0.5)[40:-40, 60:-60].astype(int)
    on_the_way = tilted(first, 0.5)[0][40:-40, 60:-60]
    assert np.abs(middle - on_the_way).mean() < 0.5 * np.abs(middle - first[40:-40, 60:-60]).mean()


def test_a_camera_begins_and_ends_at_the_given_views() -> None:
    first = scene()
    last, matrix = tilted(first)
    way = CameraWay(first, last, matrix)
    assert np.allclose(way.matrix(0.0) / way.matrix(0.0)[2, 2], np.eye(3), atol=1e-3)
    assert np.allclose(way.matrix(1.0) / way.matrix(1.0)[2, 2], matrix, atol=1e-2)


def test_the_same_view_in_other_light_changes_in_place() -> None:
    first = scene()
    last = np.clip(first.astype(np.float32) * (0.35, 0.3, 0.22) + (30, 8, 0), 0, 255).astype(np.uint8)
    way = way_between(first, last)
    assert way.name == "camera"
    assert np.abs(way.matrix(0.5) - np.eye(3)).max() < 0.5, "less than half a pixel"


def test_no_edge_of_a_picture_is_seen_where_views_fit_only_loosely() -> None:
    first = np.full((TALL, WIDE, 3), 60, np.uint8)
    last = np.full((TALL, WIDE, 3), 200, np.uint8)
    grow = np.array([[1.5, 0, -160], [0, 1.5, -90], [0, 0, 1.0]])
    way = CameraWay(first, last, grow, loose=True)
    for share in (0.3, 0.6, 0.8, 0.9, 0.97):
        assert np.ptp(way.at(share)) <= 1, "one even picture, no frame within the frame"


def test_what_cannot_be_followed_dissolves_in_place_and_does_not_tear() -> None:
    first = scene()
    last = first.copy()
    dice = np.random.default_rng(1)
    box = (slice(120, 240), slice(260, 380))
    last[box] = cv2.resize(dice.integers(0, 255, (12, 12, 3), np.uint8), (120, 120))
    cv2.circle(first, (120, 180), 40, (20, 20, 240), -1)
    cv2.circle(last, (140, 180), 40, (20, 20, 240), -1)
    way = way_between(first, last)
    middle = way.at(0.5).astype(float)
    mixed = (first.astype(float) + last) / 2
    inner = (slice(140, 220), slice(280, 360))
    assert np.abs(middle[inner] - mixed[inner]).mean() < 14


def test_a_leak_of_light_comes_and_goes() -> None:
    dark = np.full((TALL, WIDE, 3), 40, np.uint8)
    way = Dissolve(dark, dark)
    lights = [float(way.at(share).mean()) for share in (0.02, 0.25, 0.5, 0.75, 0.98)]
    assert lights[2] > lights[0] + 15
    assert abs(lights[0] - 40) < 2
    assert abs(lights[-1] - 40) < 2


def test_a_view_that_no_camera_has_is_an_accident() -> None:
    assert plausible(np.eye(3), WIDE, TALL)
    assert not plausible(np.diag([-1.0, 1.0, 1.0]), WIDE, TALL), "a mirror"
    assert not plausible(np.diag([0.05, 0.05, 1.0]), WIDE, TALL), "a speck"
    assert not plausible(np.array([[1, 0, 900.0], [0, 1, 0], [0, 0, 1]]), WIDE, TALL), "another place"
