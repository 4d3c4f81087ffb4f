"""Pictures and videos are made to fit, or refused with what to do."""

import io
from pathlib import Path

import pytest
from PIL import Image

from components.errors import MediaTooLarge, UnreadableMedia, UnsupportedRequest
from components.providers.inputs import ImageLimits, nearest_ratio, read_image, read_video, shape_of


def picture(path: Path, size: tuple[int, int], **more: object) -> Path:
    Image.effect_noise(size, 80).convert("RGB").save(path, **more)  # type: ignore[arg-type]
    return path


def test_a_picture_that_fits_goes_as_it_is(tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png", (160, 90))
    media = read_image(path)
    assert media.data == path.read_bytes()
    assert media.type == "image/png"
    assert media.data_uri.startswith("data:image/png;base64,iVBOR")


def test_too_many_bytes_or_pixels_are_brought_down(tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png", (600, 400))
    media = read_image(path, ImageLimits(bytes=30_000, longest=500))
    assert len(media.data) <= 30_000
    assert media.type == "image/jpeg"
    assert max(Image.open(io.BytesIO(media.data)).size) <= 500


def test_a_small_picture_is_brought_up(tmp_path: Path) -> None:
    media = read_image(picture(tmp_path / "a.png", (200, 100)), ImageLimits(shortest=300))
    assert Image.open(io.BytesIO(media.data)).size == (600, 300)


def test_a_turned_photo_is_sent_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    path = picture(tmp_path / "a.jpg", (400, 200), exif=exif)
    assert Image.open(io.BytesIO(read_image(path).data)).size == (200, 400)
    assert shape_of(path) == 0.5


def test_another_format_is_repacked(tmp_path: Path) -> None:
    assert read_image(picture(tmp_path / "a.bmp", (40, 40))).type == "image/jpeg"


def test_what_can_never_fit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedRequest, match="too narrow"):
        read_image(picture(tmp_path / "a.png", (100, 900)), ImageLimits(narrowest=0.4))
    with pytest.raises(UnsupportedRequest, match="too unlike"):
        read_image(picture(tmp_path / "b.png", (10, 5000)), ImageLimits(shortest=300, longest=6000))
    with pytest.raises(MediaTooLarge, match="small enough"):
        read_image(picture(tmp_path / "c.png", (400, 400)), ImageLimits(bytes=50, shortest=300))


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n broken"])
def test_what_is_no_picture_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)
    with pytest.raises(UnreadableMedia, match=r"a\.png"):
        read_image(path)
    with pytest.raises(UnreadableMedia):
        shape_of(tmp_path / "missing.png")


def test_a_video_is_named_by_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.avi"
    path.write_bytes(b"\x00\x00\x00\x18ftypqt  rest")
    assert read_video(path, 1000).type == "video/quicktime"
    path.write_bytes(b"\x1aE\xdf\xa3rest")
    assert read_video(path, 1000).type == "video/webm"
    with pytest.raises(MediaTooLarge, match="Trim it first"):
        read_video(path, 3)
    path.write_bytes(b"some text in a file")
    with pytest.raises(UnreadableMedia):
        read_video(path, 1000)


def test_the_nearest_ratio_is_found() -> None:
    ratios = ("16:9", "9:16", "1:1", "21:9")
    assert nearest_ratio(ratios, 1920 / 1080) == "16:9"
    assert nearest_ratio(ratios, 0.6) == "9:16"
    assert nearest_ratio(ratios, 2.4) == "21:9"
    assert nearest_ratio((), 1) is None
