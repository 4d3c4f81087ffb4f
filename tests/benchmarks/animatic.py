"""Measure the animatic: ``python tests/benchmarks/animatic.py [seconds]`` prints a table and the load it ran under.

CPU milliseconds a frame are the trustworthy column on a shared machine: drawing on one thread, then encoding.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from components.animatic import AnimaticRequest, render, still
from components.animatic.encode import to_i420
from components.animatic.render import forget, reel_for
from components.animatic.sheets import PROMPTS


def measure(prompt: str, duration: float) -> str:
    """One row of the table."""
    request = AnimaticRequest(prompt, duration=duration, seed=1)
    forget()
    start = time.process_time()
    reel = reel_for(request)
    bake = time.process_time() - start
    start = time.process_time()
    for index in range(reel.frames):
        reel.frame(index)
    poses = (time.process_time() - start) / reel.frames
    start = time.process_time()
    for index in range(0, reel.frames, 4):
        to_i420(reel.frame(index))
    steady = (time.process_time() - start) / len(range(0, reel.frames, 4))
    forget()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        wall, cpu = time.perf_counter(), time.process_time()
        render(request, path)
        wall, cpu, size = time.perf_counter() - wall, time.process_time() - cpu, path.stat().st_size
    forget()
    start = time.process_time()
    still(request)
    cold = time.process_time() - start
    start = time.process_time()
    still(request, 0.6)
    warm = time.process_time() - start
    return (
        f"{prompt[:44]:44} {bake * 1000:7.0f} {poses * 1000:8.1f} {steady * 1000:8.1f} {cpu / duration:8.2f}"
        f" {wall / duration:8.2f} {size / 1e6:6.2f} {cold * 1000:7.0f} {warm * 1000:6.0f}"
    )


def main() -> None:
    """Print the table."""
    duration = float(sys.argv[1]) if len(sys.argv) > 1 else 4.0
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; 1280x720, 24 fps, {duration:g} s; still 640 px")
    print(f"{'prompt':44} bake ms frame ms steady  cpu s/s wall s/s     MB cold ms warm ms")
    for prompt in PROMPTS:
        print(measure(prompt, duration), flush=True)


if __name__ == "__main__":
    main()
