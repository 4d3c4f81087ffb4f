"""What every adapter of a service on the web shares: its client, its key, its downloads."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import httpx

from components.errors import DailiesError, GenerationLost, MissingKey, UnsupportedRequest
from components.providers.addresses import checked_base_url, host_of
from components.providers.base import (
    Canceled,
    Failure,
    Generation,
    GenerationRequest,
    GenerationStatus,
    Progress,
    Provider,
)
from components.providers.downloads import Download, LinkExpired, save
from components.providers.http import Http
from components.providers.registry import BUILT_IN, Registry

NOBODY = "00000000-0000-4000-8000-000000000000"


class HostedProvider(Provider):
    """A provider on the web. A subclass gives its address, its headers and its words; this class does the talking."""

    default_url: ClassVar[str] = ""
    own_hosts: ClassVar[frozenset[str]] = frozenset()
    needs_key: ClassVar[bool] = True

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        transport: httpx.BaseTransport | None = None,
        *,
        registry: Registry = BUILT_IN,
    ) -> None:
        super().__init__(api_key, base_url, transport, registry=registry)
        address = checked_base_url(base_url or self.default_url, f"DAILIES_{self.name.upper()}_URL")
        self.http = Http(
            label=self.label,
            base_url=address,
            headers=self.headers,
            secrets=self.secrets(),
            variables=self.variables_text(),
            own_hosts=frozenset() if base_url else self.own_hosts,
            chosen_by_user=bool(base_url),
            explain=self.explain,
            transport=transport,
        )

    def close(self) -> None:
        """Close the connections to the service."""
        self.http.close()

    def key(self) -> str:
        """Return the key; raise MissingKey, before anything is sent, when there is none."""
        if not self.api_key:
            raise MissingKey(f"No key for {self.label} is set. Set {self.variables_text()}.")
        return self.api_key

    def headers(self) -> Mapping[str, str]:
        """Return the headers of every request to the service."""
        return {"Authorization": f"Bearer {self.key()}"}

    def secrets(self) -> tuple[str, ...]:
        """Return what must never show up in a message."""
        return (self.api_key,) if self.api_key else ()

    def explain(self, status: int, body: Any) -> DailiesError | None:  # noqa: ARG002  for services with words of their own
        """Return our error for an HTTP status and body, or None where the status says enough."""
        return None

    @classmethod
    def variables_text(cls) -> str:
        """Return the service's variables as words."""
        return ", or ".join(" and ".join(group) for group in cls.key_variables)

    def submit(self, request: GenerationRequest, *, intent: str | None = None) -> Generation:
        """Send the request once; refuse before sending what the model cannot do."""
        try:
            return self._redacted(super().submit(request, intent=intent))
        except DailiesError as error:
            raise self.http.redacted(error) from error.__cause__

    def poll(self, generation: Generation) -> Generation:
        """Ask once how it stands; one that has ended, or vanished there, ends here too."""
        if generation.is_final:
            return generation
        try:
            return self._redacted(self._poll(generation))
        except GenerationLost as error:
            text = f"{self.label} no longer knows this generation. Look for it there, or start it again."
            return generation.failed(GenerationLost(text, detail=error.detail))
        except DailiesError as error:
            raise self.http.redacted(error) from error.__cause__

    def check_access(self) -> None:
        """Ask for a generation that nobody made: a service that looks for it has accepted the key."""
        try:
            self._poll(self._nobodys())
        except (GenerationLost, UnsupportedRequest):
            return
        except DailiesError as error:
            raise self.http.redacted(error) from error.__cause__

    def _nobodys(self) -> Generation:
        return Generation(NOBODY, GenerationStatus.RUNNING)

    def _redacted(self, generation: Generation) -> Generation:
        error = generation.error
        if error is None:
            return generation
        message, detail = self.http.redact(error["message"]), self.http.redact(error["detail"])
        return replace(generation, error=Failure(name=error["name"], message=message, detail=detail))

    @abstractmethod
    def _poll(self, generation: Generation) -> Generation:
        """Ask the service and return the generation as it stands now."""

    def cancel(self, generation: Generation) -> Generation:
        """Ask the service to stop; where it has no way to, the generation stays as it is and goes on being billed."""
        if generation.is_final or not self.can_cancel:
            return generation
        # Services throw away the paid result of one that has ended when told to cancel it, so we look first.
        latest = self._poll(generation)
        if latest.is_final:
            return latest
        self._cancel(generation)
        return latest.now(GenerationStatus.CANCELED)

    def _cancel(self, generation: Generation) -> None:
        raise NotImplementedError

    def download(
        self,
        generation: Generation,
        path: Path,
        progress: Progress | None = None,
        canceled: Canceled | None = None,
    ) -> None:
        """Fetch the video; when its link has expired, ask the service once for a fresh one."""
        if generation.video_url:
            with suppress(LinkExpired):
                return self._fetch(generation.video_url, path, progress, canceled)
        fresh = self._poll(generation.now(GenerationStatus.RUNNING))
        if not fresh.video_url:
            inline = self._inline_video(fresh)
            if inline:
                return save(inline, path, self.label)
            raise GenerationLost(f"{self.label} no longer offers this video. Generate it again.")
        return self._fetch(fresh.video_url, path, progress, canceled)

    def _inline_video(self, generation: Generation) -> str | None:  # noqa: ARG002  for services that send no link
        """Return the video as base64 where the service sends it in an answer instead of a link."""
        return None

    def _fetch(self, url: str, path: Path, progress: Progress | None, canceled: Canceled | None) -> None:
        Download(
            label=self.label,
            client=self.http.client,
            url=url,
            path=path,
            headers_for=self._download_headers,
            trusted_host=host_of(self.http.base_url) if self.base_url else "",
            resolve=self.transport is None,
            progress=progress,
            canceled=canceled,
            sleep=self.http.sleep,
        ).run()

    def _download_headers(self, url: str) -> Mapping[str, str]:  # noqa: ARG002  most services serve results without a key
        return {}
