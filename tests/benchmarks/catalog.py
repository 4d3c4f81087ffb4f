"""Time what a library page asks of the catalog, at two sizes: ``python -m tests.benchmarks.catalog``.

Prints one table: the median and the fastest of the runs, in milliseconds; on a busy machine the fastest tells more.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from components.catalog import Catalog, Clip, ClipQuery, Job, JobKind, Origin, new_id, now
from components.catalog.migrations import migrate
from components.catalog.pool import Pool
from components.catalog.rows import columns, insert

RUNS = 30
SUBJECTS = [
    "retriever",
    "espresso",
    "sneaker",
    "skyline",
    "dancer",
    "robot",
    "perfume",
    "canyon",
    "tram",
    "orchid",
    "kettle",
    "falcon",
]
ACTIONS = ["running", "turning", "glowing", "falling", "pouring", "waving", "drifting", "rising"]
PLACES = ["in a field of sunflowers", "on a wet street", "above the clouds", "in a quiet studio", "at the harbor"]
MODELS = ["animatic", "gen4.5", "ray-3.2", "kling-v3", "veo-3.1", "pika-2.2", "svd-xt"]
SIZES = ((1280, 720), (720, 1280), (720, 720), (720, 900))
TAGS = ["campaign", "draft", "client", "summer", "winter", "launch", "hero", "b-roll"]


def make_clip(rng: random.Random) -> Clip:
    """Make up a clip with a prompt of some 60 words, as real ones have."""
    subject, action, place = rng.choice(SUBJECTS), rng.choice(ACTIONS), rng.choice(PLACES)
    words = [f"a {subject}, {action} {place}", *(rng.choice(SUBJECTS + ACTIONS) for _ in range(50))]
    width, height = rng.choice(SIZES)
    return Clip(
        id=new_id(),
        title=f"A {subject}, {action}",
        origin=rng.choice(list(Origin)),
        media=f"{rng.getrandbits(256):064x}",
        suffix="mp4",
        size=3_000_000,
        duration=rng.uniform(2, 12),
        width=width,
        height=height,
        fps=24.0,
        has_audio=False,
        created_at=now(),
        rating=rng.randrange(6),
        favorite=rng.random() < 0.05,
        tags=tuple(rng.sample(TAGS, 2)),
        prompt=" ".join(words),
        model=rng.choice(MODELS),
        recipe={"steps": [{"name": "trim", "start": 0.5, "end": 3.0}]},
    )


def fill(path: Path, count: int) -> float:
    """Write that many clips in one transaction; return the seconds that it took."""
    rng, pool = random.Random(1), Pool(path)
    migrate(path)
    rows = [columns(clip) | {"aspect_ratio": clip.aspect_ratio} for clip in (make_clip(rng) for _ in range(count))]
    started = time.perf_counter()
    with pool.write() as db:
        db.executemany(insert("clips", rows[0]), rows)
        db.execute("UPDATE clips SET deleted_at = ? WHERE rowid % 50 = 0", (now(),))
    seconds = time.perf_counter() - started
    pool.close()
    return seconds


def measure(action: Callable[[], object]) -> tuple[float, float]:
    """Run the action; return the median and the fastest run in milliseconds."""
    times = []
    for _ in range(RUNS):
        started = time.perf_counter()
        action()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times), min(times)


def questions(catalog: Catalog) -> dict[str, Callable[[], object]]:
    """Name what pages ask."""

    def anew(action: Callable[[], object]) -> Callable[[], object]:
        """Ask as right after a change, when nothing is remembered."""

        def ask() -> None:
            catalog.clips._memory = (-1, {})
            action()

        return ask

    def find(**query: object) -> Callable[[], object]:
        return anew(lambda: catalog.clips.find(ClipQuery(**query)))  # type: ignore[arg-type]

    job = catalog.jobs.add(Job(new_id(), JobKind.edit, "A cut", "intent", now()))
    return {
        "newest 24": find(),
        "newest 24, again": lambda: catalog.clips.find(ClipQuery()),
        "newest, page 2,000": find(offset=48_000),
        "by title": find(sort="title"),
        "longest": find(sort="longest"),
        "best rated": find(sort="rating"),
        "one model": find(model="gen4.5"),
        "model, ratio, 4 stars": find(model="gen4.5", aspect_ratio="9:16", min_rating=4),
        "favorites": find(favorite=True),
        "one tag": find(tag="hero"),
        "tag and model": find(tag="hero", model="gen4.5"),
        "search: one letter": find(text="r"),
        "search: a word": find(text="retriever"),
        "search: three words": find(text="retriever running sunfl"),
        "search: word and model": find(text="retriever", model="gen4.5"),
        "search: no hit": find(text="xylophone"),
        "search: best match": find(text="retriever running", sort="best match"),
        "search: a word, again": lambda: catalog.clips.find(ClipQuery(text="retriever")),
        "facets": anew(catalog.clips.facets),
        "facets, again": catalog.clips.facets,
        "count": anew(catalog.clips.count),
        "trash": find(trashed=True),
        "jobs.version": catalog.jobs.version,
        "jobs.update": lambda: catalog.jobs.update(job.id, progress=random.random()),
        "clips.add": lambda: catalog.clips.add(make_clip(random.Random())),
    }


def main(counts: tuple[int, ...]) -> None:
    """Measure at each size and print the table."""
    table: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            path = Path(folder, f"{count}.db")
            table.setdefault("fill, seconds", []).append(f"{fill(path, count):12.2f} {'':10}")
            table.setdefault("file, MB", []).append(f"{path.stat().st_size / 1e6:12.1f} {'':10}")
            with Catalog.open(path) as catalog:
                for name, action in questions(catalog).items():
                    median, fastest = measure(action)
                    table.setdefault(name, []).append(f"{median:12.2f} {fastest:10.2f}")
    print(f"{'ms':24}" + "".join(f"{f'{count:,} clips':>12} {'fastest':>10}" for count in counts))
    for name, cells in table.items():
        print(f"{name:24}" + "".join(cells))


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or (100, 100_000))
