"""What is asked of the animatic: words, length, shape and seed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from components.errors import EmptyPrompt, UnsupportedRequest

RATIOS = {"16:9": (16, 9), "9:16": (9, 16), "1:1": (1, 1), "4:5": (4, 5), "21:9": (21, 9), "4:3": (4, 3), "3:4": (3, 4)}
DURATIONS = (2.0, 8.0)
WORDS_READ = 2000

Parts = Mapping[str, str | list[str] | tuple[str, ...]]


@dataclass(frozen=True)
class AnimaticRequest:
    """One animatic. ``parts`` are the fields of the Prompt Builder; ``height`` is the shorter side ("720p").

    A ``first_frame`` is given depth and a camera, with a ``last_frame`` it is led to that; a ``source_video`` is drawn
    anew in the style. The ``subject_picture`` is cut out and takes the place of the subject.
    """

    prompt: str
    parts: Parts | None = field(default=None, hash=False)
    duration: float = 4.0
    aspect_ratio: str = "16:9"
    height: int = 720
    fps: int = 24
    seed: int = 0
    first_frame: Path | None = None
    last_frame: Path | None = None
    source_video: Path | None = None
    subject_picture: Path | None = None
    sound: bool = False

    def __post_init__(self) -> None:
        if not self.words and not (self.first_frame or self.source_video):
            raise EmptyPrompt("There are no words to draw. Describe the shot: a subject, what it does, and where.")
        if self.aspect_ratio not in RATIOS:
            raise UnsupportedRequest(f"The animatic draws {', '.join(RATIOS)}; not “{self.aspect_ratio[:20]}”.")
        if not DURATIONS[0] <= self.duration <= DURATIONS[1]:
            raise UnsupportedRequest("An animatic lasts 2 to 8 seconds. Choose a duration in between.")
        if self.last_frame and not self.first_frame:
            raise UnsupportedRequest("A last frame alone leads nowhere. Choose the first one too.")
        if not 120 <= self.height <= 2160 or not 1 <= self.fps <= 60:
            raise UnsupportedRequest(
                "An animatic is 120 to 2160 pixels on its shorter side, at 1 to 60 frames per second."
            )

    @property
    def words(self) -> str:
        """Everything that was written, on one line, as much of it as is read."""
        return " ".join(f"{self.prompt[: 4 * WORDS_READ]} {' '.join(self.part_texts().values())}".split())[:WORDS_READ]

    def part_texts(self) -> dict[str, str]:
        """The parts as plain text by name; unknown shapes are read as nothing."""
        texts = {}
        for name, value in (self.parts or {}).items():
            items = value if isinstance(value, (list, tuple)) else [value]
            texts[str(name)] = " ".join(", ".join(str(item) for item in items if item).split())[:WORDS_READ]
        return {name: text for name, text in texts.items() if text}

    @property
    def frames(self) -> int:
        """How many frames the clip has."""
        return max(1, round(self.duration * self.fps))

    def size(self, width: int | None = None) -> tuple[int, int]:
        """Width and height in pixels, both even, scaled to a width where one is given."""
        across, down = RATIOS[self.aspect_ratio]
        if width is None:
            width = round(self.height * max(1.0, across / down))
        return max(2, width // 2 * 2), max(2, round(width * down / across / 2) * 2)
