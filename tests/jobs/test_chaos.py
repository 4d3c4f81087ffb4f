"""A short run of chaos: an app and its worker killed at random, and every take paid for once and kept."""

from pathlib import Path

from tests.benchmarks.chaos import Chaos


def test_whatever_is_killed_every_take_is_charged_once_and_kept(tmp_path: Path) -> None:
    with Chaos(tmp_path / "home", takes=9, seed=7) as chaos:
        chaos.start()
        chaos.rage(6, (0.2, 1.5))
        chaos.settle(120)
        outcome = chaos.outcome()
    assert (outcome.done, outcome.charged, outcome.twice, outcome.lost) == (9, 9, 0, 0)
    assert outcome.kills >= 3
    assert set(outcome.reviewed) <= {"runway"}, "the others can tell what became of a request"
