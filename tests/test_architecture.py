"""The walls of the house: who may import whom, how large things may grow, and what must not be said where."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILES = [ROOT / "app.py", *sorted((ROOT / "pages").glob("*.py")), *sorted((ROOT / "components").rglob("*.py"))]
GROUND = {"errors", "settings"}
SIBLINGS = {"prompts", "providers", "animatic", "processing", "catalog", "media"}
MAY_IMPORT = {
    "errors": set(),
    "settings": {"errors"},
    **dict.fromkeys(SIBLINGS, GROUND),
    # The embedded generator is a provider like every other, and the only one that is not at the end of a wire.
    "providers": GROUND | {"animatic"},
    "jobs": GROUND | SIBLINGS,
    "studio": GROUND | SIBLINGS | {"jobs"},
    "web": GROUND | SIBLINGS | {"jobs", "studio"},
}
STREAMLIT = ("components/widgets/", "pages/", "app.py")
SUBPROCESS = {f"components/{part}.py" for part in ("processing/ffmpeg", "processing/process", "jobs/supervisor")}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in the file it does so."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name(path)}: write imports in full, from components"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def rooms(path: Path) -> set[str]:
    return {parts[1] for module in imports(path) if (parts := module.split("."))[0] == "components" and len(parts) > 1}


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_room_imports_only_what_the_table_allows(path: Path) -> None:
    parts = path.relative_to(ROOT).with_suffix("").parts
    here = parts[1] if parts[0] == "components" and len(parts) > 1 else "pages"
    if here in MAY_IMPORT:
        assert rooms(path) <= MAY_IMPORT[here] | {here}


@pytest.mark.parametrize("path", FILES, ids=name)
def test_only_widgets_and_pages_know_streamlit(path: Path) -> None:
    if not name(path).startswith(STREAMLIT):
        assert "streamlit" not in {module.split(".")[0] for module in imports(path)}


@pytest.mark.parametrize("path", FILES, ids=name)
def test_files_and_functions_stay_small_and_say_what_they_hold(path: Path) -> None:
    text = path.read_text()
    tree = ast.parse(text)
    assert text.count("\n") < (120 if name(path).startswith("pages/") else 400)
    assert ast.get_docstring(tree) or not text.strip()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 60, f"{name(path)}: {node.name} is too long"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_words_that_belong_to_one_place_are_said_only_there(path: Path) -> None:
    text = path.read_text()
    assert "unsafe_allow_html" not in text
    assert "session_state" not in text or name(path) == "components/widgets/session.py"
    assert "subprocess" not in {module.split(".")[0] for module in imports(path)} or name(path) in SUBPROCESS


def test_no_module_imports_itself_by_a_detour() -> None:
    known = {".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): p for p in FILES}
    arrows = {module: {m for m in imports(path) if m in known and m != module} for module, path in known.items()}
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, " -> ".join([*trail, module])
        if module not in done:
            for other in arrows[module]:
                visit(other, (*trail, module))
            done.add(module)

    for module in arrows:
        visit(module, ())
