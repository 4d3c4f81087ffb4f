"""The great cats without a mane: the striped tiger and the spotted leopard."""

from dataclasses import replace
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.animals.big_cat_head import head
from components.animatic.subjects.animals.cat_marks import bands, dots, rosettes, stripes
from components.animatic.subjects.animals.prowler import Cat, draw
from components.animatic.subjects.base import Gait, Palette, Rig

TIGERS = (
    Palette(main="#d2691e", second="#f7ecdb", accent="#d9a53a", hair="#1d1410", dark="#1d1410"),
    Palette(main="#de7a2c", second="#fbf1e0", accent="#d9a53a", hair="#241a14", dark="#211812"),
    Palette(main="#bf5a17", second="#f0dcc0", accent="#c9b23a", hair="#17100c", dark="#17100c"),
)
LEOPARDS = (
    Palette(main="#cf9443", second="#f4e4c4", accent="#c9b24a", hair="#2a1a10", dark="#20150d"),
    Palette(main="#dba957", second="#f8ecd0", accent="#c9b24a", hair="#33200f", dark="#261a10"),
)
WHITE_TIGERS = (Palette(main="#e4ddd0", second="#fbf9f4", accent="#7fb4d9", hair="#2a2724", dark="#24211f"),)
SNOW_LEOPARDS = (Palette(main="#b9b5ab", second="#f2f0ea", accent="#9fc0b4", hair="#3a3834", dark="#2a2826"),)
PANTHERS = (Palette(main="#2a2624", second="#4a4440", accent="#d9c24a", hair="#100e0d", dark="#0c0a09"),)
BIG = Cat(
    name="tiger",
    scale=1.0,
    run=Gait(0.58, 6.0),
    walk=Gait(1.25, 1.10),
    head=partial(head, name="tiger", striped=True),
    head_scale=1.0,
    coat=stripes,
    leg=bands,
)
LITHE = Cat(
    name="leopard",
    scale=0.76,
    run=Gait(0.44, 6.6),
    walk=Gait(1.05, 0.95),
    head=partial(head, name="leopard", striped=False),
    head_scale=0.92,
    coat=rosettes,
    leg=dots,
    slim=0.88,
)


def _rig(cat: Cat, label: str, words: tuple[str, ...], palettes: tuple[Palette, ...]) -> Rig:
    rest = Gait(3.2, 0.0)
    return Rig(
        name=cat.name,
        label=label,
        words=words,
        height=1.38 * cat.scale,
        width=3.3 * cat.scale,
        draw=partial(draw, cat=cat),
        cycle=cat.walk.cycle,
        phases=16,
        stride=cat.walk.stride,
        actions=("walk", "run", "stand"),
        gaits=MappingProxyType({"run": cat.run, "walk": cat.walk, "stand": rest, "idle": rest}),
        palettes=palettes,
        coat=True,
    )


TIGER = _rig(BIG, "Tiger", ("tiger", "bengal tiger", "siberian tiger", "tigress", "tiger cub"), TIGERS)
LEOPARD = _rig(
    LITHE,
    "Leopard",
    ("leopard", "cheetah", "jaguar", "ocelot"),
    LEOPARDS,
)
WHITE_TIGER = replace(TIGER, name="white-tiger", label="White tiger", words=("white tiger",), palettes=WHITE_TIGERS)
SNOW_LEOPARD = replace(
    LEOPARD, name="snow-leopard", label="Snow leopard", words=("snow leopard",), palettes=SNOW_LEOPARDS
)
PANTHER = replace(LEOPARD, name="panther", label="Panther", words=("panther", "black panther"), palettes=PANTHERS)
