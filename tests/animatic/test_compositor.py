"""Frames are pure, each seed's are its own, films have bars, and what is hidden is left out unseen."""

import cv2
import numpy as np
import pytest

from components.animatic.hiding import Cover, Outline, Placed
from components.animatic.layers import Plate
from tests.animatic.measuring import difference


@pytest.mark.parametrize(
    "prompt", ["neon city in the rain", "a golden retriever running through sunflowers", "a woman on a beach, artistic"]
)
def test_a_frame_is_the_same_alone_as_in_sequence(ask, bake, prompt):
    request = ask(prompt)
    in_order = [bake(request).frame(i) for i in (16, 17)]
    alone = bake(request).frame(17)
    assert np.array_equal(in_order[1], alone)


@pytest.mark.parametrize(
    "prompt",
    ["neon city in the rain", "snowy mountains at sunrise", "a perfume bottle in a studio", "a dog in a field"],
)
def test_another_seed_is_visibly_another_picture(ask, bake, prompt):
    first, second = (bake(ask(prompt, seed=seed, height=120)).frame(12) for seed in (1, 2))
    assert difference(first, second) > 8


@pytest.mark.parametrize("ratio", ["16:9", "21:9", "4:3", "1:1", "9:16"])
def test_cinematic_is_letterboxed_on_wide_frames_only(ask, bake, ratio):
    frame = bake(ask(style="cinematic", aspect_ratio=ratio)).frame(3)
    height, width = frame.shape[:2]
    bar = max(0, round((height - width / 2.39) / 4) * 2) if width > 1.5 * height else 0
    black = frame[:, width * 9 // 10 :].max(axis=(1, 2)) <= 8  # beside the slate
    assert black[:bar].all()
    assert black[height - bar :].all()
    assert not black[bar : height - bar].any()


def alone(placed, size):
    """What a texture has to paint where nothing is nearer."""
    cover = Cover(*size)
    return cover.claim(*cover.reaches([placed]))


def painted(plans):
    boxes = [box for plan in plans for _, pieces in plan for box in (*pieces.blend, *pieces.copy)]
    return sum((right - left) * (bottom - top) for left, top, right, bottom in boxes)


def test_what_nearer_plates_hide_is_left_out_and_nobody_can_tell(ask, bake):
    stage = bake(ask("a businesswoman walking down a city street", style="commercial", height=360))
    culled = stage.picture(9)
    t = stage.time(9)
    camera = stage.path.camera(t)
    seen = painted(stage._plans(camera, t))
    stage._plans = lambda camera, t: [
        [(stroke, alone(stroke.placed, (stage.width, stage.height))) for stroke in layer.strokes(camera, t)]
        if isinstance(layer, Plate)
        else []
        for layer in stage.layers
    ]
    assert painted(stage._plans(camera, t)) > 1.5 * seen
    assert difference(culled, stage.picture(9)) < 0.05


def test_boxes_to_blend_and_to_copy_never_overlap_and_miss_no_paint():
    dice = np.random.default_rng(5)
    alpha = cv2.resize((dice.random((9, 14)) > 0.4).astype(np.uint8) * 255, (700, 400), interpolation=cv2.INTER_NEAREST)
    pieces = alone(Placed(Outline(alpha), -30.5, 12.25, 0.9, 0.0, True), (640, 360))
    counts, copied = np.zeros((360, 640), int), np.zeros((360, 640), bool)
    for left, top, right, bottom in (*pieces.blend, *pieces.copy):
        counts[top:bottom, left:right] += 1
    for left, top, right, bottom in pieces.copy:
        copied[top:bottom, left:right] = True
    move = np.array([[0.9, 0, -30.55], [0, 0.9, 12.2]], np.float32)
    drawn = cv2.warpAffine(alpha, move, (640, 360), flags=cv2.INTER_LINEAR)
    assert (counts[drawn > 0] > 0).all()
    assert (drawn[copied] == 255).all()
    blended = np.zeros_like(counts)
    for left, top, right, bottom in pieces.blend:
        blended[top:bottom, left:right] += 1
    assert blended.max() == 1, "nothing is blended twice"
