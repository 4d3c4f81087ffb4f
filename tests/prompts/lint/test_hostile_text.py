"""Whatever is typed, the lint answers at once."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.prompts import PromptParts
from components.prompts.lint import LintContext, lint

ODD = [
    "x" * 10_000,
    "no " * 3_300,
    "a, " * 3_300,
    "runs and " * 1_100,
    "🎬" * 5_000,
    "\u202eעברית " * 1_200,
    "一只狗在奔跑，" * 1_400,
    "<script>alert(1)</script>" * 400,
    "{" * 10_000,
    "({[" * 3_000,
    "\x00\ufffe\ud800",
    "text that says " * 600,
    "walks in a " * 900,
    "plays the " * 1_000,
    "ties the a " * 900,
]


@pytest.mark.parametrize("text", ODD, ids=[repr(text[:12]) for text in ODD])
def test_hostile_text_is_judged_within_a_moment(text: str) -> None:
    start = time.process_time()
    for shot in (text, PromptParts(subject=text, details=(text[:2000],))):
        assert 0 <= lint(shot, LintContext(duration=5, aspect_ratio="9:16", prompt_limit=1000)).score <= 100
    assert time.process_time() - start < 1.5


words = st.text(max_size=60) | st.sampled_from(
    ["no people", "sunset", "noon sun", "runs and jumps", "static", "Nike", "five dogs"]
)


@settings(max_examples=60, deadline=None)
@given(
    st.builds(
        PromptParts,
        words,
        words,
        words,
        words,
        words,
        words,
        st.lists(words, max_size=3).map(tuple),
        shot=words,
        mood=words,
    )
)
def test_any_parts_are_judged_and_mended_without_complaint(parts: PromptParts) -> None:
    report = lint(
        parts, LintContext(duration=4, durations=(5, 10), prompt_limit=80, limit_unit="words", aspect_ratio="odd")
    )
    for finding in report.findings:
        for mend in finding.mends:
            lint(mend.parts)
