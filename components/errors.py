"""Every error that Dailies raises on purpose.

The text says what happened and what to do, in plain words; ``detail`` carries the technical part (a command, the last
lines of a log, a request id) for people who want it. ``retryable`` tells a job whether trying again can help.

    DailiesError
    ├── BadInput                  what was given cannot be used as it is
    │   ├── EmptyPrompt
    │   ├── PromptTooLong
    │   ├── UnreadablePattern     braces, lists or variables of a prompt that cannot be read
    │   ├── UnsupportedRequest    the model cannot do what was asked of it
    │   ├── UnreadableMedia       not a video we can read, or a broken one
    │   ├── MediaTooLarge         over a limit: bytes, pixels, seconds, streams
    │   └── InvalidRecipe         an edit whose options or clips do not fit
    ├── NotFound
    │   ├── ClipNotFound
    │   ├── PromptNotFound
    │   ├── StoryboardNotFound
    │   ├── GenerationNotFound
    │   ├── JobNotFound
    │   └── MediaNotFound
    ├── CatalogError
    │   ├── CatalogTooNew         written by a newer Dailies
    │   └── CatalogDamaged
    ├── StorageFull               no room left on the disk
    ├── FolderInUse               another Dailies works on this data folder
    ├── FFmpegFailed
    │   └── FFmpegTimedOut
    ├── Canceled                  a person stopped it
    ├── BadSettings               an environment variable that cannot be used
    └── ProviderError
        ├── MissingKey            no key is set for the service
        ├── KeyRejected           the service did not accept the key
        ├── ContentRejected       the service turned the prompt or picture down
        ├── RateLimited           (retryable)
        ├── QuotaExhausted        no credit left at the service
        ├── BudgetExceeded        our own limit, before anything is spent
        ├── ModelRetired          the service ended the model
        ├── GenerationFailed      the service tried and failed
        ├── GenerationLost        the service no longer knows the generation
        ├── UncertainSubmit       sent, but no answer came: it may have been charged
        ├── BadReply              an answer we cannot read
        └── ProviderUnavailable   (retryable) not reachable, or broken on their side
"""

from typing import ClassVar


class DailiesError(Exception):
    """The root. ``str(error)`` is for people, ``detail`` for the curious."""

    retryable: ClassVar[bool] = False

    def __init__(self, message: str, *, detail: str = "") -> None:
        super().__init__(message)
        self.detail = detail

    @property
    def name(self) -> str:
        """The name under which jobs and the ledger remember this error."""
        return type(self).__name__


class BadInput(DailiesError):
    """What was given cannot be used as it is."""


class EmptyPrompt(BadInput):
    """There are no words to make a picture from."""


class PromptTooLong(BadInput):
    """More words than the model, or Dailies, takes."""


class UnreadablePattern(BadInput):
    """Braces, lists or variables of a prompt cannot be read; ``position`` is the character where it begins."""

    def __init__(self, message: str, *, position: int = 0) -> None:
        super().__init__(message)
        self.position = position


class UnsupportedRequest(BadInput):
    """The model cannot do what was asked of it."""


class UnreadableMedia(BadInput):
    """Not a picture, sound or video that we can read, or a broken one."""


class MediaTooLarge(BadInput):
    """Over a limit of bytes, pixels, seconds or streams."""


class InvalidRecipe(BadInput):
    """An edit whose options or clips do not fit together."""


class NotFound(DailiesError):
    """Something was asked for by an id that nobody knows."""


class ClipNotFound(NotFound):
    """No clip has this id."""


class PromptNotFound(NotFound):
    """No prompt has this id."""


class StoryboardNotFound(NotFound):
    """No storyboard has this id."""


class GenerationNotFound(NotFound):
    """No generation has this id."""


class JobNotFound(NotFound):
    """No job has this id."""


class MediaNotFound(NotFound):
    """The store holds no file of this name."""


class CatalogError(DailiesError):
    """The catalog file cannot be used."""


class CatalogTooNew(CatalogError):
    """The catalog was written by a newer Dailies."""


class CatalogDamaged(CatalogError):
    """The catalog file is not a catalog, or is broken."""


class StorageFull(DailiesError):
    """No room is left on the disk."""


class FolderInUse(DailiesError):
    """Another Dailies works on this data folder."""


class FFmpegFailed(DailiesError):
    """ffmpeg ended with an error, or its result was not what was asked for."""


class FFmpegTimedOut(FFmpegFailed):
    """ffmpeg took longer than it may."""


class Canceled(DailiesError):
    """A person stopped it."""


class BadSettings(DailiesError):
    """An environment variable holds what cannot be used."""


class ProviderError(DailiesError):
    """Something between us and a video service."""


class MissingKey(ProviderError):
    """No key is set for the service."""


class KeyRejected(ProviderError):
    """The service did not accept the key."""


class ContentRejected(ProviderError):
    """The service turned the prompt or a picture down."""


class RateLimited(ProviderError):
    """Too many requests; ``retry_after`` is in seconds where the service tells it."""

    retryable = True

    def __init__(self, message: str, *, detail: str = "", retry_after: float | None = None) -> None:
        super().__init__(message, detail=detail)
        self.retry_after = retry_after


class QuotaExhausted(ProviderError):
    """No credit is left at the service."""


class BudgetExceeded(ProviderError):
    """Our own limit stopped it before anything was spent."""


class ModelRetired(ProviderError):
    """The service ended the model."""


class GenerationFailed(ProviderError):
    """The service tried and failed."""


class GenerationLost(ProviderError):
    """The service no longer knows the generation, or its result has expired."""


class UncertainSubmit(ProviderError):
    """The request was sent but no answer came: it may have been charged, so it is not sent again."""


class BadReply(ProviderError):
    """The service answered in a way that we cannot read."""


class ProviderUnavailable(ProviderError):
    """The service cannot be reached, or is broken on its side."""

    retryable = True
