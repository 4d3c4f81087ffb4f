"""Measure the animatic: ``python tests/benchmarks/animatic.py [-n ROWS] [--seconds S] [--shapes]`` prints a table.

On a shared machine the CPU columns can be trusted and the wall ones cannot; the load is told. Every prompt is drawn
by a process of its own, so that its peak of memory is its own and nothing baked before helps it.
"""

import argparse
import multiprocessing
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from components.animatic import AnimaticRequest, direct, drafted, render, still
from components.animatic.encode import to_i420
from components.animatic.render import forget, reel_for
from components.animatic.sheets import PROMPTS

Row = dict[str, float]
COLUMNS = {
    "wall s": 1, "cpu s": 1, "bake ms": 0, "frame ms": 1, "first ms": 1, "encode ms": 1, "MB": 2, "RSS MB": 0,
    "cold ms": 0, "warm ms": 0, "word ms": 0,
}  # fmt: skip
"""What is told of a prompt, with so many digits: a clip with its bake (frames are drawn to I420, ``first`` with their
drawings of the subject); a 640 pixel still, new, again, and after another camera move was chosen."""


@contextmanager
def taking(row: Row, name: str, share: float = 1000.0) -> Iterator[None]:
    """Add the CPU time of a block, in milliseconds, divided over as many things as ``share`` says."""
    start = time.process_time()
    yield
    row[name] = (time.process_time() - start) * share


def measure(request: AnimaticRequest) -> Row:
    """One row of the table."""
    row: Row = {}
    with taking(row, "cold ms"):
        still(request)
    with taking(row, "warm ms"):
        still(request, 0.6)
    move = "dolly_in" if direct(request).move != "dolly_in" else "pan_left"
    with taking(row, "word ms"):
        still(replace(request, parts={**(request.parts or {}), "camera": move}))
    forget()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        wall = time.perf_counter()
        with taking(row, "cpu s", 1.0):
            render(request, path)
        row["wall s"] = time.perf_counter() - wall
        row["MB"] = path.stat().st_size / 1e6
    row["RSS MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    forget()
    with taking(row, "bake ms"):
        reel = reel_for(request)
    with taking(row, "first ms", 1000 / reel.frames):
        for index in range(reel.frames):
            reel.frame(index)
    some = range(0, reel.frames, 3)
    with taking(row, "frame ms", 1000 / len(some)):
        for index in some:
            to_i420(reel.frame(index))
    row["encode ms"] = row["cpu s"] * 1000 / reel.frames - row["bake ms"] / reel.frames - row["first ms"]
    return row


def told(name: str, row: Row) -> str:
    """A row as text."""
    return f"{name[:46]:46}" + "".join(f"{row[column]:10.{digits}f}" for column, digits in COLUMNS.items())


def table(requests: dict[str, AnimaticRequest]) -> None:
    """Measure and print every row, then what is in the middle and what is worst."""
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"{'':46}" + "".join(f"{column:>10}" for column in COLUMNS))
    rows = []
    with multiprocessing.get_context("fork").Pool(1, maxtasksperchild=1) as pool:
        for name, row in zip(requests, pool.imap(measure, requests.values(), chunksize=1), strict=True):
            rows.append(row)
            print(told(name, row), flush=True)
    for name, pick in (("p50", statistics.median), ("p95", _high), ("worst", max)):
        print(told(name, {column: pick([row[column] for row in rows]) for column in COLUMNS}))
    print(f"load {os.getloadavg()[0]:.1f}")


def _high(values: list[float]) -> float:
    return sorted(values)[round(0.95 * (len(values) - 1))]


def main() -> None:
    """Print the table of the prompts, or that of other shapes and sizes."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("-n", type=int, nargs="*", help="only these rows, from 0")
    reader.add_argument("--seconds", type=float, default=4.0)
    reader.add_argument("--shapes", action="store_true", help="1080p, 9:16, 1:1 and drafts instead")
    asked = reader.parse_args()
    kinds: dict[str, dict[str, Any]] = {"": {}}
    if asked.shapes:
        kinds = {
            "1080p": {"height": 1080},
            "9:16": {"aspect_ratio": "9:16"},
            "1:1": {"aspect_ratio": "1:1"},
        }
    chosen = asked.n or range(len(PROMPTS))
    requests = {
        f"{kind} {number:2} {prompt}".strip(): AnimaticRequest(prompt, duration=asked.seconds, seed=1, **change)
        for kind, change in kinds.items()
        for number, prompt in enumerate(PROMPTS)
        if number in chosen
    }
    if asked.shapes:
        wide = {f"draft {number:2} {prompt}": prompt for number, prompt in enumerate(PROMPTS) if number in chosen}
        requests |= {name: drafted(AnimaticRequest(prompt, seed=1)) for name, prompt in wide.items()}
    table(requests)


if __name__ == "__main__":
    main()
