"""Which addresses we may talk to: never a private one that a service, not the user, has named."""

import ipaddress
import socket
from contextlib import suppress
from urllib.parse import urlsplit

from components.errors import BadReply, BadSettings

_LOCAL_NAMES = (".localhost", ".local", ".internal", ".lan", ".home.arpa")


def host_of(url: str) -> str:
    """Return the host of an address in lower case; empty when it has none."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".").lower()
    except ValueError:
        return ""


def is_private(host: str) -> bool:
    """Tell whether a host name or literal address is on this machine or network, by its look alone."""
    try:
        address = ipaddress.ip_address(host.strip("[]").split("%")[0])
    except ValueError:
        # Old spellings of addresses, such as 0x7f.1 or 2130706433, are read by the system but not by ipaddress.
        odd_number = all(part.isdigit() or part.startswith("0x") for part in host.split(".") if part)
        return host in ("", "localhost") or odd_number or f".{host}".endswith(_LOCAL_NAMES)
    return not address.is_global or address.is_multicast


def resolves_privately(host: str, port: int) -> bool:
    """Ask the system where a host is; True when any of its addresses is private."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        return False  # behind a proxy names may be known to the proxy alone; without one, fetching will fail anyway
    return any(is_private(str(address[4][0])) for address in found)


def checked_base_url(url: str, variable: str) -> str:
    """Return a base URL that the user set, without its last slash; raise BadSettings when it is none."""
    parts = urlsplit(url) if host_of(url) else None
    if parts is None or parts.scheme not in ("http", "https") or parts.username or parts.query or parts.fragment:
        raise BadSettings(f"{variable} must be an address such as https://host/path, without a key in it.")
    return url.rstrip("/")


def check_result_url(url: str, *, trusted_host: str, resolve: bool) -> bool:
    """Raise BadReply unless a result may be fetched from there; return whether it may be on the own network.

    ``trusted_host`` is the host that the user set; when that is this machine, results may be anywhere on it.
    """
    host = host_of(url)
    port = _port(url) if host else None
    if port is None or urlsplit(url).scheme not in ("http", "https"):
        raise BadReply("The service sent a link that is no web address.", detail=url[:200])
    if host == trusted_host or (_is_this_machine(trusted_host) and _is_this_machine(host)):
        return True
    if is_private(host) or (resolve and resolves_privately(host, port)):
        raise BadReply(f"The service sent a link into your own network ({host}); it was not followed.")
    return False


def _is_this_machine(host: str) -> bool:
    with suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return host == "localhost"


def _port(url: str) -> int | None:
    parts = urlsplit(url)
    with suppress(ValueError):
        return parts.port or (443 if parts.scheme == "https" else 80)
    return None
