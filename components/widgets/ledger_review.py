"""Takes whose sending is in doubt: finding them at the service, sending them again knowingly, or letting them go."""

from collections.abc import Callable, Sequence

import streamlit as st

from components.catalog import Job
from components.errors import DailiesError
from components.providers import SERVICES
from components.widgets.takes import TakeWish, service_label
from components.widgets.trouble import trouble
from components.widgets.words import at, money

SHOWN = 12


def review_list(jobs: Sequence[Job]) -> TakeWish | None:
    """Draw what needs a person, each with what can be done; return what was chosen."""
    wish = None
    for job in jobs[:SHOWN]:
        with st.container(key=f"review-{job.id}", gap="small"):
            st.markdown(
                f"**{_plain(job.title)}** :gray[:small[{service_of(job)}, asked for {at(job.created_at)}"
                f"{_price(job)}]]  \n{_plain((job.error or {}).get('message', ''))}"
            )
            with st.container(horizontal=True, gap="small"):
                for label, act in (("Look for it", "adopt"), ("Send again", "again"), ("Let it go", "discard")):
                    if st.button(label, type="secondary" if act == "adopt" else "tertiary", key=f"{act}-{job.id}"):
                        wish = TakeWish(act, job.id)
    if len(jobs) > SHOWN:
        st.caption(f"And {len(jobs) - SHOWN} more, shown when these are settled.")
    return wish


def review_dialog(
    wish: TakeWish, job: Job, adopt: Callable[[str], object], act: Callable[[], object], again: float | None
) -> None:
    """Ask what is needed to settle a doubt, then do it: ``adopt`` gets the service's id, ``act`` does the rest.

    ``again`` is what sending it again costs; nothing where the service is known not to charge for it twice.
    """
    if wish.act == "adopt":
        _ask_for_id(job, adopt)
    elif wish.act == "again":
        words = f"{service_of(job)} may have taken it already. If so, this is a second run, and it is paid twice."
        if again == 0:
            words = f"{service_of(job)} is asked for it first, and charges nothing twice."
        _confirm("Send it again?", words, f"Send again{_for(again)}", act)
    else:
        words = f"It may still be billed by {service_of(job)}. The take stays empty; it can be sent again later."
        _confirm("Let it go?", words, "Let it go", act)


def service_of(job: Job) -> str:
    """Return the name of the service that a job was for."""
    return service_label(str((job.request or {}).get("provider", "")))


def _ask_for_id(job: Job, adopt: Callable[[str], object]) -> None:
    @st.dialog(f"Look for it at {service_of(job)}")
    def ask() -> None:
        provider = (job.request or {}).get("provider", "")
        website = SERVICES[provider].website if provider in SERVICES else ""
        st.markdown(
            f"Open the list of runs at {service_of(job)} and look for one of {at(job.created_at)}. If it is there, "
            "paste its id: the take goes on from it, and nothing is sent again."
        )
        if website:
            st.link_button(f"Open {service_of(job)}", website, icon=":material/open_in_new:")
        service_id = st.text_input("Id of the run at the service", key=f"service-id-{job.id}").strip()
        if st.button("Go on with this run", type="primary", disabled=not service_id):
            _do(lambda: adopt(service_id))

    ask()


def _confirm(title: str, words: str, label: str, act: Callable[[], object]) -> None:
    @st.dialog(title)
    def ask() -> None:
        st.markdown(words)
        with st.container(horizontal=True, horizontal_alignment="right"):
            if st.button("Not now", type="tertiary"):
                st.rerun()
            if st.button(label, type="primary"):
                _do(act)

    ask()


def _do(act: Callable[[], object]) -> None:
    try:
        act()
    except DailiesError as error:
        trouble(error)
        return
    st.rerun()


def _price(job: Job) -> str:
    estimate = (job.request or {}).get("estimate")
    return f", about {money(estimate)}".replace("$", "\\$") if estimate else ""


def _for(price: float | None) -> str:
    if price is None:
        return ", price unknown"
    return f" for {money(price)}".replace("$", "\\$") if price else ""


def _plain(text: str) -> str:
    """Keep what people wrote from being read as Markdown."""
    return "".join(f"\\{character}" if character in "\\`*_[]<>$:#|~" else character for character in text)
