"""Tokens of Google Cloud are fetched before they end, once, and the file they come from stays secret."""

import base64
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from components.errors import BadSettings, DailiesError, KeyRejected, ProviderUnavailable, UnsupportedRequest
from components.providers import GenerationStatus, connect
from components.providers.google_token import SCOPE, TOKEN_URL, GoogleToken
from components.providers.http import Reply
from components.providers.vertex_veo import VertexVeo

Desk = Any
SECRET = "hush-hush-0123456789"  # noqa: S105  not of anything
PERSON = {"type": "authorized_user", "client_id": "id", "client_secret": SECRET, "refresh_token": f"{SECRET}-2"}
ACCOUNT = {
    "type": "service_account",
    "client_email": "bot@project.iam",
    "private_key_id": "k1",
    "token_uri": TOKEN_URL,
    "private_key": f"-----BEGIN PRIVATE KEY-----\n{SECRET}\n-----END PRIVATE KEY-----\n",
}


@dataclass
class Google:
    """Gives tokens that live an hour, by a clock of its own."""

    now: float = 1_800_000_000.0
    trouble: list[DailiesError] = field(default_factory=list)
    forms: list[dict[str, str]] = field(default_factory=list)

    def __call__(self, address: str, form: Any) -> Reply:
        if self.trouble:
            raise self.trouble.pop(0)
        self.forms.append({"address": address, **form})
        return Reply({"access_token": f"token-{len(self.forms)}", "expires_in": 3599}, {})


def token_of(tmp_path: Path, content: Any, google: Google, **more: Any) -> GoogleToken:
    path = tmp_path / "credentials.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return GoogleToken(path, google, clock=lambda: google.now, **more)


def test_a_token_is_fetched_once_and_anew_before_it_ends(tmp_path: Path) -> None:
    google = Google()
    token = token_of(tmp_path, PERSON, google)
    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(lambda _: token.get(), range(32))) == {"token-1"}
    google.now += 3200
    assert token.get() == "token-1"
    google.now += 200
    assert token.get() == "token-2"
    google.now -= 86400
    assert token.get() == "token-3", "a clock that was set back says nothing about the end"
    assert google.forms[0] == {
        "address": TOKEN_URL,
        "grant_type": "refresh_token",
        "client_id": "id",
        "client_secret": SECRET,
        "refresh_token": f"{SECRET}-2",
    }


def test_a_service_account_signs_for_whom_and_how_long(tmp_path: Path) -> None:
    google, signed = Google(), []

    def sign(key: str, text: bytes) -> bytes:
        signed.append((key, text))
        return b"signature"

    assert token_of(tmp_path, ACCOUNT, google, sign=sign).get() == "token-1"
    (form,) = google.forms
    header, claims, signature = (
        base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)) for part in form["assertion"].split(".")
    )
    assert json.loads(header) == {"alg": "RS256", "typ": "JWT", "kid": "k1"}
    assert json.loads(claims) == {
        "iss": "bot@project.iam",
        "scope": SCOPE,
        "aud": TOKEN_URL,
        "iat": 1_800_000_000,
        "exp": 1_800_003_600,
    }
    assert signature == b"signature"
    assert signed == [(ACCOUNT["private_key"], form["assertion"].rpartition(".")[0].encode())]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("no JSON", "cannot be read"),
        ([1], "cannot be read"),
        ({"type": "authorized_user", "client_secret": SECRET}, "cannot be read"),
        ({"type": "external_account", "token_url": SECRET}, "kind that Dailies does not know"),
        ({**ACCOUNT, "token_uri": "https://evil.test/token"}, "not Google's"),
        ({**ACCOUNT, "token_uri": "http://oauth2.googleapis.com/token"}, "not Google's"),
        (ACCOUNT, "pip install cryptography|cannot be read"),
    ],
)
def test_a_file_that_is_of_no_use_is_told_without_what_it_holds(tmp_path: Path, content: Any, message: str) -> None:
    google = Google()
    with pytest.raises(BadSettings, match=message) as caught:
        token_of(tmp_path, content, google).get()
    assert SECRET not in f"{caught.value} {caught.value.detail} {caught.value.__context__!r}"
    assert google.forms == []


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="GOOGLE_APPLICATION_CREDENTIALS"):
        GoogleToken(tmp_path / "nowhere.json", Google()).get()


def test_a_refusal_is_a_matter_of_the_key_and_an_absence_is_not(tmp_path: Path) -> None:
    google = Google(trouble=[UnsupportedRequest("invalid_grant"), ProviderUnavailable("Google cannot be reached.")])
    token = token_of(tmp_path, PERSON, google)
    with pytest.raises(KeyRejected, match="gave no token"):
        token.get()
    with pytest.raises(ProviderUnavailable):
        token.get()
    assert token.get() == "token-1"


@pytest.fixture
def credentials(tmp_path: Path) -> Path:
    path = tmp_path / "credentials.json"
    path.write_text(json.dumps(PERSON))
    return path


def test_veo_is_made_with_fetched_tokens(desk_for: Callable[[str], Desk], credentials: Path, tmp_path: Path) -> None:
    desk, asked = desk_for("vertex_veo"), []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "oauth2.googleapis.com":
            asked.append(parse_qs(request.read().decode()))
            assert "authorization" not in request.headers
            return httpx.Response(200, json={"access_token": desk.fake.key, "expires_in": 3599})
        return desk.fake(request)  # type: ignore[no-any-return]

    provider = desk.provider(api_key=None, credentials=credentials, transport=httpx.MockTransport(answer))
    generation = provider.submit(desk.request())
    while not generation.is_final:
        generation = provider.poll(generation)
    assert generation.status is GenerationStatus.SUCCEEDED
    provider.download(generation, tmp_path / "take.mp4")
    assert [form["grant_type"] for form in asked] == [["refresh_token"]]
    assert provider.http.redact(f"it said {desk.fake.key}") == "it said •••"


def test_no_token_means_that_nothing_was_ordered(desk_for: Callable[[str], Desk], credentials: Path) -> None:
    desk = desk_for("vertex_veo")

    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("no answer")

    with pytest.raises(ProviderUnavailable):
        desk.provider(credentials=credentials, transport=httpx.MockTransport(answer)).submit(desk.request())


def test_either_way_to_a_token_makes_veo_ready_and_an_old_one_says_what_helps(desk_for: Callable[[str], Desk]) -> None:
    environment = {"GOOGLE_APPLICATION_CREDENTIALS": "~/key.json", "GOOGLE_CLOUD_PROJECT": "p"}
    assert VertexVeo.readiness(environment).ready
    provider = connect("vertex_veo", environment)
    assert isinstance(provider, VertexVeo)
    assert provider.token is not None
    assert provider.token.path == Path("~/key.json").expanduser()
    with pytest.raises(KeyRejected, match=r"lives for an hour.*GOOGLE_APPLICATION_CREDENTIALS"):
        desk_for("vertex_veo").provider(api_key="yesterdays-token").check_access()
