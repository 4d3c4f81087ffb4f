"""What Home says: what is new, what to do next, and how to begin where nothing is yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from components.catalog import Catalog, Clip, ClipQuery, Origin, Prompt
from components.prompts import CAMERAS, LIGHTS, TEMPLATES, Template
from components.widgets.cards import large_card, poster_url
from components.widgets.element import element
from components.widgets.shot import Shot
from components.widgets.words import ago, count, since, spelled

FIRST_SHOTS = ("perfume_dunes", "mountain_hiker", "red_sports_car", "golden_retriever")
KEPT_STARS = 3

_filmstrip = element("filmstrip", events=("open",), reserve="calc(54px + clamp(190px, 122px + 17.4vw, 372px))")
_next_step = element("next_step", events=("go",), reserve="160px")
_invitation = element("invitation", reserve="230px")
_first_shots = element("first_shots", events=("start",), reserve="220px")


@dataclass(frozen=True)
class Step:
    """One thing to do next, the page where it is done, and up to three stills of what it is about."""

    title: str
    words: str
    action: str
    icon: str
    page: str
    query: Mapping[str, str] = field(default_factory=dict)
    stills: tuple[str, ...] = ()


def filmstrip(clips: Sequence[Clip]) -> str | None:
    """Draw the newest clips as one strip; return the id of one to open."""
    opened: str | None = _filmstrip({"clips": [large_card(clip) for clip in clips]}, key="filmstrip")["open"]
    return opened


def next_step(step: Step) -> bool:
    """Draw what to do next; return whether somebody goes there."""
    texts = {"title": step.title, "words": step.words, "action": step.action, "icon": step.icon}
    return bool(_next_step({**texts, "stills": list(step.stills), "target": step.page}, key="next_step")["go"])


def invitation(title: str, *lines: str, key: str = "invitation") -> None:
    """Draw what will stand here once there is something."""
    _invitation({"title": title, "lines": list(lines)}, key=key)


def first_shots() -> str | None:
    """Draw four shots to start from; return the id of the template that was chosen."""
    shots = [_first_shot(TEMPLATES[name]) for name in FIRST_SHOTS if name in TEMPLATES]
    chosen: str | None = _first_shots({"title": "Or start from one of these", "shots": shots}, key="first_shots")[
        "start"
    ]
    return chosen if chosen in TEMPLATES else None


def headline(clips: Sequence[Clip]) -> str:
    """Say how many of the newest clips nobody has seen, and since when they wait."""
    new = [clip for clip in clips if clip.seen_at is None]
    if not new:
        return "All caught up"
    what = "take" if all(clip.origin == Origin.generated for clip in new) else "clip"
    return f"{spelled(len(new)).capitalize()} new {what if len(new) == 1 else what + 's'} {_since(new[-1].created_at)}"


def summary(catalog: Catalog, newest: Clip) -> str:
    """Say how much there is in all."""
    kept = catalog.clips.find(ClipQuery(min_rating=KEPT_STARS, limit=1)).total
    kept_words = f", {kept:,} kept" if kept else ""
    return f"{count(catalog.clips.count(), 'clip')}{kept_words} · last one {ago(newest.created_at)}"


def what_next(catalog: Catalog, clips: Sequence[Clip]) -> Step:
    """Choose the one thing that helps most now: see what is new, choose a take, go on with a draft, cut, or begin."""
    new = [clip for clip in clips if clip.seen_at is None]
    takes = _takes_to_choose(clips)
    if len(takes) > 1:
        names = f"{spelled(len(takes)).capitalize()} takes are ready. Watch them and rate what you keep."
        query = {"clip": takes[0].id, "prompt": takes[0].prompt_id or ""}
        title = f"Choose a take of {takes[0].title}"
        return Step(title, names, f"Watch {len(takes)} takes", "play_arrow", "library", query, _stills(takes))
    if new:
        words = "Watch it, give it stars, then cut it." if len(new) == 1 else "Watch them, give stars to what you keep."
        label = "Watch it" if len(new) == 1 else f"Watch {len(new)} clips"
        return Step(f"See {new[0].title}", words, label, "play_arrow", "library", {"clip": new[0].id}, _stills(new))
    if draft := _draft(catalog):
        name = Shot.of(draft).name
        words = "The words are written. Make a take of them, the animatic is free."
        return Step(f"Make {name}", words, "Go on", "movie", "generate", {"prompt": draft.id})
    kept = [clip for clip in clips if clip.origin != Origin.edited and (clip.rating >= KEPT_STARS or clip.favorite)]
    if kept:
        words = "Trim it, join it with others, fit it to a channel."
        return Step(
            f"Cut {kept[0].title}", words, "Edit", "content_cut", "edit", {"clips": kept[0].id}, _stills(kept[:1])
        )
    words = "Describe it, see it as a free animatic, send it out."
    return Step("Build the next shot", words, "New shot", "add", "prompt_builder", {"new": "1"}, _stills(clips))


def _takes_to_choose(clips: Sequence[Clip]) -> list[Clip]:
    for first in clips:
        if first.prompt_id:
            takes = [clip for clip in clips if clip.prompt_id == first.prompt_id]
            if len(takes) > 1 and not any(clip.rating for clip in takes):
                return takes
    return []


def _draft(catalog: Catalog) -> Prompt | None:
    for prompt in catalog.prompts.newest(3):
        if prompt.text and not catalog.jobs.of_prompt(prompt.id, 1):
            return prompt
    return None


def _first_shot(template: Template) -> dict[str, object]:
    parts = template.parts
    camera, light = CAMERAS.get(parts.camera), LIGHTS.get(parts.lighting)
    words = ", ".join(term.label for term in (camera, light) if term).capitalize() or template.purpose
    spec = {"prompt": "", "parts": parts.drawable().to_json(), "aspect_ratio": "16:9"}
    return {"id": template.id, "title": template.title, "words": words, "spec": spec}


def _since(moment: str) -> str:
    day = since(moment)
    return day if day == "today" else f"since {day}"


def _stills(clips: Sequence[Clip]) -> tuple[str, ...]:
    return tuple(reversed([url for clip in clips if (url := poster_url(clip))][:3]))
