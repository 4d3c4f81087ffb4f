"""Which models are chosen."""

from components.widgets.models import chosen_models


def test_an_address_names_several_models_and_unknown_ones_are_left_out() -> None:
    assert chosen_models({"model": "b,nope,a,b"}, {"a", "b"}, "a") == ("b", "a")
    assert chosen_models({"model": "nope"}, {"a"}, "a") == chosen_models({}, {"a"}, "a") == ("a",)
