# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""An airport: a runway with its marks and lamps, terminal and tower, parked jets, hills, grass that the wind combs."""

import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import rgb
from components.animatic.layers import Ground
from components.animatic.outdoors import Band, Mark, Outside, Road, fringe, turf
from components.animatic.panes import pane
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky


def build(place: Set) -> None:
    """Hills, terminal, jets, apron, grass, runway, its lamps, the near verge."""
    light, scene = place.light, place.scene
    out = Outside(place, 12.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.2, 0.9, 2.6)), 0.0, False
    place.sky = bake_sky(place.path, light)
    for depth, tall, tone in ((760, 66, "#74849a"), (420, 24, "#6a7c80")):
        place.ridge(depth, tall, rgb(tone), f"hill{depth}", base=-1.5, bump=0.5, fog=0.6)
    place.add(Ground(turf(place, "#8a9a4e", "grass", 0.7), 14, fog=light.fog, fog_depth=150 / light.fog_density))
    apron = (Band(320, 128, "#8f9094", 0.1), Band(96, 84, "#7a7b80", 0.12))
    place.add(Road(place, apron, (Mark(90, 0.3, "#e8b93a"),), 3e5))
    hall = out.panel(150.0, 34.0, "hall")
    _terminal(hall, out.night)
    _tower(hall, 118.0, out.night)
    hall_depth = 170.0
    out.hang(
        hall,
        (hall_depth - 10) / out.metre,
        skirt=0.5,
        air=min(0.4, light.fogged(hall_depth, 0.7)),
        sharp=0.4,
        middle=70.0,
    )
    jets = out.panel(120.0, 14.0, "jets")
    for k, x in enumerate((12.0, 52.0, 92.0)):
        _jet(jets, x, ("#c8322e", "#1f4f9a", "#1f8a7a")[k])
    out.hang(jets, (120.0 - 10) / out.metre, skirt=0.3, air=0.16, sharp=0.5, middle=40.0)
    lamps = out.panel(40.0, 3.4, "lamps")
    for x in np.arange(1.0, 40, 5.0):
        lamps.box(float(x), 0, 0.12, 0.3, "#d8b43a")
        lamps.oval(float(x) + 0.06, 0.36, 0.13, 0.1, "#fff0c8")
        if out.night:
            lamps.lamp(float(x) + 0.06, 0.36, 0.12, "#ffe6b0")
    lamps.box(22.0, 0, 2.6, 1.1, "#16181c", r=0.06)
    lamps.parts.append(
        '<rect x="22.1" y=".12" width="2.4" height=".86" fill="#f2c030"/><path d="M22.5 .3h.4v.5h-.4Zm.7 0h.8v.16h-.8Z" fill="#16181c"/>'
    )
    out.hang(lamps, (17.6 - 10) / out.metre, skirt=0.03, sharp=0.7)
    bands = (Band(17.2, 16.6, "#d9d6cc"), Band(16.6, 6.6, "#55565b", 0.26), Band(6.6, 6.1, "#d9d6cc"))
    marks = (Mark(16.0, 0.1, "#f2f2ee"), Mark(12.3, 0.2, "#f2f2ee", 12.0, 0.6), Mark(7.1, 0.1, "#f2f2ee"))
    place.add(Road(place, bands, marks))
    tufts = [flat(art(flora.grass, i, int(90 * place.unit) + 10, 300 / 90, "#a2a858", 0.5), light) for i in range(3)]
    shade = (np.array([1.05, 1.05, 0.96], np.float32), np.array([0.6, 0.62, 0.58], np.float32))
    place.strip(tufts, 18.4, 0.6, 0.7, "verge", fog=0.4, shade=shade, feather=0.4, clump=0.5)
    fringe(place, tufts, 0.7, 1.1, "front", shade, depths=(5.7, 4.8, 4.0, 3.3), lift=-0.02)
    if not scene.weather:
        place.particles.append("dust")


def _terminal(p: Panel, night: bool) -> None:
    """A long hall of glass under a wave of a roof, bridges to the gates."""
    p.box(0, 0, 104, 9.0, "#c9ced4", down=True)
    for k in range(26):
        pane(p, 0.6 + 4 * k, 1.2, 3.4, 5.6, night and k % 3 != 1, "#5f7a90")
    if not night:
        p.shape("M0 1.2L34 6.8H48L14 1.2Z", "#cfe0ec", 1.0, 0.3)
    p.shape("M-3 9.6Q20 15 48 11.4T107 12.4V10.4Q76 9.2 48 9.8T-3 8.6Z", "#eef0f2", 1.04)
    for k in range(14):
        p.line(f"M{2 + 7.6 * k} 0V{10.4 + 1.2 * np.sin(k * 0.8):.1f}", "#a3aab0", 0.35)
    for x in (22.0, 62.0, 98.0):
        p.box(x, 3.0, 7.0, 2.6, "#aeb4ba")
        p.box(x + 6.4, 0, 1.0, 5.6, "#8d949a")


def _tower(p: Panel, x: float, night: bool) -> None:
    p.shape(f"M{x - 1.8} 0L{x - 1.2} 24H{x + 1.2}L{x + 1.8} 0Z", "#d3d7db")
    p.shape(f"M{x - 2.6} 24H{x + 2.6}L{x + 3.8} 28.4H{x - 3.8}Z", "#2f4456" if not night else "#8fb0c8")
    p.line("".join(f"M{x + k} 24L{x + k * 1.45} 28.4" for k in (-1.7, -0.6, 0.6, 1.7)), "#c9ced4", 0.14)
    p.box(x - 4.2, 28.3, 8.4, 0.8, "#e8eaec")
    p.line(f"M{x} 29V33.4", "#c8322e", 0.22)
    if night:
        p.lamp(x, 33.4, 0.5, "#ff5a4a")


def _jet(p: Panel, x: float, tone: str) -> None:
    """An airliner at its stand, from the side."""
    p.shadow(x, 26.0)
    p.shape(
        f"M{x} 4.6Q{x + 1.4} 3.0 {x + 5} 2.8H{x + 22}Q{x + 25} 3.0 {x + 27.4} 5.0L{x + 22} 5.8Q{x + 12} 6.3 {x + 5} 6.2Q{x + 1.6} 6.1 {x} 4.6Z",
        "#f4f5f6",
    )
    p.shape(f"M{x + 21.4} 5.8L{x + 25.4} 12.2H{x + 28.0}L{x + 26.6} 5.0Z", tone)
    p.shape(f"M{x + 9} 3.6L{x + 17.6} 2.3L{x + 19.0} 2.7L{x + 14} 4.2Z", "#c3c9ce")
    p.oval(x + 11.6, 2.2, 1.7, 0.72, "#dfe3e6")
    p.oval(x + 10.2, 2.2, 0.3, 0.6, "#3a4148")
    p.box(x + 4.6, 3.9, 17.0, 0.16, tone)
    dots = "".join(f"M{x + 5 + 0.62 * k:.2f} 4.6h.3v.42h-.3Z" for k in range(27))
    p.parts.append(f'<path d="{dots}" fill="{p.ink("#54687a")}"/>')
    p.shape(f"M{x + 0.9} 5.0L{x + 2.3} 5.7H{x + 1.7}Z", "#33424e")
    for at in (x + 4.0, x + 13.6):
        p.line(f"M{at} 3V0.9", "#8d949a", 0.24)
        p.oval(at, 0.5, 0.52, 0.5, "#2a2d31")


SETTING = Setting("runway", "airport runway", build, Rest(height=1.8, crane=2.6, horizon=0.58, drone=4.0), "day")
