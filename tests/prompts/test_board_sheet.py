"""A storyboard on paper: every shot is on it, nothing runs over its place, whatever the words are."""

import io
import re
from pathlib import Path

import pytest
from PIL import Image

from components.prompts.board_sheet import PAGE, PAPER, Panel, _fitting, _font, _lines, contact_sheet, pages

WORDS = "a golden retriever, running through a field of sunflowers, in sunny countryside, tracking shot"


@pytest.fixture
def still(tmp_path: Path) -> Path:
    path = tmp_path / "still.jpg"
    Image.new("RGB", (640, 360), "#ff0000").save(path)
    return path


def panels(count: int, still: Path | None, text: str = WORDS) -> list[Panel]:
    return [Panel(f"Shot number {number}", text, "4 s, orbit", still) for number in range(count)]


@pytest.mark.parametrize(
    ("count", "ratio", "expected"), [(1, 16 / 9, 1), (6, 16 / 9, 1), (7, 16 / 9, 2), (4, 9 / 16, 1)]
)
def test_as_many_pages_as_needed(still: Path, count: int, ratio: float, expected: int) -> None:
    made = pages("Harbor", "note", panels(count, still), ratio)
    assert [page.size for page in made] == [PAGE] * expected


def test_the_pdf_has_every_page_in_the_size_of_paper(still: Path) -> None:
    first, *rest = pages("Harbor", "note", panels(13, still), 16 / 9)
    target = io.BytesIO()
    first.save(target, "PDF", save_all=True, append_images=rest, resolution=180.0)
    boxes = re.findall(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", target.getvalue())
    assert [(round(float(a)), round(float(b))) for a, b in boxes] == [(842, 595)] * 3


def test_the_frames_are_on_the_paper_and_its_edges_are_free(still: Path) -> None:
    (page,) = pages("Harbor", "note", panels(6, still), 16 / 9)
    small = page.resize((400, 283)).tobytes()
    reds = sum(1 for place in range(0, len(small), 3) if small[place] > 200 > small[place + 1] + small[place + 2])
    assert reds > 400 * 283 * 0.3
    for edge in (
        page.crop((0, 0, 60, PAGE[1])),
        page.crop((PAGE[0] - 60, 0, *PAGE)),
        page.crop((0, PAGE[1] - 30, *PAGE)),
    ):
        assert edge.getcolors() == [(edge.width * edge.height, tuple(bytes.fromhex(PAPER[1:])))]


@pytest.mark.parametrize("count", [0, 1, 5, 40])
def test_a_contact_sheet_holds_all_shots(still: Path, count: int) -> None:
    sheet = contact_sheet("Harbor", "note", panels(count, still), 16 / 9)
    assert sheet.width == 2400
    assert sheet.height > 400 * max(1, -(-count // 4))


@pytest.mark.parametrize("text", ["", "x" * 5000, "犬 " * 900, "😀" * 300, "שלום עולם " * 90, "<b>&amp;\x00\n\n"])
def test_any_words_fit(text: str) -> None:
    font = _font("text", 24)
    lines = _lines(text, font, 400)
    assert len(lines) <= 3
    assert all(font.getlength(line) <= 400 for line in lines)
    assert font.getlength(_fitting(text, font, 400)) <= 400
    pages(text, text, panels(1, None, text), 9 / 16)


def test_what_is_cut_says_so() -> None:
    font = _font("text", 24)
    assert _lines("word " * 200, font, 300)[-1].endswith("…")
    assert _fitting("short", font, 300) == "short"
