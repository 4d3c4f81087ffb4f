"""Time what the prompt room asks of a machine: ``python -m tests.benchmarks.prompts``.

A keystroke on the Prompt page (all that the server does for it), stills and loops, patterns, and a catalog of 10,000
prompts. Prints one table in milliseconds: median, 95th percentile and fastest, which tells more on a busy machine.
"""

import os
import statistics
import tempfile
import time
import tomllib
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from components.animatic import AnimaticRequest, render, still
from components.catalog import Catalog, PromptQuery
from components.prompts import TEMPLATES, PromptParts, split, surprise
from components.prompts.dialects import DIALECTS
from components.prompts.dialects import render as render_words
from components.prompts.difference import differences
from components.prompts.lint import LintContext, lint
from components.prompts.variations import Spread, expand, spread_out, vary
from components.providers import MODELS
from components.widgets.picker import tile_drawing
from components.widgets.prompt_dialects import dialects
from components.widgets.prompt_lint import look_at
from components.widgets.shot import Shot

RUNS = 10
PROMPTS = [
    case["text"]
    for case in tomllib.loads((Path(__file__).parents[1] / "prompts" / "lint_cases.toml").read_text())["cases"]
]
SHOTS = [*(template.parts for template in TEMPLATES.values()), *(surprise(seed) for seed in range(20))]
CONTEXT = LintContext(duration=5, aspect_ratio="16:9", prompt_limit=1000, limit_unit="utf16", durations=(5, 10))
LONG = "a kite rises over the dunes, then turns, no people, sunset, noon sun, walks in a field, " * 115
TEN_THOUSAND = "a {red|blue|green|black|white} {car|boat|kite|fox|robot} {at dawn|at noon|at night|in fog} " * 2

KEPT = 10_000
ANIMATIC = MODELS["animatic"]
PATTERN = PromptParts(subject="a {red|blue|green} __animal__", setting="{a wood|a town}", lighting="__light__")
ANIMALS = {"animal": ["fox", "wolf", "heron", "otter"]}
RARE = "zyx"


def timed(work: Callable[[], object]) -> float:
    """Return how long it took, in milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def row(name: str, works: list[Callable[[], object]]) -> str:
    """Run all of them again and again; return a line of the table."""
    works[0]()
    times = sorted(timed(work) for _ in range(RUNS) for work in works)
    late = times[min(len(times) - 1, round(0.95 * len(times)))]
    return f"{name:<44}{statistics.median(times):>10.2f}{late:>10.2f}{times[0]:>10.2f}"


def keystroke(catalog: Catalog, number: int) -> None:
    """Do what the server does for one keystroke: keep the draft, look at it, vary it, tell it to every model."""
    shot = Shot("typed", parts=SHOTS[number % len(SHOTS)]).changed({"setting": f"a quiet place {number}"})
    catalog.prompts.write_draft(shot.id, shot.to_json(), shot.text, shot.name)
    shot = Shot.of(catalog.prompts.get(shot.id))
    look_at(shot, ANIMATIC)
    dialects(shot, ANIMATIC)
    for parts in vary(shot.parts, "lighting", 5):
        tile_drawing(shot.changed({"lighting": parts.lighting}))


def a_still(number: int, width: int) -> None:
    """Draw a still that was never drawn before."""
    drawing = Shot(parts=SHOTS[number % len(SHOTS)]).drawing() or {}
    still(AnimaticRequest(**drawing, seed=number), width=width)


def a_loop(number: int, folder: Path) -> None:
    """Draw two seconds of a shot."""
    drawing = Shot(parts=SHOTS[number % len(SHOTS)], duration=2.0).drawing() or {}
    render(AnimaticRequest(**drawing, seed=number, height=270, fps=12), folder / "loop.mp4")


def filled(folder: Path) -> Catalog:
    """Return a catalog of many prompts, some of them tagged, one of them rare."""
    catalog = Catalog.open(folder / "catalog.db")
    for number in range(KEPT):
        shot = Shot(parts=SHOTS[number % len(SHOTS)]).changed({"setting": f"{PROMPTS[number % len(PROMPTS)]} {number}"})
        prompt = catalog.prompts.write_draft(f"p{number}", shot.to_json(), shot.text, shot.name)
        if number % 50 == 0:
            catalog.prompts.retag(prompt.id, ("autumn", f"tag {number % 7}"))
    catalog.prompts.write_draft("rare", {}, f"a {RARE} in the snow", "Rare")
    return catalog


def main() -> None:
    """Print the table."""
    print(f"{'ms':<44}{'p50':>10}{'p95':>10}{'fastest':>10}")
    print(row("text and findings after a keystroke (parts)", [lambda s=s: (s.text(), lint(s, CONTEXT)) for s in SHOTS]))
    print(row("take a sentence apart", [lambda p=p: split(p) for p in PROMPTS]))
    print(row("lint a sentence", [lambda p=p: lint(p, CONTEXT) for p in PROMPTS]))
    print(row("lint 10,000 characters", [lambda: lint(LONG, CONTEXT)]))
    print(row("render in every dialect", [lambda s=s: [render_words(s, d) for d in DIALECTS] for s in SHOTS]))
    print(row("four other lights", [lambda s=s: vary(s, "lighting") for s in SHOTS]))
    print(row("a pattern over fields and lists, 24 shown", [lambda: spread_out(PATTERN, ANIMALS, Spread(most=24))]))
    print(row("expand 10,000 combinations", [lambda: expand(TEN_THOUSAND, limit=10_000)]))
    print(row("100 of 10^9 combinations", [lambda: expand("{a|b|c|d|e|f|g|h} " * 10, seed=1)]))
    print(row("difference of two prompts", [lambda a=a, b=b: differences(a, b) for a, b in pairwise(PROMPTS)]))
    numbers = iter(range(10**6))
    print(row("still of the stage, 560 wide", [lambda: a_still(next(numbers), 560)] * 2))
    print(row("still of a tile, 320 wide", [lambda: a_still(next(numbers), 320)] * 2))
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as name:
        folder = Path(name)
        print(row("two second loop, 480 wide", [lambda: a_loop(next(numbers), folder)]))
        with filled(folder) as catalog:
            find = catalog.prompts.find
            print(f"with {KEPT:,} prompts kept")
            print(row("a keystroke, all that the server does", [lambda: keystroke(catalog, next(numbers))] * 10))
            print(row("first page", [lambda: find(PromptQuery())]))
            for text in ("a", "fox", "golden ret", RARE):
                print(row(f"search “{text}”", [lambda text=text: find(PromptQuery(text=text))]))
            print(row("by tag, by title", [lambda: find(PromptQuery(tag="autumn", sort="title"))]))
            print(row("best rated", [lambda: find(PromptQuery(sort="best rated"))]))
            print(row("all tags with their counts", [catalog.prompts.tags]))


if __name__ == "__main__":
    main()
