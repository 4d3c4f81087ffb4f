"""What a library page asks of the clips, and how that becomes SQL. Every value is bound, never written into the SQL."""

from dataclasses import dataclass

COLUMNS = "title prompt tags model"
LARGEST = 2**31


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


SORTS = {
    "newest": "clips.rowid DESC",
    "oldest": "clips.rowid ASC",
    "title": "clips.title COLLATE NOCASE ASC, clips.rowid ASC",
    "longest": "clips.duration DESC, clips.rowid DESC",
    "rating": "clips.rating DESC, clips.rowid DESC",
}
BEST_MATCH = "bm25(clips_fts, 4.0, 1.0, 3.0, 1.0)"


def match(text: str) -> str:
    """Quote each word for FTS5 and let it match as a beginning, so that a search works while it is being typed."""
    words = text.replace("\0", " ").split()
    return " ".join('"{}"*'.format(word.replace('"', '""')) for word in words)


@dataclass(frozen=True)
class Statement:
    """A query for clips in SQL: where from, which, in what order, and the values to bind."""

    source: str
    where: str
    order: str
    values: dict[str, object]


def compile_query(query: ClipQuery) -> Statement:
    """Translate the query; words lead the search, since their hits come in the order of rowid."""
    values: dict[str, object] = {
        "trashed": query.trashed,
        "limit": max(0, min(query.limit, LARGEST)),
        "offset": max(0, min(query.offset, LARGEST)),
    }
    source, terms = "clips", ["clips.trashed = :trashed"]
    order = SORTS.get(query.sort, SORTS["newest"])
    if words := match(query.text):
        source = "clips_fts CROSS JOIN clips ON clips.rowid = clips_fts.rowid"
        terms.insert(0, "clips_fts MATCH :words")
        values["words"] = words
        order = BEST_MATCH if query.sort == "best match" else order.replace("clips.rowid", "clips_fts.rowid")
    for name in ("origin", "model", "aspect_ratio", "favorite", "prompt_id"):
        value = getattr(query, name)
        if value is not None:
            terms.append(f"clips.{name} = :{name}")
            values[name] = value
    if query.min_rating > 0:
        terms.append("clips.rating >= :min_rating")
        values["min_rating"] = query.min_rating
    if query.tag is not None:
        terms.append("clips.rowid IN (SELECT clip FROM clip_tags WHERE trashed = :trashed AND tag = :tag)")
        values["tag"] = query.tag
    return Statement(source, " AND ".join(terms), order, values)
