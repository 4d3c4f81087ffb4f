# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A construction site: a steel frame going up, tower cranes, scaffolding with nets, pallets, cones, trodden earth."""

import numpy as np

import components.animatic.furniture as f
from components.animatic.camera import Rest
from components.animatic.color import mix, rgb, smoothstep
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import Outside
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

STEEL, YELLOW, SAFETY = "#a8533a", "#e8ae28", "#e8662a"


def build(place: Set) -> None:
    """City, cranes, frame, scaffold, what lies about, barriers, earth."""
    light, scene = place.light, place.scene
    out = Outside(place, 12.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.3, 1.5, 2.8)), 0.0, False
    place.sky = bake_sky(place.path, light)
    city = out.panel(110.0, 52.0, "city")
    _city(city, out.night)
    out.hang(city, 120.0, skirt=1.0, air=0.6 if not out.night else 0.35, sharp=0.6)
    cranes = out.panel(120.0, 58.0, "cranes")
    _crane(cranes, 42.0, 24.0, 1)
    _crane(cranes, 84.0, 29.0, -1)
    out.hang(cranes, 76.0, skirt=0.5, air=0.14, sharp=0.3, middle=58.0)
    frame = out.panel(64.0, 27.0, "frame")
    _frame(frame, out.night)
    out.hang(frame, 52.0, skirt=0.4, air=min(0.3, out.sunk(52) * 0.7), sharp=0.6, middle=30.0)
    scaffold = out.panel(34.0, 10.5, "scaffold")
    _scaffold(scaffold, out.night)
    out.hang(scaffold, 17.0, skirt=0.2, air=min(0.15, out.sunk(17)), sharp=0.8, middle=24.0)
    _earth(place)
    near = out.panel(28.0, 3.6, "near")
    _stacks(near, out.night)
    if scene.empty or scene.rig.height > 1.2:
        f.person(near, 22.6)
        near.oval(22.6, 1.73, 0.15, 0.1, YELLOW)
        near.box(22.42, 1.0, 0.36, 0.34, SAFETY, r=0.06)
    out.hang(near, 5.4, skirt=0.05, sharp=0.9, middle=9.8)
    cones = out.panel(20.0, 1.3, "cones")
    for x in (2.4, 11.6, 17.4):
        _cone(cones, x)
    _barrier(cones, 5.6)
    out.hang(cones, 2.9, skirt=0.04, sharp=0.8, middle=9.0)
    cone = Panel(out.white, light.side, place.dice("cone"), 1.2, 1.1)
    _cone(cone, 0.6)
    out.beside(cone, 5.0, 1.7, 2.7, 0.18)
    place.particles.append("dust")


def _city(p: Panel, night: bool) -> None:
    at = 0.0
    while at < p.wide - 4:
        wide, tall = float(p.dice.uniform(6, 12)), 10 + 36 * float(p.dice.random()) ** 1.8
        tone = p.pick("#8a98a6", "#a39a92", "#9aa6ac", "#7d8c9c")
        p.box(at, -1, wide, tall + 1, tone, bright=0.92)
        p.box(at + wide * 0.68, -1, wide * 0.32, tall + 1, tone, bright=0.8)
        panes = "".join(
            f"M{at + 0.7 + 1.4 * k:.1f} {y:.1f}h.9v1.5h-.9Z"
            for y in np.arange(1, tall - 2, 2.8)
            for k in range(int((wide - 1) / 1.4))
            if p.dice.random() < (0.4 if night else 0.8)
        )
        p.parts.append(
            f'<path d="{panes}" fill="{"#ffd491" if night else p.ink("#d3dee6")}" opacity="{0.8 if night else 0.5}"/>'
        )
        at += wide + float(p.dice.uniform(0.0, 5))


def _crane(p: Panel, x: float, tall: float, way: int) -> None:
    """A tower crane: lattice mast, jib with its trolley and hook, counterweight, cab."""
    p.line(f"M{x - 0.7} 0V{tall}M{x + 0.7} 0V{tall}", YELLOW, 0.26)
    zig = "".join(f"L{x + 0.7 * (1 if k % 2 else -1)} {k * 1.5:.1f}" for k in range(1, int(tall / 1.5)))
    p.line(f"M{x - 0.7} 0{zig}", YELLOW, 0.16, 0.9)
    end, back = x + way * 27.0, x - way * 9.0
    for y in (tall, tall + 1.5):
        p.line(f"M{back} {y}L{end - way * (0 if y == tall else 2)} {y}", YELLOW, 0.22)
    lattice = "".join(f"L{x + way * k * 1.25:.2f} {tall + 1.5 * (k % 2):.1f}" for k in range(-6, 21))
    p.line(f"M{x - way * 8.5} {tall}{lattice}", YELLOW, 0.13, 0.9)
    peak = tall + 6.0
    p.line(f"M{x - 0.5} {tall}L{x} {peak}L{x + 0.5} {tall}", YELLOW, 0.26)
    p.line(f"M{x} {peak}L{x + way * 17} {tall + 1.5}M{x} {peak}L{back} {tall + 1.5}", "#4a4e54", 0.1)
    p.box(min(back, back + way * 2.6), tall - 2.2, 2.6, 2.6, "#8d9096")
    p.box(x + way * 0.8 - (0 if way > 0 else 1.5), tall - 1.8, 1.5, 1.7, "#dfe5e8")
    hook = x + way * 15.0
    p.box(hook - 0.6, tall - 0.4, 1.2, 0.4, "#4a4e54")
    p.line(f"M{hook} {tall - 0.4}V{tall - 9}", "#33363a", 0.09)
    p.box(hook - 0.35, tall - 10, 0.7, 1.1, YELLOW)
    p.line(
        f"M{hook} {tall - 10}L{hook - 2.4} {tall - 12.4}M{hook} {tall - 10}L{hook + 2.4} {tall - 12.4}", "#33363a", 0.07
    )
    p.box(hook - 3.6, tall - 12.9, 7.2, 0.5, STEEL)


def _frame(p: Panel, night: bool) -> None:
    """Floors of columns, beams and braces; concrete below, bare steel above, a core beside them."""
    left, bay, story = 6.0, 4.6, 3.7
    p.box(left + 9 * bay - 0.4, 0, 6.0, 22.0, "#b3aea6", bright=0.96)
    for y in np.arange(2.2, 20, 3.7):
        p.box(left + 9 * bay + 1.6, float(y), 2.2, 1.2, "#6a6862")
    floors = (9, 9, 9, 7, 4)
    for level, bays in enumerate(floors):
        y = level * story
        if level < 3:
            p.box(left, y, bays * bay, story, "#4f5154", bright=0.8)
            for k in range(bays):
                if p.dice.random() < 0.5:
                    p.box(
                        left + k * bay + 0.4,
                        y + 0.3,
                        bay - 0.8,
                        story - 0.7,
                        p.pick("#9fb6c4", "#8a9aa6", "#c9a878"),
                        o=0.9,
                    )
                elif night:
                    p.lamp(left + (k + 0.5) * bay, y + story - 0.8, 0.16)
        p.box(left - 0.5, y + story - 0.36, bays * bay + 1.0, 0.36, "#bdb6aa" if level < 3 else STEEL, bright=1.05)
        for k in range(bays + 1):
            tone = "#b3aea6" if level < 2 else STEEL
            p.box(left + k * bay - 0.2, y, 0.4, story, tone)
        if level >= 2:
            k = int(p.dice.integers(max(1, bays - 1)))
            p.line(
                f"M{left + k * bay} {y}L{left + (k + 1) * bay} {y + story - 0.4}M{left + (k + 1) * bay} {y}L{left + k * bay} {y + story - 0.4}",
                STEEL,
                0.16,
                0.9,
            )
        rail = "".join(f"M{left + k * 1.5} {y + story}v1.1" for k in range(int(bays * bay / 1.5)))
        p.line(
            rail + f"M{left} {y + story + 1.0}H{left + bays * bay}M{left} {y + story + 0.55}H{left + bays * bay}",
            SAFETY,
            0.06,
        )
    for k in range(5):
        x = left + k * bay
        p.box(x - 0.16, len(floors) * story - 0.4, 0.32, 2.4, STEEL)
    if night:
        for x in (left + 4, left + 24):
            p.lamp(x, 22.0, 0.3, "#f2f6ff")


def _scaffold(p: Panel, night: bool) -> None:
    """Tubes, boards and a green net over a wall of blocks at one side; a cabin and a skip at the other."""
    for k in range(9):
        for row in range(16):
            shift = 0.4 * (row % 2)
            if row < 16 - max(0, k - 5) * 3:
                p.box(
                    0.6 + k * 1.0 + shift, row * 0.46, 0.97, 0.43, "#a8a094", bright=0.9 + 0.2 * float(p.dice.random())
                )
    for level in range(5):
        y = level * 1.95
        p.box(0, y + 1.86, 11.0, 0.1, "#b98d5f")
        p.line(f"M0 {y + 2.5}H11M0 {y + 2.9}H11", "#9aa3a8", 0.05)
        for k in range(3):
            p.line(f"M{k * 3.7} {y}L{k * 3.7 + 3.6} {y + 1.9}", "#8d969c", 0.045)
    for k in range(7):
        p.line(f"M{k * 1.83} 0V10.2", "#a4adb2", 0.075)
    p.shape("M5.4 3.9L11.1 3.9Q11.4 7 11.0 10L5.4 10Q5.2 7 5.4 3.9Z", "#3f9a6a", 1.0, 0.5)
    for k in range(8):
        p.line(f"M{5.7 + k * 0.72} 4V9.9", "#2f7a52", 0.03)
    x = 15.0
    p.shadow(x, 6.4)
    p.box(x, 0.25, 6.2, 2.6, "#f0ede6", down=True)
    p.box(x, 2.75, 6.2, 0.18, "#3f6f9a")
    p.box(x + 0.6, 1.2, 1.5, 1.0, "#ffd9a0" if night else "#5f7a8c")
    p.box(x + 4.4, 0.25, 1.0, 2.1, "#3f6f9a")
    p.box(x + 2.6, 1.5, 1.2, 0.7, YELLOW)
    x = 25.0
    p.shadow(x, 5.0)
    p.shape(f"M{x} 1.5H{x + 4.8}L{x + 4.2} 0H{x + 0.6}Z", YELLOW)
    p.shape(f"M{x + 0.3} 1.5Q{x + 1.5} 2.3 {x + 2.6} 1.7Q{x + 3.6} 2.4 {x + 4.5} 1.5Z", "#8a7a66")
    p.line(f"M{x + 0.9} 0.1L{x + 0.6} 1.4M{x + 2.4} 0.1V1.4M{x + 3.9} 0.1L{x + 4.2} 1.4", "#b9871c", 0.1)
    for k in range(14):
        at = 31.0 + k * 0.1
        p.line(f"M{at} 0Q{at + 0.3} 2 {at + 0.2 + 0.12 * (k % 3)} {3.2 + 0.3 * (k % 4)}", "#8f4f36", 0.045)


def _stacks(p: Panel, night: bool) -> None:
    """Pallets of bricks, pipes, bags of cement, a mixer."""
    for x, tone in ((2.0, "#b8603f"), (15.6, "#c9c2b4")):
        p.shadow(x, 1.6)
        p.box(x, 0, 1.5, 0.14, "#a8845a")
        for row in range(6):
            for k in range(5):
                p.box(
                    x + 0.03 + k * 0.29,
                    0.15 + row * 0.16,
                    0.28,
                    0.15,
                    tone,
                    bright=0.86 + 0.26 * float(p.dice.random()),
                )
    for row, count in enumerate((4, 3, 2)):
        for k in range(count):
            x, y = 5.4 + 0.52 * (k + row * 0.5), 0.26 + row * 0.45
            p.oval(x, y, 0.26, 0.26, "#d9d5cc")
            p.oval(x, y, 0.18, 0.18, "#4a4844", 0.8)
    x = 18.8
    p.shadow(x - 0.7, 1.6)
    p.line(f"M{x - 0.5} 0L{x} 0.7L{x + 0.5} 0", "#4a5056", 0.08)
    p.shape(
        f"M{x - 0.55} 0.75Q{x - 0.6} 1.5 {x + 0.1} 1.6L{x + 0.62} 1.28L{x + 0.3} 0.62Q{x - 0.2} 0.46 {x - 0.55} 0.75Z",
        SAFETY,
    )
    p.oval(x + 0.5, 1.45, 0.2, 0.2, "#3a3a38")
    for k in range(5):
        p.box(25.2 + (k % 2) * 0.7, 0.05 + (k // 2) * 0.2, 0.66, 0.19, "#d8d2c4", r=0.08)
    if night:
        p.line("M12.0 0L12.4 2.6M12.8 0L12.4 2.6", "#4a5056", 0.06)
        p.box(12.1, 2.6, 0.6, 0.36, YELLOW)
        p.lamp(12.4, 2.78, 0.2, "#f6f8ff")


def _cone(p: Panel, x: float) -> None:
    p.shadow(x - 0.28, 0.56)
    p.box(x - 0.27, 0, 0.54, 0.06, "#d8582a", r=0.02)
    p.shape(f"M{x - 0.19} 0.05L{x - 0.045} 0.74H{x + 0.045}L{x + 0.19} 0.05Z", SAFETY)
    for low, high in ((0.22, 0.34), (0.46, 0.56)):
        a, b = 0.19 - 0.145 * (low - 0.05) / 0.69, 0.19 - 0.145 * (high - 0.05) / 0.69
        p.shape(f"M{x - a} {low}L{x - b} {high}H{x + b}L{x + a} {low}Z", "#f6f4ee", 1.05)


def _barrier(p: Panel, x: float) -> None:
    """A striped board on two feet."""
    p.shadow(x, 2.0)
    for at in (x + 0.25, x + 1.65):
        p.line(f"M{at} 0V0.95M{at - 0.2} 0.02H{at + 0.2}", "#4a5056", 0.06)
    p.box(x, 0.6, 1.9, 0.26, "#f6f4ee")
    for k in range(5):
        p.shape(
            f"M{x + 0.1 + k * 0.38} 0.6H{x + 0.29 + k * 0.38}L{x + 0.17 + k * 0.38} 0.86H{x - 0.02 + k * 0.38}Z",
            "#d8342c",
        )


def _earth(place: Set) -> None:
    """Earth with puddles and the tracks of tyres."""
    light, dice = place.light, place.dice("earth")
    rough, broad, fine = tile(512, 32, 4, dice), tile(512, 4, 4, dice), tile(512, 128, 1, dice)
    y, x = np.mgrid[0:512, 0:512].astype(np.float32) / 512
    tone = mix(rgb("#9a8058"), rgb("#c2a57a"), broad[..., None]) * (0.62 + 0.44 * rough + 0.16 * fine)[..., None]
    for at, swing in ((0.2, 0.05), (0.66, 0.035)):
        for gap in (0.0, 0.13):
            way = np.abs(np.mod(y - at - gap - swing * np.sin(2 * np.pi * x) + 0.5, 1) - 0.5)
            tread = 0.8 + 0.2 * (np.mod((x + way) * 64, 1) < 0.5)
            tone = tone * mix(1.0, 0.74 * tread, smoothstep(0.034, 0.022, way))[..., None]
    puddle = smoothstep(0.71, 0.74, tile(512, 4, 4, dice))[..., None]
    paint = mix(tone * light.surface(0.66), mix(rgb(light.sky[-2][1]), rgb(light.sky[0][1]), 0.3), 0.7 * puddle)
    fog = mix(light.fog, rgb("#b09a72") * light.surface(0.6), 0.4)
    place.add(Ground(np.clip(paint, 0, 1).astype(np.float32), 15, fog=fog, fog_depth=110 / light.fog_density))


SETTING = Setting(
    "construction", "construction site", build, Rest(height=1.8, crane=2.6, horizon=0.6, drone=4.0), "day"
)
