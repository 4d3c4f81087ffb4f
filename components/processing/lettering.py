"""Text in the picture: cues written as an ASS script of our own, drawn with the fonts that Dailies brings along.

Nothing that a person wrote is ever part of the filter graph or of the script's own language: braces, backslashes and
line breaks in it are only characters.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fontpkg_geist import ROOT as GEIST
from fontpkg_instrument_sans import ROOT as INSTRUMENT

from components.processing.graph import Graph, Take, finish
from components.processing.safe_zones import SAFE_ZONES, SafeZone

FONTS = {"Geist": "Geist", "Instrument Sans": "Instrument Sans"}
PLACES = {"bottom": 2, "middle": 5, "top": 8, "bottom left": 1, "bottom right": 3, "top left": 7, "top right": 9}
MARGIN = 0.06  # of the shorter side: what the overlays of the channels leave free
MOST_CUES = 5000


@dataclass(frozen=True)
class Cue:
    """A text from one time to another, in seconds."""

    start: float
    end: float
    text: str


@dataclass(frozen=True)
class Lettering:
    """How text looks; ``size`` and ``margin`` are parts of the shorter side of the picture, colors are #rrggbb."""

    font: str = "Geist"
    size: float = 0.055
    color: str = "#ffffff"
    place: str = "bottom"
    bold: bool = True
    box: str | None = None
    outline: float = 0.04
    margin: float = MARGIN
    highlight: str | None = None
    fade: float = 0.0
    safe: SafeZone = SAFE_ZONES[""]

    def script(self, cues: Sequence[Cue], width: int, height: int) -> str:
        """The cues as an ASS script for a picture of this size."""
        short = min(width, height)
        size = max(6, round(self.size * short))
        left, right, upright = self._margins(width, height)
        edge = max(1.0, size * (0.22 if self.box else self.outline))
        box = _color(self.box, 0x40) if self.box else "&H80000000"
        first, second = (_color(self.highlight), _color(self.color)) if self.highlight else (_color(self.color),) * 2
        style = (
            f"Style: Text,{FONTS[self.font]},{size},{first},{second},{box},{box},{-1 if self.bold else 0},0,0,0,"
            f"100,100,0,0,{3 if self.box else 1},{edge:.1f},0,{PLACES[self.place]},{left},{right},{upright},1"
        )
        lines = [self._line(cue) for cue in cues[:MOST_CUES]]
        return "\n".join([*_HEAD, f"PlayResX: {width}", f"PlayResY: {height}", *_STYLES, style, *_EVENTS, *lines, ""])

    def _margins(self, width: int, height: int) -> tuple[int, int, int]:
        """At the left, at the right, and at the top or bottom; what stands in the middle stays there."""
        least, safe = self.margin * min(width, height), self.safe
        left, right = max(least, safe.left * width), max(least, safe.right * width)
        if not self.place.endswith(("left", "right")):
            left = right = max(left, right)
        upright = max(least, (safe.top if self.place.startswith("top") else safe.bottom) * height)
        return round(left), round(right), round(upright)

    def _line(self, cue: Cue) -> str:
        text = _spoken(cue) if self.highlight else plain(cue.text)
        fade = round(min(self.fade, (cue.end - cue.start) / 2) * 1000)
        tags = f"{{\\fad({fade},{fade})}}" if fade else ""
        return f"Dialogue: 0,{_clock(cue.start)},{_clock(cue.end)},Text,,0,0,0,,{tags}{text}"


def lettered(take: Take, graph: Graph, cues: Sequence[Cue], lettering: Lettering) -> Take:
    """A take with text over its picture."""
    if not cues:
        return take
    script = graph.write("ass", lettering.script(cues, graph.whole(take.width), graph.whole(take.height)))
    if graph.folder is not None:
        _provide_fonts(graph.folder)
    return take.having(picture=finish(take.picture.filter("ass", filename=script, fontsdir="fonts")))


def plain(text: str) -> str:
    """Text as ASS shows it letter by letter: a brace would begin an instruction, a backslash could be one."""
    kept = "".join(character for character in text if character in "\n" or character.isprintable())
    kept = kept.replace("\\", "\\\u2060").replace("{", "\\{").replace("}", "\\}")
    return "\\N".join(line.strip() for line in kept.strip().splitlines())


def _spoken(cue: Cue) -> str:
    """Words that light up one after the other, each for as long as it is."""
    words = plain(cue.text).replace("\\N", " \\N ").split()
    letters = sum(len(word) for word in words if word != "\\N") or 1
    share = (cue.end - cue.start) * 100 / letters
    return "".join("\\N" if word == "\\N" else f"{{\\k{max(1, round(len(word) * share))}}}{word} " for word in words)


def _color(color: str, alpha: int = 0) -> str:
    red, green, blue = color[1:3], color[3:5], color[5:7]
    return f"&H{alpha:02X}{blue}{green}{red}".upper()


def _clock(seconds: float) -> str:
    hundredths = max(0, round(seconds * 100))
    minutes, rest = divmod(hundredths, 6000)
    return f"{minutes // 60}:{minutes % 60:02}:{rest / 100:05.2f}"


@lru_cache(maxsize=1)
def _font_files() -> tuple[Path, ...]:
    return tuple(sorted(file for root in (GEIST, INSTRUMENT) for file in Path(root).rglob("*.ttf")))


def _provide_fonts(folder: Path) -> None:
    fonts = folder / "fonts"
    if not fonts.exists():
        fonts.mkdir()
        for number, file in enumerate(_font_files()):
            (fonts / f"{number}.ttf").write_bytes(file.read_bytes())


_HEAD = ("[Script Info]", "ScriptType: v4.00+", "WrapStyle: 0", "ScaledBorderAndShadow: yes")
_STYLES = (
    "",
    "[V4+ Styles]",
    "Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, "
    "Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, "
    "MarginV, Encoding",
)
_EVENTS = (
    "",
    "[Events]",
    "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text",
)
