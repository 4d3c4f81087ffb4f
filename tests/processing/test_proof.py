"""A written file is believed only when its key frames decode without a fault."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from components.errors import UnreadableMedia
from components.processing.proof import prove


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Two seconds with a key frame every half second."""
    path, dice = tmp_path / "clip.mp4", np.random.default_rng(2)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=24, options={"g": "12", "preset": "ultrafast", "crf": "20"})
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        for number in range(48):
            frame = av.VideoFrame.from_ndarray(dice.integers(0, 255, (180, 320, 3), np.uint8), format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, 24)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def test_a_whole_file_shows_every_key_frame(clip: Path) -> None:
    assert prove(clip) == 4


def test_a_damaged_key_frame_is_not_smeared_over(clip: Path) -> None:
    with av.open(str(clip)) as container:
        keys = [packet for packet in container.demux(video=0) if packet.is_keyframe and packet.pos]
        place, size = keys[2].pos, keys[2].size
    content = bytearray(clip.read_bytes())
    content[place + size // 3 : place + size // 3 + 400] = bytes(400)
    clip.write_bytes(content)
    with pytest.raises(UnreadableMedia):
        prove(clip)
