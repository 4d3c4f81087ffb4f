"""The embedded generator behaves like a service, without a network, and draws only on download."""

from pathlib import Path

import pytest

from components.errors import Canceled, UnsupportedRequest
from components.providers import Generation, GenerationRequest, GenerationStatus, connect
from components.providers.animatic import Animatic

DOG = GenerationRequest("animatic", "a golden retriever, running", duration=2, aspect_ratio="1:1", resolution="480p")


def test_the_same_intent_is_the_same_run_with_the_same_seed() -> None:
    first, again, other = (Animatic().submit(DOG, intent=intent) for intent in ("one", "one", "two"))
    assert first == again
    assert first.id != other.id
    assert first.reference["seed"] != other.reference["seed"]


def test_a_given_seed_is_kept_even_when_it_is_zero() -> None:
    assert Animatic().submit(GenerationRequest("animatic", "a dog", seed=0)).reference["seed"] == 0


def test_it_is_ready_as_soon_as_it_is_asked_and_costs_nothing() -> None:
    generation = connect("animatic", {}).submit(DOG)
    assert generation.status is GenerationStatus.RUNNING
    assert generation.cost == 0
    assert Animatic().poll(generation).status is GenerationStatus.SUCCEEDED


def test_a_canceled_one_stays_canceled() -> None:
    canceled = Animatic().cancel(Animatic().submit(DOG))
    assert Animatic().poll(canceled).status is GenerationStatus.CANCELED


def test_what_it_cannot_draw_is_refused() -> None:
    with pytest.raises(UnsupportedRequest, match="2 to 8 s"):
        Animatic().submit(GenerationRequest("animatic", "a dog", duration=9))
    with pytest.raises(UnsupportedRequest, match="not offered by Animatic"):
        Animatic().submit(GenerationRequest("gen4.5", "a dog"))


def test_a_new_process_draws_from_what_was_written_down(tmp_path: Path) -> None:
    generation = Animatic().poll(Generation.from_json(Animatic().submit(DOG, intent="one").to_json()))
    seen: list[float] = []
    Animatic().download(generation, tmp_path / "take.mp4", progress=seen.append)
    assert (tmp_path / "take.mp4").read_bytes()[4:8] == b"ftyp"
    assert seen == sorted(seen)
    assert seen[-1] == pytest.approx(1.0)


def test_a_stopped_download_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Canceled):
        Animatic().download(Animatic().submit(DOG), tmp_path / "take.mp4", canceled=lambda: True)
    assert not list(tmp_path.iterdir())
