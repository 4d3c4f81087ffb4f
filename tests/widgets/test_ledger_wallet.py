"""The wallet: what is spent against what may be, in words and bars."""

from components.widgets.ledger_wallet import Wallet


def test_without_a_budget_no_bar_is_drawn() -> None:
    wallet = Wallet(spent_month=41.2)
    assert [(bar["amount"], bar["part"]) for bar in wallet.bars()] == [("$41.20 spent", None)]


def test_a_budget_is_a_bar_that_never_overflows() -> None:
    month, day = Wallet(spent_day=3, spent_month=120, day=4, month=100).bars()
    assert (month["amount"], month["part"], month["full"]) == ("$120.00 of $100", 1.0, True)
    assert (day["label"], day["part"], day["full"]) == ("Today", 0.75, False)


def test_today_is_told_beside_the_month_where_both_are_asked_for() -> None:
    wallet = Wallet(spent_day=3, spent_month=41.2, month=100)
    assert [bar["label"] for bar in wallet.bars()] == [wallet.bars()[0]["label"]]
    assert [(bar["label"], bar["amount"]) for bar in wallet.bars(both=True)][1:] == [("Today", "$3.00 spent")]
