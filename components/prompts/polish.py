"""Better words from a language model, where one was set up: any service that speaks OpenAI's chat completions.

It is asked only when somebody presses a button, and gets nothing but the words of that one prompt.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx

from components.errors import BadReply, BadSettings, KeyRejected, ProviderUnavailable, QuotaExhausted, RateLimited
from components.settings import Settings

TIMEOUT = 25.0
LARGEST = 400_000  # bytes of an answer
ROUTE = "/chat/completions"
_LINE = re.compile(r"^\s*(?:\d+[.)]|[-*•])\s+")
_THOUGHTS = re.compile(r"<think>.*?(?:</think>|$)", re.DOTALL)
_RULES = (
    "You edit prompts for text-to-video models. One prompt describes one shot of a few seconds: subject, one action, "
    "setting, camera, light, style. Keep every fact and name. Answer with the prompt alone: no preface, no quotes."
)


@dataclass(frozen=True)
class Wish:
    """What may be asked: the name on the button, the request, and how many answers it gives."""

    label: str
    request: str
    answers: int = 1


WISHES: Mapping[str, Wish] = {
    "improve": Wish("Improve", "Make this prompt clearer and more visual, with one clear movement. At most 60 words."),
    "shorten": Wish("Shorten", "Say the same in half the words, as one or two sentences."),
    "translate": Wish("Translate", "Translate this prompt into plain English. Change nothing else."),
    "alternatives": Wish("Three others", "Write three other ways to film this, each on a line of its own.", answers=3),
}


@dataclass(frozen=True)
class Chat:
    """Where to ask."""

    url: str
    model: str
    key: str = field(default="", repr=False)

    @classmethod
    def of(cls, settings: Settings) -> "Chat | None":
        """Return what ``DAILIES_CHAT_URL``, ``_KEY`` and ``_MODEL`` say; None where nothing is set up.

        Raise BadSettings for an address that cannot be used.
        """
        url, model = settings.key("DAILIES_CHAT_URL"), settings.key("DAILIES_CHAT_MODEL")
        if not url:
            return None
        if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
            raise BadSettings(
                f"DAILIES_CHAT_URL is “{url[:80]}”. Set it to an address such as http://localhost:11434/v1."
            )
        if not model:
            raise BadSettings("DAILIES_CHAT_URL is set, but DAILIES_CHAT_MODEL is not. Name the model to ask.")
        return cls(url.rstrip("/").removesuffix(ROUTE), model, settings.key("DAILIES_CHAT_KEY") or "")

    @property
    def place(self) -> str:
        """The host, as people should know it before they send words there."""
        return urlsplit(self.url).netloc.rpartition("@")[2]


def polish(chat: Chat, wish: str, text: str, *, timeout: float = TIMEOUT) -> tuple[str, ...]:
    """Ask; return one text, or several. Raise KeyRejected, RateLimited, ProviderUnavailable, BadReply."""
    asked = WISHES[wish]
    body = {
        "model": chat.model,
        "messages": [{"role": "system", "content": _RULES}, {"role": "user", "content": f"{asked.request}\n\n{text}"}],
        "stream": False,
    }
    headers = {"Authorization": f"Bearer {chat.key}"} if chat.key else {}
    try:
        # A redirect could carry the key elsewhere, so none is followed.
        with httpx.Client(timeout=timeout, follow_redirects=False) as client:
            status, answer = _post(client, f"{chat.url}{ROUTE}", body, headers)
    except httpx.TimeoutException as error:
        raise ProviderUnavailable(
            f"{chat.place} did not answer within {timeout:g} seconds. Your words are as they were; try again later.",
            detail=str(error),
        ) from error
    except httpx.HTTPError as error:
        raise ProviderUnavailable(
            f"{chat.place} cannot be reached. Check DAILIES_CHAT_URL and whether it is running.", detail=str(error)
        ) from error
    _check(chat, status, answer)
    return _texts(chat, answer, asked.answers)


def _post(client: httpx.Client, url: str, body: Mapping[str, Any], headers: Mapping[str, str]) -> tuple[int, bytes]:
    with client.stream("POST", url, json=body, headers=headers) as reply:
        read = bytearray()
        for piece in reply.iter_bytes():
            read += piece
            if len(read) > LARGEST:
                break
        return reply.status_code, bytes(read)


def _check(chat: Chat, status: int, answer: bytes) -> None:
    detail = f"{status}: {answer[:600].decode(errors='replace')}"
    if status in (401, 403):
        raise KeyRejected(f"{chat.place} did not accept the key in DAILIES_CHAT_KEY. Check it.", detail=detail)
    if status == 402:
        raise QuotaExhausted(f"{chat.place} says that no credit is left.", detail=detail)
    if status == 404:
        raise BadReply(
            f"{chat.place} knows no such address or model. Check DAILIES_CHAT_URL and _MODEL.", detail=detail
        )
    if status == 429:
        raise RateLimited(f"{chat.place} has too much to do. Wait a minute and try again.", detail=detail)
    if status >= 500:
        raise ProviderUnavailable(f"{chat.place} is broken on its side. Try again later.", detail=detail)
    if status != 200:
        raise BadReply(f"{chat.place} turned the request down.", detail=detail)


def _texts(chat: Chat, answer: bytes, most: int) -> tuple[str, ...]:
    told = _THOUGHTS.sub("", _content(answer))
    lines = [line for line in told.splitlines() if line.strip()]
    texts = [_bare(line) for line in lines] if most > 1 else [_bare(" ".join(lines))]
    found = tuple(dict.fromkeys(text for text in texts if text))
    if not found:
        raise BadReply(
            f"{chat.place} gave an answer without words. Try again, or another model.",
            detail=answer[:600].decode(errors="replace"),
        )
    return found[-most:]


def _content(answer: bytes) -> str:
    try:
        content = json.loads(answer)["choices"][0]["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError):
        return ""
    return content if isinstance(content, str) else ""


def _bare(text: str) -> str:
    return _LINE.sub("", text).strip().strip('"“”').strip()
