# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""What stands in laboratories, wards, classrooms and recording studios, drawn on a room's panel in metres."""

import math

import components.animatic.furniture as f
from components.animatic.rooms import Panel

LIQUIDS = ("#38a8d8", "#e0507a", "#58c47a", "#f0a83a", "#8a6ae0", "#e86a3a")
COAT = "#f6f7f8"


def flask(p: Panel, x: float, y: float, tall: float = 0.24, color: str = "") -> None:
    """An Erlenmeyer flask half full of a colored liquid that glows a little."""
    tone, wide = color or p.pick(*LIQUIDS), tall * 0.42
    neck = tall * 0.13
    p.glow(x, y + tall * 0.25, tall * 0.9, tall * 0.7, tone, 0.3)
    p.parts.append(
        f'<path d="M{x - neck:.3f} {y + tall:.3f}V{y + tall * 0.66:.3f}L{x - wide:.3f} {y + 0.015:.3f}Q{x - wide:.3f} {y:.3f} {x - wide + 0.02:.3f} {y:.3f}H{x + wide - 0.02:.3f}Q{x + wide:.3f} {y:.3f} {x + wide:.3f} {y + 0.015:.3f}L{x + neck:.3f} {y + tall * 0.66:.3f}V{y + tall:.3f}Z" fill="{p.ink("#eaf4f8", 1.1)}" opacity=".6"/>'
    )
    edge = wide - (wide - neck) * 0.58
    p.parts.append(
        f'<path d="M{x - edge:.3f} {y + tall * 0.4:.3f}L{x - wide + 0.008:.3f} {y + 0.015:.3f}Q{x - wide:.3f} {y + 0.005:.3f} {x - wide + 0.02:.3f} {y + 0.005:.3f}H{x + wide - 0.02:.3f}L{x + edge:.3f} {y + tall * 0.4:.3f}Z" fill="{p.ink(tone, 1.15)}" opacity=".92"/>'
    )
    p.parts.append(
        f'<path d="M{x - wide * 0.5:.3f} {y + tall * 0.12:.3f}L{x - neck * 0.7:.3f} {y + tall * 0.62:.3f}" stroke="#ffffff" stroke-width="{tall * 0.05:.3f}" opacity=".6"/>'
    )
    p.box(x - neck * 1.3, y + tall - 0.012, neck * 2.6, 0.016, "#f4fafc", bright=1.1)


def tubes(p: Panel, x: float, y: float, count: int = 6) -> None:
    """A rack of test tubes."""
    wide = count * 0.055 + 0.03
    for k in range(count):
        at, tone = x + 0.03 + k * 0.055, LIQUIDS[int(p.dice.integers(len(LIQUIDS)))]
        p.box(at, y + 0.02, 0.034, 0.2, "#eaf4f8", r=0.016, bright=1.05, o=0.65)
        p.box(at + 0.003, y + 0.024, 0.028, float(p.dice.uniform(0.06, 0.14)), tone, r=0.013, bright=1.15)
    for low in (0.015, 0.12):
        p.box(x, y + low, wide, 0.02, "#c9d2d8", bright=1.1, o=0.9)


def microscope(p: Panel, x: float, y: float, size: float = 1.0) -> None:
    """A microscope from its side."""
    s = size
    p.box(x - 0.11 * s, y, 0.24 * s, 0.035 * s, "#2f363d", r=0.01)
    p.line(
        f"M{x + 0.09 * s} {y + 0.03 * s}C{x + 0.17 * s} {y + 0.15 * s} {x + 0.13 * s} {y + 0.28 * s} {x + 0.03 * s} {y + 0.32 * s}",
        "#e9edf0",
        0.045 * s,
        1.1,
    )
    p.box(x - 0.09 * s, y + 0.12 * s, 0.16 * s, 0.02 * s, "#2f363d", bright=1.1)
    p.line(f"M{x - 0.02 * s} {y + 0.16 * s}L{x - 0.0 * s} {y + 0.22 * s}", "#aeb8be", 0.03 * s, 1.1)
    p.line(f"M{x} {y + 0.22 * s}L{x - 0.04 * s} {y + 0.38 * s}", "#e9edf0", 0.055 * s, 1.12)
    p.line(f"M{x - 0.04 * s} {y + 0.38 * s}L{x - 0.1 * s} {y + 0.44 * s}", "#2f363d", 0.04 * s, 1.1)


def lab_bench(p: Panel, x: float, wide: float, busy: bool = False, shelf: bool = True) -> None:
    """A white bench with glassware, a screen and a shelf of bottles; somebody in a coat at work."""
    p.shadow(x, wide)
    if busy:
        f.person(p, x + wide * 0.55, 1.72, seated=False, coat=COAT)
        p.box(x + wide * 0.55 - 0.2, 0.6, 0.4, 0.5, COAT, bright=1.0)
    if shelf:
        y = 1.34
        p.box(x + 0.1, y, wide - 0.2, 0.025, "#dfe6ea", bright=1.1)
        at = x + 0.16
        while at < x + wide - 0.25:
            if busy and abs(at - x - wide * 0.55) < 0.3:
                at += 0.15
                continue
            w, h = float(p.dice.uniform(0.05, 0.1)), float(p.dice.uniform(0.12, 0.2))
            p.box(
                at,
                y + 0.025,
                w,
                h,
                p.pick("#b5763a", "#e9edf0", "#5a8fa8", "#f4f6f7", "#7a9a8a"),
                r=0.015,
                bright=1.05,
            )
            p.box(at + w * 0.2, y + 0.025 + h, w * 0.6, 0.03, "#2f4a5a")
            at += w + float(p.dice.uniform(0.04, 0.2))
        for at in (x + 0.1, x + wide - 0.13):
            p.box(at, 0.9, 0.03, 0.47, "#b9c4ca")
    count = max(2, round(wide / 0.6))
    for k in range(count):
        p.box(x + k * wide / count + 0.01, 0.1, wide / count - 0.02, 0.74, "#e3e9ec", r=0.01, bright=0.98, down=True)
        p.box(x + (k + 0.3) * wide / count, 0.76, wide / count * 0.4, 0.02, "#8fa0aa")
    p.box(x, 0, wide, 0.1, "#4a5560")
    p.box(x - 0.03, 0.84, wide + 0.06, 0.05, "#f8fafa", bright=1.12)
    microscope(p, x + wide * 0.14, 0.89)
    at = x + wide * 0.26
    while at < x + wide - 0.3:
        kind = int(p.dice.integers(4))
        if kind < 2:
            flask(p, at + 0.1, 0.89, float(p.dice.uniform(0.26, 0.38)))
            at += 0.34
        elif kind == 2:
            tubes(p, at, 0.89, 5)
            at += 0.36
        else:
            p.box(at + 0.03, 0.89, 0.1, 0.16, "#eaf4f8", o=0.6)
            p.box(at + 0.035, 0.893, 0.09, 0.08, p.pick(*LIQUIDS), bright=1.15, o=0.9)
            at += 0.2


def hospital_bed(p: Panel, x: float, wide: float = 2.1, patient: bool = False) -> None:
    """A bed from its side, its head raised at the left, rails, wheels."""
    p.shadow(x, wide, o=0.45)
    for at in (x + 0.2, x + wide - 0.25):
        p.line(f"M{at} 0.12V0.42", "#9aa8b0", 0.06)
        p.oval(at, 0.07, 0.07, 0.07, "#3a444c")
    p.box(x + 0.1, 0.3, wide - 0.2, 0.07, "#b9c6cc", bright=1.05)
    p.box(x + 0.05, 0.42, wide - 0.1, 0.17, "#f2f6f7", r=0.06, bright=1.02, down=True)
    p.shape(
        f"M{x + 0.08} 0.5L{x + 0.12} 1.0C{x + 0.14} 1.06 {x + 0.24} 1.06 {x + 0.28} 1.0L{x + 0.86} 0.56Z",
        "#f8fafb",
        1.02,
    )
    p.shape(f"M{x + 0.16} 0.92C{x + 0.22} 1.1 {x + 0.4} 1.04 {x + 0.5} 0.84L{x + 0.34} 0.76Z", "#ffffff", 1.08)
    if patient:
        p.oval(x + 0.42, 1.0, 0.1, 0.12, p.pick(*f.SKINS))
        p.shape(f"M{x + 0.34} 1.06C{x + 0.36} 1.18 {x + 0.5} 1.16 {x + 0.5} 1.06Z", "#3a2a20", 1.0)
    p.shape(f"M{x + 0.62} 0.72C{x + 0.9} 0.62 {x + 1.5} 0.72 {x + wide - 0.06} 0.64V0.34H{x + 0.56}Z", "#7fb0b8", 1.0)
    p.box(x + 0.56, 0.62, 0.22, 0.14, "#f8fafb", r=0.05, bright=1.08)
    for at in (x + 0.7, x + 1.25):
        p.line(f"M{at} 0.4V0.82H{at + 0.42}V0.4M{at + 0.14} 0.42V0.8M{at + 0.28} 0.42V0.8", "#cfd9de", 0.025, 1.05)
    for at in (x, x + wide - 0.07):
        p.box(at, 0.26, 0.07, 0.66, "#dfe8ec", r=0.03, bright=1.05)


def monitor(p: Panel, x: float, y: float, tall: float = 1.35) -> None:
    """A patient's monitor on a stand: heart, breath, oxygen."""
    p.shadow(x - 0.2, 0.4)
    p.line(f"M{x} 0.06V{y}M{x - 0.2} 0.04H{x + 0.2}", "#aebac0", 0.04)
    p.box(x - 0.3, y, 0.6, tall * 0.33, "#e3eaed", r=0.03, bright=1.05)
    p.box(x - 0.27, y + 0.03, 0.54, tall * 0.33 - 0.06, "#0c1a22", r=0.01)
    for row, tone in enumerate(("#4aff8a", "#58c8ff", "#ffd84a")):
        low, path = y + tall * 0.25 - row * 0.12, f"M{x - 0.25} {y + tall * 0.25 - row * 0.12}"
        for k in range(5):
            at = x - 0.25 + k * 0.075
            path += f"L{at + 0.03} {low}L{at + 0.042} {low + (0.07, 0.03, 0.04)[row]}L{at + 0.056} {low - 0.02}L{at + 0.066} {low}"
        p.parts.append(f'<path d="{path}" fill="none" stroke="{tone}" stroke-width=".012"/>')
        p.parts.append(f'<rect x="{x + 0.17}" y="{low - 0.02}" width=".07" height=".05" fill="{tone}"/>')
    p.glow(x, y + tall * 0.17, 0.5, 0.4, "#58c8ff", 0.25)


def drip(p: Panel, x: float) -> None:
    """A bag on its stand."""
    p.shadow(x - 0.2, 0.4)
    p.line(f"M{x} 0.05V1.95M{x - 0.14} 1.95H{x + 0.14}M{x - 0.22} 0.04H{x + 0.22}", "#b9c4ca", 0.025)
    p.box(x + 0.06, 1.55, 0.14, 0.28, "#dff0f4", r=0.04, bright=1.08, o=0.85)
    p.box(x + 0.07, 1.56, 0.12, 0.15, "#bfe0e8", r=0.03, o=0.9)
    p.line(f"M{x + 0.13} 1.55C{x + 0.13} 1.1 {x + 0.3} 1.2 {x + 0.34} 0.8", "#dff0f4", 0.01)


def school_desk(p: Panel, x: float, tone: str = "#d9b98a", busy: bool = False) -> None:
    """A pupil's desk from behind, with a chair, perhaps its pupil, books on it."""
    p.shadow(x - 0.4, 0.8)
    p.line(f"M{x - 0.34} 0V0.68M{x + 0.34} 0V0.68M{x - 0.34} 0.24H{x + 0.34}", "#7a868c", 0.03)
    p.box(x - 0.4, 0.68, 0.8, 0.045, tone, r=0.01, bright=1.15)
    p.box(x - 0.3, 0.725, 0.2, 0.035, p.pick(*f.BOOKS), bright=1.1)
    p.box(x - 0.28, 0.76, 0.18, 0.03, p.pick(*f.BOOKS), bright=1.1)
    p.box(x + 0.14, 0.725, 0.07, 0.1, p.pick("#c8483a", "#3a6aa0", "#3f7a5a"))
    p.line(f"M{x + 0.16} 0.8V0.9M{x + 0.19} 0.8L{x + 0.21} 0.9", "#e0a53a", 0.012)
    if busy:
        f.person(p, x, 1.42, seated=True)
    seat = p.pick("#4f8a9a", "#c8703a", "#5f8a5a")
    p.line(f"M{x - 0.17} 0L{x - 0.15} 0.82M{x + 0.17} 0L{x + 0.15} 0.82", "#8a959b", 0.025)
    p.box(x - 0.18, 0.38, 0.36, 0.05, seat, r=0.02)
    p.box(x - 0.18, 0.6, 0.36, 0.22, seat, r=0.05, bright=1.05, down=True)


def globe(p: Panel, x: float, y: float) -> None:
    """A globe on its foot."""
    p.line(f"M{x} {y}V{y + 0.08}M{x - 0.09} {y + 0.01}H{x + 0.09}", "#6a4a2c", 0.03)
    p.oval(x, y + 0.24, 0.16, 0.16, "#4a90b8", 1.05)
    for dx, dy, rx, ry in ((-0.05, 0.29, 0.06, 0.045), (0.05, 0.22, 0.05, 0.07), (-0.04, 0.17, 0.03, 0.04)):
        p.oval(x + dx, y + dy, rx, ry, "#7aa85a", 1.05)
    p.line(f"M{x - 0.12} {y + 0.1}A0.19 0.19 0 0 0 {x + 0.1} {y + 0.41}", "#c9a45c", 0.02)


def mixing_desk(p: Panel, x: float, wide: float) -> None:
    """A console from behind its operator: faders, rows of small lamps, two screens, near-field speakers."""
    p.shadow(x, wide)
    p.box(x, 0.1, wide, 0.58, "#5e3f28", bright=0.9, down=True)
    p.shape(f"M{x - 0.06} 0.66H{x + wide + 0.06}L{x + wide - 0.05} 1.0H{x + 0.05}Z", "#2a2e35", 1.1)
    for k in range(int(wide / 0.09)):
        at = x + 0.08 + k * 0.09
        p.box(at, 0.7, 0.012, 0.12, "#101216")
        p.box(at - 0.012, 0.71 + float(p.dice.uniform(0, 0.09)), 0.036, 0.022, "#e3e6e8", bright=1.1)
        for row in range(3):
            p.oval(at + 0.006, 0.86 + row * 0.04, 0.013, 0.011, p.pick("#d9564a", "#58c47a", "#e0a53a", "#8a959b"), 1.1)
    for at, tone in ((x + wide * 0.28, "#58a6ff"), (x + wide * 0.62, "#4affb4")):
        p.box(at - 0.32, 1.04, 0.64, 0.4, "#16181c", r=0.02)
        p.box(at - 0.29, 1.07, 0.58, 0.34, "#1c2a3a", bright=1.0)
        for row in range(4):
            for k in range(9):
                p.parts.append(
                    f'<rect x="{at - 0.26 + k * 0.058:.3f}" y="{1.1 + row * 0.075:.3f}" width="{0.03 + 0.025 * float(p.dice.random()):.3f}" height=".045" fill="{tone}" opacity="{0.35 + 0.5 * float(p.dice.random()):.2f}"/>'
                )
        p.glow(at, 1.2, 0.6, 0.45, tone, 0.25)
    for at in (x + 0.02, x + wide - 0.28):
        p.box(at, 1.0, 0.26, 0.42, "#1e2024", r=0.02, bright=1.2)
        p.oval(at + 0.13, 1.14, 0.085, 0.085, "#c9a45c", 1.0)
        p.oval(at + 0.13, 1.14, 0.05, 0.05, "#2a2d33", 1.1)
        p.oval(at + 0.13, 1.31, 0.04, 0.04, "#3a3e45", 1.2)


def foam(p: Panel, x: float, y: float, wide: float, tall: float, color: str = "#3a3d45", size: float = 0.3) -> None:
    """Acoustic foam: wedges that lie crosswise from tile to tile."""
    for row in range(round(tall / size)):
        for k in range(round(wide / size)):
            left, low = x + k * size, y + row * size
            for i in range(3):
                bright = (0.72, 0.95, 1.12)[i]
                if (row + k) % 2:
                    p.box(left + i * size / 3, low, size / 3, size, color, bright=bright)
                else:
                    p.box(left, low + i * size / 3, size, size / 3, color, bright=bright)


def clock(p: Panel, x: float, y: float, radius: float = 0.17) -> None:
    """A plain wall clock at ten past ten."""
    p.oval(x, y, radius, radius, "#2f343a")
    p.oval(x, y, radius * 0.88, radius * 0.88, "#fbfaf6", 1.08)
    for hand, long in ((math.radians(152), 0.5), (math.radians(30), 0.7)):
        p.line(
            f"M{x} {y}L{x + radius * long * math.cos(hand):.3f} {y + radius * long * math.sin(hand):.3f}",
            "#2f343a",
            0.02,
        )
