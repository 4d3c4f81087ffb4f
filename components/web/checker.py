"""The process that looks clips through for faults, so that neither a page nor a job waits for it.

In: ``{"clip": "...", "path": "..."}``; what was found is at ``path``, as JSON, when it answers.
"""

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from components.processing import Finding, Quality, Severity, check_quality
from components.processing.qc.mends import mend
from components.settings import Settings
from components.web.lanes import serve

USUAL_LOUDNESS, FAR_OFF = -14.0, 5.0  # LUFS that most channels play, and what the ear forgives


def check(asked: dict[str, Any]) -> None:
    """Look one clip through."""
    path = Path(asked["path"])
    quality = check_quality(Path(asked["clip"]), folder=path.parent, limits=Settings.from_environment().limits)
    found = []
    for finding in (*quality.findings, *_loudness(quality)):
        better = mend(finding, quality.info)
        step = {"label": better.label, **better.step.to_json()} if better else None
        found.append({**asdict(finding), "severity": str(finding.severity), "mend": step})
    report = {"findings": found, "loudness": quality.loudness, "loop_seam": quality.loop_seam}
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_text(json.dumps(report))
    part.replace(path)


def _loudness(quality: Quality) -> list[Finding]:
    if quality.loudness is None or abs(quality.loudness - USUAL_LOUDNESS) <= FAR_OFF:
        return []
    how = "louder" if quality.loudness > USUAL_LOUDNESS else "softer"
    text = f"{how} than channels play: {quality.loudness:.0f} LUFS, most take {USUAL_LOUDNESS:.0f}"
    return [Finding("loudness", Severity.note, text.replace("-", "−"))]


if __name__ == "__main__":
    serve(check, "This clip could not be looked through. Try again, or import it anew.")
