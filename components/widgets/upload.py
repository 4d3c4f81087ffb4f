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


def upload_file(limits: Limits, use: str, *, key: str) -> tuple[str, str] | None:
    """Draw the button for one file that a step needs; ``use`` is audio, image or text.

    Return its name in the media store and its title when one has just arrived.
    """
    label = {"audio": "Upload a sound", "image": "Upload a picture", "text": "Upload a file"}[use]
    arrived = _upload({"limit": limits.upload_bytes, "label": label, "use": use}, key=key)["uploaded"]
    return (arrived[use], arrived["name"]) if arrived else None
