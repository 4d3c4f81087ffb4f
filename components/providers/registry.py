"""The registry of services and models, read from ``models.toml`` and checked while it is read.

A user's own file of the same form, named by ``DAILIES_MODELS``, adds models or replaces those of the same id.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from components.errors import BadSettings, UnsupportedRequest
from components.providers.model_table import Place, read_model
from components.providers.video_model import VideoModel

MODELS_FILE = Path(__file__).with_name("models.toml")


@dataclass(frozen=True)
class Readiness:
    """Whether something can be used now; if not, why, and which variables would change that."""

    ready: bool
    reason: str = ""
    variables: tuple[str, ...] = ()


@dataclass(frozen=True)
class Service:
    """A video service. ``variables`` are alternatives: each is a set of environment variables that belong together."""

    name: str
    label: str
    website: str = ""
    variables: tuple[tuple[str, ...], ...] = ()
    note: str = ""

    def readiness(self, environment: Mapping[str, str]) -> Readiness:
        """Tell whether one of the alternatives is set as a whole."""
        if not self.variables or self.variables_in(environment):
            return Readiness(ready=True)
        ways = ", or ".join(" and ".join(group) for group in self.variables)
        names = tuple(name for group in self.variables for name in group)
        return Readiness(ready=False, reason=f"Set {ways}.", variables=names)

    def variables_in(self, environment: Mapping[str, str]) -> tuple[str, ...]:
        """Return the first alternative that is set as a whole, or nothing."""
        groups = (group for group in self.variables if all(environment.get(name, "").strip() for name in group))
        return next(groups, ())


@dataclass(frozen=True)
class Registry:
    """Services by name and models by id, in the order of the file."""

    services: Mapping[str, Service]
    models: Mapping[str, VideoModel]

    @classmethod
    def for_environment(cls, environment: Mapping[str, str]) -> "Registry":
        """Return what comes with Dailies, with the user's own models on top."""
        own = environment.get("DAILIES_MODELS", "").strip()
        return cls.read(Path(own).expanduser(), over=BUILT_IN) if own else BUILT_IN

    @classmethod
    def read(cls, path: Path, over: "Registry | None" = None) -> "Registry":
        """Read a file on top of another registry; raise BadSettings with the file, line and entry that is wrong."""
        try:
            text = path.read_text(encoding="utf-8")
            tables = tomllib.loads(text)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise BadSettings(f"The list of models {path} cannot be read: {error}.") from error
        place = Place(path.name, text.splitlines())
        if unknown := set(tables) - {"services", "models"}:
            raise BadSettings(f"{path.name}: “{min(unknown)}” means nothing here. Use [services.NAME] and [[models]].")
        services = dict(over.services) if over else {}
        for name, table in tables.get("services", {}).items():
            services[name] = _read_service(name, table, path.name)
        own = [read_model(table, place.at(index)) for index, table in enumerate(tables.get("models", []))]
        models = {**(over.models if over else {}), **{model.id: model for model in own}}
        for index, model in enumerate(own):
            here = place.at(index)
            if any(model.id == other.id for other in own[:index]):
                here.fail("id", f"“{model.id}” is there twice")
            if model.provider not in services:
                here.fail("provider", f"there is no service “{model.provider}”")
            if model.replacement:
                if model.replacement not in models:
                    here.fail("replacement", f"there is no model “{model.replacement}”")
                models[model.id] = replace(model, replacement_label=models[model.replacement].label)
        return cls(MappingProxyType(services), MappingProxyType(models))

    def model(self, model_id: str) -> VideoModel:
        """Return one model; raise UnsupportedRequest when nobody offers it."""
        if model_id not in self.models:
            raise UnsupportedRequest(f"There is no model “{model_id}”. Choose one of those on the Generate page.")
        return self.models[model_id]

    def of(self, provider: str) -> tuple[VideoModel, ...]:
        """Return the models of one service."""
        return tuple(model for model in self.models.values() if model.provider == provider)


def _read_service(name: str, table: Mapping[str, Any], file: str) -> Service:
    known = {item.name for item in fields(Service)} - {"name"}
    variables = table.get("variables", [])
    texts = all(isinstance(table.get(key, ""), str) for key in ("label", "website", "note"))
    if set(table) - known or not table.get("label") or not texts or not isinstance(variables, list):
        raise BadSettings(f"{file}: [services.{name}] needs a label; it may have {', '.join(sorted(known))}.")
    return Service(**{**table, "name": name, "variables": tuple(tuple(group) for group in variables)})


BUILT_IN = Registry.read(MODELS_FILE)
SERVICES = BUILT_IN.services
MODELS = BUILT_IN.models
