"""The places a shot may be set in.

Adding one: a file here with ``build(place: Set) -> None`` and ``SETTING = Setting(name, label, build, rest)``,
an entry in ``_ALL`` below, and its words in ``vocabulary.SETTINGS``. ``build`` sets ``place.sky`` and adds layers in
stage units: the camera rests at z = 0, the subject stands at z = 10 on y = 0, about 4.4 units tall.
"""

from collections.abc import Mapping
from types import MappingProxyType

from components.animatic.settings import city, desert, field, forest, interior, mountains, ocean, space, studio
from components.animatic.settings.base import Set, Setting

_ALL = (city, desert, field, forest, interior, mountains, ocean, space, studio)
SETTINGS: Mapping[str, Setting] = MappingProxyType({module.SETTING.name: module.SETTING for module in _ALL})

__all__ = ["SETTINGS", "Set", "Setting"]
