# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""Festival ground: a far stage with its beams, a crowd before it, tents with bunting, strings of lamps, flags, grass."""

import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import hex_of, mix, rgb
from components.animatic.layers import Ground
from components.animatic.outdoors import Outside, fringe, turf
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

SHIRTS = ("#d8483a", "#e9e4da", "#3a6ab0", "#e0b03a", "#2c3142", "#8a4a5a", "#4f7a5a", "#c9b8a4", "#f2a0b4")
BRIGHT = ("#d8483a", "#f2b93a", "#2f8f8a", "#7a4fa8", "#e8743b", "#3f7fc0")


def build(place: Set) -> None:
    """Hills, trees, stage, crowd, tents, lamps on strings, flags, grass."""
    light, scene = place.light, place.scene
    out = Outside(place, 8.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.2, 1.6, 2.7)), 0.0, False
    place.sky = bake_sky(place.path, light)
    place.ridge(420, 34, rgb("#76868a"), "hill", base=-1.0, bump=0.5, fog=0.8)
    trees = [flat(art(flora.tree, i, int(200 * place.unit) + 20, 100 / 110, "#557f3a"), light, 0.5) for i in range(3)]
    place.strip(trees, 150, 13, 0.4, "wood", sizes=(0.5, 1.0), base=-0.3, clump=0.4, fog=0.9)
    place.add(Ground(turf(place, "#7d9a48", "grass", 0.7), 13, fog=light.fog, fog_depth=140 / light.fog_density))
    stage = out.panel(70.0, 17.0, "stage")
    _stage(stage, 24.0, out.night)
    out.hang(stage, 38.0, skirt=0.2, air=min(0.3, out.sunk(38) * 0.7), sharp=0.5, middle=28.0)
    for away, each in ((31.0, 0.55), (24.0, 0.6)):
        crowd = out.panel(36.0, 2.7, f"crowd{away}")
        _crowd(crowd, each)
        out.hang(crowd, away, skirt=0.05, air=0.14, sharp=0.6)
    tents = out.panel(52.0, 7.4, "tents")
    for x, tone in ((2.0, "#f2ece0"), (10.2, "#e8743b"), (32.0, "#2f8f8a"), (41.0, "#f2ece0")):
        _tent(tents, x, tone, out.night)
    out.hang(tents, 15.0, skirt=0.1, air=0.08, sharp=0.7, middle=23.4)
    for away, high, tone in ((10.5, 5.6, "#ffd08a"), (6.0, 5.0, "#ffc070")):
        string = out.panel(16.0, high + 1.2, f"string{away}")
        _string(string, high, tone, out.night)
        out.hang(string, away, skirt=0.05, sharp=0.7)
    near = out.panel(30.0, 6.4, "near")
    for x in (3.0, 11.6, 22.0):
        _flag(near, x)
    _bales(near, 15.6)
    out.hang(near, 4.2, skirt=0.05, sharp=0.7, middle=7.6)
    tufts = [
        flat(art(flora.grass, i, int(100 * place.unit) + 12, 300 / 90, "#8ba24a", 0.6), light, 0.8) for i in range(3)
    ]
    blooms = [
        flat(art(flora.bloom, i, int(110 * place.unit) + 12, 0.4, c), light, 0.8)
        for i, c in enumerate(("#f4efe6", "#f2c84b"))
    ]
    shade = (np.array([1.05, 1.05, 0.98], np.float32), np.array([0.6, 0.62, 0.58], np.float32))
    place.strip(tufts, 13.4, 0.5, 0.8, "tufts", fog=0.3, shade=shade, feather=0.4, clump=0.5)
    fringe(place, tufts * 3 + blooms, 0.74, 1.1, "front", shade, lift=0.0, clump=0.3)
    place.particles.append("confetti" if scene.says("confetti", "party", "celebrat") else "dust")


def _stage(p: Panel, x: float, night: bool) -> None:
    """A roof on trusses, a screen, towers of speakers, beams of light."""
    p.box(x - 6, 0, 20, 1.6, "#23262c")
    p.shape(f"M{x - 7} 12.0Q{x + 4} 16.4 {x + 15} 12.0L{x + 14.4} 11.2H{x - 6.4}Z", "#2f3440")
    p.box(x - 5.6, 1.6, 19.2, 9.8, "#1b1f29", bright=0.9)
    tones = ("#7a3fe0", "#e0408a", "#3fa0e8", "#f2a03a")
    for k in range(9):
        left = x - 5 + 2.1 * k
        p.parts.append(
            f'<rect x="{left:.1f}" y="{3.0 + 0.5 * (k % 3):.1f}" width="1.7" height="{6.2 - 0.6 * (k % 4):.1f}" fill="{tones[k % 4]}" opacity="{0.85 if night else 0.6}"/>'
        )
    p.glow(x + 4, 6.0, 13.0, 6.0, "#b070ff", 0.5 if night else 0.2)
    for at in (x - 6.6, x + 13.6):
        p.box(at, 0, 0.5, 12, "#5a616c")
        for k in range(8):
            p.line(f"M{at} {1.5 * k}l.5 1.5M{at + 0.5} {1.5 * k}l-.5 1.5", "#8d949e", 0.08)
        p.box(at - 0.8 if at < x else at + 0.2, 5.4, 1.2, 5.2, "#14161a", r=0.2)
    for k in range(7):
        top = x - 4.5 + 2.9 * k
        tone = tones[k % 4]
        if night:
            lean = (k - 3) * 1.3
            p.parts.append(
                f'<linearGradient id="b{k}" x2="0" y2="1"><stop stop-color="{tone}" stop-opacity="0"/><stop offset="1" stop-color="{tone}" stop-opacity=".7"/></linearGradient>'
                f'<path d="M{top - 0.15} 11.4L{top + lean - 1.8} 2H{top + lean + 1.8}L{top + 0.15} 11.4Z" fill="url(#b{k})" opacity=".6"/>'
            )
        p.lamp(top, 11.4, 0.24 if night else 0.12, tone)


def _crowd(p: Panel, each: float) -> None:
    """Heads and shoulders from behind, arms up here and there; one path for all of a color."""
    for row in range(3):
        y = 0.5 - 0.24 * row
        shapes: dict[str, list[str]] = {}
        for k in range(int(p.wide / each)):
            x = (k + 0.5 * (row % 2)) * each + float(p.dice.uniform(-0.1, 0.1))
            tall = y + 0.75 + float(p.dice.uniform(-0.1, 0.16))
            shirt = hex_of(mix(rgb(p.ink(p.pick(*SHIRTS))), rgb(p.ink("#3a3f4a")), 0.34))
            back = f"M{x - 0.26:.2f} {y - 0.6:.2f}V{tall - 0.1:.2f}q.05.18.26.18t.26-.18V{y - 0.6:.2f}Z"
            shapes.setdefault(shirt, []).append(back)
            head = f"M{x - 0.15:.2f} {tall + 0.24:.2f}a.15.15 0 0 0 .3 0a.15.15 0 0 0-.3 0Z"
            shapes.setdefault(p.ink(p.pick("#3a2a20", "#6a4630", "#b98a5c", "#1d1a1c")), []).append(head)
            if p.dice.random() < 0.24:
                way = 1 if p.dice.random() < 0.5 else -1
                arm = f"M{x + way * 0.2:.2f} {tall - 0.06:.2f}l{way * 0.1:.2f} .7h.09l{-way * 0.08:.2f}-.7Z"
                shapes.setdefault(p.ink(p.pick("#d9ac88", "#a8744f", "#6f4a34")), []).append(arm)
        p.parts += [f'<path d="{"".join(found)}" fill="{ink}"/>' for ink, found in shapes.items()]


def _tent(p: Panel, x: float, tone: str, night: bool) -> None:
    """A peaked tent, its counter lit, bunting along its eaves."""
    p.shadow(x, 7.0)
    p.box(x + 0.3, 0, 6.2, 2.7, tone, bright=0.74)
    if night:
        p.glow(x + 3.4, 1.4, 3.6, 1.6, o=0.75)
    p.box(x + 0.6, 0, 5.6, 1.1, "#8a6444", down=True)
    for k in range(9):
        p.oval(x + 1.0 + 0.58 * k, 1.24, 0.16, 0.16, p.pick(*BRIGHT))
    p.shape(f"M{x - 0.2} 2.6Q{x + 2.6} 3.4 {x + 3.4} 6.2Q{x + 4.2} 3.4 {x + 7.0} 2.6Z", tone)
    p.shape(f"M{x + 3.4} 6.2Q{x + 4.2} 3.4 {x + 7.0} 2.6H{x + 4.9}Q{x + 3.9} 4.0 {x + 3.4} 6.2Z", tone, 0.84)
    p.line(f"M{x + 3.4} 6.2V7.1", "#8d949a", 0.07)
    p.shape(f"M{x + 3.43} 7.1L{x + 4.3} 6.85L{x + 3.43} 6.6Z", p.pick(*BRIGHT))
    for k in range(12):
        left = x - 0.1 + 0.6 * k
        p.shape(f"M{left} 2.62h.52l-.26-.46Z", BRIGHT[k % 6])
    if night:
        for at in (x + 1.2, x + 3.4, x + 5.6):
            p.lamp(at, 2.3, 0.1)


def _string(p: Panel, high: float, tone: str, night: bool) -> None:
    """Lamps on a line between poles."""
    for x in (0.1, 8.1):
        p.box(x - 0.05, 0, 0.1, high + 0.2, "#5a4a3a")
    xs = np.linspace(0.1, 16.1, 65)
    ys = high - 0.9 * np.sin(np.pi * np.mod(xs - 0.1, 8.0) / 8.0)
    p.line("M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in zip(xs, ys, strict=True)), "#33302c", 0.025)
    for k, x in enumerate(np.arange(0.6, 16, 0.8)):
        y = high - 0.9 * float(np.sin(np.pi * ((x - 0.1) % 8.0) / 8.0)) - 0.14
        p.oval(float(x), y, 0.08, 0.11, "#fff2d0")
        p.lamp(float(x), y, 0.075 if night else 0.035, tone if k % 4 else "#ffe9c0")


def _flag(p: Panel, x: float) -> None:
    """A tall banner in one of the colors."""
    p.shadow(x - 0.2, 0.4)
    p.line(f"M{x} 0V5.6Q{x + 0.1} 6.1 {x + 0.6} 6.1", "#c9ced2", 0.06)
    tone = p.pick(*BRIGHT)
    p.shape(
        f"M{x + 0.05} 2.0Q{x + 0.9} 1.7 {x + 1.1} 2.2Q{x + 1.3} 4.2 {x + 0.9} 5.6Q{x + 0.6} 6.15 {x + 0.05} 5.9Z", tone
    )
    p.oval(x + 0.6, 4.4, 0.24, 0.24, "#ffffff", 1.0, 0.85)
    p.shape(f"M{x + 0.3} 2.7h.56v.2h-.56Zm0 .4h.56v.2h-.56Z", "#ffffff", 1.0, 0.8)


def _bales(p: Panel, x: float) -> None:
    """Bales of straw to sit on."""
    for dx, y in ((0.0, 0.0), (1.25, 0.0), (0.6, 0.52)):
        p.box(x + dx, y, 1.2, 0.52, "#d8b45a", r=0.05, down=True)
        p.line(f"M{x + dx + 0.3} {y}v.52M{x + dx + 0.9} {y}v.52", "#a8843a", 0.03)


SETTING = Setting(
    "festival", "festival ground", build, Rest(height=1.8, crane=2.4, horizon=0.58, drone=3.6), "blue_hour"
)
