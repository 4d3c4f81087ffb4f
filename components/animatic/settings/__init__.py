"""The places a shot may be set in.

Adding one: a file here with ``build(place: Set) -> None`` and ``SETTING = Setting(name, label, build, rest)``,
an entry in ``_ALL`` below, and its words in ``places.SETTINGS``. ``build`` sets ``place.sky`` and adds layers in
stage units: the camera rests at z = 0, the subject stands at z = 10 on y = 0, about 4.4 units tall.
"""

from collections.abc import Mapping
from types import MappingProxyType

from components.animatic.settings import (
    abstract,
    cafe,
    city,
    cyclorama,
    data_center,
    desert,
    factory,
    field,
    forest,
    gym,
    highway,
    interior,
    jungle,
    kitchen,
    lake,
    library,
    living_room,
    mountains,
    ocean,
    office,
    park,
    planet,
    shop,
    sky,
    skyline,
    snow,
    space,
    stadium,
    stage,
    street,
    studio,
    suburb,
    supermarket,
    surf,
    tabletop,
    underwater,
    waterfall,
)
from components.animatic.settings.base import Set, Setting

_ALL = (
    abstract.SETTING,
    cafe.SETTING,
    city.SETTING,
    *cyclorama.SETTINGS,
    data_center.SETTING,
    desert.SETTING,
    factory.SETTING,
    field.SETTING,
    forest.SETTING,
    gym.SETTING,
    highway.SETTING,
    interior.SETTING,
    jungle.SETTING,
    kitchen.SETTING,
    lake.SETTING,
    library.SETTING,
    living_room.SETTING,
    mountains.SETTING,
    *ocean.SETTINGS,
    office.SETTING,
    park.SETTING,
    planet.SETTING,
    shop.SETTING,
    sky.SETTING,
    skyline.SETTING,
    snow.SETTING,
    space.SETTING,
    stadium.SETTING,
    stage.SETTING,
    street.SETTING,
    studio.SETTING,
    suburb.SETTING,
    supermarket.SETTING,
    surf.SETTING,
    tabletop.SETTING,
    underwater.SETTING,
    waterfall.SETTING,
)
SETTINGS: Mapping[str, Setting] = MappingProxyType({setting.name: setting for setting in _ALL})

__all__ = ["SETTINGS", "Set", "Setting"]
