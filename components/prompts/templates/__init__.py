"""Shots to start from: each one complete, so that the first click already gives a picture worth looking at.

To add one, write it into the file of its purpose.
"""

from collections.abc import Mapping
from types import MappingProxyType

from components.prompts.templates.selling import SELLING
from components.prompts.templates.telling import TELLING
from components.prompts.templates.template import Template
from components.prompts.templates.trying import TRYING

TEMPLATES: Mapping[str, Template] = MappingProxyType(
    {template.id: template for template in (*SELLING, *TELLING, *TRYING)}
)

__all__ = ["TEMPLATES", "Template"]
