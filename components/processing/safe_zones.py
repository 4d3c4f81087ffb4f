"""What the buttons and texts of a channel leave free of a picture: where captions and titles can be read."""

from collections.abc import Mapping
from dataclasses import dataclass, fields


@dataclass(frozen=True)
class SafeZone:
    """What the channel draws over the picture, as parts of its height and width: keep text and logos inside."""

    top: float = 0.05
    right: float = 0.05
    bottom: float = 0.05
    left: float = 0.05


EDGES = SafeZone()
_NONE = SafeZone(0.0, 0.0, 0.0, 0.0)
_CHANNELS = {
    "shorts": SafeZone(0.15, 0.18, 0.35, 0.05),
    "reels": SafeZone(0.14, 0.06, 0.35, 0.06),
    "tiktok": SafeZone(0.13, 0.15, 0.34, 0.06),
}
_ALL = SafeZone(*(max(getattr(zone, side.name) for zone in _CHANNELS.values()) for side in fields(SafeZone)))

SAFE_ZONES: Mapping[str, SafeZone] = {"": _NONE, **_CHANNELS, "all": _ALL}
SAFE_LABELS = {"": "None", "shorts": "Shorts", "reels": "Reels", "tiktok": "TikTok", "all": "All three"}
