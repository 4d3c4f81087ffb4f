"""Storyboards and prompts to take along, each by an address."""

import io
import json

from PIL import Image
from starlette.testclient import TestClient

from components.studio import Studio
from components.web.boards import board_url, prompts_url


def a_board(studio: Studio) -> str:
    prompts = studio.catalog.prompts
    for name, ratio in (("p1", "16:9"), ("p2", "9:16")):
        parts = {"subject": f"a fox {name}", "aspect_ratio": ratio, "duration": 3.0}
        prompts.write_draft(name, parts, f"a fox {name}", f"Fox {name}")
    return studio.catalog.storyboards.add("Élara: “launch”", ["p1", "gone", "p2"]).id


def test_a_storyboard_comes_as_pdf_and_as_one_picture(client: TestClient, studio: Studio) -> None:
    board = a_board(studio)
    pdf = client.get(board_url(board, "pdf"))
    assert pdf.headers["content-type"] == "application/pdf"
    assert pdf.content.startswith(b"%PDF")
    assert ".pdf" in pdf.headers["content-disposition"]
    picture = Image.open(io.BytesIO(client.get(board_url(board, "jpg")).content))
    assert picture.format == "JPEG"
    assert picture.width == 2400


def test_a_storyboard_without_shots_is_an_empty_page(client: TestClient, studio: Studio) -> None:
    board = studio.catalog.storyboards.add("").id
    assert client.get(board_url(board, "pdf")).content.startswith(b"%PDF")


def test_an_unknown_storyboard_or_kind_says_so(client: TestClient, studio: Studio) -> None:
    assert client.get(board_url("nobody", "pdf")).status_code == 404
    assert client.get(board_url(a_board(studio), "exe")).status_code == 404
    assert client.get(prompts_url("csv")).status_code == 404


def test_prompts_are_saved_with_all_that_is_known_or_to_be_read(client: TestClient, studio: Studio) -> None:
    a_board(studio)
    studio.catalog.prompts.retag("p1", ["autumn"])
    answer = client.get(prompts_url("json"))
    assert "attachment" in answer.headers["content-disposition"]
    kept = {prompt["title"]: prompt for prompt in json.loads(answer.content)["prompts"]}
    assert kept["Fox p1"]["tags"] == ["autumn"]
    assert kept["Fox p2"]["parts"]["aspect_ratio"] == "9:16"
    assert "# Fox p1\na fox p1" in client.get(prompts_url("txt")).text
    assert client.get(prompts_url("txt", "p2")).text == "# Fox p2\na fox p2\n"
