"""Contact sheets to look at: ``python -m components.animatic.sheets FOLDER [name ...]``; ``docs`` writes the small ones
that the README shows.
"""

import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np

from components.animatic.color import Array
from components.animatic.compositor import Stage
from components.animatic.director import direct
from components.animatic.lights import LIGHTS
from components.animatic.moves import ALL
from components.animatic.picture import rasterize
from components.animatic.render import reel_for, render
from components.animatic.request import AnimaticRequest
from components.animatic.settings import SETTINGS
from components.animatic.styles import STYLES
from components.animatic.subjects import (
    RIGS,
    Pose,
    Rig,
    animals,
    document,
    fashion,
    food,
    home,
    people,
    rig_for,
    things,
    vehicles,
)

PROMPTS = (
    "a golden retriever running through a field of sunflowers, tracking shot, cinematic, golden hour",
    "a glass perfume bottle with a gold cap on a sand dune at sunset, dolly in, commercial",
    "neon city in the rain, drone",
    "snowy mountains at sunrise, crane",
    "a white sneaker in a studio, orbit, commercial",
    "a red sports car driving on a desert road, tracking, realistic, sunset",
    "a businesswoman walking down a city street, handheld, documentary",
    "a cup of latte in a cozy cafe, dolly in, golden hour",
    "a man jogging in a misty forest at sunrise, tracking, documentary",
    "a woman walking on a tropical beach at sunset, dolly out, artistic",
    "an astronaut floating in space, orbit",
    "a dog running on a meadow, spring flowers, day, anime",
    "a motorcycle on a highway at blue hour, truck left, cyberpunk",
    "a laptop on a desk in a bright office, rack focus, lifestyle",
    "an elephant in the savanna, drone, watercolor",
    "a burger on a wooden table, pull out, vlog, window light",
    "a tropical fish underwater, arc, fantasy",
    "a rock band guitar on a stage, spotlight, zoom in, music video",
    "a sailboat on the ocean in a storm, static, oil painting",
    "a train in the snow at night, pan right, film noir",
    "a family in a park, autumn leaves, pedestal up, vintage",
    "a smartphone on a seamless blue studio, roll, minimal",
    "a robot in a factory, fpv, comic book",
    "a dancer in a gym, bullet time, pixel art",
)

SENTENCES = (
    "A woman drinking coffee in an elegant restaurant in the evening",
    "A chef presents a cake in a bright kitchen",
    "A team meeting in a modern office",
    "A surfer on a wave at golden hour",
    "A man walks his dog in the park in autumn",
    "A jar of face cream on a marble bathroom counter",
    "A boy reading a book in a quiet library",
    "A soccer player kicks a ball in a stadium",
    "Bride and groom in a garden at sunset",
    "A DJ at a nightclub, neon lights",
    "A nurse talking to a patient in hospital",
    "A hot air balloon over mountains at sunrise",
    "A penguin walking on ice",
    "A stack of pancakes with syrup in a cafe",
    "A family having dinner at home",
    "A couple hugging under fireworks on a rooftop at night",
    "A businessman with a suitcase in an airport",
    "A young man skateboarding through a neon-lit city at night",
    "A woman meditating on a mountain top at sunrise",
    "A grand piano on a concert stage",
    "A lighthouse in a storm",
    "A woman walks with an umbrella in the rain",
    "A race car on a race track",
    "A perfume bottle on a pastel podium",
)
"""What people do, with which things, where."""

OUTSIDE, INSIDE = "a woman walking in a field, static", "a cup of coffee on a table in a kitchen, static"
LIMIT = 300_000
"""Bytes of a sheet in the docs."""


FAMILIES = {
    "people": people, "animals": animals, "vehicles": vehicles, "fashion": fashion, "food": food, "home": home,
    "things": things,
}  # fmt: skip


@dataclass(frozen=True)
class Row:
    """A shot on a sheet: what is asked, at which moments of it, and what is written under them."""

    request: AnimaticRequest
    moments: tuple[float, ...] = (0.5,)
    label: str = ""


def _prompts() -> list[Row]:
    return [Row(AnimaticRequest(prompt, seed=i + 1), (0.08, 0.5, 0.95)) for i, prompt in enumerate(PROMPTS)]


def _moves() -> list[Row]:
    return [Row(AnimaticRequest(PROMPTS[1], {"camera": move}, seed=3), (0.0, 0.5, 1.0), move) for move in ALL]


def _lights() -> list[Row]:
    return [
        Row(AnimaticRequest(prompt, {"style": "realistic", "lighting": light.name}, seed=2), label=light.name)
        for prompt in (OUTSIDE, INSIDE)
        for light in LIGHTS
    ]


def _styles() -> list[Row]:
    return [
        Row(AnimaticRequest(PROMPTS[6], {"style": style, "lighting": light}, seed=5), label=f"{style} {light}")
        for style in STYLES
        for light in ("day", "golden_hour", "blue_hour", "neon", "overcast")
    ]


def _settings() -> list[Row]:
    look = {"camera": "dolly_in", "style": "realistic"}
    return [
        Row(AnimaticRequest(subject, {**look, "setting": name.replace("_", " ")}, seed=2), moments, name)
        for name in SETTINGS
        for subject, moments in (("a woman walking", (0.1, 0.9)), (SETTINGS[name].label, (0.5,)))
    ]


def _rigs() -> list[Row]:
    look = {"style": "realistic", "camera": "orbit"}
    return [
        Row(AnimaticRequest(f"{rig.words[0]}", {**look, "lighting": light}, seed=2), label=rig.name)
        for rig in RIGS
        for light in ("studio", "sunset", "night")
    ]


def _sentences() -> list[Row]:
    return [Row(AnimaticRequest(prompt, seed=3), (0.1, 0.5, 0.9)) for prompt in SENTENCES]


def _family(rigs: Sequence[Rig]) -> list[Row]:
    """Each subject at home, in a square."""
    look = {"style": "realistic", "camera": "static"}
    return [Row(AnimaticRequest(rig.words[0], look, aspect_ratio="1:1", seed=2), (0.6,), rig.name) for rig in rigs]


def _seeds() -> list[Row]:
    return [Row(AnimaticRequest(prompt, seed=seed)) for prompt in PROMPTS[:6] for seed in (11, 12, 13, 14)]


def _ratios() -> list[Row]:
    return [
        Row(AnimaticRequest(prompt, aspect_ratio=ratio, seed=4), label=ratio)
        for ratio in ("9:16", "1:1", "4:5", "21:9")
        for prompt in PROMPTS[:6]
    ]


def _given() -> list[Row]:
    """Pictures that are given: a still with depth, the way between two, a clip in other styles, one's own product."""
    folder = _folder()
    stills = [
        _plain(PROMPTS[number], at, folder / f"{number}-{at}.png") for number, at in ((3, 0.3), (3, 0.9), (1, 0.5))
    ]
    clip, product = folder / "clip.mp4", folder / "product.png"
    render(AnimaticRequest(f"{PROMPTS[5]}, commercial", duration=2.0, seed=2), clip)
    cv2.imwrite(str(product), rasterize(document(rig_for("sneaker"), Pose(), 30.0)))
    moments = (0.0, 0.5, 1.0)
    return [
        Row(AnimaticRequest("dolly in", first_frame=stills[0]), moments, "still"),
        Row(AnimaticRequest("orbit", first_frame=stills[2]), moments, "still"),
        Row(AnimaticRequest("a flight", first_frame=stills[0], last_frame=stills[1]), moments, "between, one place"),
        Row(AnimaticRequest("a flight", first_frame=stills[0], last_frame=stills[2]), moments, "between, two places"),
        *(
            Row(AnimaticRequest("drive", {"style": style}, duration=2.0, source_video=clip), moments, f"clip, {style}")
            for style in ("anime", "watercolor")
        ),
        Row(AnimaticRequest("a sneaker on a beach at sunset", subject_picture=product), moments, "own product"),
        Row(AnimaticRequest("a sneaker in a studio", subject_picture=product), moments, "own product"),
    ]


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="animatic-sheets-"))


def _plain(prompt: str, at: float, path: Path) -> Path:
    """A picture without a slate, as someone would give it."""
    stage = Stage(direct(AnimaticRequest(prompt, seed=1)), 1280, 720)
    cv2.imwrite(str(path), stage.picture(round(at * (stage.frames - 1)))[..., :3])
    return path


SHEETS: dict[str, tuple[Callable[[], list[Row]], int, int]] = {
    "prompts": (_prompts, 6, 400),
    "moves": (_moves, 6, 320),
    "lights": (_lights, 8, 284),
    "styles": (_styles, 10, 284),
    "settings": (_settings, 9, 284),
    "rigs": (_rigs, 12, 240),
    "sentences": (_sentences, 6, 400),
    "seeds": (_seeds, 4, 400),
    "ratios": (_ratios, 6, 240),
    "given": (_given, 6, 360),
}


def _docs() -> dict[str, tuple[list[Row], int, int]]:
    """What the README shows: less of each, small."""
    styles = [
        Row(row.request, row.moments, row.label.removesuffix(" golden_hour").replace("_", " "))
        for row in _styles()
        if row.label.endswith(" golden_hour")
    ]
    settings = [row for row in _settings() if row.moments == (0.1, 0.9)]
    return {
        "animatic-prompts": ([Row(row.request, (0.5,)) for row in _prompts()], 6, 300),
        "animatic-moves": ([Row(row.request, (0.0, 1.0), row.label.replace("_", " ")) for row in _moves()], 8, 220),
        "animatic-styles": (styles, 7, 250),
        "animatic-sentences": ([Row(row.request, (0.5,)) for row in _sentences()], 6, 300),
        "animatic-settings": ([Row(row.request, (0.1,), row.label.replace("_", " ")) for row in settings], 8, 220),
        **{f"animatic-{name}": (_family(family.RIGS), 14, 120) for name, family in FAMILIES.items()},
    }


def sheet(rows: Sequence[Row], columns: int, width: int) -> Array:
    """Draw every frame and set them in a grid."""
    cells = []
    for row in rows:
        reel = reel_for(row.request, width * 2)
        for at in row.moments:
            frame = reel.frame(round(at * (reel.frames - 1)))
            size = (width, round(frame.shape[0] * width / frame.shape[1]))
            cell = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
            if row.label:
                _write(cell, row.label)
            cells.append(cell)
    tallest = max(cell.shape[0] for cell in cells)
    cells = [np.pad(cell, ((0, tallest - cell.shape[0] + 4), (0, 4), (0, 0))) for cell in cells]
    cells += [np.zeros_like(cells[0])] * (-len(cells) % columns)
    return np.vstack([np.hstack(cells[i : i + columns]) for i in range(0, len(cells), columns)])


def _write(cell: Array, text: str) -> None:
    wide, tall = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, 0.4, 1)[0]
    cv2.rectangle(cell, (0, 0), (wide + 10, tall + 9), (24, 20, 20), -1)
    cv2.putText(cell, text, (5, tall + 4), cv2.FONT_HERSHEY_SIMPLEX, 0.4, (255, 255, 255), 1, cv2.LINE_AA)


def save(picture: Array, path: Path, most: int | None = None) -> None:
    """Write a JPG; where it may only be so large, as good as that allows."""
    for quality in range(88, 30, -6):
        data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        if most is None or len(data) <= most:
            break
    path.write_bytes(bytes(data))


def main(arguments: Sequence[str]) -> None:
    """Write the sheets as JPG files."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    if list(arguments[1:]) == ["docs"]:
        for name, (rows, columns, width) in _docs().items():
            save(sheet(rows, columns, width), folder / f"{name}.jpg", LIMIT)
        return
    for name in arguments[1:] or SHEETS:
        make, columns, width = SHEETS[name]
        save(sheet(make(), columns, width), folder / f"{name}.jpg")


if __name__ == "__main__":
    main(sys.argv[1:])
