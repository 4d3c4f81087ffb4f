"""Pages without a browser: the shell runs as Streamlit runs it, on a studio of its own without a worker."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from components import studio as studios
from components.settings import Settings
from components.studio import Studio

SHELL = Path(__file__).parents[2] / "components" / "widgets" / "shell.py"


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    opened = Studio.open(Settings.from_environment({"DAILIES_HOME": str(tmp_path / "home")}))
    studios.use(opened)
    yield opened
    studios.use(None)
    opened.close()


@pytest.fixture
def visit(studio: Studio) -> Callable[..., AppTest]:
    """Open a page by its file's name, with a query."""

    def open_page(name: str, **query: str) -> AppTest:
        app = AppTest.from_file(str(SHELL), default_timeout=30).run()
        for key, value in query.items():
            app.query_params[key] = value
        return app.switch_page(f"../../pages/{name}.py").run()

    return open_page
