"""Generate: one take at one service, paid once at most.

While the service works, the workflow rests: it holds a place in the service's lane but no thread.
"""

import asyncio

from components.errors import Canceled
from components.jobs.attempt import Attempt
from components.jobs.take import Take


async def generate(attempt: Attempt) -> str:
    """Make the job's take and return the id of its clip."""
    take = await asyncio.to_thread(Take, attempt)
    lane = await attempt.shift.lane(take.service)
    try:
        async with lane.place(attempt, has_one=take.is_under_way):
            await attempt.step_of("send", lambda: lane.ask(attempt, take.send))
            await attempt.step_of("wait", lambda: lane.ask(attempt, take.look))
        made = await attempt.step_of("fetch", lambda: lane.fetch(attempt, take.fetch))
        return await attempt.step_of("register", lambda: asyncio.to_thread(take.register, made))
    except Canceled:
        await lane.ask(attempt, take.withdraw)
        raise
