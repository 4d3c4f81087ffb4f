"""A logo or any picture with transparency over a clip."""

from dataclasses import dataclass
from typing import ClassVar

from components.processing.graph import Graph, Take, finish
from components.processing.operations.base import Kind, Operation, option

CORNERS = {
    "top left": ("m", "m"),
    "top right": ("W-w-m", "m"),
    "bottom left": ("m", "H-h-m"),
    "bottom right": ("W-w-m", "H-h-m"),
    "middle": ("(W-w)/2", "(H-h)/2"),
}


@dataclass(frozen=True)
class Logo(Operation):
    """A picture in a corner for all or some of the time."""

    name: ClassVar[str] = "logo"
    label: ClassVar[str] = "Logo"
    icon: ClassVar[str] = "branding_watermark"
    help: ClassVar[str] = "Put a logo or another picture over the clip; transparency is kept."
    group: ClassVar[str] = "Text"

    path: str = option("", "Picture", "PNG, JPEG or WebP.", kind=Kind.IMAGE)
    place: str = option("top right", "Place", "", choices={corner: corner.capitalize() for corner in CORNERS})
    size: float = option(18.0, "Size", "Of the width of the clip.", low=2, high=100, step=1, unit="%")
    margin: float = option(4.0, "Margin", "Of the shorter side.", low=0, high=40, step=1, unit="%")
    opacity: float = option(100.0, "Opacity", "", low=0, high=100, step=5, unit="%")
    start: float = option(0.0, "From", "", low=0, high=14_400, step=0.1, unit="s")
    end: float | None = option(None, "To", "Empty for the end.", low=0, high=14_400, step=0.1, unit="s", optional=True)

    def edit(self, take: Take, graph: Graph) -> Take:
        """Scale the picture and lay it over the frames of its time."""
        if not self.path:
            raise self.refuse("choose a picture.")
        logo = graph.image(self.path, self.label)
        box = {"w": max(2, round(take.width * self.size / 100)), "h": take.height}
        logo = logo.filter("scale", **box, force_original_aspect_ratio="decrease", flags="lanczos")
        logo = logo.filter("colorchannelmixer", aa=self.opacity / 100)
        margin = str(round(min(take.width, take.height) * self.margin / 100))
        x, y = (place.replace("m", margin) for place in CORNERS[self.place])
        end = take.seconds if self.end is None else self.end
        # Half a frame early, so that rounding of times moves no edge.
        half = float(1 / take.rate) / 2
        time = f"between(t,{self.start - half:.6f},{end - half:.6f})"
        picture = take.picture.overlay(logo, x=x, y=y, enable=time, eof_action="repeat", format="yuv420")
        return take.having(picture=finish(picture))
