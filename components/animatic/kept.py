"""Sets that were built, kept for the next version of the prompt: another style, or words that no builder asked for,
must not build the same place again.
"""

from dataclasses import dataclass, field, fields, replace
from threading import Lock

from components.animatic.camera import Camera, Path
from components.animatic.layers import Layer
from components.animatic.scene import Scene
from components.animatic.settings import SETTINGS, Set
from components.animatic.styles import STYLES
from components.animatic.weather import weather_layers

KEPT = 3


@dataclass(frozen=True)
class Listening(Scene):
    """A scene that remembers what a builder asked of its words."""

    heard: dict[tuple[str, ...], bool] = field(default_factory=dict, compare=False)

    def says(self, *needles: str) -> bool:
        """Whether the prompt has one of these words."""
        self.heard[needles] = super().says(*needles)
        return self.heard[needles]


@dataclass(frozen=True)
class Built:
    """A set with its layers, and all that it was built from."""

    scene: Scene
    views: tuple[float, list[Camera]]
    heard: dict[tuple[str, ...], bool]
    place: Set
    layers: list[Layer]

    def serves(self, scene: Scene, views: tuple[float, list[Camera]], words: Scene) -> bool:
        """Whether building for another scene would give the same: seen the same way, asked the same, told the same."""
        return (
            self.views == views
            and self.scene == scene
            and all(words.says(*needles) == answer for needles, answer in self.heard.items())
        )


_built: list[Built] = []
_lock = Lock()


def built(scene: Scene, path: Path) -> tuple[Set, list[Layer]]:
    """The set of a scene and its layers, from memory where one serves."""
    bare = replace(scene, words="", style=STYLES["realistic"], shallow=0.0, understood=())
    views = (path.hero, path.seen(25))
    with _lock:
        for number, one in enumerate(_built):
            if one.serves(bare, views, scene):
                _built.append(_built.pop(number))
                return one.place, one.layers
    listening = Listening(**{part.name: getattr(scene, part.name) for part in fields(Scene)})
    place = Set(listening, path)
    setting = SETTINGS.get(scene.setting) or SETTINGS["field"]
    setting.build(place)
    assert place.sky is not None, f"the setting {setting.name} hung no sky"  # noqa: S101 - a mistake of ours
    layers = [*place.layers, *weather_layers(place)]
    with _lock:
        _built.append(Built(bare, views, listening.heard, place, layers))
        del _built[:-KEPT]
    return place, layers


def forget() -> None:
    """Drop every set."""
    with _lock:
        _built.clear()
