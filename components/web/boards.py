"""Storyboards to hand on: a PDF, a contact sheet, and prompts as files, each by an address that can be saved."""

import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from components import studio
from components.catalog import Catalog, PromptQuery, Storyboard
from components.errors import BadInput, NotFound
from components.jobs.sweep import STILLS
from components.media import safe_filename
from components.prompts import PromptParts, title_of
from components.prompts.board_sheet import Panel, contact_sheet, pages
from components.prompts.exchange import MOST, Sheet, as_json, as_text
from components.prompts.storyboard import with_shared
from components.prompts.variations import Spread, first_shot
from components.web.answers import plainly
from components.web.lanes import lanes
from components.web.stills import DRAWN, digest_of, still_order

WIDTH = 960
QUALITY = 90
RATIOS = {"16:9": 16 / 9, "9:16": 9 / 16, "1:1": 1.0, "4:5": 0.8}
TYPES = {"pdf": "application/pdf", "jpg": "image/jpeg"}
KINDS: dict[str, tuple[str, Callable[..., str]]] = {
    "json": ("application/json", as_json),
    "txt": ("text/plain; charset=utf-8", as_text),
}


def board_url(board_id: str, kind: str) -> str:
    """Return the address of a storyboard as ``pdf`` or ``jpg``."""
    return f"/app/static/boards/{board_id}.{kind}"


def prompts_url(kind: str, prompt_id: str = "") -> str:
    """Return the address of all prompts, or one, as ``json`` or ``txt``."""
    return f"/app/static/prompts.{kind}" + (f"?prompt={prompt_id}" if prompt_id else "")


@plainly
async def _board(request: Request) -> Response:
    kind = request.path_params["kind"]
    if kind not in TYPES:
        raise NotFound("A storyboard is saved as .pdf or .jpg.")
    opened = studio.current()
    board = await anyio.to_thread.run_sync(opened.catalog.storyboards.get, request.path_params["board"])
    shots = await anyio.to_thread.run_sync(_shots, opened.catalog, board)
    panels, total, ratio = [], 0.0, shots[0]["aspect_ratio"] if shots else "16:9"
    folder = opened.settings.temp_folder / STILLS
    for shot in shots:
        still = await _still(request, shot | {"aspect_ratio": ratio}, folder)
        total += shot["duration"]
        panels.append(Panel(shot["title"], shot["prompt"], _facts(shot), still))
    note = f"{len(panels)} shot{'' if len(panels) == 1 else 's'}, {total:g} s, {ratio}"
    data = await anyio.to_thread.run_sync(_written, kind, board.title or "Storyboard", note, panels, RATIOS[ratio])
    name = safe_filename(board.title or "Storyboard", kind)
    return Response(data, media_type=TYPES[kind], headers=_saved_as(name))


async def _still(request: Request, shot: dict[str, Any], folder: Path) -> Path | None:
    order = still_order({name: shot[name] for name in DRAWN if name in shot}, WIDTH)
    path = folder / f"{digest_of(order)}.jpg"
    try:
        if not path.is_file():
            await lanes().stage.make(request, studio.current().settings, order, path)
    except BadInput:
        return None
    return path if path.is_file() else None


def _shots(catalog: Catalog, board: Storyboard) -> list[dict[str, Any]]:
    shots, lists = [], catalog.wordlists.all()
    for prompt_id in board.shots:
        try:
            prompt = catalog.prompts.get(prompt_id)
        except NotFound:
            continue
        shared = with_shared(PromptParts.from_json(prompt.parts), board.shared)
        parts = first_shot(shared, lists, Spread.from_json(prompt.parts.get("spread")))
        duration, ratio = prompt.parts.get("duration"), prompt.parts.get("aspect_ratio")
        drawn = {name: value for name, value in parts.drawable().to_json().items() if value}
        own = "" if prompt.title == title_of(PromptParts.from_json(prompt.parts)) else prompt.title
        shots.append({
            "prompt": parts.text(), "parts": drawn, "title": own or title_of(parts), "camera": parts.words("camera"),
            "duration": float(duration) if isinstance(duration, int | float) else 4.0,
            "aspect_ratio": ratio if ratio in RATIOS else "16:9",
        })  # fmt: skip
    return shots


def _facts(shot: dict[str, Any]) -> str:
    return ", ".join(filter(None, (f"{shot['duration']:g} s", shot["camera"])))


def _written(kind: str, title: str, note: str, panels: list[Panel], ratio: float) -> bytes:
    target = io.BytesIO()
    if kind == "jpg":
        contact_sheet(title, note, panels, ratio).save(target, "JPEG", quality=QUALITY)
    else:
        first, *rest = pages(title, note, panels, ratio)
        first.save(
            target, "PDF", save_all=True, append_images=rest, resolution=180.0, title=title, producer="Dailies",
            quality=QUALITY,
        )  # fmt: skip
    return target.getvalue()


@plainly
async def _prompts(request: Request) -> Response:
    kind = request.path_params["kind"]
    if kind not in KINDS:
        raise NotFound("Prompts are saved as .json or .txt.")
    one = request.query_params.get("prompt", "")
    media_type, write = KINDS[kind]
    sheets = await anyio.to_thread.run_sync(_sheets, studio.current().catalog, one)
    name = safe_filename(sheets[0].title if one and sheets else "Dailies prompts", kind)
    text = await anyio.to_thread.run_sync(write, sheets)
    return Response(text.encode(errors="replace"), media_type=media_type, headers=_saved_as(name))


def _sheets(catalog: Catalog, one: str) -> list[Sheet]:
    found = [catalog.prompts.get(one)] if one else catalog.prompts.find(PromptQuery(limit=MOST)).prompts
    return [Sheet(prompt.text, prompt.title, prompt.parts, prompt.tags, prompt.favorite) for prompt in found]


def _saved_as(name: str) -> dict[str, str]:
    plain = FileResponse(os.devnull, filename=name).headers["content-disposition"]
    return {"Content-Disposition": plain, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


routes = [
    Route("/app/static/boards/{board}.{kind}", _board),
    Route("/app/static/prompts.{kind}", _prompts),
]
