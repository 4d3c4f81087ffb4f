"""How far a ComfyUI server is, as it tells over its websocket while a run is asked for.

Asking for the run works without it: where it cannot be heard, only the bar stays empty. ``websockets`` does the
talking, since Streamlit brings it along; httpx has no websockets, and the history tells nothing until the end.
"""

import json
import logging
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

IDLE = 30.0  # seconds without a question, after which nobody listens any more
AGAIN = 30.0  # seconds before the next try to listen where it did not work
PATIENCE = 5.0
PREVIEW_BYTES = 32 * 1024 * 1024  # the server sends pictures in between
log = logging.getLogger(__name__)


class Listener:
    """Hears what a server tells one client. A thread listens while it is asked, and ends by itself."""

    def __init__(self, url: str, headers: Callable[[], Mapping[str, str]]) -> None:
        self._url = url
        self._headers = headers
        self._runs: dict[str, dict[str, float]] = {}
        self._at_work: dict[str, str] = {}
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._asked = self._not_before = 0.0

    def progress(self, run: str, nodes: int) -> float | None:
        """Return how much of a run's ``nodes`` is done, 0 to 1; None as long as nothing was heard of it."""
        with self._lock:
            self._asked = time.monotonic()
            if self._thread is None and self._asked >= self._not_before:
                self._thread = threading.Thread(target=self._listen, name="comfyui", daemon=True)
                self._thread.start()
            heard = self._runs.get(run)
            return min(1.0, sum(heard.values()) / max(nodes, len(heard))) if heard else None

    def close(self) -> None:
        """Stop listening within a moment."""
        self._asked = -IDLE - time.monotonic()

    def _listen(self) -> None:
        from websockets.exceptions import WebSocketException
        from websockets.sync.client import connect

        pause = 0.0
        try:
            with connect(
                self._url, additional_headers=self._headers(), open_timeout=PATIENCE, max_size=PREVIEW_BYTES
            ) as socket:
                while time.monotonic() - self._asked < IDLE:
                    try:
                        message = socket.recv(timeout=1.0)
                    except TimeoutError:
                        continue
                    if isinstance(message, str):
                        self._hear(message)
        except (OSError, TimeoutError, WebSocketException) as error:
            log.info("ComfyUI cannot be listened to, so its runs have no bar: %s", type(error).__name__)
            pause = AGAIN
        finally:
            with self._lock:
                self._thread, self._not_before = None, time.monotonic() + pause

    def _hear(self, message: str) -> None:
        try:
            told = json.loads(message)
            kind, data = told["type"], told["data"]
            run = data["prompt_id"]
        except (ValueError, KeyError, TypeError):
            return  # about the queue, or about nothing that we know
        with self._lock:
            if run not in self._runs:
                while len(self._runs) >= 100:
                    self._runs.pop(next(iter(self._runs)))
            self._note(str(kind), data, self._runs.setdefault(str(run), {}), str(run))

    def _note(self, kind: str, data: Mapping[str, Any], done: dict[str, float], run: str) -> None:
        if kind == "progress_state" and isinstance(data.get("nodes"), Mapping):
            for name, node in data["nodes"].items():
                finished = isinstance(node, Mapping) and node.get("state") == "finished"
                done[str(name)] = 1.0 if finished else _share(node)
        elif kind == "progress":
            done[str(data.get("node"))] = _share(data)
        elif kind == "execution_cached" and isinstance(data.get("nodes"), list):
            done.update({str(name): 1.0 for name in data["nodes"]})
        elif kind in ("executing", "executed"):
            before, node = self._at_work.pop(run, None), data.get("node")
            done.update({before: 1.0} if before else {})
            if kind == "executed":
                done[str(node)] = 1.0
            elif node is not None:
                self._at_work[run] = str(node)
                done.setdefault(str(node), 0.0)


def _share(node: Any) -> float:
    try:
        return min(1.0, max(0.0, float(node["value"]) / float(node["max"])))
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return 0.0
