"""Every edit that Dailies knows, one file each.

To add one: write a frozen dataclass in a file beside its siblings, with ``name``, ``label``, ``icon`` (a Material
symbol), ``help``, ``group``, options declared by ``option(...)``, and an ``edit`` (or ``join``) method that passes the
take on; then name the class in ``_ALL``. Its form, its JSON, its checks and its contract tests follow from that.
"""

from components.processing.operations.add_audio import AddAudio
from components.processing.operations.base import Arity, JoinOperation, Kind, Operation, Option
from components.processing.operations.concat import Concat
from components.processing.operations.loop import Loop
from components.processing.operations.reframe import Reframe
from components.processing.operations.trim import Trim

_ALL: tuple[type[Operation], ...] = (Trim, Concat, Loop, Reframe, AddAudio)

OPERATIONS: dict[str, type[Operation]] = {operation.name: operation for operation in _ALL}

__all__ = [
    "OPERATIONS",
    "AddAudio",
    "Arity",
    "Concat",
    "JoinOperation",
    "Kind",
    "Loop",
    "Operation",
    "Option",
    "Reframe",
    "Trim",
]
