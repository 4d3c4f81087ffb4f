"""Cars from the side: the lines of each body, their colors and rigs."""

from functools import partial
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Rig
from components.animatic.subjects.coachwork import Shape, draw

PALETTES = (
    Palette(main="#c3202a", second="#27323f", accent="#d9a437", dark="#121419"),
    Palette(main="#2f5fa8", second="#27323f", accent="#c9ccd2", dark="#121419"),
    Palette(main="#d7dade", second="#222b36", accent="#c3202a", dark="#121419"),
    Palette(main="#23262c", second="#1f2833", accent="#c9a25e", dark="#0e0f12"),
    Palette(main="#e0a526", second="#27323f", accent="#23262c", dark="#121419"),
    Palette(main="#2f6b57", second="#243038", accent="#c98a4a", dark="#111512"),
)


SPORTS = Shape(
    name="car",
    body="M-219 -27C-225 -40 -226 -56 -223 -68C-222 -78 -222 -88 -224 -94"
    "C-206 -95 -182 -97.5 -160 -102C-128 -113 -92 -123 -46 -125.5"
    "C-8 -127 26 -121 52 -111C68 -104.5 82 -97 96 -90.5C130 -88.5 166 -84.5 196 -76.5"
    "C214 -71 224 -64 226.5 -54C228 -46 228.5 -34 224 -22"
    "C206 -18 190 -17 176 -17L-182 -17C-198 -17 -212 -20 -219 -27Z",
    glass="M-150 -97.5C-124 -108 -92 -116.5 -48 -118.5C-12 -120 20 -115 44 -105"
    "C58 -99 70 -92.5 79 -88.2C40 -88.4 -60 -90 -126 -93.5"
    "C-136 -94.2 -144 -95.4 -150 -97.5Z",
    pillars=(((-58, -119), (-70, -90), 5.0), ((54, -102), (60, -88), 2.2)),
    wheels=(-134.0, 137.0),
    radius=35.5,
    shoulder=((-221, -76), (-160, -84), (-90, -82.5), (0, -79), (90, -80), (160, -78), (212, -68)),
    sill=-26.0,
    roof=-126.0,
    lamp="M180 -76.5C196 -75 211 -70 221 -62.5C210 -64.5 194 -68 186 -71.5Z",
    tail="M-223.5 -84C-212 -85.5 -200 -85.5 -186 -85L-189 -81.5C-202 -81.5 -212 -80.5 -223.5 -78.5Z",
    doors=("M60 -87C66 -70 64 -46 54 -29", "M-70 -90C-78 -72 -76 -48 -62 -29"),
    handles=((-46.0, -74.0),),
    mirror=(56.0, -93.0),
    ends=(-228.0, 229.0),
)

SUV = Shape(
    name="suv",
    body="M-224 -38C-230 -60 -230 -88 -226 -104C-222 -128 -214 -150 -204 -160"
    "C-196 -167 -170 -170 -130 -171.5C-70 -173.5 -10 -172 20 -168"
    "C50 -162 78 -145 100 -127C138 -124.5 184 -121 210 -114C224 -109 230 -98 231 -84"
    "C232 -62 231 -44 225 -32C206 -28 192 -27 178 -27L-184 -27"
    "C-202 -27 -218 -30 -224 -38Z",
    glass=(
        "M-208 -122C-204 -140 -198 -152 -190 -157C-160 -162 -60 -165 8 -161C34 -157 60 -142 82 -122"
        "C20 -120.5 -130 -120.5 -208 -122Z"
    ),
    pillars=(((-40, -164), (-44, -120), 5.0), ((-136, -162), (-140, -120), 5.0), ((60, -140), (62, -120), 2.4)),
    wheels=(-140.0, 142.0),
    radius=39.0,
    shoulder=((-228, -112), (-160, -115), (-60, -112), (60, -112), (150, -112), (216, -106)),
    sill=-40.0,
    roof=-172.0,
    lamp="M188 -111C204 -110 218 -106 226 -98L227 -90C214 -92 200 -97 192 -103Z",
    tail="M-227 -118C-219 -122 -212 -123 -206 -123L-208 -92C-216 -92 -224 -94 -228.5 -97Z",
    doors=("M64 -120C68 -96 66 -64 58 -41", "M-44 -120L-46 -41", "M-140 -120C-146 -100 -132 -80 -100 -62"),
    handles=((-30.0, -105.0), (-126.0, -105.0)),
    mirror=(66.0, -127.0),
    ends=(-232.0, 233.0),
)


def _rig(shape: Shape, label: str, words: tuple[str, ...], height: float) -> Rig:
    return Rig(
        name=shape.name,
        label=label,
        words=words,
        height=height,
        width=4.9,
        draw=partial(draw, shape=shape),
        turns=8,
        cycle=0.20,
        phases=6,
        stride=12.0,
        glossy=0.85,
        actions=("drive", "idle"),
        gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}),
        palettes=PALETTES,
        turnable=0.3,
    )


SPORTS_CAR = _rig(
    SPORTS,
    "Sports car",
    (
        "car",
        "sports car",
        "coupe",
        "sedan",
        "automobile",
        "supercar",
        "roadster",
        "convertible",
        "tesla",
        "tesla model",
        "ev",
        "electric car",
        "race car",
        "vehicle",
        "porsche",
        "ferrari",
    ),
    1.30,
)
SUV_CAR = _rig(
    SUV,
    "SUV",
    ("suv", "jeep", "4x4", "crossover", "off-roader", "minivan", "pickup", "pickup truck", "people carrier"),
    1.78,
)
