"""Every edit that Dailies knows, one file each.

To add one: write a frozen dataclass in a file beside its siblings, with ``name``, ``label``, ``icon`` (a Material
symbol), ``help``, ``group``, options declared by ``option(...)``, and an ``edit`` (or ``join``) method that passes the
take on; then name the class in the tuple of its group. Its form, JSON, checks and contract tests follow from that.
"""

from components.processing.operations.add_audio import AddAudio
from components.processing.operations.base import Arity, Declared, JoinOperation, Kind, Operation, Option
from components.processing.operations.boomerang import Boomerang
from components.processing.operations.captions import Captions
from components.processing.operations.clean import Denoise, Sharpen, Stabilize
from components.processing.operations.concat import Concat
from components.processing.operations.crossfade import Crossfade
from components.processing.operations.fade import Fade
from components.processing.operations.frame_rate import FrameRate
from components.processing.operations.grade import Grade, Look, Lut
from components.processing.operations.logo import Logo
from components.processing.operations.loop import Loop
from components.processing.operations.loudness import Loudness
from components.processing.operations.reframe import Reframe
from components.processing.operations.reverse import Reverse
from components.processing.operations.seamless_loop import SeamlessLoop
from components.processing.operations.speed import Speed
from components.processing.operations.title import EndCard, Title
from components.processing.operations.trim import Trim
from components.processing.operations.upscale import Upscale
from components.processing.operations.volume import Mute, Volume

_TIME: tuple[type[Operation], ...] = (
    Trim, Concat, Crossfade, Speed, Loop, SeamlessLoop, Boomerang, Reverse, FrameRate
)  # fmt: skip
_PICTURE: tuple[type[Operation], ...] = (Reframe, Upscale, Fade, Stabilize, Denoise, Sharpen)
_COLOR: tuple[type[Operation], ...] = (Look, Grade, Lut)
_TEXT: tuple[type[Operation], ...] = (Captions, Title, Logo, EndCard)
_SOUND: tuple[type[Operation], ...] = (AddAudio, Volume, Loudness, Mute)

_GROUPS = (_TIME, _PICTURE, _COLOR, _TEXT, _SOUND)

OPERATIONS: dict[str, type[Operation]] = {operation.name: operation for group in _GROUPS for operation in group}

__all__ = [
    "OPERATIONS",
    "AddAudio",
    "Arity",
    "Boomerang",
    "Captions",
    "Concat",
    "Crossfade",
    "Declared",
    "Denoise",
    "EndCard",
    "Fade",
    "FrameRate",
    "Grade",
    "JoinOperation",
    "Kind",
    "Logo",
    "Look",
    "Loop",
    "Loudness",
    "Lut",
    "Mute",
    "Operation",
    "Option",
    "Reframe",
    "Reverse",
    "SeamlessLoop",
    "Sharpen",
    "Speed",
    "Stabilize",
    "Title",
    "Trim",
    "Upscale",
    "Volume",
]
