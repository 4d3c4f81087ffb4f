"""The user's own product: as it was cut out, with its holes and without the shadow of its shop."""

import base64
import re
from pathlib import Path

import cv2
import numpy as np
import pytest

from components.animatic.footage.load import stamp_of
from components.animatic.footage.product import rig_of
from components.animatic.subjects import Pose
from components.errors import UnreadableMedia
from tests.animatic.footage.pictures import Picture, mug, opaque, plain


def drawn(path: Path) -> Picture:
    """The pixels that a rig shows, BGRA."""
    found = re.search(r"base64,([^\"]+)", rig_of(path, stamp_of(path)).draw(Pose()))
    assert found
    return cv2.imdecode(np.frombuffer(base64.b64decode(found[1]), np.uint8), cv2.IMREAD_UNCHANGED)


def saved(picture: Picture, folder: Path) -> Path:
    cv2.imwrite(str(folder / "product.png"), picture)
    return folder / "product.png"


def test_a_mug_comes_with_the_hole_of_its_handle(tmp_path: Path) -> None:
    shown = drawn(saved(mug(plain())[0], tmp_path))
    tall, wide = shown.shape[:2]
    assert abs(wide / tall - (388 - 140) / (390 - 150)) < 0.05, "cut to its outline"
    assert shown[tall * 112 // 240, wide * 200 // 248, 3] < 30


def test_its_edge_has_no_color_of_the_ground(tmp_path: Path) -> None:
    picture, mask = mug(plain(level=255))
    soft = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 1.3)[..., None]
    picture = (picture * soft + 255 * (1 - soft)).astype(np.uint8)
    shown = drawn(saved(picture, tmp_path))
    edge = (shown[..., 3] > 60) & (shown[..., 3] < 200)
    assert edge.sum() > 100
    assert shown[edge][:, 2].mean() < 110, "the mug's red is 40, the ground's 255"


def test_a_painted_shadow_is_left_to_the_stage(tmp_path: Path) -> None:
    picture, mask = mug(plain())
    shadow = np.zeros(mask.shape, np.float32)
    cv2.ellipse(shadow, (225, 400), (150, 26), 0, 0, 360, 0.5, -1)
    shadow = cv2.GaussianBlur(shadow, (0, 0), 9)
    cut = opaque(picture)
    cut[..., :3] = np.where(mask[..., None] > 0, picture, 0)
    cut[..., 3] = np.maximum(mask * 255, (shadow * 255).astype(np.uint8))
    shown = drawn(saved(cut, tmp_path))
    assert abs(shown.shape[0] - 241) < 8, "it ends where the mug does"


def test_glass_stays_as_clear_as_it_was_given(tmp_path: Path) -> None:
    cut = np.zeros((200, 120, 4), np.uint8)
    cut[20:180, 20:100] = (200, 180, 160, 120)
    cut[150:180, 20:100, 3] = 255
    shown = drawn(saved(cut, tmp_path))
    assert abs(int(shown[60, 40, 3]) - 120) <= 1
    assert np.abs(shown[60, 40, :3].astype(int) - (200, 180, 160)).max() <= 1


def test_an_empty_picture_says_so(tmp_path: Path) -> None:
    cut = np.zeros((100, 100, 4), np.uint8)
    cut[40:60, 40:60, 3] = 20
    cut[0, :2, 3] = 255
    cut[0, :2, 3] = 10
    with pytest.raises(UnreadableMedia):
        rig_of(saved(cut, tmp_path), (1, 1))
