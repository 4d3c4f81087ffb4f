"""Captions burned into the picture, from an SRT or WebVTT file or from typed text."""

import re
from dataclasses import dataclass
from typing import ClassVar

import pysubs2

from components.errors import InvalidRecipe
from components.processing.graph import Graph, Take
from components.processing.lettering import FONTS, MOST_CUES, PLACES, Cue, Lettering, lettered
from components.processing.operations.base import Kind, Operation, option
from components.processing.safe_zones import SAFE_LABELS, SAFE_ZONES

STYLES = {"outline": "Outlined", "box": "On a box", "words": "Word by word"}
_MARKUP = re.compile(r"<[^<>]{0,100}>|\{\\?[^{}]{0,100}\}")


@dataclass(frozen=True)
class Captions(Operation):
    """What is said, as text; times come from the file, or typed lines share the length of the clip."""

    name: ClassVar[str] = "captions"
    label: ClassVar[str] = "Captions"
    icon: ClassVar[str] = "subtitles"
    help: ClassVar[str] = "Show what is said as text in the picture."
    group: ClassVar[str] = "Text"
    needs: ClassVar[tuple[str, ...]] = ("ass",)

    text: str = option(
        "", "Text", "Lines share the length of the clip. SRT and WebVTT with times work too.", kind=Kind.PARAGRAPH
    )
    path: str = option("", "File", "An .srt or .vtt file; it wins over the text.", kind=Kind.FILE)
    style: str = option("outline", "Style", "", choices=STYLES)
    place: str = option("bottom", "Place", "", choices={place: place.capitalize() for place in PLACES})
    size: float = option(100.0, "Size", "", low=50, high=250, step=10, unit="%")
    color: str = option("#ffffff", "Color", "", kind=Kind.COLOR)
    accent: str = option("#ffd400", "Highlight", "The word that is said.", kind=Kind.COLOR, when=("style", ("words",)))
    font: str = option("Geist", "Font", "", choices={font: font for font in FONTS})
    offset: float = option(0.0, "Shift", "Later, or earlier if negative.", low=-3600, high=3600, step=0.1, unit="s")
    safe: str = option("", "Keep clear of", "What a channel draws over the picture.", choices=SAFE_LABELS)

    def edit(self, take: Take, graph: Graph) -> Take:
        """Draw the cues that fall into the clip."""
        written = graph.text(self.path, self.label) if self.path else self.text
        lettering = Lettering(
            font=self.font,
            size=0.055 * self.size / 100,
            color=self.color,
            place=self.place,
            box="#000000" if self.style == "box" else None,
            highlight=self.accent if self.style == "words" else None,
            safe=SAFE_ZONES[self.safe],
        )
        moved = [Cue(cue.start + self.offset, cue.end + self.offset, cue.text) for cue in cues(written, take.seconds)]
        seen = [Cue(max(cue.start, 0), cue.end, cue.text) for cue in moved if cue.end > 0 and cue.start < take.seconds]
        return lettered(take, graph, seen, lettering)


def cues(written: str, seconds: float) -> list[Cue]:
    """The cues of SRT, WebVTT or plain lines; raise InvalidRecipe where times are there but cannot be read."""
    if not written.strip():
        return []
    if "-->" not in written:
        lines = [line.strip() for line in written.splitlines() if line.strip()][:MOST_CUES]
        letters = sum(len(line) for line in lines)
        found, start = [], 0.0
        for line in lines:
            end = start + seconds * len(line) / letters
            found.append(Cue(start, end, line))
            start = end
        return found
    kind = "vtt" if written.lstrip("\ufeff \n\r\t").startswith("WEBVTT") else "srt"
    try:
        events = pysubs2.SSAFile.from_string(written, format_=kind).events
    except Exception as error:  # the library raises what its parsers happen to raise
        raise InvalidRecipe("These captions cannot be read. Use an .srt or .vtt file.", detail=str(error)) from error
    if not events:
        raise InvalidRecipe("There are times in these captions, but none that can be read.")
    if len(events) > MOST_CUES:
        raise InvalidRecipe(f"These are {len(events)} captions; {MOST_CUES} is the most.")
    return [
        Cue(event.start / 1000, event.end / 1000, _MARKUP.sub("", event.text.replace("\\N", "\n")))
        for event in events
        if event.end > event.start and event.text.strip()
    ]
