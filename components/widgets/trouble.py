"""What a person sees when something goes wrong: what happened and what to do, with the technical part folded away."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import streamlit as st

from components.errors import DailiesError

log = logging.getLogger(__name__)


def trouble(error: DailiesError) -> None:
    """Draw an error that we raised on purpose."""
    st.error(str(error), icon=":material/error:")
    if error.detail:
        with st.expander("Details", icon=":material/terminal:"):
            st.code(error.detail, language=None, wrap_lines=True)


@contextmanager
def error_boundary() -> Iterator[None]:
    """Keep a failing page inside its frame: the menu and the job tray stay, nothing that was typed is lost."""
    try:
        yield
    except DailiesError as error:
        trouble(error)
    except Exception as error:
        reference = uuid4().hex[:8]
        log.exception("A page failed (%s)", reference)
        trouble(
            DailiesError(
                "This page ran into a fault of ours. Nothing was lost: reload the page, and if it stays, "
                f"look for {reference} in the server's log.",
                detail=f"{type(error).__name__}: {error}",
            )
        )
