"""What a list of prompts asks for, and how that becomes SQL. Every value is bound, never written into the SQL."""

from dataclasses import dataclass

from components.catalog.query import LARGEST, match

WON = 4
"""The stars from which on a clip counts as one that its prompt won with."""

NEWEST, BEST = "newest", "best rated"
RATED = (
    " LEFT JOIN (SELECT prompt_id, max(rating) AS rating FROM clips"
    " WHERE deleted_at IS NULL AND prompt_id IS NOT NULL GROUP BY prompt_id) AS best ON best.prompt_id = prompts.id"
)
SORTS = {
    NEWEST: "prompts.updated_at DESC, prompts.rowid DESC",
    "oldest": "prompts.created_at ASC, prompts.rowid ASC",
    "title": "prompts.title COLLATE NOCASE ASC, prompts.rowid ASC",
    BEST: "best.rating DESC NULLS LAST, prompts.updated_at DESC, prompts.rowid DESC",
}


@dataclass(frozen=True)
class PromptQuery:
    """Which prompts to list and in what order; an unknown sort counts as "newest".

    ``text`` finds prompts that hold words beginning with each of its words, in title, text or tags. ``won`` are those
    of which a clip has at least ``WON`` stars.
    """

    text: str = ""
    favorite: bool = False
    won: bool = False
    tag: str | None = None
    trashed: bool = False
    sort: str = NEWEST
    limit: int = 60
    offset: int = 0


def compile_prompts(query: PromptQuery) -> tuple[str, dict[str, object]]:
    """Return FROM and WHERE with their values."""
    values: dict[str, object] = {}
    terms = ["prompts.deleted_at IS NOT NULL" if query.trashed else "prompts.deleted_at IS NULL", "prompts.text <> ''"]
    if words := match(query.text):
        values["words"] = words
        terms.append("prompts.rowid IN (SELECT rowid FROM prompts_fts WHERE prompts_fts MATCH :words)")
    if query.favorite:
        terms.append("prompts.favorite = 1")
    if query.won:
        values["won"] = WON
        terms.append(
            "prompts.id IN (SELECT prompt_id FROM clips WHERE deleted_at IS NULL AND prompt_id IS NOT NULL"
            " AND rating >= :won)"
        )
    if query.tag is not None:
        values["tag"] = query.tag
        terms.append("EXISTS (SELECT 1 FROM json_each(prompts.tags) WHERE value = :tag COLLATE NOCASE)")
    return f"FROM prompts{RATED if query.sort == BEST else ''} WHERE {' AND '.join(terms)}", values


def order_of(query: PromptQuery) -> str:
    """Return ORDER BY."""
    return f"ORDER BY {SORTS.get(query.sort, SORTS[NEWEST])}"


def page_of(query: PromptQuery) -> dict[str, object]:
    """Return what LIMIT and OFFSET are."""
    return {"limit": max(0, min(query.limit, LARGEST)), "offset": max(0, min(query.offset, LARGEST))}
