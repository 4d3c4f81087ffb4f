"""Time what a keystroke on the Prompt page asks of the prompts: ``python -m tests.benchmarks.prompts``.

Prints one table in milliseconds: median, 95th percentile and fastest; on a busy machine the fastest tells more.
"""

import statistics
import time
import tomllib
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from components.prompts import TEMPLATES, split, surprise
from components.prompts.dialects import DIALECTS, render
from components.prompts.difference import differences
from components.prompts.lint import LintContext, lint
from components.prompts.variations import expand, vary

RUNS = 10
PROMPTS = [
    case["text"]
    for case in tomllib.loads((Path(__file__).parents[1] / "prompts" / "lint_cases.toml").read_text())["cases"]
]
SHOTS = [*(template.parts for template in TEMPLATES.values()), *(surprise(seed) for seed in range(20))]
CONTEXT = LintContext(duration=5, aspect_ratio="16:9", prompt_limit=1000, limit_unit="utf16", durations=(5, 10))
LONG = "a kite rises over the dunes, then turns, no people, sunset, noon sun, walks in a field, " * 115
TEN_THOUSAND = "a {red|blue|green|black|white} {car|boat|kite|fox|robot} {at dawn|at noon|at night|in fog} " * 2


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


def main() -> None:
    """Print the table."""
    print(f"{'ms':<44}{'p50':>10}{'p95':>10}{'fastest':>10}")
    print(row("text and findings after a keystroke (parts)", [lambda s=s: (s.text(), lint(s, CONTEXT)) for s in SHOTS]))
    print(row("take a sentence apart", [lambda p=p: split(p) for p in PROMPTS]))
    print(row("lint a sentence", [lambda p=p: lint(p, CONTEXT) for p in PROMPTS]))
    print(row("lint 10,000 characters", [lambda: lint(LONG, CONTEXT)]))
    print(row("render in every dialect", [lambda s=s: [render(s, d) for d in DIALECTS] for s in SHOTS]))
    print(row("four other lights", [lambda s=s: vary(s, "lighting") for s in SHOTS]))
    print(row("expand 10,000 combinations", [lambda: expand(TEN_THOUSAND, limit=10_000)]))
    print(row("100 of 10^9 combinations", [lambda: expand("{a|b|c|d|e|f|g|h} " * 10, seed=1)]))
    print(row("difference of two prompts", [lambda a=a, b=b: differences(a, b) for a, b in pairwise(PROMPTS)]))


if __name__ == "__main__":
    main()
