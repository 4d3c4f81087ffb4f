"""Asking before money is spent in earnest: what is sent, what each part costs, what is left afterwards."""

from collections.abc import Callable, Sequence

import streamlit as st

from components.errors import DailiesError
from components.widgets.ledger_wallet import Wallet
from components.widgets.orders import Order, sum_of
from components.widgets.trouble import trouble
from components.widgets.words import count, money

ASK_ABOVE = 3.0  # USD


def must_ask(plan: Sequence[Order]) -> bool:
    """Tell whether this is so much that a click alone should not spend it."""
    return sum(order.total or 0.0 for order in plan) > ASK_ABOVE


def confirm(plan: Sequence[Order], wallet: Wallet, send: Callable[..., object]) -> None:
    """Ask, then call ``send`` with all orders."""
    takes = count(sum(order.number for order in plan), "take")
    total = sum_of(plan)
    price = "an unknown price" if total is None else _text(money(total))

    @st.dialog(f"Generate {takes} for {price}?")
    def ask() -> None:
        left = "" if wallet.month is None else f" {money(wallet.month - wallet.spent_month)} is left of this month."
        st.markdown(f":gray[{_text(f'Above {money(ASK_ABOVE)} we ask first.{left}')}]")
        for order in plan:
            with st.container(horizontal=True, horizontal_alignment="distribute"):
                st.markdown(f":gray[{_what(order)}]", width="content")
                st.markdown(_text(_price(order)), width="content")
        with st.container(horizontal=True, horizontal_alignment="right"):
            if st.button("Not now", type="tertiary"):
                st.rerun()
            if st.button(f"Generate for {price}", type="primary", key="confirm"):
                _do(plan, send)

    ask()


def _do(plan: Sequence[Order], send: Callable[..., object]) -> None:
    try:
        send(*plan)
    except DailiesError as error:
        trouble(error)
        return
    st.rerun()


def _what(order: Order) -> str:
    request = order.request
    length = f"{request.duration:g} s" if request.duration else ""
    return ", ".join(part for part in (order.offer.model.label, length, request.resolution) if part)


def _price(order: Order) -> str:
    if order.is_batch:
        return f"{count(order.number, 'take')}, {'no price published' if order.total is None else money(order.total)}"
    each = "no price published" if order.each is None else f"{money(order.each)} each"
    return f"{count(order.takes, 'take')}, {each}"


def _text(words: str) -> str:
    return words.replace("$", "\\$")
