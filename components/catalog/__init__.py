"""The catalog room: what Dailies knows about its clips, prompts, generations and jobs, in one SQLite file."""

from components.catalog.catalog import Catalog
from components.catalog.clips import Clip, ClipPage, Clips, Facets, Origin, aspect_ratio
from components.catalog.collections import Collection, Collections
from components.catalog.generations import GenerationRecord, Generations, GenerationState, Spend
from components.catalog.ids import new_id, now
from components.catalog.jobs import Job, JobKind, Jobs, JobState
from components.catalog.prompt_query import PromptQuery
from components.catalog.prompts import Prompt, PromptPage, Prompts, PromptUse, PromptVersion
from components.catalog.query import ClipQuery
from components.catalog.refusals import Refusals
from components.catalog.storyboards import Storyboard, Storyboards
from components.catalog.wordlists import Wordlists

__all__ = [
    "Catalog",
    "Clip",
    "ClipPage",
    "ClipQuery",
    "Clips",
    "Collection",
    "Collections",
    "Facets",
    "GenerationRecord",
    "GenerationState",
    "Generations",
    "Job",
    "JobKind",
    "JobState",
    "Jobs",
    "Origin",
    "Prompt",
    "PromptPage",
    "PromptQuery",
    "PromptUse",
    "PromptVersion",
    "Prompts",
    "Refusals",
    "Spend",
    "Storyboard",
    "Storyboards",
    "Wordlists",
    "aspect_ratio",
    "new_id",
    "now",
]
