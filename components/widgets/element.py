"""Our own browser elements: a plain JavaScript file and its style, mounted as a Streamlit component v2.

``static/<name>.js`` exports ``default function ({data, root, emit, component})``; ``static/<name>.css`` is optional.
Both are fetched once by ``static/element.js`` and never resent: only the data travels, as JSON bytes, because Streamlit
would import pandas to send a dict.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import streamlit as st

from components.web.assets import FOLDER, asset_url

LOADER = """
export default function (component) {{
  const loader = import(new URL("{loader}", location.origin).href);
  const going = loader.then((module) => module.draw("{name}", component, {styled}));
  return () => going.then((stop) => stop && stop());
}}
"""

Mounted = Mapping[str, Any]


def element(name: str, events: Sequence[str] = (), *, reserve: str = "0") -> Callable[..., Mounted]:
    """Register ``static/<name>.js`` and return the function that mounts it.

    ``events`` are the names the script may ``emit``; the mount returns them, each None unless it just happened.
    ``reserve`` is the CSS height kept free until the script has drawn, so that nothing jumps. Call it once, at import.
    """
    styled = str((FOLDER / f"{name}.css").exists()).lower()
    mount = st.components.v2.component(
        name,
        html=f'<div class="root" style="min-height:{reserve}"></div>',
        js=LOADER.format(loader=asset_url("element.js"), name=name, styled=styled),
    )

    def draw(data: Mapping[str, Any], *, key: str, width: int | Literal["stretch"] = "stretch") -> Mounted:
        heard: dict[str, Any] = {f"on_{event}_change": _nothing for event in events}
        result = mount(key=key, width=width, data=json.dumps(data, ensure_ascii=False).encode(), **heard)
        return {event: getattr(result, event, None) for event in events}

    return draw


def _nothing() -> None:
    """Streamlit only returns the events that have a callback."""
