"""What every provider promises, checked for each one in PROVIDERS by itself."""

import pytest

from components.errors import DailiesError
from components.providers import MODELS, PROVIDERS, SERVICES, GenerationRequest, Provider

ADAPTERS = pytest.mark.parametrize("adapter", PROVIDERS.values(), ids=list(PROVIDERS))


@ADAPTERS
def test_it_is_known_under_its_name_and_has_models_or_takes_any(adapter: type[Provider]) -> None:
    assert PROVIDERS[adapter.name] is adapter
    assert adapter.label == SERVICES[adapter.name].label
    assert adapter.key_variables == SERVICES[adapter.name].variables
    assert adapter.__doc__


@ADAPTERS
def test_without_its_variables_it_says_what_to_set(adapter: type[Provider]) -> None:
    readiness = adapter.readiness({})
    assert readiness.ready == (not readiness.reason)
    for group in adapter.key_variables:
        assert all(name in readiness.reason for name in group)


@ADAPTERS
def test_it_is_built_from_the_environment(adapter: type[Provider]) -> None:
    environment = {name: "https://example.com" for group in adapter.key_variables[:1] for name in group}
    assert adapter.readiness(environment).ready or not adapter.key_variables
    provider = adapter.from_environment({**environment, f"DAILIES_{adapter.name.upper()}_URL": "http://127.0.0.1:9/"})
    assert provider.base_url == "http://127.0.0.1:9/"
    assert provider.name == adapter.name


@ADAPTERS
def test_it_refuses_before_sending_what_its_models_cannot_do(adapter: type[Provider]) -> None:
    for model in MODELS.values():
        if model.provider == adapter.name:
            with pytest.raises(DailiesError):
                adapter(api_key="key", base_url="http://127.0.0.1:9/").submit(
                    GenerationRequest(model.id, "a dog", duration=1.23456, fps=1.5)
                )
