"""Frames are pure, whole to their edges, move smoothly, and bear the slate."""

from itertools import pairwise

import numpy as np
import pytest


def difference(a, b):
    return float(np.abs(a.astype(int) - b.astype(int)).mean())


@pytest.mark.parametrize(
    "prompt", ["neon city in the rain", "a golden retriever running through sunflowers", "a woman on a beach, artistic"]
)
def test_a_frame_is_the_same_alone_as_in_sequence(ask, bake, prompt):
    request = ask(prompt)
    in_order = [bake(request).frame(i) for i in (16, 17)]
    alone = bake(request).frame(17)
    assert np.array_equal(in_order[1], alone)


@pytest.mark.parametrize("move", ["tracking", "orbit", "dolly_in", "crane"])
def test_motion_is_smooth_on_the_picture(ask, bake, move):
    stage = bake(ask("a glass perfume bottle in the desert", camera=move, style="commercial", fps=24, height=120))
    frames = [stage.picture(i) for i in range(10, 34)]
    steps = np.array([difference(a, b) for a, b in pairwise(frames)])
    assert steps.max() < 3.0 * np.median(steps) + 0.6


@pytest.mark.parametrize(
    "prompt",
    ["neon city in the rain", "snowy mountains at sunrise", "a perfume bottle in a studio", "a dog in a field"],
)
def test_another_seed_is_visibly_another_picture(ask, bake, prompt):
    first, second = (bake(ask(prompt, seed=seed, height=120)).frame(12) for seed in (1, 2))
    assert difference(first, second) > 8


def test_cinematic_is_letterboxed_on_wide_frames_only(ask, bake):
    wide = bake(ask(style="cinematic")).frame(3)
    bar = round((180 - 320 / 2.39) / 2) - 2
    assert wide[: bar - 1].max() <= 8
    assert wide[90].max() > 40
    tall = bake(ask(style="cinematic", aspect_ratio="9:16")).frame(3)
    assert tall[: tall.shape[0] // 12].max() > 40


def test_the_slate_says_animatic_and_counts(ask, bake):
    stage = bake(ask(height=720, style="commercial"))
    slate = stage.slate
    plain = np.full((720, 1280, 3), 90, np.uint8)
    first, later = plain.copy(), plain.copy()
    slate.stamp(first, 0)
    slate.stamp(later, 13)
    badge = first[
        slate.y : slate.y + slate.badge.shape[0], slate.x + slate.pad : slate.x + slate.pad + slate.badge.shape[1]
    ]
    assert badge.max() > 230
    assert badge.min() < 60
    assert (first != plain).any(axis=2).mean() < 0.02, "a small slate"
    assert (first != later).any()
    assert slate.timecode(13) == "00:01:01"
