"""A ComfyUI server tells over its websocket how far it is; without one, runs are made all the same."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from websockets.sync.server import ServerConnection, serve

from components.providers import comfyui_progress
from components.providers.comfyui import ComfyUI
from components.providers.comfyui_progress import Listener
from tests.providers.fakes import served

RUN = "run-1"
Desk = Any


class Server:
    """Tells whoever listens what the test says."""

    def __init__(self) -> None:
        self.said: list[str | bytes] = []
        self.paths: list[str] = []
        self.keys: list[str | None] = []
        self.gone = threading.Event()

    def __call__(self, connection: ServerConnection) -> None:
        request = connection.request
        assert request is not None
        self.paths.append(request.path)
        self.keys.append(request.headers.get("Authorization"))
        sent = 0
        while not self.gone.is_set():
            for message in self.said[sent:]:
                connection.send(message)
                sent += 1
            time.sleep(0.01)

    def tell(self, kind: str, **data: Any) -> None:
        self.said.append(json.dumps({"type": kind, "data": {"prompt_id": RUN, **data}}))


@pytest.fixture
def server() -> Iterator[tuple[Server, str]]:
    talk = Server()
    with serve(talk, "127.0.0.1", 0) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield talk, f"ws://127.0.0.1:{running.socket.getsockname()[1]}"
        talk.gone.set()
        running.shutdown()
        thread.join(5)


def until(reached: Callable[[], Any]) -> Any:
    """Wait until something is so."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if found := reached():
            return found
        time.sleep(0.01)
    raise TimeoutError


def test_nodes_that_are_done_and_the_one_at_work_make_the_bar(server: tuple[Server, str]) -> None:
    talk, address = server
    listener = Listener(f"{address}/ws?clientId=me", lambda: {"Authorization": "Bearer gate"})
    assert listener.progress(RUN, 4) is None
    talk.said += ["no JSON", b"\x00\x00\x00\x01 a picture", json.dumps({"type": "status", "data": {}}), "[]", '"x"']
    talk.tell("execution_cached", nodes=["1"])
    assert until(lambda: listener.progress(RUN, 4)) == 0.25
    talk.tell("executing", node="2")
    talk.tell("progress", node="2", value=10, max=20)
    assert until(lambda: (found := listener.progress(RUN, 4)) != 0.25 and found) == pytest.approx(0.375)
    talk.tell("executing", node="3")
    assert until(lambda: (found := listener.progress(RUN, 4)) != 0.375 and found) == pytest.approx(0.5)
    talk.tell("executed", node="3")
    talk.tell("executing", node=None)
    assert until(lambda: (found := listener.progress(RUN, 4)) != 0.5 and found) == pytest.approx(0.75)
    assert listener.progress("another", 4) is None
    assert (talk.paths, talk.keys) == (["/ws?clientId=me"], ["Bearer gate"])
    listener.close()


def test_newer_servers_tell_all_nodes_at_once(server: tuple[Server, str]) -> None:
    talk, address = server
    listener = Listener(address, dict)
    nodes = {"1": {"state": "finished", "value": 1, "max": 1}, "2": {"state": "running", "value": 5, "max": 10}, "3": 7}
    talk.tell("progress_state", nodes=nodes)
    assert until(lambda: listener.progress(RUN, 3)) == pytest.approx(0.5)
    listener.close()


def test_nobody_listens_when_nobody_asks(server: tuple[Server, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comfyui_progress, "IDLE", 0.2)
    talk, address = server
    listener = Listener(address, dict)
    listener.progress(RUN, 1)
    until(lambda: talk.paths)
    until(lambda: listener._thread is None)
    listener.progress(RUN, 1)
    until(lambda: len(talk.paths) == 2)


def test_a_server_that_cannot_be_heard_is_tried_again_only_after_a_while() -> None:
    listener = Listener("ws://127.0.0.1:9/ws", dict)
    assert listener.progress(RUN, 1) is None
    until(lambda: listener._thread is None)
    assert listener.progress(RUN, 1) is None
    assert listener._thread is None


def test_a_run_has_a_bar_also_after_a_restart(
    server: tuple[Server, str], desk_for: Callable[[str], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    talk, address = server
    desk = desk_for("comfyui")
    desk.fake.polls_needed = 1000
    monkeypatch.setattr(ComfyUI, "socket_url", lambda self, client: f"{address}/{client}")
    with served(desk.fake) as base:
        settings = {**desk.fake.settings, "base_url": base}
        ordered = ComfyUI(**settings).submit(desk.request())
        run, after_restart = desk.fake.runs[ordered.id], ComfyUI(**settings)

        def progress() -> float | None:
            run.polls = 1  # so that the next question finds it at work
            return after_restart.poll(ordered).progress

        assert progress() is None
        nodes = ordered.reference["nodes"]
        talk.said.append(json.dumps({"type": "executed", "data": {"prompt_id": ordered.id, "node": "1"}}))
        assert until(progress) == pytest.approx(1 / nodes)
        assert talk.paths == [f"/{ordered.reference['client']}"]
        after_restart.close()


def test_without_a_websocket_a_run_is_made_all_the_same(desk_for: Callable[[str], Desk], tmp_path: Path) -> None:
    desk = desk_for("comfyui")
    with served(desk.fake) as base:
        provider = ComfyUI(**{**desk.fake.settings, "base_url": base})
        assert provider.socket_url("me") == f"{base.replace('http', 'ws')}/ws?clientId=me"
        generation = provider.submit(desk.request())
        while not generation.is_final:
            generation = provider.poll(generation)
        provider.download(generation, tmp_path / "take.mp4")
        provider.close()
