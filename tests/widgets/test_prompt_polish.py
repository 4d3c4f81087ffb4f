"""Polish on the Prompt page: nothing goes out before a button asks for it, and what comes back is only proposed."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from components import studio as studios
from components.prompts import PromptParts
from components.settings import Settings
from components.studio import Studio
from components.widgets.prompt_polish import polished
from components.widgets.shot import Shot

SHELL = Path(__file__).parents[2] / "components" / "widgets" / "shell.py"
SAYS = "A red fox waits in deep snow."


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """Serve a language model that always says the same; what it was asked is in the list, its address comes first."""
    told: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            told.append(body["messages"][-1]["content"])
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps({"choices": [{"message": {"content": SAYS}}]}).encode())

        def log_message(self, *_: object) -> None:
            """Keep the test's output clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    told.append(f"http://127.0.0.1:{server.server_address[1]}/v1")
    yield told
    server.shutdown()
    server.server_close()


@pytest.fixture
def open_shot(asked: list[str], tmp_path: Path) -> Iterator[Callable[[], AppTest]]:
    """Open a shot on the Prompt page of a Dailies that knows the language model."""
    environment = {"DAILIES_HOME": str(tmp_path), "DAILIES_CHAT_URL": asked.pop(), "DAILIES_CHAT_MODEL": "small"}
    opened = Studio.open(Settings.from_environment(environment))
    studios.use(opened)
    opened.catalog.prompts.write_draft("p1", {"subject": "a fox", "setting": "snow"}, "a fox, in snow")

    def visit() -> AppTest:
        app = AppTest.from_file(str(SHELL), default_timeout=30).run()
        app.query_params["prompt"] = "p1"
        return app.switch_page("../../pages/prompt_builder.py").run()

    yield visit
    studios.use(None)
    opened.close()


def drawn(app: AppTest, name: str) -> dict[str, object]:
    found = [mount.proto for mount in app.get("bidi_component") if mount.proto.component_name == name]
    data: dict[str, object] = json.loads(found[0].bytes)
    return data


def test_nothing_is_sent_until_a_button_asks_and_the_shot_stays_as_it_is(
    open_shot: Callable[[], AppTest], asked: list[str]
) -> None:
    app = open_shot()
    assert drawn(app, "prompt_text")["polish"] is True
    app.session_state["prompt_text"] = {"polish": True}
    app.run()
    assert asked == []
    app.button(key="polish_shorten").click().run()
    assert not app.exception
    (words,) = asked
    assert words.endswith("\n\na fox, in snow")
    (row,) = drawn(app, "prompt_polish")["rows"]  # type: ignore[misc]
    assert row["text"] == SAYS
    assert studios.current().catalog.prompts.get("p1").text == "a fox, in snow"


def test_what_is_taken_becomes_the_parts_of_the_shot_and_can_be_undone() -> None:
    before = Shot("P1", "Winter", PromptParts(subject="a fox", negative_prompt="people"), duration=6.0)
    made = polished(before, SAYS)
    assert (made.shot.parts.subject, made.shot.parts.action) == ("A red fox", "waits")
    assert (made.shot.parts.negative_prompt, made.shot.title, made.shot.duration) == ("people", "Winter", 6.0)
    assert made.shot.changed(before.unlike(made.shot)) == before
