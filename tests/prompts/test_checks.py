"""A prompt is checked when it is sent, and the message says what to do."""

import pytest

from components.errors import EmptyPrompt, PromptTooLong
from components.prompts import check_length, check_ready
from components.settings import Limits

LIMITS = Limits(prompt_characters=100)


def test_ten_thousand_characters_are_told_with_the_numbers() -> None:
    with pytest.raises(PromptTooLong, match=r"10,000 characters; at most 8,000 .* by 2,000"):
        check_length("x" * 10_000, Limits())


def test_a_prompt_at_the_limit_passes() -> None:
    check_ready("x" * 100, LIMITS)
    with pytest.raises(PromptTooLong):
        check_ready("x" * 101, LIMITS)


@pytest.mark.parametrize("text", ["", "  \n\t "])
def test_an_empty_prompt_may_be_typed_but_not_sent(text: str) -> None:
    check_length(text, LIMITS)
    with pytest.raises(EmptyPrompt, match="golden retriever"):
        check_ready(text, LIMITS)
