"""The services' rows: what is free, what is ready, what is not set up, and no blame for a missing key."""

from components.providers import SERVICES
from components.widgets.services import rows


def test_without_any_key_the_animatic_is_ready_and_free() -> None:
    first, *_ = rows(SERVICES, {})
    assert (first["ready"], first["word"]) == (True, "always free")
    assert first["names"].startswith("Animatic")


def test_a_key_moves_its_service_to_the_ready_ones() -> None:
    words = {row["word"]: row["names"] for row in rows(SERVICES, {"RUNWAYML_API_SECRET": "key"})}
    assert words["ready"] == "Runway"
    assert "Runway" not in words["not set up"]


def test_a_row_fits_on_a_line_and_counts_the_rest() -> None:
    (row,) = (row for row in rows(SERVICES, {}) if row["word"] == "not set up")
    assert row["names"].endswith(" more")
    assert len(row["names"]) < 40
