"""Enlarge a clip without changing its shape."""

from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from components.processing.graph import ACCURATE, Graph, Take, even, finish
from components.processing.operations.base import Operation, option

RESOLUTIONS = {"": "By the factor"} | {f"{n}p": f"{n}p" for n in (720, 1080, 1440, 2160)}
_LANCZOS = f"lanczos+{ACCURATE.partition('+')[2]}"


@dataclass(frozen=True)
class Upscale(Operation):
    """A larger picture; one that has the resolution already stays as it is."""

    name: ClassVar[str] = "upscale"
    label: ClassVar[str] = "Upscale"
    icon: ClassVar[str] = "open_in_full"
    help: ClassVar[str] = "Enlarge the picture with crisp edges, in the same shape."
    group: ClassVar[str] = "Picture"
    needs: ClassVar[tuple[str, ...]] = ("cas",)

    factor: float = option(
        2.0, "Factor", "How many times as wide and as high.", low=1, high=4, step=0.25, when=("resolution", ("",))
    )
    resolution: str = option("", "Resolution", "The length of the shorter side.", choices=RESOLUTIONS)
    sharpen: float = option(20.0, "Sharpen", "Enlarging softens; 0 leaves it so.", low=0, high=100, step=5, unit="%")

    def edit(self, take: Take, graph: Graph) -> Take:
        """Scale with Lanczos, then adapt the contrast of edges."""
        factor = Fraction(self.factor).limit_denominator(1000)
        if self.resolution:
            factor = int(self.resolution[:-1]) * graph.scale / min(take.width, take.height)
        if factor <= 1:
            return take
        width, height = even(take.width * factor), even(take.height * factor)
        most = graph.limits.media_pixels
        if width * height > most * graph.scale**2:
            wide, high = graph.whole(width), graph.whole(height)
            raise self.refuse(f"{wide} × {high} is more than {most // 1_000_000} million pixels. Choose less.")
        picture = take.picture.filter("scale", w=width, h=height, flags=_LANCZOS)
        if self.sharpen:
            picture = picture.filter("cas", strength=self.sharpen / 100, planes=1)
        return take.having(picture=finish(picture), width=width, height=height)
