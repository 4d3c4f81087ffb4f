"""The word lists in a dialog: what ``__name__`` in a field draws from, to be read, written and thrown away."""

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from components.errors import DailiesError
from components.prompts.variations import WORDLISTS
from components.widgets.words import count

NEW = ""
HELP = (
    ":gray[:small[`{fog|rain}` in any field makes one shot of each. `{2$$fog|rain|snow}` takes two, `{1-3$$…}` one to"
    " three, `{3::fog|rain}` takes fog more often at random. `${hue={red|blue}}` gives a choice a name, and `${hue}`"
    " says it again. `__name__` stands for each line of a list; always there: "
    + ", ".join(f"`__{name}__`" for name in WORDLISTS)
    + ".]]"
)
Write = Callable[..., str]


def lists_dialog(lists: Mapping[str, Sequence[str]], write: Write, remove: Callable[[str], object]) -> None:
    """Open it; ``write`` keeps a list (name, lines, ``instead_of``) and ``remove`` deletes one."""

    @st.dialog("Patterns and word lists", on_dismiss="rerun")
    def show() -> None:
        st.markdown(HELP)
        names = [NEW, *lists]
        chosen = st.selectbox(
            "List",
            names,
            index=min(1, len(names) - 1),
            key="list_chosen",
            format_func=lambda name: f"{name}, {count(len(lists[name]), 'line')}" if name else "New list",
        )
        before = str(chosen or NEW)
        name = st.text_input("Name", before, key=f"list_name_{before}", placeholder="dog-breeds", max_chars=60)
        text = st.text_area(
            "One choice on each line", "\n".join(lists.get(before, ())), key=f"list_lines_{before}", height=220
        )
        told = st.empty()
        with st.container(horizontal=True, horizontal_alignment="right"):
            if before and st.button("Delete list", type="tertiary", icon=":material/delete:", key="list_delete"):
                remove(before)
                st.rerun()
            if st.button("Keep list", type="primary", key="list_keep"):
                try:
                    write(name, text.splitlines(), instead_of=before)
                except DailiesError as error:
                    told.error(str(error), icon=":material/error:")
                else:
                    st.rerun()

    show()
