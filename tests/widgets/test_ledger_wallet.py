"""The wallet: what is spent against what may be, in words and bars."""

from components.widgets.ledger_wallet import Wallet


def test_without_a_budget_nothing_is_refused_and_no_bar_is_drawn() -> None:
    wallet = Wallet(spent_month=41.2)
    assert wallet.refuses(1000) == ""
    assert [(bar["amount"], bar["part"]) for bar in wallet.bars()] == [("$41.20 spent", None)]


def test_a_budget_is_a_bar_that_never_overflows() -> None:
    month, day = Wallet(spent_day=3, spent_month=120, day=4, month=100).bars()
    assert (month["amount"], month["part"], month["full"]) == ("$120.00 of $100", 1.0, True)
    assert (day["label"], day["part"], day["full"]) == ("Today", 0.75, False)


def test_what_is_free_or_unknown_is_not_refused_here() -> None:
    assert Wallet(spent_day=5, day=5).refuses(0) == Wallet(spent_day=5, day=5).refuses(None) == ""


def test_a_refusal_says_what_is_left() -> None:
    assert "$0.40 is left" in Wallet(spent_day=4.6, day=5).refuses(0.41)
    assert "nothing is left" in Wallet(spent_day=5, day=5).refuses(0.41)
