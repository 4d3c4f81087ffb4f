"""Settling a doubt about money: what is asked for, what is told before, and what is done then."""

from streamlit.testing.v1 import AppTest


def dialog(act: str, again: float | None = 0.56) -> AppTest:
    """Open the dialog for one act; what it does is written to ``done`` in the session."""

    def script(act: str, again: float | None) -> None:
        import streamlit as st

        from components.catalog import Job, JobKind, JobState
        from components.widgets.ledger_review import review_dialog
        from components.widgets.takes import TakeWish

        job = Job(
            id="J", kind=JobKind.generate, title="Fox", state=JobState.needs_review, intent="i",
            created_at="2026-11-22T12:00:00.000Z", request={"provider": "kling", "estimate": 0.56},
        )  # fmt: skip
        done = st.session_state.setdefault("done", [])
        review_dialog(TakeWish(act, "J"), job, lambda name: done.append(name), lambda: done.append(act), again)

    return AppTest.from_function(script, kwargs={"act": act, "again": again}, default_timeout=30).run()


def press(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label == label).click().run()


def test_a_run_that_was_found_goes_on_under_its_id() -> None:
    app = dialog("adopt")
    app.text_input[0].set_value(" task-17 ").run()
    assert press(app, "Go on with this run").session_state["done"] == ["task-17"]


def test_without_an_id_there_is_nothing_to_go_on_with() -> None:
    assert next(button for button in dialog("adopt").button if button.label == "Go on with this run").disabled


def test_sending_again_says_that_it_may_be_paid_twice_and_for_how_much() -> None:
    app = dialog("again")
    assert "paid twice" in app.markdown[0].value
    assert press(app, "Send again for \\$0.56").session_state["done"] == ["again"]


def test_a_service_that_vouches_is_asked_again_for_nothing() -> None:
    app = dialog("again", again=0.0)
    assert "charges nothing twice" in app.markdown[0].value
    assert press(app, "Send again").session_state["done"] == ["again"]


def test_letting_go_says_that_it_may_be_billed() -> None:
    app = dialog("discard")
    assert "may still be billed by Kling" in app.markdown[0].value
    assert press(app, "Let it go").session_state["done"] == ["discard"]
