"""Better words from a language model, asked of a fake one on this machine."""

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from components.errors import BadReply, BadSettings, DailiesError, KeyRejected, ProviderUnavailable, RateLimited
from components.prompts.polish import Chat, polish
from components.settings import Settings


@dataclass
class Fake:
    """Answers what it is told to, and remembers what it was asked."""

    port: int = 0
    status: int = 200
    body: bytes = b""
    wait: threading.Event = field(default_factory=threading.Event)
    asked: list[tuple[str, dict[str, str], dict[str, Any]]] = field(default_factory=list)

    def says(self, content: object) -> None:
        self.body = json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()

    @property
    def chat(self) -> Chat:
        return Chat(f"http://127.0.0.1:{self.port}/v1", "small", "secret")


@pytest.fixture
def fake() -> Iterator[Fake]:
    told = Fake()
    told.wait.set()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            told.asked.append((self.path, dict(self.headers), json.loads(self.rfile.read(length))))
            told.wait.wait(5)
            self.send_response(told.status)
            self.end_headers()
            self.wfile.write(told.body)

        def log_message(self, *_: object) -> None:
            """Keep the test's output clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield told
    told.wait.set()
    server.shutdown()
    server.server_close()


def test_it_sends_the_words_the_model_and_the_key_and_nothing_else(fake: Fake) -> None:
    fake.says("A red fox waits in deep snow.")
    assert polish(fake.chat, "improve", "a fox in snow") == ("A red fox waits in deep snow.",)
    ((path, headers, body),) = fake.asked
    assert (path, headers["Authorization"], body["model"]) == ("/v1/chat/completions", "Bearer secret", "small")
    assert body["messages"][-1]["content"].endswith("a fox in snow")
    assert body.keys() == {"model", "messages", "stream"}


def test_three_alternatives_come_one_by_one(fake: Fake) -> None:
    fake.says("Here are three:\n1. A fox waits.\n2) A fox leaps.\n- “A fox sleeps.”\n")
    assert polish(fake.chat, "alternatives", "a fox") == ("A fox waits.", "A fox leaps.", "A fox sleeps.")


def test_thoughts_and_quotes_are_taken_off(fake: Fake) -> None:
    fake.says('<think>hm\nhm</think>\n"A fox waits."')
    assert polish(fake.chat, "shorten", "a fox") == ("A fox waits.",)


@pytest.mark.parametrize(
    ("status", "error"),
    [(401, KeyRejected), (429, RateLimited), (500, ProviderUnavailable), (404, BadReply), (302, BadReply)],
)
def test_a_refusal_is_told_in_words(fake: Fake, status: int, error: type[DailiesError]) -> None:
    fake.status = status
    with pytest.raises(error, match="127"):
        polish(fake.chat, "improve", "a fox")


@pytest.mark.parametrize("body", [b"", b"<html>", b"{}", b'{"choices": []}', b"x" * 500_000])
def test_an_answer_without_words_is_told(fake: Fake, body: bytes) -> None:
    fake.body = body
    with pytest.raises(BadReply, match="without words"):
        polish(fake.chat, "improve", "a fox")


def test_content_that_is_no_text_is_told(fake: Fake) -> None:
    fake.says([{"type": "image"}])
    with pytest.raises(BadReply, match="without words"):
        polish(fake.chat, "improve", "a fox")


def test_nobody_waits_for_long(fake: Fake) -> None:
    fake.wait.clear()
    with pytest.raises(ProviderUnavailable, match="did not answer"):
        polish(fake.chat, "improve", "a fox", timeout=0.2)


def test_nobody_home_is_told() -> None:
    with pytest.raises(ProviderUnavailable, match="DAILIES_CHAT_URL"):
        polish(Chat("http://127.0.0.1:9", "small"), "improve", "a fox")


def settings(**environment: str) -> Settings:
    return Settings.from_environment({"DAILIES_HOME": "/tmp", **environment})  # noqa: S108  never written to


def test_it_is_off_until_somebody_sets_it_up() -> None:
    assert Chat.of(settings()) is None
    chat = Chat.of(settings(DAILIES_CHAT_URL="http://u:p@host:1/v1/chat/completions", DAILIES_CHAT_MODEL="small"))
    assert chat
    assert (chat.url, chat.place) == ("http://u:p@host:1/v1", "host:1")


@pytest.mark.parametrize("url", ["localhost", "file:///etc/passwd", "http://"])
def test_an_address_that_cannot_be_used_is_named(url: str) -> None:
    with pytest.raises(BadSettings, match="DAILIES_CHAT_URL"):
        Chat.of(settings(DAILIES_CHAT_URL=url, DAILIES_CHAT_MODEL="small"))


def test_a_model_must_be_named() -> None:
    with pytest.raises(BadSettings, match="DAILIES_CHAT_MODEL"):
        Chat.of(settings(DAILIES_CHAT_URL="http://localhost/v1"))
