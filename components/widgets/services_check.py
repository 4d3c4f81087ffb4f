"""Asking a service whether it accepts the key: at no cost, and with an end to the waiting."""

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from components.errors import DailiesError, KeyRejected
from components.providers import Provider, connect

PATIENCE = 12.0  # seconds
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Verdict:
    """What came of it, in words; ``accepted`` is None where it says nothing about the key."""

    fine: bool
    words: str
    accepted: bool | None = None


def check(
    name: str,
    environment: Mapping[str, str],
    *,
    patience: float = PATIENCE,
    connecting: Callable[[str, Mapping[str, str]], Provider] = connect,
) -> Verdict:
    """Ask the service in a thread of its own, with a connection of its own; both end with the answer."""
    answer: SimpleQueue[Verdict] = SimpleQueue()
    threading.Thread(target=lambda: answer.put(_ask(name, environment, connecting)), daemon=True).start()
    try:
        return answer.get(timeout=patience)
    except Empty:
        return Verdict(False, f"No answer within {patience:g} s. The service, or the way to it, is slow; try again.")


def _ask(name: str, environment: Mapping[str, str], connecting: Callable[..., Provider]) -> Verdict:
    try:
        provider = connecting(name, environment)
        try:
            provider.check_access()
        finally:
            provider.close()
    except KeyRejected as error:
        return Verdict(False, str(error), accepted=False)
    except DailiesError as error:
        return Verdict(False, str(error))
    except Exception:
        log.exception("The check of %s failed", name)
        return Verdict(False, "The check itself failed; the server's log says how.")
    return Verdict(True, "It answers, and the key is accepted." if provider.api_key else "It answers.", accepted=True)
