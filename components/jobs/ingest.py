"""Import: an uploaded file becomes a clip, unchanged."""

import os
import shutil
from pathlib import Path

from components.catalog import Origin
from components.errors import BadInput, Canceled, UnreadableMedia
from components.jobs.attempt import Attempt
from components.jobs.intake import make, register
from components.media import sniff


def ingest(attempt: Attempt) -> str:
    """Take the job's upload in and return the id of the new clip. The upload goes when nobody can want it again."""
    upload = attempt.bench.settings.temp_folder / attempt.request["upload"]
    try:
        suffix = attempt.step("look", lambda: _suffix(upload))
        made = attempt.step("take in", lambda: make(attempt, lambda path: _second_name(upload, path), suffix=suffix))
        clip_id = attempt.step("register", lambda: register(attempt, made, origin=Origin.imported))
    except (BadInput, Canceled):
        upload.unlink(missing_ok=True)
        raise
    upload.unlink(missing_ok=True)
    return clip_id


def _suffix(upload: Path) -> str:
    try:
        with upload.open("rb") as file:
            kind = sniff(file.read(4096))
    except FileNotFoundError:
        raise UnreadableMedia("The uploaded file is gone. Import it once more.") from None
    if kind is None or kind.kind != "video":
        raise UnreadableMedia("This is not a video that Dailies can read. Import an MP4, MOV, WebM or MKV file.")
    return kind.suffix


def _second_name(upload: Path, path: Path) -> None:
    """Give the upload a name in the workspace: the media store takes that one, and a retry still finds the first."""
    try:
        os.link(upload, path)
    except OSError:
        shutil.copyfile(upload, path)
