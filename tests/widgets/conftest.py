"""Clips for tests of what is drawn: rows of a catalog, without files behind them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from components.catalog import Catalog, Clip, Origin, new_id, now


@pytest.fixture
def clip() -> Callable[..., Clip]:
    """Make a clip of which only what matters to the test is told."""

    def make(**values: Any) -> Clip:
        plain = {
            "id": new_id(),
            "title": "Dunes",
            "origin": Origin.generated,
            "media": "a" * 64,
            "suffix": "mp4",
            "size": 1_000_000,
            "duration": 4.0,
            "width": 1280,
            "height": 720,
            "fps": 24.0,
            "has_audio": False,
            "created_at": now(),
        }
        return Clip(**{**plain, **values})

    return make


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path / "catalog.db")
    yield opened
    opened.close()
