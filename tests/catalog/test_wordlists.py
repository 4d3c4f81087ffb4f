import pytest

from components.catalog import Catalog
from components.errors import BadInput


def test_a_list_keeps_its_lines_once_each(catalog: Catalog) -> None:
    assert catalog.wordlists.write(" __Dog Breeds__ ", ["poodle", " pug  dog ", "", "poodle"]) == "dog-breeds"
    assert dict(catalog.wordlists.all()) == {"dog-breeds": ("poodle", "pug dog")}


def test_a_list_can_be_renamed_and_removed(catalog: Catalog) -> None:
    catalog.wordlists.write("dogs", ["pug"])
    catalog.wordlists.write("hounds", ["pug", "beagle"], instead_of="dogs")
    assert dict(catalog.wordlists.all()) == {"hounds": ("pug", "beagle")}
    catalog.wordlists.remove("HOUNDS")
    assert not catalog.wordlists.all()


@pytest.mark.parametrize("name", ["", "  ", "__", "a|b", "{x}", "x" * 80, "a$b"])
def test_a_name_that_a_prompt_could_not_say_is_refused(catalog: Catalog, name: str) -> None:
    with pytest.raises(BadInput, match="name"):
        catalog.wordlists.write(name, ["pug"])


@pytest.mark.parametrize("lines", [[], [" "], ["x" * 501], [str(n) for n in range(2001)]])
def test_a_list_of_nothing_or_too_much_says_so(catalog: Catalog, lines: list[str]) -> None:
    with pytest.raises(BadInput, match="list"):
        catalog.wordlists.write("dogs", lines)
