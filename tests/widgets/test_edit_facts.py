"""What the Edit page tells before anything is rendered."""

import subprocess
from collections.abc import Callable

import imageio_ffmpeg
import pytest

from components.catalog import Clip
from components.processing import MediaInfo, Recipe, probe
from components.processing.operations import Trim
from components.widgets.cut import Cut, Step
from components.widgets.edit_facts import duration, looks, told, weight
from components.widgets.exports import Order, orders


@pytest.fixture(scope="module")
def info(tmp_path_factory: pytest.TempPathFactory) -> MediaInfo:
    path = tmp_path_factory.mktemp("facts") / "card.mp4"
    card = ["-f", "lavfi", "-i", "testsrc2=size=640x360:rate=24:duration=4", "-pix_fmt", "yuv420p", str(path)]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *card], check=True)
    return probe(path)


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "1 s"), (8.4, "8 s"), (43, "40 s"), (100, "2 min"), (600, "10 min")]
)
def test_times_are_as_rough_as_they_are_known(seconds: float, words: str) -> None:
    assert duration(seconds) == words


@pytest.mark.parametrize(
    ("size", "words"), [(2_000, "0.1 MB"), (440_000, "0.4 MB"), (3_400_000, "3 MB"), (1_230_000_000, "1.2 GB")]
)
def test_sizes_are_as_rough_as_they_are_known(size: float, words: str) -> None:
    assert weight(size) == words


def test_every_file_of_an_export_counts(info: MediaInfo) -> None:
    cut = Cut(("a",), (Step("trim", {"start": 1.0}, 0),))
    take = cut.recipe().result([info])
    one = told(take, orders(cut, take, ["youtube"], "T"), [info])
    two = told(take, orders(cut, take, ["youtube", "reels"], "T"), [info])
    assert one.startswith("3.0\u00a0s,\u00a0640\u00a0×\u00a0360")
    assert "about\u00a0" in one
    assert two != one


def test_a_cut_that_keeps_the_quality_keeps_its_share_of_the_size(info: MediaInfo) -> None:
    recipe = Recipe((Trim(2.0),))
    words = told(recipe.result([info]), [Order("T", recipe, ("a",), keep=True)], [info])
    assert weight(info.size / 2).replace(" ", "\u00a0") in words


def test_looks_are_shown_on_the_middle_of_what_is_kept(clip: Callable[..., Clip]) -> None:
    cut = Cut(("a", "b"), (Step("trim", {"start": 1.0, "end": 2.0}, 1),))
    clips = [clip(id="a"), clip(id="b")]
    kept, whole = looks(cut, clips, 1)["look"]("noir"), looks(cut, clips, 0)["look"]("noir")
    assert kept != whole
    assert looks(cut, clips, 5)["look"]("noir") == kept
