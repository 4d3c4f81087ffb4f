"""The slate: a small badge that says ANIMATIC on every frame, so that nobody takes it for footage."""

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from components.animatic.color import Array
from components.animatic.picture import FONTS
from components.animatic.scene import Scene

DIGITS = "0123456789:"


class Slate:
    """Text set once; a frame only pastes it. Digits are pasted one by one, in cells of even width."""

    def __init__(self, scene: Scene, width: int, height: int) -> None:
        self.fps, self.bars = scene.fps, scene.style.bars(width, height)
        size = max(9.0, min(width, height) / 720 * 14)
        bold, plain = _font(size, 700), _font(size, 450)
        self.pad = round(size * 0.55)
        badge = _line("ANIMATIC", bold)
        label = _line(f"{scene.move.replace('_', ' ')}  ·  {scene.style.label.lower()}  ·  ", plain)
        self.cells = {digit: _line(digit, plain) for digit in DIGITS}
        self.cell = max(self.cells[digit].shape[1] for digit in DIGITS[:10])
        self.badge = badge
        self.x, self.y = round(size * 1.5), height - round(size * 1.45) - badge.shape[0]
        self.back = np.zeros((badge.shape[0] + self.pad, badge.shape[1] + 2 * self.pad), np.float32)
        code = sum(self.cells[sign].shape[1] if sign == ":" else self.cell for sign in "00:00:00")
        room = width - 2 * self.x - self.back.shape[1] - self.pad - code
        self.counts = room >= 0
        self.label = label[:, : label.shape[1] if room >= label.shape[1] else 0]
        """On a small picture the badge stays, the words for the shot go first, then the count."""
        cv2.rectangle(self.back, (2, 0), (self.back.shape[1] - 3, self.back.shape[0] - 1), 1.0, -1)
        cv2.rectangle(self.back, (0, 2), (self.back.shape[1] - 1, self.back.shape[0] - 3), 1.0, -1)

    def stamp(self, frame: Array, index: int) -> None:
        """Write the slate on a BGR frame, in place."""
        x, y = self.x, self.y
        _ink(frame, self.back, x, y - self.pad // 2, (16, 14, 14), 0.62)
        _ink(frame, self.badge, x + self.pad, y, (255, 255, 255), 1.0)
        x += self.back.shape[1] + self.pad
        lines = [(self.label, self.label.shape[1])]
        code = self.timecode(index) if self.counts else ""
        lines += [(self.cells[c], self.cells[c].shape[1] if c == ":" else self.cell) for c in code]
        for line, step in lines:
            _ink(frame, line, x + 1, y + 1, (0, 0, 0), 0.35)
            _ink(frame, line, x, y, (255, 255, 255), 0.78)
            x += step

    def timecode(self, index: int) -> str:
        """Minutes, seconds and frames."""
        seconds, frames = divmod(index, self.fps)
        return f"{seconds // 60:02d}:{seconds % 60:02d}:{frames:02d}"


def _font(size: float, weight: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(FONTS[0], size)
    font.set_variation_by_axes([weight])
    return font


def _line(text: str, font: ImageFont.FreeTypeFont) -> Array:
    """The coverage of one line of text, every line of a font equally tall."""
    ascent, descent = font.getmetrics()
    image = Image.new("L", (max(1, round(font.getlength(text))), ascent + descent))
    ImageDraw.Draw(image).text((0, 0), text, fill=255, font=font)
    return np.asarray(image, np.float32) / 255


def _ink(frame: Array, cover: Array, x: int, y: int, color: tuple[int, int, int], alpha: float) -> None:
    height, width = frame.shape[:2]
    bottom, right = min(height, y + cover.shape[0]), min(width, x + cover.shape[1])
    if bottom <= max(0, y) or right <= x:
        return
    share = cover[max(0, -y) : bottom - y, : right - x, None] * alpha
    part = frame[max(0, y) : bottom, x:right]
    part[:] = (part * (1 - share) + np.array(color, np.float32) * share + 0.5).astype(np.uint8)
