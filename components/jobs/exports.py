"""What can be made of an edit besides one clip: animated pictures, stills, a contact sheet, its parts.

Each is a frozen value with declared options, from which its form is drawn. To add one, write a class and name it in
``EXPORTS``.
"""

import math
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from components.errors import InvalidRecipe
from components.processing import (
    ANIMATION_NEEDS,
    ANIMATIONS,
    Recipe,
    contact_sheet,
    export_animation,
    extract_stills,
    find_scenes,
    pieces,
    probe,
    render,
    split,
    zip_stills,
)
from components.processing.drawing import STILL_NEEDS
from components.processing.encoding import MP4
from components.processing.operations import Declared
from components.processing.operations.base import option

Tell = Callable[[float], None]
PICTURES = {"jpg": "JPG", "png": "PNG", "webp": "WebP"}
FEWEST_PARTS = 2
ONE_SCENE = "This is one single scene, without a cut. Choose times instead."


@dataclass(frozen=True)
class Work:
    """What an export works with: the edit, its files, a folder of its own, and whom to tell.

    ``running`` is what all functions of processing take: ``canceled``, ``limits`` and ``program``.
    """

    recipe: Recipe
    sources: Sequence[Path]
    files: Mapping[str, Path]
    folder: Path
    doing: Callable[[str], None]
    progress: Tell
    running: Mapping[str, Any]

    def clip(self, share: float) -> Path:
        """Return the edit as one clip: the file itself where nothing was done to it, else rendered for this."""
        if len(self.sources) == 1 and not self.recipe.steps:
            return self.sources[0]
        self.doing("rendering the edit")
        path = self.folder / "edit.mp4"
        telling = self.part(0, share)
        render(self.recipe, self.sources, path, encoding=MP4, files=self.files, progress=telling, **self.running)
        return path

    def part(self, begin: float, end: float = 1.0) -> Tell:
        """Return what tells the progress of one part of the work."""
        return lambda done: self.progress(begin + done * (end - begin))


@dataclass(frozen=True)
class Written:
    """What came out: files that are handed out (one), or clips for the library (any number)."""

    paths: tuple[Path, ...]
    are_clips: bool = False
    times: tuple[tuple[float, float], ...] = ()
    note: str = ""


class Export(Declared, ABC):
    """The base of all exports; ``verb`` stands on the button that starts it."""

    name: ClassVar[str]
    icon: ClassVar[str]
    help: ClassVar[str]
    verb: ClassVar[str]

    @abstractmethod
    def write(self, work: Work) -> Written:
        """Make the file or the clips in the work's folder."""

    @abstractmethod
    def promise(self, seconds: float, fps: float) -> str:
        """Say what will come out of a clip so long; raise InvalidRecipe if that is nothing."""


@dataclass(frozen=True)
class Animated(Export):
    """A picture that moves by itself, in mails and where video is not taken."""

    name: ClassVar[str] = "animation"
    label: ClassVar[str] = "GIF"
    icon: ClassVar[str] = "gif_box"
    help: ClassVar[str] = "A picture that moves by itself, for mails and chats."
    verb: ClassVar[str] = "Make the picture"

    kind: str = option("gif", "Kind", choices=ANIMATIONS, needs=ANIMATION_NEEDS)
    width: str = option("480", "Size", choices={"320": "320 px", "480": "480 px", "640": "640 px", "960": "960 px"})
    fps: str = option("12", "Frames a second", choices={"8": "8", "12": "12", "15": "15", "24": "24"})
    megabytes: float | None = option(
        5.0,
        "Size at most",
        "Frames and pixels are given up until it fits; leave it empty for any size.",
        low=0.1,
        high=200,
        step=0.5,
        unit="MB",
        optional=True,
    )

    def write(self, work: Work) -> Written:
        """Draw it from the edit itself, without a clip in between."""
        work.doing("drawing the frames")
        path = work.folder / f"made.{self.kind}"
        made = export_animation(
            work.recipe,
            work.sources,
            path,
            width=int(self.width),
            fps=int(self.fps),
            budget=None if self.megabytes is None else round(self.megabytes * 1_000_000),
            files=work.files,
            progress=work.part(0, 0.6),
            **work.running,
        )
        return Written((path,), note=made.note)

    def promise(self, seconds: float, fps: float) -> str:
        """Its frames and its limit."""
        limit = "any size" if self.megabytes is None else f"at most {self.megabytes:g} MB"
        return f"about {max(1, round(seconds * min(int(self.fps), fps))):,} frames, {limit}"


@dataclass(frozen=True)
class Stills(Export):
    """Frames as pictures, in a ZIP unless it is one."""

    name: ClassVar[str] = "stills"
    label: ClassVar[str] = "Stills"
    icon: ClassVar[str] = "photo_library"
    help: ClassVar[str] = "Frames as pictures, in a ZIP."
    verb: ClassVar[str] = "Take the stills"

    which: str = option(
        "scenes", "Which", choices={"scenes": "Each scene", "every": "Every so often", "one": "One", "all": "All"}
    )
    every: float = option(1.0, "One every", low=0.1, high=600, step=0.5, unit="s", when=("which", ("every",)))
    at: float = option(0.0, "The frame at", low=0, high=36_000, step=0.1, unit="s", when=("which", ("one",)))
    kind: str = option("jpg", "Kind", choices=PICTURES, needs=STILL_NEEDS)

    def write(self, work: Work) -> Written:
        """Take them, named by their moments, and pack them."""
        clip = work.clip(0.5)
        work.doing("taking the stills")
        ways: dict[str, Any] = {"scenes": {"scenes": True}, "every": {"every": self.every}, "one": {"at": [self.at]}}
        folder, limits, canceled = work.folder / "stills", work.running["limits"], work.running["canceled"]
        stills = extract_stills(
            clip,
            folder,
            suffix=self.kind,
            timecodes=True,
            progress=work.part(0.5, 0.9),
            **ways.get(self.which, {}),
            **work.running,
        )
        if self.which == "one":
            return Written(stills)
        path = zip_stills(stills, work.folder / "made.zip", limits=limits, canceled=canceled)
        return Written((path,), note=f"{len(stills):,} picture{'s' * (len(stills) != 1)}.")

    def promise(self, seconds: float, fps: float) -> str:
        """How many pictures."""
        if self.which == "one":
            if self.at >= seconds:
                raise self.refuse(f"the clip is {seconds:.1f} s long. Choose an earlier moment.")
            return "1 picture"
        if self.which == "scenes":
            return "the first frame of each scene"
        count = max(1, round(seconds * fps) if self.which == "all" else math.ceil(seconds / self.every - 1e-6))
        return f"{count:,} picture{'s' * (count != 1)}"


@dataclass(frozen=True)
class ContactSheet(Export):
    """The whole clip at a glance, to print or to mail."""

    name: ClassVar[str] = "sheet"
    label: ClassVar[str] = "Contact sheet"
    icon: ClassVar[str] = "grid_on"
    help: ClassVar[str] = "The whole clip at a glance, on one picture."
    verb: ClassVar[str] = "Make the sheet"

    columns: int = option(5, "Across", low=1, high=10, step=1)
    rows: int = option(4, "Down", low=1, high=10, step=1)
    width: int = option(320, "Each", low=96, high=640, step=16, unit="px wide")
    kind: str = option("jpg", "Kind", choices=PICTURES, needs=STILL_NEEDS)

    def write(self, work: Work) -> Written:
        """Draw it."""
        clip = work.clip(0.7)
        work.doing("drawing the sheet")
        path = work.folder / f"made.{self.kind}"
        contact_sheet(clip, path, columns=self.columns, rows=self.rows, width=self.width, **work.running)
        return Written((path,))

    def promise(self, seconds: float, _fps: float) -> str:
        """How far its pictures are apart."""
        tiles = self.columns * self.rows
        return f"{tiles} picture{'s' * (tiles != 1)}, one every {seconds / tiles:.1f} s"


@dataclass(frozen=True)
class Split(Export):
    """Several clips in the library, which together are the whole."""

    name: ClassVar[str] = "split"
    label: ClassVar[str] = "Split"
    icon: ClassVar[str] = "splitscreen_right"
    help: ClassVar[str] = "Several clips in the library, cut at scenes or times."
    verb: ClassVar[str] = "Split into clips"

    where: str = option(
        "scenes", "Where", choices={"scenes": "At scenes", "every": "Every so often", "times": "At times"}
    )
    every: float = option(5.0, "Each clip", low=0.5, high=3600, step=0.5, unit="s", when=("where", ("every",)))
    times: str = option("", "Times", "Such as 0:04, 0:09.5", when=("where", ("times",)))

    def write(self, work: Work) -> Written:
        """Cut where it is asked, copying what lies between."""
        clip = work.clip(0.4)
        info = probe(clip, work.running["limits"])
        if self.where == "scenes":
            work.doing("looking for scenes")
            cuts = find_scenes(clip, folder=work.folder, progress=work.part(0.4, 0.6), **work.running)
        else:
            cuts = self.cuts(info.duration)
        parts = pieces(info, cuts)
        if len(parts) < FEWEST_PARTS:
            raise InvalidRecipe(ONE_SCENE if self.where == "scenes" else "No cut lies within the clip. Choose others.")
        work.doing("cutting")
        made = split(clip, work.folder, cuts, smart=True, progress=work.part(0.6, 0.85), **work.running)
        return Written(made.paths, are_clips=True, times=parts, note=f"{len(parts)} clips. {made.note}".rstrip())

    def cuts(self, seconds: float) -> tuple[float, ...]:
        """Return the seconds at which to cut, of what is typed or evenly spaced."""
        if self.where == "every":
            return tuple(self.every * number for number in range(1, int(seconds / self.every) + 1))
        return tuple(self._seconds(word) for word in re.split(r"[,;\s]+", self.times.strip()) if word)

    def promise(self, seconds: float, _fps: float) -> str:
        """How many clips."""
        if self.where == "scenes":
            return "one clip for each scene"
        inside = {cut for cut in self.cuts(seconds) if 0 < cut < seconds}
        if not inside:
            example = f"0:{min(59, max(1, int(seconds / 2))):02}"
            raise self.refuse(f"type times within the {seconds:.1f} s of the clip, such as {example}.")
        return f"{len(inside) + 1} clips"

    def _seconds(self, word: str) -> float:
        if not re.fullmatch(r"(\d{1,2}:){0,2}\d{1,5}(\.\d{1,3})?", word):
            raise self.refuse(f"“{word[:20]}” is no time. Write it as 0:04 or 4.5.")
        total = 0.0
        for figure in word.split(":"):
            total = total * 60 + float(figure)
        return total


_ALL: tuple[type[Export], ...] = (Animated, Stills, ContactSheet, Split)
EXPORTS: Mapping[str, type[Export]] = {export.name: export for export in _ALL}


def read_export(name: str, options: dict[str, Any]) -> Export:
    """Return the export that a name and options stand for; raise InvalidRecipe if there is none."""
    if name not in EXPORTS:
        raise InvalidRecipe(f"There is no export called “{name[:40]}”. It may come from a newer Dailies.")
    try:
        return EXPORTS[name](**options)
    except TypeError as error:
        raise InvalidRecipe(f"{EXPORTS[name].label} was stored by a newer Dailies.", detail=str(error)) from error
