"""The first document brings the style along, so that nothing is drawn unstyled first."""

from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.widgets.document import document, documents
from components.widgets.page_style import FOLDER, SHEETS


def test_it_is_streamlits_own_with_our_style_after_streamlits() -> None:
    text = document()
    assert '<div id="root"></div>' in text
    for sheet in SHEETS:
        assert (FOLDER / sheet).read_text() in text[text.index("</head>") :]


def test_every_page_is_answered_at_its_own_address_and_never_kept() -> None:
    client = TestClient(Starlette(routes=documents(["library"])))
    for address in ("/", "/library", "/library?clip=x"):
        answer = client.get(address)
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "no-cache"
    assert client.head("/").status_code == 200
