"""Import: a button, and the page itself as a place to drop files on. Files stream past Streamlit to our own route."""

from components.settings import Limits
from components.widgets.element import element

_upload = element("upload", events=("uploaded",), reserve="40px")


def upload(limits: Limits) -> None:
    """Draw the button. What was sent becomes a job, so the tray tells the rest."""
    _upload({"limit": limits.upload_bytes, "label": "Import", "large": False}, key="upload", width=112)


def first_upload(limits: Limits) -> None:
    """Draw the button large, for where nothing is yet."""
    _upload({"limit": limits.upload_bytes, "label": "Import clips", "large": True}, key="upload_first", width=152)


def upload_sound(limits: Limits) -> tuple[str, str] | None:
    """Draw the button for one sound file. Return its name in the media store and its title when one has just arrived."""
    data = {"limit": limits.upload_bytes, "label": "Upload a sound", "use": "audio"}
    arrived = _upload(data, key="upload_sound")["uploaded"]
    return (arrived["audio"], arrived["name"]) if arrived else None
