"""A title, a lower third, or a card at the end."""

from dataclasses import dataclass
from typing import ClassVar

import ffmpeg

from components.processing.graph import Graph, Take, finish, fit_sound
from components.processing.lettering import FONTS, PLACES, Cue, Lettering, lettered
from components.processing.operations.base import Kind, Operation, option
from components.processing.safe_zones import SAFE_LABELS, SAFE_ZONES


@dataclass(frozen=True)
class Title(Operation):
    """A line or two over the picture for some time; the second line is smaller in weight."""

    name: ClassVar[str] = "title"
    label: ClassVar[str] = "Title"
    icon: ClassVar[str] = "title"
    help: ClassVar[str] = "Put a title or a name over the picture."
    group: ClassVar[str] = "Text"
    needs: ClassVar[tuple[str, ...]] = ("ass",)

    text: str = option("", "Text", "", kind=Kind.PARAGRAPH)
    place: str = option("middle", "Place", "", choices={place: place.capitalize() for place in PLACES})
    start: float = option(0.0, "From", "", low=0, high=14_400, step=0.1, unit="s")
    seconds: float = option(3.0, "For", "", low=0.2, high=600, step=0.1, unit="s")
    size: float = option(100.0, "Size", "", low=30, high=400, step=10, unit="%")
    color: str = option("#ffffff", "Color", "", kind=Kind.COLOR)
    box: bool = option(False, "On a box", "")
    font: str = option("Instrument Sans", "Font", "", choices={font: font for font in FONTS})
    fade: float = option(0.3, "Fade", "", low=0, high=3, step=0.1, unit="s")
    safe: str = option("", "Keep clear of", "What a channel draws over the picture.", choices=SAFE_LABELS)

    def edit(self, take: Take, graph: Graph) -> Take:
        """Draw the text for its time."""
        end = min(self.start + self.seconds, take.seconds)
        if not self.text.strip() or self.start >= take.seconds:
            return take
        small = "left" in self.place or "right" in self.place
        lettering = Lettering(
            font=self.font,
            size=(0.06 if small else 0.1) * self.size / 100,
            color=self.color,
            place=self.place,
            box="#000000" if self.box else None,
            fade=self.fade,
            safe=SAFE_ZONES[self.safe],
        )
        return lettered(take, graph, [Cue(self.start, end, self.text)], lettering)


@dataclass(frozen=True)
class EndCard(Operation):
    """A card of one color with text and, if chosen, a picture, after the clip."""

    name: ClassVar[str] = "end_card"
    label: ClassVar[str] = "End card"
    icon: ClassVar[str] = "call_to_action"
    help: ClassVar[str] = "Close with a card, for example with a name and an address."
    group: ClassVar[str] = "Text"
    needs: ClassVar[tuple[str, ...]] = ("ass",)

    text: str = option("", "Text", "", kind=Kind.PARAGRAPH)
    seconds: float = option(2.0, "For", "", low=0.5, high=30, step=0.5, unit="s")
    background: str = option("#101014", "Background", "", kind=Kind.COLOR)
    color: str = option("#ffffff", "Text color", "", kind=Kind.COLOR)
    path: str = option("", "Picture", "A logo or a picture in the middle; the text goes below.", kind=Kind.IMAGE)
    font: str = option("Instrument Sans", "Font", "", choices={font: font for font in FONTS})

    def edit(self, take: Take, graph: Graph) -> Take:
        """Make the card in the form of the take and join it."""
        frames = max(1, round(self.seconds * take.rate))
        card = take.having(picture=self._background(take, graph, frames), frames=frames, sound=None)
        lettering = Lettering(font=self.font, size=0.09, color=self.color, place="bottom" if self.path else "middle")
        written = [Cue(0, card.seconds + 1, self.text)] if self.text.strip() else []
        card = lettered(card, graph, written, lettering)
        joined = take.having(picture=ffmpeg.concat(take.picture, card.picture, v=1, a=0), frames=take.frames + frames)
        if take.sound is None:
            return joined
        return joined.having(sound=fit_sound(take.sound, joined.samples))

    def _background(self, take: Take, graph: Graph, frames: int) -> "ffmpeg.nodes.Stream":
        picture = graph.plain(self.background, take, frames)
        if self.path:
            logo = graph.image(self.path, self.label)
            half = {"w": take.width * 3 // 5, "h": take.height * 2 // 5, "force_original_aspect_ratio": "decrease"}
            logo = logo.filter("scale", **half)
            picture = picture.overlay(logo, x="(W-w)/2", y="(H-h)/2-H/16", eof_action="repeat", format="yuv420")
        return finish(picture)
