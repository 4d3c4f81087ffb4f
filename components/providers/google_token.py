"""Access tokens of Google Cloud, fetched anew before they expire, from the file that gcloud or the console gives.

Source: developers.google.com/identity/protocols/oauth2 and its service account pages. Only the signature of a service
account needs a package, ``cryptography``, which is not required otherwise.
"""

import base64
import importlib
import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from components.errors import BadSettings, DailiesError, KeyRejected, ProviderUnavailable, RateLimited
from components.providers.addresses import host_of
from components.providers.http import Reply

TOKEN_URL = "https://oauth2.googleapis.com/token"  # noqa: S105  an address
SCOPE = "https://www.googleapis.com/auth/cloud-platform"
GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
LIFE = 3600
MARGIN = 300  # seconds before its end in which a token is not used any more
VARIABLE = "GOOGLE_APPLICATION_CREDENTIALS"

Exchange = Callable[[str, Mapping[str, str]], Reply]
Sign = Callable[[str, bytes], bytes]


def signed_with_rsa(private_key: str, text: bytes) -> bytes:
    """Sign with RSA and SHA-256; raise BadSettings where that cannot be done here."""
    try:
        serialization = importlib.import_module("cryptography.hazmat.primitives.serialization")
        padding = importlib.import_module("cryptography.hazmat.primitives.asymmetric.padding")
        hashes = importlib.import_module("cryptography.hazmat.primitives.hashes")
    except ImportError as error:
        raise BadSettings(
            "A service account signs with a package that is not installed: pip install cryptography. Or run “gcloud"
            f" auth application-default login” and set {VARIABLE} to the file that it writes."
        ) from error
    try:
        key = serialization.load_pem_private_key(private_key.encode(), password=None)
    except ValueError as error:
        raise BadSettings(f"The private key in the file of {VARIABLE} cannot be read. Download it anew.") from error
    signature: bytes = key.sign(text, padding.PKCS1v15(), hashes.SHA256())
    return signature


@dataclass
class GoogleToken:
    """The token of one credentials file. ``exchange`` sends a form to an address and returns the reply."""

    path: Path
    exchange: Exchange
    sign: Sign = signed_with_rsa
    clock: Callable[[], float] = time.time
    _token: str = field(default="", init=False, repr=False)
    _since: float = field(default=0.0, init=False)
    _until: float = field(default=0.0, init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    def get(self) -> str:
        """Return a token that is good for a while yet; raise KeyRejected when Google gives none."""
        with self._lock:
            if not self._token or not self._since <= self.clock() < self._until - MARGIN:
                self._fetch()
            return self._token

    def _fetch(self) -> None:
        address, form = self._form()
        try:
            reply = self.exchange(address, form)
        except (RateLimited, ProviderUnavailable):
            raise
        except DailiesError as error:
            text = f"Google gave no token for the file of {VARIABLE}. Sign in anew, or download its key anew."
            raise KeyRejected(text, detail=error.detail) from error
        token, life = reply.at("access_token"), reply.at("expires_in")
        if not isinstance(token, str) or not token:
            raise KeyRejected(f"Google gave no token for the file of {VARIABLE}. Sign in anew.")
        self._token, self._since = token, self.clock()
        self._until = self._since + (float(life) if isinstance(life, int | float) else LIFE)

    def _form(self) -> tuple[str, dict[str, str]]:
        try:
            told: Any = json.loads(self.path.read_bytes())
            if told["type"] == "authorized_user":
                names = ("client_id", "client_secret", "refresh_token")
                return TOKEN_URL, {"grant_type": "refresh_token", **{name: str(told[name]) for name in names}}
            if told["type"] == "service_account":
                address = str(told.get("token_uri") or TOKEN_URL)
                if not address.startswith("https://") or not host_of(address).endswith(".googleapis.com"):
                    raise BadSettings(f"The file of {VARIABLE} names a token address that is not Google's.")
                return address, {"grant_type": GRANT, "assertion": self._assertion(told, address)}
        except (OSError, ValueError, KeyError, TypeError) as error:
            # What the file holds stays out of the message: it is a secret.
            text = f"The file of {VARIABLE} cannot be read. Set it to a credentials file of Google Cloud."
            raise BadSettings(text, detail=type(error).__name__) from None
        raise BadSettings(
            f"The file of {VARIABLE} is of a kind that Dailies does not know. Use a service account's key."
        )

    def _assertion(self, account: Mapping[str, Any], address: str) -> str:
        now = int(self.clock())
        claims = {"iss": account["client_email"], "scope": SCOPE, "aud": address, "iat": now, "exp": now + LIFE}
        header = {"alg": "RS256", "typ": "JWT", "kid": str(account.get("private_key_id", ""))}
        text = f"{_base64url(json.dumps(header).encode())}.{_base64url(json.dumps(claims).encode())}"
        return f"{text}.{_base64url(self.sign(str(account['private_key']), text.encode()))}"


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
