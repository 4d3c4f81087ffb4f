"""Only public addresses are followed, unless the user chose the place."""

import pytest

from components.errors import BadReply, BadSettings
from components.providers.addresses import check_result_url, checked_base_url, host_of, is_private

PRIVATE = [
    *("localhost", "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254"),  # noqa: S104
    *("::1", "fe80::1", "fe80::1%eth0", "fd00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "100.64.0.1", "224.0.0.1"),
    *("2130706433", "0x7f.1", "0x7f000001", "printer.local", "metadata.google.internal", "nas.lan", "a.localhost", ""),
]


@pytest.mark.parametrize("host", PRIVATE)
def test_a_private_host_is_seen_as_such(host: str) -> None:
    assert is_private(host)


@pytest.mark.parametrize("host", ["example.com", "8.8.8.8", "2606:4700::1111", "cdn.pika.art", "localhost.example.com"])
def test_a_public_host_is_not(host: str) -> None:
    assert not is_private(host)


@pytest.mark.parametrize(
    "url",
    [
        *(
            "http://127.0.0.1/a",
            "https://[::1]/a",
            "http://user@10.0.0.1/a",
            "ftp://example.com/a",
            "file:///etc/passwd",
        ),
        *("http://2130706433/", "//example.com/a", "http://", "", "http://example.com:99999/", "http://LOCALHOST./"),
    ],
)
def test_a_link_to_a_private_or_odd_place_is_refused(url: str) -> None:
    with pytest.raises(BadReply):
        check_result_url(url, trusted_host="", resolve=False)


def test_a_name_that_leads_home_is_refused_when_it_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    home = [(2, 1, 6, "", ("127.0.0.1", 443))]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_args, **_more: home)
    with pytest.raises(BadReply, match="own network"):
        check_result_url("https://innocent.example/a", trusted_host="", resolve=True)


def test_a_host_that_the_user_chose_may_be_private_but_opens_no_other() -> None:
    assert check_result_url("http://127.0.0.1:8188/view", trusted_host="localhost", resolve=True)
    assert check_result_url("http://192.168.1.5/a", trusted_host="192.168.1.5", resolve=True)
    for host in ("192.168.1.5", "127.0.0.1", "api.example.com"):
        with pytest.raises(BadReply):
            check_result_url("http://169.254.169.254/a", trusted_host=host, resolve=False)


@pytest.mark.parametrize(
    "url", ["example.com", "ftp://example.com", "https://", "https://k:s@example.com", "https://e.com/?key=1"]
)
def test_a_base_url_that_is_none_names_the_variable(url: str) -> None:
    with pytest.raises(BadSettings, match="DAILIES_RUNWAY_URL"):
        checked_base_url(url, "DAILIES_RUNWAY_URL")


def test_a_base_url_loses_its_last_slash() -> None:
    assert checked_base_url("http://127.0.0.1:9/v1/", "X") == "http://127.0.0.1:9/v1"
    assert host_of("HTTPS://Example.COM./x") == "example.com"
