"""What a shot to start from is."""

from dataclasses import dataclass

from components.prompts.parts import PromptParts


@dataclass(frozen=True)
class Template:
    """A ready shot for one purpose; ``aspect_ratio`` is where such a shot usually runs.

    ``kind`` is "text" for a shot made of words, "video" for one that changes a clip of your own.
    """

    id: str
    title: str
    purpose: str
    parts: PromptParts
    aspect_ratio: str = "16:9"
    kind: str = "text"
