"""Change the color of a clip: by hand, by a ready look, or by a LUT file."""

from dataclasses import dataclass
from typing import ClassVar

from components.processing.color import LOOKS, Controls, Light, graded, identity, look, lookup, read_cube
from components.processing.graph import Graph, Take
from components.processing.operations.base import Kind, Operation, option


@dataclass(frozen=True)
class Grade(Operation):
    """Light and color by hand."""

    name: ClassVar[str] = "grade"
    label: ClassVar[str] = "Color grade"
    icon: ClassVar[str] = "tune"
    help: ClassVar[str] = "Change light and color by hand."
    group: ClassVar[str] = "Color"
    needs: ClassVar[tuple[str, ...]] = ("lut3d", "zscale")

    exposure: float = option(0.0, "Exposure", "", low=-3, high=3, step=0.1, unit="stops")
    contrast: float = option(0.0, "Contrast", "", low=-100, high=100, step=1)
    saturation: float = option(0.0, "Saturation", "", low=-100, high=100, step=1)
    temperature: float = option(0.0, "Temperature", "Cold to the left, warm to the right.", low=-100, high=100, step=1)
    tint: float = option(0.0, "Tint", "Green to the left, magenta to the right.", low=-100, high=100, step=1)
    highlights: float = option(0.0, "Highlights", "", low=-100, high=100, step=1)
    shadows: float = option(0.0, "Shadows", "", low=-100, high=100, step=1)

    def edit(self, take: Take, graph: Graph) -> Take:
        """Write the controls into a table and apply it."""
        controls = Controls(**{each.name: getattr(self, each.name) for each in self.options()})
        return take if controls == Controls() else graded(take, graph, controls.apply)


@dataclass(frozen=True)
class Look(Operation):
    """A ready look, more or less of it."""

    name: ClassVar[str] = "look"
    label: ClassVar[str] = "Look"
    icon: ClassVar[str] = "palette"
    help: ClassVar[str] = "Give the clip a ready look."
    group: ClassVar[str] = "Color"
    needs: ClassVar[tuple[str, ...]] = ("lut3d", "zscale")

    look: str = option("golden", "Look", "", choices={name: label for name, (label, _) in LOOKS.items()})
    strength: float = option(100.0, "Strength", "", low=0, high=100, step=5, unit="%")

    def edit(self, take: Take, graph: Graph) -> Take:
        """Mix the look with what was there."""
        toning = look(self.look)

        def some(light: Light) -> Light:
            return light + (toning(light) - light) * self.strength / 100

        return graded(take, graph, some)


@dataclass(frozen=True)
class Lut(Operation):
    """A ``.cube`` file; ``path`` is the name under which the render is handed the file."""

    name: ClassVar[str] = "lut"
    label: ClassVar[str] = "LUT"
    icon: ClassVar[str] = "deployed_code"
    help: ClassVar[str] = "Apply a .cube LUT, for example from a color grading program."
    group: ClassVar[str] = "Color"
    needs: ClassVar[tuple[str, ...]] = ("lut3d", "zscale")

    path: str = option("", "LUT", "A .cube file.", kind=Kind.FILE)

    def edit(self, take: Take, graph: Graph) -> Take:
        """Read the file and apply its table."""
        if not self.path:
            raise self.refuse("choose a .cube file.")
        text = graph.text(self.path, self.label)
        return graded(take, graph, lookup(read_cube(text) if text else identity()))
