"""Prompts: the words for a shot, the parts they are built from, and shots to start with."""

from components.prompts.builder import VideoPromptBuilder
from components.prompts.checks import check_length, check_ready
from components.prompts.parts import PromptParts, title_of
from components.prompts.templates import TEMPLATES, Template
from components.prompts.vocabulary import CAMERAS, DETAILS, LIGHTS, SETTINGS, STYLES, Term, words_of

__all__ = [
    "CAMERAS",
    "DETAILS",
    "LIGHTS",
    "SETTINGS",
    "STYLES",
    "TEMPLATES",
    "PromptParts",
    "Template",
    "Term",
    "VideoPromptBuilder",
    "check_length",
    "check_ready",
    "title_of",
    "words_of",
]
