"""Files that are read while they are made: one maker for all who read, called off when the last one leaves."""

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest

from components.errors import BadInput
from components.settings import Settings
from components.web.growing import Nursery
from components.web.lanes import Lane


class Maker(Lane):
    """A lane whose process writes ten bytes, one at a time, unless the file is taken away."""

    def __init__(self, fault: str = "") -> None:
        super().__init__("nobody", 1.0, "late")
        self.orders, self.called_off, self._fault = 0, 0, fault

    def ask(self, settings: Settings, order: dict[str, Any]) -> None:
        self.orders += 1
        if self._fault:
            raise BadInput(self._fault)
        grows = Path(order["grows"])
        for digit in range(10):
            if not grows.exists():
                self.called_off += 1
                raise BadInput("canceled")
            with grows.open("ab") as file:
                file.write(b"%d" % digit)
            time.sleep(0.03)
        grows.rename(order["path"])


async def read(nursery: Nursery, settings: Settings, path: Path) -> tuple[bytes, int]:
    """All that comes, and in how many pieces."""
    growing = nursery.join(settings, {}, path)
    assert await growing.started()
    pieces = [piece async for piece in growing.pieces()]
    nursery.leave(growing)
    return b"".join(pieces), len(pieces)


def test_readers_share_a_file_that_grows(settings: Settings, tmp_path: Path) -> None:
    async def flow() -> None:
        maker = Maker()
        nursery, path = Nursery(maker), tmp_path / "file.mp4"
        both = await asyncio.gather(read(nursery, settings, path), read(nursery, settings, path))
        assert [content for content, _ in both] == [b"0123456789"] * 2
        assert both[0][1] > 2
        assert maker.orders == 1
        await asyncio.sleep(0.05)
        assert [each.name for each in tmp_path.iterdir()] == ["file.mp4"]

    asyncio.run(flow())


def test_what_nobody_reads_any_more_is_called_off_and_the_newest_is_made(settings: Settings, tmp_path: Path) -> None:
    async def flow() -> None:
        maker = Maker()
        nursery = Nursery(maker)
        for number in range(8):  # a slider is dragged: each edit is left for the next
            growing = nursery.join(settings, {}, tmp_path / f"{number}.mp4")
            await asyncio.sleep(0.02)
            nursery.leave(growing)
        content, _ = await read(nursery, settings, tmp_path / "last.mp4")
        assert content == b"0123456789"
        assert maker.called_off >= 1
        assert maker.orders <= maker.called_off + 1
        assert [each.name for each in tmp_path.iterdir()] == ["last.mp4"]

    asyncio.run(flow())


def test_who_comes_back_gets_a_file_of_its_own(settings: Settings, tmp_path: Path) -> None:
    async def flow() -> None:
        nursery, path = Nursery(Maker()), tmp_path / "file.mp4"
        first = nursery.join(settings, {}, path)
        await first.started()
        nursery.leave(first)
        content, _ = await read(nursery, settings, path)
        assert content == b"0123456789"

    asyncio.run(flow())


def test_what_stands_in_the_way_is_told(settings: Settings, tmp_path: Path) -> None:
    async def flow() -> None:
        nursery = Nursery(Maker("Trim it first."))
        growing = nursery.join(settings, {}, tmp_path / "file.mp4")
        assert not await growing.started()
        nursery.leave(growing)
        with pytest.raises(BadInput, match="Trim it first"):
            raise growing.error or AssertionError
        assert list(tmp_path.iterdir()) == []

    asyncio.run(flow())
