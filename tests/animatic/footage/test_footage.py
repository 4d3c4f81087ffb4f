"""Reels over given pictures: subjects are cut out truly, no move runs out of picture, ends are exact, nothing jumps."""

from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from components.animatic import AnimaticRequest, direct, render
from components.animatic.compositor import Stage
from components.animatic.footage.between import way_between
from components.animatic.footage.filling import filled
from components.animatic.footage.load import load
from components.animatic.footage.matte import cut_out
from components.animatic.moves import MOVES
from components.animatic.render import reel_for
from components.errors import MediaTooLarge, UnreadableMedia, UnsupportedRequest

WIDE, TALL = 640, 360


def product(size: tuple[int, int] = (WIDE, TALL)) -> tuple[np.ndarray, np.ndarray]:
    """A red bottle on a soft gray ground, and where it is."""
    width, height = size
    picture = np.repeat(np.linspace(225, 175, height, dtype=np.uint8)[:, None, None], 3, axis=2).repeat(width, axis=1)
    mask = np.zeros((height, width), np.uint8)
    cv2.rectangle(mask, (width * 42 // 100, height // 3), (width * 58 // 100, height * 85 // 100), 1, -1)
    cv2.rectangle(mask, (width * 47 // 100, height // 5), (width * 53 // 100, height // 3), 1, -1)
    picture[mask > 0] = (40, 30, 190)
    return np.ascontiguousarray(picture), mask


@pytest.fixture(scope="module")
def land(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A landscape without a slate: nothing in it is a subject."""
    drawn = Stage(direct(AnimaticRequest("snowy mountains at sunrise, static", height=360, seed=1)), WIDE, TALL)
    path = tmp_path_factory.mktemp("land") / "land.png"
    cv2.imwrite(str(path), drawn.picture(20)[..., :3])
    return path


def patches() -> np.ndarray:
    """Colored noise under a bright sky."""
    dice = np.random.default_rng(3)
    ground = cv2.resize(dice.integers(40, 140, (18, 32, 3), np.uint8), (WIDE, TALL), interpolation=cv2.INTER_CUBIC)
    ground[: TALL // 2] = cv2.resize(dice.integers(170, 230, (5, 8, 3), np.uint8), (WIDE, TALL // 2))
    return ground


@pytest.fixture
def bottle(tmp_path: Path) -> Path:
    path = tmp_path / "bottle.png"
    cv2.imwrite(str(path), product()[0])
    return path


def given(path: Path, words: str = "orbit", **changes: object) -> AnimaticRequest:
    settings = {"duration": 2.0, "height": 240, "fps": 12, "first_frame": path, **changes}
    return AnimaticRequest(words, **settings)  # type: ignore[arg-type]


def test_a_product_is_cut_out_to_its_outline() -> None:
    picture, mask = product()
    matte = cut_out(np.dstack([picture, np.full(mask.shape, 255, np.uint8)]))
    found = matte.alpha > 0.5
    union = (found | (mask > 0)).sum()
    assert (found & (mask > 0)).sum() / union > 0.93
    assert matte.holds


def test_a_landscape_has_no_subject_to_cut_out(land: Path) -> None:
    assert not cut_out(load(land)).holds
    assert not reel_for(given(land)).parted


def test_transparency_is_the_outline_that_was_meant(tmp_path: Path) -> None:
    picture, mask = product()
    cv2.imwrite(str(tmp_path / "cut.png"), np.dstack([picture, mask * 255]))
    matte = cut_out(load(tmp_path / "cut.png"))
    assert matte.confidence == 1.0
    assert np.array_equal(matte.alpha > 0.5, mask > 0)


def test_what_was_behind_the_subject_is_filled_from_around_it() -> None:
    picture, mask = product()
    back = filled(picture, cv2.dilate(mask, np.ones((9, 9), np.uint8)).astype(np.float32))
    plain = np.repeat(np.linspace(225, 175, TALL)[:, None, None], 3, axis=2).repeat(WIDE, axis=1)
    assert np.abs(back.astype(float) - plain).mean() < 6


@pytest.mark.parametrize("ratio", ["16:9", "9:16", "1:1"])
@pytest.mark.parametrize("move", sorted(MOVES))
def test_no_move_looks_beyond_the_edge_of_the_picture(move: str, ratio: str, tmp_path: Path) -> None:
    across, down = np.meshgrid(np.linspace(20, 235, 900), np.linspace(20, 235, 900))
    picture = np.dstack([across, down, np.full_like(across, 128)]).astype(np.uint8)
    cv2.imwrite(str(tmp_path / "ramp.png"), picture)
    reel = reel_for(given(tmp_path / "ramp.png", move.replace("_", " "), aspect_ratio=ratio))
    for index in (0, 7, 14, reel.frames - 1):
        frame = reel.picture(index).astype(int)
        assert (np.diff(frame[:, 4:-4, 0], axis=1) >= -2).all(), "mirrored sideways"
        assert (np.diff(frame[4:-4, :, 1], axis=0) >= -2).all(), "mirrored up or down"
        assert abs(frame[..., 2] - 128).max() <= 2, "transparent or black"


def test_the_subject_moves_before_its_background(bottle: Path) -> None:
    reel = reel_for(given(bottle, "tracking"))
    assert reel.parted
    middles = []
    for index in (0, reel.frames - 1):
        frame = reel.picture(index).astype(int)
        columns = np.flatnonzero((frame[..., 2] - frame[..., 1] > 90).any(axis=0))
        middles.append(columns.mean())
    assert abs(middles[1] - middles[0]) > 4
    still = reel_for(given(bottle, "orbit"))
    held = [
        np.flatnonzero((still.picture(i)[..., 2].astype(int) - still.picture(i)[..., 1] > 90).any(axis=0)).mean()
        for i in (0, still.frames - 1)
    ]
    assert abs(held[1] - held[0]) < 0.5 * abs(middles[1] - middles[0]), "an orbit holds its subject"


@pytest.mark.parametrize("move", ["orbit", "handheld", "dolly in", "drone"])
def test_a_given_picture_moves_without_a_jump(bottle: Path, move: str) -> None:
    reel = reel_for(given(bottle, move))
    steps = [np.abs(reel.picture(i).astype(int) - reel.picture(i + 1)).mean() for i in range(reel.frames - 1)]
    assert max(steps) < 4 * (np.median(steps) + 0.25)


def test_a_frame_is_the_same_in_any_order(bottle: Path) -> None:
    reel = reel_for(given(bottle))
    late = reel.frame(15).copy()
    reel.frame(3)
    assert np.array_equal(reel.frame(15), late)


def zoomed(picture: np.ndarray) -> np.ndarray:
    return cv2.resize(picture[60:300, 100:526], (WIDE, TALL), interpolation=cv2.INTER_CUBIC)


def detailed() -> np.ndarray:
    dice = np.random.default_rng(5)
    picture = patches()
    for _ in range(160):
        x, y, r = (int(value) for value in dice.integers((0, 0, 4), (WIDE, TALL, 26)))
        cv2.rectangle(picture, (x, y), (x + r, y + r * 2), tuple(int(c) for c in dice.integers(0, 255, 3)), -1)
    return picture


def test_a_closer_view_of_the_same_is_reached_by_a_camera() -> None:
    first = detailed()
    way = way_between(first, zoomed(first))
    assert way.name == "camera"
    middle = way.at(0.5).astype(int)
    expected = cv2.warpAffine(
        first, np.array([[1.225, 0, 320 - 1.225 * 313 - 3], [0, 1.225, 180 * (1 - 1.225)]]), (WIDE, TALL)
    )
    assert np.abs(middle - expected).mean() < 25
    assert np.abs(middle - first).mean() > 5


def test_a_thing_that_moved_a_little_is_carried_by_flow() -> None:
    texture = cv2.resize(np.random.default_rng(8).integers(60, 190, (36, 64, 3), np.uint8), (WIDE, TALL))
    first, last = texture.copy(), texture.copy()
    cv2.circle(first, (280, 180), 60, (30, 30, 240), -1)
    cv2.circle(last, (310, 180), 60, (30, 30, 240), -1)
    way = way_between(first, last)
    assert way.name == "flow"
    red = np.flatnonzero((way.at(0.5)[..., 2].astype(int) - way.at(0.5)[..., 1] > 120).sum(0) > 20)
    assert abs(red.mean() - 295) < 5, "halfway"


def test_pictures_with_nothing_in_common_dissolve() -> None:
    assert way_between(detailed(), product()[0]).name == "dissolve"


def test_interpolation_begins_and_ends_with_the_given_pictures(tmp_path: Path) -> None:
    first, last = detailed(), product()[0]
    for name, picture in (("first", first), ("last", last)):
        cv2.imwrite(str(tmp_path / f"{name}.png"), picture)
    reel = reel_for(given(tmp_path / "first.png", height=360, last_frame=tmp_path / "last.png"))
    clear = slice(0, TALL * 3 // 4)
    assert np.array_equal(reel.frame(0)[clear], first[clear])
    assert np.array_equal(reel.frame(reel.frames - 1)[clear], last[clear])
    steps = [np.abs(reel.frame(i).astype(int) - reel.frame(i + 1)).mean() for i in range(reel.frames - 1)]
    assert max(steps) < 30


def clip(path: Path, frames: int, fps: int, noise: float = 0.0, size: tuple[int, int] = (WIDE, TALL)) -> Path:
    """A clip whose n-th frame has the brightness 30 + 4 n, or is gray with noise."""
    dice = np.random.default_rng(1)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=fps, options={"crf": "12", "preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        for number in range(frames):
            level = 128 if noise else 30 + 4 * number
            picture = np.full((size[1], size[0], 3), level, np.float32)
            if noise:
                picture += dice.normal(0, noise, picture.shape)
            frame = av.VideoFrame.from_ndarray(picture.clip(0, 255).astype(np.uint8), format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def restyled(path: Path, **changes: object) -> AnimaticRequest:
    settings = {"duration": 4.0, "height": 240, "fps": 12, "source_video": path, **changes}
    return AnimaticRequest("realistic", **settings)  # type: ignore[arg-type]


def test_a_clip_in_another_style_keeps_its_length_and_its_time(tmp_path: Path) -> None:
    reel = reel_for(restyled(clip(tmp_path / "a.mp4", 48, 24)))
    assert reel.frames == 24, "two seconds at our twelve frames"
    for index in (20, 3, 11):
        level = float(reel.source.at(index).mean())
        assert abs(level - (30 + 4 * 2 * index)) < 5, "every second frame of the clip, whichever is asked for first"


def test_noise_is_calmed_before_it_is_painted(tmp_path: Path) -> None:
    reel = reel_for(restyled(clip(tmp_path / "n.mp4", 24, 12, noise=5.0)))
    given_, painted = [], []
    for index in range(4, 10):
        given_.append(np.abs(reel.source.at(index).astype(int) - reel.source.at(index + 1)).mean())
        painted.append(np.abs(reel.frame(index)[:150].astype(int) - reel.frame(index + 1)[:150]).mean())
    assert np.mean(painted) < 1.5 * np.mean(given_)


def test_a_clip_is_restyled_to_a_whole_file(tmp_path: Path) -> None:
    render(restyled(clip(tmp_path / "a.mp4", 30, 12, size=(360, 640)), aspect_ratio="9:16"), tmp_path / "out.mp4")
    with av.open(str(tmp_path / "out.mp4")) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height, stream.frames) == (240, 426, 30)


def test_the_users_product_stands_in_the_scene(tmp_path: Path) -> None:
    picture, mask = product()
    picture[mask > 0] = (200, 40, 30)
    cv2.imwrite(str(tmp_path / "blue.png"), picture)
    bottle = tmp_path / "blue.png"
    request = AnimaticRequest("on a wooden table, dolly in", duration=2.0, height=240, fps=12, subject_picture=bottle)
    reel = reel_for(request)
    for index in (0, reel.frames - 1):
        frame = reel.frame(index).astype(int)
        blue = np.argwhere((frame[..., 0] - frame[..., 1] > 60) & (frame[..., 0] - frame[..., 2] > 60))
        assert len(blue) > 0.02 * frame.shape[0] * frame.shape[1], "it is there, and large"
        top, left = blue.min(axis=0)
        bottom, right = blue.max(axis=0)
        assert top > 0, "its head is inside"
        assert left > 0
        assert right < frame.shape[1] - 1
        assert bottom < frame.shape[0] - 1


def test_a_picture_without_a_subject_is_refused_with_words(land: Path) -> None:
    with pytest.raises(UnreadableMedia, match="plain background"):
        reel_for(AnimaticRequest("on a table", subject_picture=land))


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n" + b"\x00" * 40])
def test_a_broken_picture_says_what_to_do(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(content)
    with pytest.raises(UnreadableMedia, match=r"PNG or JPEG"):
        load(tmp_path / "x.png")


def test_a_picture_of_too_many_pixels_is_refused(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "big.png"), np.zeros((7000, 7000), np.uint8))
    with pytest.raises((MediaTooLarge, UnreadableMedia)):
        load(tmp_path / "big.png")


@pytest.mark.parametrize("content", [b"", b"#EXTM3U\n/etc/passwd\n"])
def test_a_broken_clip_says_what_to_do(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.mp4").write_bytes(content)
    with pytest.raises(UnreadableMedia, match="MP4"):
        reel_for(restyled(tmp_path / "x.mp4"))


def test_a_last_frame_alone_leads_nowhere(bottle: Path) -> None:
    with pytest.raises(UnsupportedRequest, match="first one too"):
        AnimaticRequest("x", last_frame=bottle)
