"""Where clips go: the rules of each channel as data, what a clip breaks of them, and the steps that mend it.

Where the limits come from: YouTube, its help page “Recommended upload encoding settings” (answer 1722171: 8 Mbit/s for
1080p at up to 30 frames a second, 12 above; sound at 384 kbit/s); TikTok, “Video ads specifications” (500 MB, at least
516 kbit/s; organic posts up to 10 minutes); Instagram, the media rules of its publishing API (3 s to 15 minutes, 23 to
60 frames a second, 25 Mbit/s, sound at 128 kbit/s, 1 GB); X, its media upload rules (0.5 to 140 s, 40 frames a second,
25 Mbit/s, 512 MB); LinkedIn, what publishing tools agree on (3 s to 10 minutes, 5 GB). Safe zones and loudness are
practice, not rules. Channels change them without notice, so they warn and mend but never forbid.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from components.processing.encoders import ENCODERS, FINE, SMALL, USUAL, Encoder
from components.processing.encoding import Encoding
from components.processing.ffmpeg import FFmpeg
from components.processing.findings import Finding, Severity, worst_first
from components.processing.graph import Take
from components.processing.operations import FrameRate, Loop, Loudness, Mute, Operation, Reframe, Trim
from components.processing.probe import MediaInfo, clock
from components.processing.recipe import Recipe
from components.processing.safe_zones import EDGES, SAFE_ZONES, SafeZone

ALIKE = 0.02  # shapes that differ by less are the same to the eye
SOFT = 1.5  # enlarged by more than this, a picture is visibly soft
_MB = 1_000_000


@dataclass(frozen=True)
class Preset:
    """A channel: the picture and sound that it wants; seconds, pixels, megabits a second, megabytes."""

    name: str
    label: str
    help: str
    width: int
    height: int
    longest: float | None = None
    shortest: float = 0.0
    advised: float | None = None
    slowest: float = 1.0
    fastest: float = 60.0
    encoder: str = "h264"
    quality: int = USUAL
    megabits: float | None = None
    sound: int = 192
    loudness: float | None = -14.0
    muted: bool = False
    megabytes: int | None = None
    safe: SafeZone = EDGES

    @property
    def aspect_ratio(self) -> str:
        """The shape, such as ``9:16``."""
        ratio = Fraction(self.width, self.height)
        return f"{ratio.numerator}:{ratio.denominator}"

    @property
    def suffix(self) -> str:
        """The ending of the file."""
        return self.coder.suffix

    @property
    def coder(self) -> Encoder:
        """The encoder that it is written with."""
        return ENCODERS[self.encoder]

    @property
    def encoding(self) -> Encoding:
        """The way to write it, for ``render``."""
        return self.coder.encoding(self.quality, self.megabits, self.sound)

    def missing(self, program: FFmpeg) -> str:
        """Why this ffmpeg cannot write it, or nothing."""
        return self.coder.missing(program)

    def largest(self, seconds: float) -> int | None:
        """The most bytes that so many seconds take, or None where only the picture decides."""
        if self.megabits is None:
            return None
        return round(seconds * (self.megabits * 1_000_000 + (0 if self.muted else self.sound * 1000)) / 8)

    def check(self, clip: MediaInfo | Take) -> tuple[Finding, ...]:
        """What this channel makes of a clip, the worst first; one finding that says “fits” if there is nothing."""
        facts = _Facts.of(clip)
        found = (*self._shape(facts), *self._length(facts), *self._rate(facts), *self._sound(facts))
        return worst_first(found) or (Finding("fits", Severity.good, "fits"),)

    def steps(
        self, clip: MediaInfo | Take, *, fit: str = "crop", focus: tuple[float, float] = (50.0, 50.0)
    ) -> tuple[Operation, ...]:
        """The steps that bring a clip to what the channel wants; none where it fits already."""
        facts = _Facts.of(clip)
        steps: list[Operation] = []
        if self.longest and facts.seconds > self.longest:
            steps.append(Trim(0.0, self.longest))
        elif facts.seconds < self.shortest:
            steps.append(Loop(min(100, math.ceil(self.shortest / max(facts.seconds, 0.01)))))
        if rate := self._rate_for(facts.fps):
            steps.append(FrameRate(rate, smooth=""))
        if (facts.width, facts.height) != (self.width, self.height):
            across, down = focus
            steps.append(Reframe(fit=fit, focus_x=across, focus_y=down, width=self.width, height=self.height))
        if facts.sound and self.muted:
            steps.append(Mute())
        elif facts.sound and self.loudness is not None:
            steps.append(Loudness(self.loudness))
        return tuple(steps)

    def applied(
        self,
        recipe: Recipe,
        clips: Sequence[MediaInfo],
        *,
        fit: str = "crop",
        focus: tuple[float, float] = (50.0, 50.0),
    ) -> Recipe:
        """A recipe over clips that goes on with the steps to this channel."""
        return Recipe(recipe.steps + self.steps(recipe.result(clips), fit=fit, focus=focus))

    def _shape(self, facts: "_Facts") -> list[Finding]:
        found = []
        own, wanted = facts.width / facts.height, self.width / self.height
        if own > wanted * (1 + ALIKE):
            text = f"crops the sides: {wanted / own:.0%} of the width stays"
            found.append(Finding("shape", Severity.warning, text))
        elif own < wanted / (1 + ALIKE):
            text = f"crops the top and bottom: {own / wanted:.0%} of the height stays"
            found.append(Finding("shape", Severity.warning, text))
        larger = max(self.width / facts.width, self.height / facts.height)
        if larger > 1.01:
            severity = Severity.warning if larger > SOFT else Severity.note
            text = f"{larger:.1f} times enlarged from {facts.width} × {facts.height}"
            found.append(Finding("size", severity, text + (": looks soft" if larger > SOFT else "")))
        return found

    def _length(self, facts: "_Facts") -> list[Finding]:
        if self.longest and facts.seconds > self.longest + 0.01:
            text = f"{clock(self.longest)} is the most on {self.label}; it is cut off there"
            return [Finding("length", Severity.error, text, self.longest, facts.seconds)]
        if facts.seconds < self.shortest:
            text = f"{clock(self.shortest)} is the least on {self.label}; it plays several times"
            return [Finding("length", Severity.error, text)]
        found = []
        if self.advised and facts.seconds > self.advised + 0.01:
            text = f"longer than {clock(self.advised)}, which {self.label} advises"
            found.append(Finding("length", Severity.note, text, self.advised, facts.seconds))
        most = self.largest(facts.seconds)
        if self.megabytes and most and most > self.megabytes * _MB:
            text = f"may become larger than the {self.megabytes} MB that {self.label} takes"
            found.append(Finding("weight", Severity.warning, text))
        return found

    def _rate(self, facts: "_Facts") -> list[Finding]:
        rate = self._rate_for(facts.fps)
        if not rate:
            return []
        return [Finding("fps", Severity.note, f"{facts.fps:.4g} frames a second become {rate}")]

    def _sound(self, facts: "_Facts") -> list[Finding]:
        if self.muted:
            return [Finding("sound", Severity.note, "plays without its sound")] if facts.sound else []
        return [] if facts.sound else [Finding("sound", Severity.note, "has no sound")]

    def _rate_for(self, fps: float) -> str:
        """The frame rate to bring a clip to, or nothing where its own is welcome."""
        if fps > self.fastest + 0.01:
            half = {"50": "25", "59.94": "29.97", "60": "30", "48": "24"}.get(f"{fps:.4g}", "")
            return half if half and float(half) <= self.fastest else f"{self.fastest:g}"
        return "24" if fps < self.slowest - 0.05 else ""


@dataclass(frozen=True)
class _Facts:
    width: int
    height: int
    seconds: float
    fps: float
    sound: bool

    @classmethod
    def of(cls, clip: MediaInfo | Take) -> "_Facts":
        if isinstance(clip, Take):
            return cls(clip.width, clip.height, clip.seconds, float(clip.rate), clip.sound is not None)
        return cls(clip.width, clip.height, clip.duration, clip.fps, clip.has_audio)


_WIDE, _TALL = (1920, 1080), (1080, 1920)
_ALL = (
    Preset("youtube", "YouTube", "The wide player.", *_WIDE, longest=12 * 3600, quality=FINE, megabits=16, sound=384),
    Preset(
        "shorts", "YouTube Shorts", "Tall, up to three minutes.", *_TALL,
        longest=180, megabits=12, safe=SAFE_ZONES["shorts"],
    ),
    Preset(
        "reels", "Instagram Reels", "Tall; shown to new people up to three minutes.", *_TALL,
        longest=900, shortest=3, advised=180, slowest=23, megabits=12, sound=128, megabytes=1000,
        safe=SAFE_ZONES["reels"],
    ),
    Preset(
        "tiktok", "TikTok", "Tall, with a column of buttons at the right.", *_TALL,
        longest=600, shortest=3, slowest=23, megabits=12, megabytes=500, safe=SAFE_ZONES["tiktok"],
    ),
    Preset(
        "instagram_square", "Instagram square", "1:1 in the feed.", 1080, 1080,
        longest=900, shortest=3, slowest=23, megabits=10, sound=128, megabytes=1000,
    ),
    Preset(
        "instagram_portrait", "Instagram portrait", "4:5, the tallest in the feed.", 1080, 1350,
        longest=900, shortest=3, slowest=23, megabits=10, sound=128, megabytes=1000,
    ),
    Preset(
        "linkedin", "LinkedIn", "Wide in the feed; most watch without sound.", *_WIDE,
        longest=600, shortest=3, slowest=10, megabits=12, megabytes=5000,
    ),
    Preset(
        "x", "X", "Wide in the feed, up to 2:20.", *_WIDE,
        longest=140, shortest=0.5, fastest=40, megabits=12, megabytes=512,
    ),
    Preset(
        "web_hero", "Web hero", "Silent and small, to repeat behind a headline.", 1280, 720,
        advised=20, fastest=30, quality=SMALL, megabits=2.5, loudness=None, muted=True, megabytes=8,
    ),
    Preset(
        "web_hero_vp9", "Web hero, WebM", "The same, smaller, for browsers that know VP9.", 1280, 720,
        advised=20, fastest=30, encoder="vp9", quality=SMALL, megabits=2, loudness=None, muted=True, megabytes=8,
    ),
    Preset(
        "master", "Master", "H.264 at high quality, to archive or hand on.", *_WIDE,
        quality=14, megabits=60, sound=320, loudness=None,
    ),
    Preset(
        "broadcast", "Broadcast", "ProRes 422 HQ at −23 LUFS (EBU R 128), for editing and television.", *_WIDE,
        encoder="prores", megabits=330, sound=2304, loudness=-23.0,
    ),
)  # fmt: skip

PRESETS: Mapping[str, Preset] = {preset.name: preset for preset in _ALL}
