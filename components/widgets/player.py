"""One clip to watch closely."""

from components.catalog import Clip
from components.web.media import media_url
from components.widgets.cards import poster_url, ratio
from components.widgets.element import element

_player = element("player", reserve="200px")


def player(clip: Clip, *, key: str = "player") -> None:
    """Draw the clip's own file with a transport: loop, sound, full screen, single frames."""
    data = {
        "url": media_url(clip.media, clip.suffix),
        "poster": poster_url(clip),
        "title": clip.title,
        "ratio": ratio(clip),
        "duration": clip.duration,
        "fps": clip.fps,
        "has_audio": clip.has_audio,
    }
    _player(data, key=key)
