"""The published prompt builder: set the parts of a shot in any order, build the text that video models read."""

from typing import Self

from components.prompts.vocabulary import CAMERAS, STYLES, table_of, words_of

# The presets that were published; ids that came later are free words here, as they were before.
_CAMERA_IDS = (
    "static",
    "pan_left",
    "pan_right",
    "dolly_in",
    "dolly_out",
    "tracking",
    "crane",
    "handheld",
    "drone",
    "orbit",
)
_STYLE_IDS = ("cinematic", "documentary", "commercial", "artistic", "anime", "realistic")
_CAMERAS = table_of(*(CAMERAS[id_] for id_ in _CAMERA_IDS))
_STYLES = table_of(*(STYLES[id_] for id_ in _STYLE_IDS))


class VideoPromptBuilder:
    """Build a prompt part by part; every setter returns the builder.

    ``set_camera`` and ``set_style`` know the preset ids (``"tracking"``, ``"cinematic"``…) and put their words into the
    prompt. Everything else passes through as written.
    """

    def __init__(self) -> None:
        self._subject = ""
        self._action = ""
        self._setting = ""
        self._camera = ""
        self._style = ""
        self._lighting = ""
        self._details: list[str] = []

    def set_subject(self, subject: str) -> Self:
        """Set who or what the shot is about."""
        self._subject = subject
        return self

    def set_action(self, action: str) -> Self:
        """Set what the subject does."""
        self._action = action
        return self

    def set_setting(self, setting: str) -> Self:
        """Set the place; the text says ``in {setting}``."""
        self._setting = setting
        return self

    def set_camera(self, camera: str) -> Self:
        """Set the camera move, by preset id or in free words."""
        self._camera = words_of(_CAMERAS, camera)
        return self

    def set_style(self, style: str) -> Self:
        """Set the look, by preset id or in free words."""
        self._style = words_of(_STYLES, style)
        return self

    def set_lighting(self, lighting: str) -> Self:
        """Set the light, in free words."""
        self._lighting = lighting
        return self

    def add_detail(self, detail: str) -> Self:
        """Add one more detail at the end."""
        self._details.append(detail)
        return self

    def build(self) -> str:
        """Join the parts that are set with ``", "``; nothing set gives an empty text."""
        setting = f"in {self._setting}" if self._setting else ""
        parts = (self._subject, self._action, setting, self._camera, self._style, self._lighting, *self._details)
        return ", ".join(part for part in parts if part)
