"""Prompts: the words for a shot, the parts they are built from, and shots to start with."""

from components.prompts.builder import VideoPromptBuilder
from components.prompts.checks import check_length, check_ready
from components.prompts.parts import FURTHER, PUBLISHED, PromptParts, title_of
from components.prompts.sentence import split
from components.prompts.surprise import surprise
from components.prompts.templates import TEMPLATES, Template
from components.prompts.vocabulary import (
    ANGLES,
    CAMERAS,
    DETAILS,
    LENSES,
    LIGHTS,
    MOODS,
    PALETTES,
    SETTINGS,
    SHOTS,
    SPEEDS,
    STOCKS,
    STYLES,
    TABLES,
    WEATHERS,
    Term,
    words_of,
)

__all__ = [
    "ANGLES",
    "CAMERAS",
    "DETAILS",
    "FURTHER",
    "LENSES",
    "LIGHTS",
    "MOODS",
    "PALETTES",
    "PUBLISHED",
    "SETTINGS",
    "SHOTS",
    "SPEEDS",
    "STOCKS",
    "STYLES",
    "TABLES",
    "TEMPLATES",
    "WEATHERS",
    "PromptParts",
    "Template",
    "Term",
    "VideoPromptBuilder",
    "check_length",
    "check_ready",
    "split",
    "surprise",
    "title_of",
    "words_of",
]
