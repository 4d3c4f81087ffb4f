from components.catalog import Catalog, now


def test_a_refusal_stands_until_the_key_is_accepted(catalog: Catalog) -> None:
    start = now()
    for service in ("runway", "runway", "kling"):
        catalog.refusals.note(service)
    assert catalog.refusals.since(start) == {"runway", "kling"}
    catalog.refusals.clear("runway")
    catalog.refusals.clear("luma_agents")
    assert catalog.refusals.since(start) == {"kling"}


def test_a_refusal_from_before_a_start_says_nothing(catalog: Catalog) -> None:
    catalog.refusals.note("runway")
    assert catalog.refusals.since("2999-01-01T00:00:00.000Z") == frozenset()
