"""What a library page asks of the clips, and how that becomes SQL. Every value is bound, never written into the SQL."""

from dataclasses import dataclass

LARGEST = 2**31
MOST_WORDS = 32


@dataclass(frozen=True)
class ClipQuery:
    """Which clips to show and in what order; an unknown sort counts as "newest".

    ``text`` finds clips that hold words beginning with each of its words, in title, prompt, tags or model.
    Sorts: newest, oldest, title, longest, rating, and "best match" where there is text.
    """

    text: str = ""
    origin: str | None = None
    model: str | None = None
    aspect_ratio: str | None = None
    favorite: bool | None = None
    min_rating: int = 0
    tag: str | None = None
    prompt_id: str | None = None
    trashed: bool = False
    sort: str = "newest"
    limit: int = 24
    offset: int = 0


NEWEST = "newest"
BEST_MATCH = "best match"
SORTS = {
    NEWEST: "{rowid} DESC",
    "oldest": "{rowid} ASC",
    "title": "clips.title COLLATE NOCASE ASC, {rowid} ASC",
    "longest": "clips.duration DESC, {rowid} DESC",
    "rating": "clips.rating DESC, {rowid} DESC",
    BEST_MATCH: "rank",
}
FILTERS = ("origin", "model", "aspect_ratio", "favorite", "prompt_id")


def match(text: str) -> str:
    """Quote each word for FTS5 and let it match as a beginning, so that a search works while it is being typed."""
    words = text.replace("\0", " ").split()[:MOST_WORDS]
    return " ".join('"{}"*'.format(word.replace('"', '""')) for word in words)


@dataclass(frozen=True)
class Statements:
    """A query in SQL: the rowids of one page, and the number of all that match; both take the same values."""

    page: str
    count: str
    values: dict[str, object]


def compile_query(query: ClipQuery) -> Statements:
    """Translate the query. Words lead the search, since the index gives their clips in the order of rowid."""
    words = match(query.text)
    sort = query.sort if query.sort in SORTS and (words or query.sort != BEST_MATCH) else NEWEST
    values: dict[str, object] = {
        "trashed": query.trashed,
        "limit": max(0, min(query.limit, LARGEST)),
        "offset": max(0, min(query.offset, LARGEST)),
    }
    terms = _filters(query, values)
    if words:
        values["words"] = words
    rowid, counted = _source(bool(words), terms)
    _, listed = _source(bool(words), terms, by_clip=sort != BEST_MATCH)
    return Statements(
        page=f"SELECT {rowid} {listed} ORDER BY {SORTS[sort].format(rowid=rowid)} LIMIT :limit OFFSET :offset",
        count=f"SELECT count(*) {counted}",
        values=values,
    )


def _filters(query: ClipQuery, values: dict[str, object]) -> list[str]:
    terms = []
    for name in FILTERS:
        value = getattr(query, name)
        if value is not None:
            terms.append(f"clips.{name} = :{name}")
            values[name] = value
    if query.min_rating > 0:
        # The plus keeps SQLite from walking the ratings, which would need a sort; the other indexes are in order.
        terms.append("+clips.rating >= :min_rating")
        values["min_rating"] = query.min_rating
    if query.tag is not None:
        terms.append("clips.rowid IN (SELECT clip FROM clip_tags WHERE trashed = :trashed AND tag = :tag)")
        values["tag"] = query.tag
    return terms


def _source(words: bool, terms: list[str], by_clip: bool = False) -> tuple[str, str]:
    """Write FROM and WHERE, with the name of the rowid.

    All hits of words alone are gone through without reading a clip; a page, in the order of rowid, reads its own.
    """
    if not words:
        return "clips.rowid", "FROM clips WHERE " + " AND ".join(["clips.trashed = :trashed", *terms])
    if terms or by_clip:
        source = "FROM clips_fts CROSS JOIN clips ON clips.rowid = clips_fts.rowid WHERE clips_fts MATCH :words"
        return "clips_fts.rowid", " AND ".join([source, "clips.trashed = :trashed", *terms])
    other_side = "SELECT rowid FROM clips WHERE trashed = NOT :trashed"
    return "clips_fts.rowid", f"FROM clips_fts WHERE clips_fts MATCH :words AND +clips_fts.rowid NOT IN ({other_side})"
