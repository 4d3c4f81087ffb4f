"""Mattes: what is whole and stands out is cut out along its edge, and nothing else is."""

import cv2
import numpy as np
import pytest

from components.animatic.footage.matte import cut_out
from components.animatic.footage.saliency import look_at
from tests.animatic.footage.pictures import TALL, WIDE, Picture, busy, mug, opaque, plain, sunset


def overlap(alpha: Picture, mask: Picture) -> float:
    found = alpha > 0.5
    return float((found & (mask > 0)).sum() / (found | (mask > 0)).sum())


def test_the_glow_of_the_sun_is_no_part_of_what_stands_before_it() -> None:
    picture, mask = sunset()
    matte = cut_out(opaque(picture))
    assert matte.holds
    assert overlap(matte.alpha, mask) > 0.93
    assert matte.alpha[150, 430] == 0, "the sun"


@pytest.mark.parametrize("ground", [plain(), busy()], ids=["plain", "busy"])
def test_a_handle_is_seen_through(ground: Picture) -> None:
    picture, mask = mug(ground)
    matte = cut_out(opaque(picture))
    assert matte.holds
    assert overlap(matte.alpha, mask) > 0.93
    assert matte.alpha[262, 340] < 0.1, "the hole"
    assert matte.alpha[262, 377] > 0.9, "the handle"


def test_a_label_as_white_as_the_ground_is_no_hole() -> None:
    picture, _ = mug(plain())
    cv2.rectangle(picture, (160, 230), (290, 320), (244, 244, 244), -1)
    alpha = cut_out(opaque(picture)).alpha
    assert alpha[275, 225] > 0.9
    assert alpha[262, 340] < 0.1


def test_a_pair_is_one_subject() -> None:
    picture = plain(480)
    for x in (140, 340):
        cv2.ellipse(picture, (x, 260), (80, 50), -10, 0, 360, (40, 40, 190), -1)
    matte = cut_out(opaque(picture))
    assert matte.holds
    assert matte.alpha[260, 140] > 0.9
    assert matte.alpha[260, 340] > 0.9


def test_an_edge_is_found_finer_than_the_copy_that_is_looked_at() -> None:
    big = cv2.resize(busy(160), (1280, 1280), interpolation=cv2.INTER_CUBIC)
    cover = np.zeros((1280, 1280), np.uint8)
    for start in np.arange(0, 2 * np.pi, np.pi / 6):  # a zigzag outline
        rim = [(int(640 + 400 * np.cos(a)), int(640 + 400 * np.sin(a))) for a in (start, start + 0.4)]
        cv2.fillPoly(cover, [np.array([(640, 640), *rim])], 255)
    cv2.circle(cover, (640, 640), 330, 255, -1)
    true = cv2.GaussianBlur(cover, (0, 0), 1.2).astype(np.float32)[..., None] / 255
    picture = (big * (1 - true) + np.array([30, 20, 60]) * true).astype(np.uint8)
    matte = cut_out(opaque(picture))
    assert matte.holds
    assert np.abs(matte.alpha - true[..., 0]).mean() < 0.006


def test_one_of_many_like_things_is_no_subject() -> None:
    picture = np.full((TALL, WIDE, 3), (70, 130, 60), np.uint8)
    dice = np.random.default_rng(2)
    for x in range(20, WIDE, 44):
        for y in range(16, TALL, 40):
            color = tuple(int(c) for c in dice.integers(20, 230, 3))
            cv2.rectangle(picture, (x, y), (x + 24, y + 22), color, -1)
    assert not cut_out(opaque(picture)).holds


def test_a_part_of_a_thing_is_no_subject() -> None:
    picture = plain(480, 225)
    for tier in range(4):  # a tower whose tiers are parted by bright ledges; it goes on below the picture
        top, half = 90 + tier * 110, 60 + tier * 22
        cv2.rectangle(picture, (240 - half, top), (240 + half, top + 96), (40 + 12 * tier, 30, 120), -1)
        cv2.rectangle(picture, (226 - half, top + 97), (254 + half, top + 109), (120, 215, 235), -1)
    alpha = cut_out(opaque(picture)).alpha
    tiers = [alpha[90 + tier * 110 + 48, 240] > 0.5 for tier in range(3)]
    assert all(tiers) or not any(tiers), "all of the tower or nothing"


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_face_does_not_leave_its_hair(seed: int) -> None:
    picture, dice = busy(seed=seed).astype(np.float32), np.random.default_rng(seed)
    rough = cv2.GaussianBlur(dice.normal(0, 60, (480, 480)).astype(np.float32), (0, 0), 1.2)[..., None]
    for middle, axes, color, share in (
        ((240, 210), (92, 120), (100, 106, 112), 1.0),
        ((240, 490), (190, 150), (110, 100, 105), 1.0),
        ((240, 222), (66, 88), (120, 160, 215), 0.1),
    ):
        part = cv2.ellipse(np.zeros((480, 480), np.uint8), middle, axes, 0, 0, 360, 1, -1)[..., None]
        picture = np.where(part > 0, np.array(color, np.float32) + rough * share, picture)
    matte = cut_out(opaque(np.clip(picture, 0, 255).astype(np.uint8)))
    assert not matte.holds or matte.alpha[210, 160] > 0.5, "the hair comes along, or nothing goes"


def test_what_was_seen_already_is_not_looked_at_twice() -> None:
    picture = opaque(sunset()[0])
    assert np.array_equal(cut_out(picture, look_at(picture)).alpha, cut_out(picture).alpha)
