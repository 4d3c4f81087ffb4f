"""What the cards of the Generate page say about a model."""

from components.prompts import PromptParts
from components.providers import MODELS, SERVICES, availability
from components.widgets.inputs import Inputs
from components.widgets.offers import FILTERS, Offer, capabilities, fits, offers
from components.widgets.shot import Shot

SHOT = Shot(parts=PromptParts(subject="a fox"))


def offered(environment: dict[str, str] | None = None, shot: Shot = SHOT) -> tuple[Offer, ...]:
    return offers(MODELS, SERVICES, lambda model: availability(model, environment or {}), shot)


def test_what_is_ready_comes_first_then_each_service_once() -> None:
    found = offered()
    assert found[0].model.id == "animatic"
    first = [offer.service.name for offer in found[:6]]
    assert len(set(first)) == len(first)


def test_a_key_makes_a_service_ready() -> None:
    ready = {offer.model.id for offer in offered({"RUNWAYML_API_SECRET": "key"}) if offer.availability.ready}
    assert {"animatic", "gen4.5"} <= ready


def test_ended_models_are_not_offered() -> None:
    assert not any(offer.model.is_retired() for offer in offered())


def test_a_name_does_not_repeat_its_service() -> None:
    names = {offer.model.id: offer.name for offer in offered()}
    assert (names["gen4.5"], names["ray-3.2"], names["kling-v3"]) == ("Gen-4.5", "Ray 3.2", "Kling 3.0")


def test_a_card_prices_the_length_of_the_shot_or_the_nearest() -> None:
    by_id = {offer.model.id: offer for offer in offered(shot=Shot(parts=SHOT.parts, duration=4))}
    assert by_id["gen4.5"].request.duration == 4
    assert by_id["gen4.5"].price == by_id["gen4.5"].model.price(by_id["gen4.5"].request)


def test_filters_keep_what_their_name_says() -> None:
    found = offered()
    cheap = [offer for offer in found if FILTERS["Under $0.50"](offer, SHOT)]
    assert cheap
    assert all(offer.price is not None and offer.price < 0.5 for offer in cheap)
    assert [offer.model.id for offer in found if FILTERS["Ready to use"](offer, SHOT)] == ["animatic"]


def test_capabilities_are_told_in_few_words() -> None:
    assert capabilities(MODELS["gen4.5"])[:2] == ["2–10 s", "720p"]
    assert "First, last frame" in capabilities(MODELS["ray-3.2"])


def test_a_price_by_the_second_of_the_input_is_told_as_such() -> None:
    by_id = {offer.model.id: offer for offer in offered()}
    assert (by_id["aleph2"].price, by_id["aleph2"].rate) == (None, 0.28)
    assert by_id["gen4.5"].rate is None


def test_what_goes_in_decides_what_fits() -> None:
    picture = Inputs(first_frame="a" * 64 + ".jpg")
    found = offers(MODELS, SERVICES, lambda model: availability(model, {}), SHOT, picture)
    by_id = {offer.model.id: fits(offer, SHOT) for offer in found}
    assert (by_id["gen4.5"], by_id["gen4_turbo"], by_id["animatic"], by_id["aleph2"]) == (True, True, True, False)
