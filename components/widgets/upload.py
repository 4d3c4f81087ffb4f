"""Import: a button, and the page itself as a place to drop files on. Files stream past Streamlit to our own route."""

from components.settings import Limits
from components.widgets.element import element

_upload = element("upload", events=("uploaded",), reserve="40px")


def upload(limits: Limits, *, label: str = "Import", key: str = "upload", width: int = 112) -> None:
    """Draw the button. What was sent becomes a job, so the tray tells the rest."""
    _upload({"limit": limits.upload_bytes, "label": label}, key=key, width=width)


def upload_sound(limits: Limits, *, label: str, key: str) -> tuple[str, str] | None:
    """Draw a button for one sound file. Return its name in the media store and its title when one has just arrived."""
    data = {"limit": limits.upload_bytes, "label": label, "use": "audio"}
    arrived = _upload(data, key=key)["uploaded"]
    return (arrived["audio"], arrived["name"]) if arrived else None
