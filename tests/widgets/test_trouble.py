"""A failing page says what to do and keeps its frame."""

from streamlit.testing.v1 import AppTest


def script(kind: str) -> None:
    import streamlit as st

    from components.errors import ClipNotFound
    from components.widgets.trouble import error_boundary

    with error_boundary():
        if kind == "ours":
            raise ClipNotFound("No clip has this id. Look for it in the Library.", detail="id 7")
        if kind == "stop":
            st.stop()
        raise ZeroDivisionError("1/0 with a secret inside")
    st.write("after")


def test_our_own_error_is_told_in_its_own_words() -> None:
    page = AppTest.from_function(script, args=("ours",)).run()
    assert [error.value for error in page.error] == ["No clip has this id. Look for it in the Library."]
    assert page.code[0].value == "id 7"
    assert not page.exception


def test_a_fault_gets_a_reference_instead_of_a_traceback() -> None:
    page = AppTest.from_function(script, args=("fault",)).run()
    assert "fault of ours" in page.error[0].value
    assert "secret" not in page.error[0].value
    assert not page.exception
    assert page.markdown[-1].value == "after"


def test_a_page_may_still_stop_itself() -> None:
    page = AppTest.from_function(script, args=("stop",)).run()
    assert not page.error
    assert not page.markdown
