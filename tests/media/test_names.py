import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.media import safe_filename


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("A golden retriever, running", "A golden retriever, running.mp4"),
        ("../../etc/passwd", "etc-passwd.mp4"),
        ("C:\\Windows\\System32", "C-Windows-System32.mp4"),
        ("two\nlines\tand\r\nmore", "two lines and more.mp4"),
        ("say \"hi\" & 'bye'", "say -hi- & 'bye'.mp4"),
        ("100 % cotton?", "100 % cotton.mp4"),
        ("🌻 sun 👩‍🚀", "🌻 sun 👩‍🚀.mp4"),
        ("gpj.\u202eexe", "gpj.exe.mp4"),
        ("nul\0byte", "nulbyte.mp4"),
        ("CON", "clip CON.mp4"),
        ("lpt1.txt", "clip lpt1.txt.mp4"),
        ("COM¹", "clip COM¹.mp4"),
        ("console", "console.mp4"),
        ("-rf *", "rf.mp4"),
        (".hidden. ", "hidden.mp4"),
        ("", "clip.mp4"),
        (" ./\\: ", "clip.mp4"),
        ("\ud83c\u200d\u202e", "clip.mp4"),
        ("Cafe\u0301", "Café.mp4"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert safe_filename(title, "mp4") == name


def test_a_long_title_is_cut_between_characters() -> None:
    name = safe_filename("ü🌻" * 300, "mp4")
    assert len(name.encode()) <= 120
    assert name.endswith(".mp4")
    assert set(name.removesuffix(".mp4")) == {"ü", "🌻"}


@pytest.mark.parametrize(("suffix", "ending"), [("MP4", ".mp4"), (".mov", ".mov"), ("../x", ".x"), ("", ".bin")])
def test_a_suffix_cannot_carry_anything_else(suffix: str, ending: str) -> None:
    assert safe_filename("take", suffix) == f"take{ending}"


@given(title=st.text(max_size=400) | st.text(alphabet='./\\:*?"<>|- \u202e\u200d\0\nCONaux', max_size=300))
def test_no_title_gives_a_dangerous_name(title: str) -> None:
    name = safe_filename(title, "mp4")
    stem = name.removesuffix(".mp4")
    assert name.endswith(".mp4")
    assert stem.strip(" .-") == stem != ""
    assert len(name.encode()) <= 120
    assert not set(name) & set('/\\:*?"<>|')
    assert all(char == "\u200d" or unicodedata.category(char)[0] not in "C" for char in name)
    assert stem.partition(".")[0].strip().upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}
    assert safe_filename(stem, "mp4") == name
