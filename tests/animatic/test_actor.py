"""The subject on the screen, as pixels: it shows in any light, stays whole and well inside, and stands on its feet."""

import math
from dataclasses import replace
from itertools import pairwise

import cv2
import numpy as np
import pytest

from components.animatic.compositor import Stage
from components.animatic.director import direct
from components.animatic.lights import LIGHT_BY_NAME
from components.animatic.moves import ALL
from components.animatic.subjects import RIGS
from tests.animatic.measuring import cutout, deserted, extent, seen, shift

EXTREMES = {"starlight": 16, "high_key": 10, "silhouette": 9}
"""The darkest, the palest and the one from behind; and how far apart the tones of a subject lie in it at least."""
ENTERING = {"whip_pan", "tilt_up", "tilt_down", "reveal"}
CAST = (
    "a glass perfume bottle",
    "a red sports car driving",
    "a bird flying",
    "two dogs and a cat running",
    "a thing nobody has drawn yet",
    "a woman walking",
    "a sailboat",
)
SHAPES = ("1:1", "4:5", "21:9")


def staged(request, setting="cyclorama", **changes):
    return Stage(replace(direct(request), setting=setting, **changes), *request.size())


@pytest.mark.parametrize("rig", RIGS, ids=lambda rig: rig.name)
def test_every_subject_shows_itself_in_the_dark_in_the_bright_and_against_the_light(ask, rig):
    request = ask(rig.words[0], camera="static", style="realistic", height=120)
    scene, shares = replace(direct(request), rig=rig, action=rig.act(""), empty=False), []
    for light, tones in EXTREMES.items():
        bare = light == "starlight" or (light == "high_key" and rig.on == "table")  # things are shot before nothing
        place = "cyclorama" if bare else scene.setting
        stage = Stage(replace(scene, light=LIGHT_BY_NAME[light], setting=place), *request.size())
        cover = cutout(stage)(12)
        left, top, right, bottom = extent(cover)
        assert min(left, top, stage.width - right, stage.height - bottom) >= 4, light
        beat = extent(cutout(stage)(20))  # wings that are half down look small for a moment
        spans = (right - left, beat[2] - beat[0]), (bottom - top, beat[3] - beat[1])
        assert max(max(spans[0]) / stage.width, max(spans[1]) / stage.height) > 0.2, light
        shares.append(seen(stage, 12))
        assert shares[-1] > 0.25, f"it sinks into what is behind it: {light}"
        inside = cv2.erode(cover, np.ones((3, 3), np.uint8)) > 128
        assert cv2.cvtColor(stage.frame(12), cv2.COLOR_BGR2GRAY)[inside].std() > tones, f"only an outline: {light}"
    assert np.mean(shares) > 0.6


@pytest.mark.parametrize("move", ALL)
def test_no_pixel_of_the_subject_leaves_the_safe_area(ask, move):
    number = list(ALL).index(move)
    for place, ratio in enumerate(("16:9", "9:16", SHAPES[number % 3])):
        prompt = CAST[(number + 3 * place) % len(CAST)]
        stage = staged(ask(prompt, camera=move, style="cinematic", aspect_ratio=ratio, height=180, seed=number))
        cover, bars, last = cutout(stage), stage.path.bars, stage.frames - 1
        safe = 0.025 * stage.path.visible
        for index in (last,) if move in ENTERING else (0, 7, 15, last):
            left, top, right, bottom = extent(cover(index))
            assert min(left, stage.width - right) >= safe, (prompt, ratio, index)
            assert min(top - bars, stage.height - bars - bottom) >= safe, (prompt, ratio, index)


def drawn(request):
    """The stage with so many frames a second that every second one shows the next drawing of a cycle."""
    first = staged(request)
    return staged(request, fps=2 * 0.998 * first.scene.rig.phases * first.path.rate / first.path.cycle)


def footprints(stage, frames):
    """Which stretches of the ground the feet touch in some frames, on an axis that stays with the ground; and how far
    the body goes from one of these frames to the next, in cells of that axis.
    """
    path, cover, rows = stage.path, cutout(stage), []
    cell = path.hero / 300
    for index in frames:
        camera = path.camera(stage.time(index))
        scale, foot = camera.scale(10.0), round(camera.project(0.0, 0.0, 10.0)[1])
        strip = cover(index)[foot - math.ceil(0.025 * path.hero * scale) : foot + 3].max(axis=0) / 255.0
        left = camera.x + (camera.focal * camera.yaw - path.width / 2) / scale
        rows.append((left + np.arange(path.width) / scale, strip))
    ground = np.arange(min(xs[0] for xs, _ in rows), max(xs[-1] for xs, _ in rows), cell)
    prints = np.array([np.interp(ground, xs, strip, left=0, right=0) for xs, strip in rows]) > 0.5
    return prints, path.speed * (stage.time(frames[1]) - stage.time(frames[0])) / cell


@pytest.mark.parametrize("move", ["static", "tracking"])
@pytest.mark.parametrize("who", ["a woman walking", "a man running", "a dog running", "a robot walking"])
def test_a_planted_foot_stays_where_it_is_while_the_body_goes_on(ask, who, move):
    stage = drawn(ask(who, camera=move, style="commercial", height=240))
    prints, pace = footprints(stage, range(0, 2 * stage.scene.rig.phases + 8, 2))
    apart = math.ceil(0.6 * np.median(prints.sum(1)) / pace)
    held = [(a & b).sum() / a.sum() for a, b in zip(prints, prints[apart:], strict=False) if a.sum() > 1]
    assert np.percentile(held, 75) > 0.85


def test_a_ball_rolls_as_far_as_it_goes(ask):
    stage = drawn(ask("a soccer ball rolling", camera="tracking", style="commercial", height=240))
    cover, size = cutout(stage), 96
    y, x = np.mgrid[:size, :size] - (size - 1) / 2
    face = x * x + y * y < (0.42 * size) ** 2

    def ball(index):
        left, top, right, bottom = extent(cover(index))
        return cv2.resize(stage.picture(index)[top:bottom, left:right, :3], (size, size))

    def turned(before, after):
        def miss(angle):
            turn = cv2.getRotationMatrix2D(((size - 1) / 2, (size - 1) / 2), angle, 1)
            return np.abs(cv2.warpAffine(before, turn, (size, size)).astype(int) - after)[face].mean()

        return min(range(-60, 61), key=miss)

    angle = sum(turned(ball(index), ball(index + 2)) for index in range(0, 16, 2))
    gone = stage.path.subject(stage.time(16)).x - stage.path.subject(0.0).x
    assert -math.radians(angle) == pytest.approx(gone / (stage.path.hero / 2), rel=0.1)


def test_slow_motion_halves_the_pace_of_the_legs_and_of_the_ground(ask):
    asked = {"camera": "tracking", "style": "commercial", "fps": 24, "duration": 4.0}
    usual, slow = (staged(ask(f"a man walking{words}", **asked), "field") for words in ("", ", slow motion"))

    def silhouette(stage, index):
        left, top, right, bottom = extent(cutout(stage)(index))
        return cv2.resize(cutout(stage)(index)[top:bottom, left:right], (64, 96)) > 128

    def alike(a, b):
        return (a & b).sum() / (a | b).sum()

    same = [alike(silhouette(usual, i), silhouette(slow, 2 * i)) for i in (5, 9, 13, 17)]
    other = [alike(silhouette(usual, i), silhouette(slow, i)) for i in (5, 9, 13, 17)]
    assert np.mean(same) > 0.93
    assert np.mean(other) < 0.85

    def passing(stage):
        foot = round(stage.path.camera(2.0).project(0, 0, 10.0)[1])
        strips = [deserted(stage).picture(i)[foot - 6 : foot + 6] for i in range(44, 52)]
        return abs(np.median([shift(a, b)[0] for a, b in pairwise(strips)]))

    assert passing(slow) == pytest.approx(passing(usual) / 2, rel=0.15)
