"""What one click would send: a request a model, as near to the form as it takes it, with price and reasons."""

from collections.abc import Sequence

from components.errors import ClipNotFound
from components.jobs.orders import Wanted
from components.jobs.purse import Quote
from components.prompts import PromptParts
from components.providers import MODELS, SERVICES, GenerationRequest, Kind, availability
from components.widgets.inputs import Inputs
from components.widgets.offers import Offer, offers
from components.widgets.orders import Order, Wish, orders, refusal_of, sum_of, wanted_of
from components.widgets.shot import Shot

SHOT = Shot(parts=PromptParts(subject="a fox"))
KEYS = {"RUNWAYML_API_SECRET": "key", "KLING_API_KEY": "key"}


def offer(model: str, keys: dict[str, str] = KEYS) -> Offer:
    found = offers(MODELS, SERVICES, lambda one: availability(one, keys), SHOT)
    return next(one for one in found if one.model.id == model)


def quote(request: GenerationRequest, provider: str, takes: int) -> Quote:
    """Price by the list, without a budget."""
    assert MODELS[request.model].provider == provider
    each = MODELS[request.model].price(request)
    return Quote(each, None if each is None else each * takes, 0, 0, None, None, allowed=True)


def plan(*models: str, keys: dict[str, str] = KEYS, **asked: object) -> tuple[Order, ...]:
    request = GenerationRequest(models[0], SHOT.text, **asked)  # type: ignore[arg-type]
    return orders(Wish(request, takes=2), [offer(model, keys) for model in models], [SHOT], quote)


def test_each_model_gets_its_own_request_and_the_sum_is_that_of_all() -> None:
    runway, kling = plan("gen4.5", "kling-v3", duration=5.0)
    assert (runway.request.model, kling.request.model) == ("gen4.5", "kling-v3")
    assert sum_of((runway, kling)) == 2 * (runway.each or 0) + 2 * (kling.each or 0) > 0


def test_what_a_model_cannot_do_is_changed_and_told() -> None:
    _, veo = plan("gen4.5", "veo3.1", duration=5.0)
    assert veo.request.duration in (4.0, 6.0)
    assert veo.changes[0].endswith("instead of 5 s.")


def test_a_seed_goes_to_those_that_take_one() -> None:
    kling, runway = plan("kling-v3", "gen4.5", seed=7)
    assert (kling.request.seed, runway.request.seed) == (None, 7)
    assert "takes no seed" in kling.changes[0]


def test_the_parts_of_the_shot_go_to_the_animatic_alone() -> None:
    animatic, runway = plan("animatic", "gen4.5")
    assert animatic.request.options == {"parts": SHOT.parts.drawable().to_json()}
    assert runway.request.options == {}


def test_a_missing_key_is_told_with_its_variable() -> None:
    (order,) = plan("gen4.5", keys={})
    assert "RUNWAYML_API_SECRET" in order.problem


def test_each_model_gets_what_it_takes_of_all_that_goes_in() -> None:
    inputs = Inputs(first_frame="a" * 64 + ".png", last_frame="b" * 64 + ".png")
    wish = Wish(GenerationRequest("gen4.5", SHOT.text), inputs=inputs)
    runway, kling, aleph = orders(wish, [offer("gen4.5"), offer("kling-v3"), offer("aleph2")], [SHOT], quote)
    assert (runway.request.kind, kling.request.kind) == (Kind.IMAGE, Kind.INTERPOLATION)
    assert (runway.changes, kling.changes) == ((), ())
    assert aleph.changes[0] == "Left out: first frame, last frame."


def test_what_is_gone_from_the_library_is_told_before_anything_is_sent() -> None:
    def gone(*_: object) -> Quote:
        raise ClipNotFound("It is in the trash.")

    (order,) = orders(Wish(GenerationRequest("gen4.5", SHOT.text)), [offer("gen4.5")], [SHOT], gone)
    assert order.problem == "It is in the trash."


def test_the_budget_is_asked_once_for_everything_that_one_click_wants() -> None:
    asked: list[list[tuple[str, int]]] = []

    def quote_all(wanted: Sequence[Wanted]) -> Quote:
        asked.append([(one.request.model, one.takes) for one in wanted])
        return Quote(None, 2.0, 0, 0, None, 1.0, allowed=False, reason="$1.00 is left.")

    assert refusal_of(plan("gen4.5", "kling-v3", duration=5.0), SHOT, quote_all) == "$1.00 is left."
    assert asked == [[("gen4.5", 2), ("kling-v3", 2)]]


def test_what_cannot_be_sent_anyway_is_not_held_against_the_budget() -> None:
    def never(_: Sequence[Wanted]) -> Quote:
        raise AssertionError("The budget was asked.")

    assert refusal_of(plan("gen4.5", keys={}), SHOT, never) == ""


def test_sound_that_only_some_make_by_themselves_is_told() -> None:
    runway, veo = plan("gen4.5", "veo3.1", duration=6.0)
    assert (runway.changes, veo.changes) == (("Silent.",), ("Comes with sound.",))
    asked = plan("gen4.5", "veo3.1", duration=6.0, generate_audio=True)
    assert [order.changes for order in asked] == [("It makes no sound here.",), ()]
    (alone,) = plan("veo3.1", duration=6.0)
    assert alone.changes == ()


def test_what_the_shot_keeps_out_is_told_where_it_is_not_heard() -> None:
    shot = FOX.changed({"negative_prompt": "people"})
    chosen = [offer("kling-v3"), offer("gen4.5")]
    kling, runway = orders(Wish(GenerationRequest("kling-v3", "", generate_audio=False)), chosen, [shot], quote)
    assert (kling.changes, runway.changes) == ((), ("The negative prompt is left out.",))


def test_a_sum_with_an_unknown_price_is_unknown() -> None:
    assert sum_of(plan("gen4.5", "kling3.0_pro")) is None


FOX, WOLF = (Shot(id=name, parts=PromptParts(subject=f"a {name}", camera="dolly_in")) for name in ("fox", "wolf"))


def test_several_shots_are_one_order_a_model_with_one_price() -> None:
    long = WOLF.changed({"duration": 10.0})
    asked = Wish(GenerationRequest("gen4.5", "", duration=5.0), takes=2)
    (order,) = orders(asked, [offer("gen4.5")], [FOX, long], quote)
    assert [line.request.duration for line in order.lines] == [5, 10]
    assert order.number == 4
    assert order.total == sum(2 * (line.each or 0) for line in order.lines) > 0


def test_each_model_is_told_a_shot_in_its_dialect() -> None:
    (order,) = orders(Wish(GenerationRequest("gen4.5", FOX.text)), [offer("gen4.5")], [FOX], quote)
    assert order.request.prompt == "Slow dolly in on a fox."
    own = FOX.changed({"own": {"gen4.5": "My own words."}})
    (order,) = orders(Wish(GenerationRequest("gen4.5", FOX.text)), [offer("gen4.5")], [own], quote)
    assert order.request.prompt == "My own words."


def test_what_is_kept_out_goes_where_it_is_understood_and_the_form_stands_first() -> None:
    shot = FOX.changed({"negative_prompt": "people"})
    chosen = [offer("kling-v3"), offer("gen4.5")]
    kling, runway = orders(Wish(GenerationRequest("kling-v3", shot.text)), chosen, [shot], quote)
    assert (kling.request.negative_prompt, runway.request.negative_prompt) == ("people", None)
    asked = Wish(GenerationRequest("kling-v3", shot.text, negative_prompt="text"))
    assert orders(asked, chosen, [shot], quote)[0].request.negative_prompt == "text"


def test_what_is_wanted_is_sorted_by_the_prompt_it_is_of() -> None:
    chosen = [offer("gen4.5"), offer("kling-v3")]
    several = orders(Wish(GenerationRequest("gen4.5", ""), takes=2), chosen, [FOX, WOLF], quote)
    wanted = [(one.prompt_id, one.provider, one.takes) for one in wanted_of(several, FOX)]
    assert wanted == [(name, model, 2) for name in ("fox", "wolf") for model in ("runway", "kling")]
    (single,) = orders(Wish(GenerationRequest("gen4.5", "")), chosen[:1], [WOLF], quote)
    assert [one.prompt_id for one in wanted_of([single], FOX)] == ["wolf"]


def test_a_shot_that_is_too_long_for_a_model_stops_the_whole_order() -> None:
    long = FOX.changed({"subject": "word " * 400})
    (order,) = orders(Wish(GenerationRequest("gen4.5", "")), [offer("gen4.5")], [WOLF, long], quote)
    assert "characters" in order.problem
