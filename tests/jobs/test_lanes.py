"""Lanes: each service has places and threads of its own, and who waits for one can be called away."""

import asyncio
import threading
import time
from typing import Any

import pytest

from components.errors import Canceled
from components.jobs.lanes import Lane, Later


class Guest:
    """Something that rests in a lane."""

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.stirred = asyncio.Event()
        self.canceled = False
        self.told: list[str] = []
        self.rested: list[float | None] = []

    async def rest(self, seconds: float | None) -> None:
        self.rested.append(seconds)
        if seconds is None:
            await self.stirred.wait()
            self.stirred.clear()
        if self.canceled:
            raise Canceled("It was stopped.")

    def stir(self) -> None:
        self.stirred.set()

    def tell(self, what: str) -> None:
        self.told.append(what)


async def stay(lane: Lane, guest: Guest, order: list[int], number: int, leave: asyncio.Event, **how: Any) -> None:
    async with lane.place(guest, **{"has_one": False, **how}):
        order.append(number)
        await leave.wait()


def test_no_more_than_the_places_are_taken_and_who_was_ordered_first_goes_first() -> None:
    async def scene() -> None:
        lane, order, leave = Lane("x", 2), [], [asyncio.Event() for _ in range(4)]
        tasks = [asyncio.create_task(stay(lane, Guest(str(9 - n)), order, n, leave[n])) for n in range(4)]
        await asyncio.sleep(0.01)
        assert order == [0, 1]
        leave[1].set()
        await asyncio.sleep(0.01)
        assert order == [0, 1, 3]
        for event in leave:
            event.set()
        await asyncio.gather(*tasks)
        assert order == [0, 1, 3, 2]

    asyncio.run(scene())


def test_what_is_in_the_making_already_is_let_in_at_once() -> None:
    async def scene() -> None:
        lane, order, leave = Lane("x", 1), [], asyncio.Event()
        tasks = [asyncio.create_task(stay(lane, Guest(), order, n, leave, has_one=True)) for n in range(3)]
        tasks.append(asyncio.create_task(stay(lane, Guest(), order, 3, leave)))
        await asyncio.sleep(0.01)
        assert order == [0, 1, 2]
        leave.set()
        await asyncio.gather(*tasks)
        assert order == [0, 1, 2, 3]

    asyncio.run(scene())


@pytest.mark.parametrize("granted", [False, True], ids=["while it waits", "in the moment it gets a place"])
def test_who_is_called_away_keeps_no_place(granted: bool) -> None:
    async def scene() -> None:
        lane, order, leave = Lane("x", 1), [], asyncio.Event()
        first = asyncio.create_task(stay(lane, Guest(), order, 0, leave))
        await asyncio.sleep(0)
        gone = Guest()
        second = asyncio.create_task(stay(lane, gone, order, 1, asyncio.Event()))
        third = asyncio.create_task(stay(lane, Guest(), order, 2, leave))
        await asyncio.sleep(0.01)
        gone.canceled = True
        if granted:
            leave.set()
        else:
            gone.stir()
        with pytest.raises(Canceled):
            await second
        leave.set()
        await asyncio.wait_for(asyncio.gather(first, third), 5)
        assert order == [0, 2]

    asyncio.run(scene())


def test_later_is_waited_for_and_told() -> None:
    async def scene() -> None:
        lane, guest, calls = Lane("x", 1), Guest(), iter([Later(5.0, "in line"), Later(7.0), None])

        def work() -> str:
            if later := next(calls):
                raise later
            return "done"

        assert await lane.ask(guest, work) == "done"
        assert (guest.rested, guest.told) == ([5.0, 7.0], ["in line"])

    asyncio.run(scene())


def test_a_service_that_hangs_holds_up_no_other() -> None:
    release = threading.Event()

    async def scene() -> float:
        slow, quick = Lane("slow", 3), Lane("quick", 3)
        hanging = [asyncio.create_task(slow.ask(Guest(), lambda: release.wait(20))) for _ in range(50)]
        await asyncio.sleep(0.05)
        begun = time.monotonic()
        await quick.ask(Guest(), lambda: None)
        took = time.monotonic() - begun
        release.set()
        await asyncio.gather(*hanging)
        return took

    assert asyncio.run(scene()) < 2
