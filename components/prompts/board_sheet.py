"""A storyboard on paper: frames with number, title, words and length, as pages for a PDF or as one contact sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from fontpkg_geist import ROOT as GEIST
from fontpkg_instrument_sans import ROOT as INSTRUMENT

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

DPI = 180
PAGE = (2105, 1488)  # A4 across at 180 dots an inch
MARGIN, GAP, HEAD, FOOT = 90, 40, 160, 36
SHEET_WIDTH = 2400
PAPER, INK, GRAY, HAIR = "#FFFFFF", "#17181A", "#5A5D63", "#DFDEDA"
STAGE = "#1B1C1F"
ELLIPSIS = "…"
TITLE, BODY, SMALL = 34, 24, 21
LINES = 3


@dataclass(frozen=True)
class Panel:
    """One shot on the paper; ``still`` is a picture file, None where there is nothing to draw."""

    title: str
    text: str
    facts: str
    still: Path | None


@dataclass(frozen=True)
class Grid:
    """Where panels stand: how many beside and below one another, and how large each frame is."""

    columns: int
    rows: int
    width: int
    height: int

    @property
    def step(self) -> int:
        """From the top of a frame to the top of the one below."""
        return self.height + 3 * 12 + TITLE + SMALL + LINES * (BODY + 8) + GAP


def pages(title: str, note: str, panels: Sequence[Panel], ratio: float) -> "list[Image]":
    """Return the pages of a PDF, six wide frames on each, more of narrow ones."""
    grid = _grid(PAGE[0], PAGE[1] - HEAD - FOOT - 2 * MARGIN + GAP, ratio, columns=3 if ratio >= 1.2 else 4)
    each = grid.columns * grid.rows
    count = max(1, ceil(len(panels) / each))
    return [
        _page(title, note, panels[at * each : (at + 1) * each], at * each, grid, PAGE, f"{at + 1} of {count}")
        for at in range(count)
    ]


def contact_sheet(title: str, note: str, panels: Sequence[Panel], ratio: float) -> "Image":
    """Return all of it as one picture."""
    columns = min(max(1, len(panels)), 4 if ratio >= 1.2 else 6)
    grid = _grid(SHEET_WIDTH, 10**6, ratio, columns)
    rows = max(1, ceil(len(panels) / columns))
    size = (SHEET_WIDTH, 2 * MARGIN + HEAD + rows * grid.step - GAP + FOOT)
    return _page(title, note, panels, 0, grid, size, "")


def _grid(width: int, room: int, ratio: float, columns: int) -> Grid:
    across = (width - 2 * MARGIN - (columns - 1) * GAP) // columns
    probe = Grid(columns, 1, across, round(across / ratio))
    rows = max(1, room // probe.step)
    if probe.step > room:
        down = room - (probe.step - probe.height)
        return Grid(columns, 1, round(down * ratio), down)
    return Grid(columns, rows, across, probe.height)


def _page(
    title: str, note: str, panels: Sequence[Panel], first: int, grid: Grid, size: tuple[int, int], number: str
) -> "Image":
    from PIL import Image, ImageDraw

    sheet = Image.new("RGB", size, PAPER)
    draw = ImageDraw.Draw(sheet)
    heading, small = _font("title", 62), _font("text", BODY)
    draw.text((MARGIN, MARGIN), _fitting(title, heading, size[0] - 2 * MARGIN), INK, heading)
    draw.text((MARGIN, MARGIN + 84), note, GRAY, small)
    draw.line((MARGIN, MARGIN + HEAD - 34, size[0] - MARGIN, MARGIN + HEAD - 34), HAIR, 2)
    for place, panel in enumerate(panels):
        row, column = divmod(place, grid.columns)
        _panel(sheet, draw, panel, first + place + 1, grid,
               (MARGIN + column * (grid.width + GAP), MARGIN + HEAD + row * grid.step))  # fmt: skip
    foot = size[1] - MARGIN + 22
    draw.text((MARGIN, foot), "Animatics drawn by Dailies: sketches, not footage", GRAY, _font("text", SMALL))
    draw.text((size[0] - MARGIN, foot), number, GRAY, _font("text", SMALL), anchor="ra")
    return sheet


def _panel(sheet: "Image", draw: "ImageDraw", panel: Panel, number: int, grid: Grid, corner: tuple[int, int]) -> None:
    from PIL import Image, ImageOps

    left, top = corner
    frame = Image.new("RGB", (grid.width, grid.height), STAGE)
    if panel.still:
        with Image.open(panel.still) as still:
            frame = ImageOps.pad(still.convert("RGB"), frame.size, Image.Resampling.LANCZOS, STAGE)
    mask = Image.new("L", frame.size, 0)
    _rounded(mask)
    sheet.paste(frame, corner, mask)
    bold, body, small = _font("bold", TITLE - 4), _font("text", BODY), _font("text", SMALL)
    down = top + grid.height + 18
    mark = f"{number}"
    draw.text((left, down), mark, GRAY, bold)
    indent = round(bold.getlength(mark)) + 16
    draw.text((left + indent, down), _fitting(panel.title, bold, grid.width - indent), INK, bold)
    down += TITLE + 10
    for line in _lines(panel.text, body, grid.width):
        draw.text((left, down), line, INK, body)
        down += BODY + 8
    draw.text((left, down + 6), _fitting(panel.facts, small, grid.width), GRAY, small)


def _rounded(mask: "Image") -> None:
    from PIL import ImageDraw

    ImageDraw.Draw(mask).rounded_rectangle((0, 0, mask.width - 1, mask.height - 1), 14, 255)


def _lines(text: str, font: "FreeTypeFont", width: int) -> list[str]:
    """Break at spaces, and within what is longer than a line; the last line says that there is more."""
    lines: list[str] = []
    words = text[:2000].split()
    while words and len(lines) < LINES:
        line = words.pop(0)
        if font.getlength(line) > width:
            cut = next(end for end in range(len(line), 0, -1) if font.getlength(line[:end]) <= width or end == 1)
            line, rest = line[:cut], line[cut:]
            words.insert(0, rest)
        else:
            while words and font.getlength(f"{line} {words[0]}") <= width:
                line += f" {words.pop(0)}"
        lines.append(line)
    if words and lines:
        lines[-1] = _fitting(f"{lines[-1]} {words[0]}", font, width, always=True)
    return lines


def _fitting(text: str, font: "FreeTypeFont", width: int, *, always: bool = False) -> str:
    """Shorten a text to a width, with an ellipsis if anything is missing."""
    text = " ".join(text.split())[:400]
    if not always and font.getlength(text) <= width:
        return text
    while text and font.getlength(text + ELLIPSIS) > width:
        text = text[:-1]
    return text.rstrip(" ,;.") + ELLIPSIS


@lru_cache(maxsize=16)
def _font(kind: str, size: int) -> "FreeTypeFont":
    from PIL import ImageFont

    root, name = (INSTRUMENT, "InstrumentSans[wdth,wght].ttf") if kind == "title" else (GEIST, "Geist[wght].ttf")
    font = ImageFont.truetype(str(Path(root) / "files" / name), size)
    axes: dict[str, list[float]] = {"title": [100, 600], "bold": [600], "text": [400]}
    font.set_variation_by_axes(axes[kind])
    return font
