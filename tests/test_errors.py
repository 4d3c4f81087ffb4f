"""The error tree in the docstring is the tree in the code."""

import re

from components import errors


def test_the_docstring_draws_every_error_and_no_other() -> None:
    drawn = set(re.findall(r"[├└]── (\w+)", errors.__doc__ or "")) | {"DailiesError"}
    written = {name for name, value in vars(errors).items() if isinstance(value, type)}
    assert drawn == written - {"ClassVar"}


def test_only_what_may_pass_by_itself_is_retryable() -> None:
    retryable = {
        name for name, value in vars(errors).items() if isinstance(value, type) and getattr(value, "retryable", False)
    }
    assert retryable == {"RateLimited", "ProviderUnavailable"}


def test_an_error_carries_its_name_and_its_detail_apart() -> None:
    error = errors.KeyRejected("Runway did not accept the key.", detail="401, request 7")
    assert (str(error), error.name, error.detail) == ("Runway did not accept the key.", "KeyRejected", "401, request 7")
