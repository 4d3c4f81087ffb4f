"""People together: which sentences mean them, that they look at each other, and that nobody's feet slide."""

import time

import pytest

from components.animatic.subjects import RIGS
from components.animatic.subjects.people.together import SEVERAL, TOGETHER, together

MEANT = (
    ("a woman walking her dog in the park", "woman-with-dog"),
    ("a man walks a dog", "man-with-dog"),
    ("a young woman strolling along the beach with her golden retriever on a leash", "woman-with-dog"),
    ("a person walking two dogs through the city", "dog-walker"),
    ("two friends laughing", "conversation"),
    ("a group of young friends laughing", "friends"),
    ("a woman laughing with her friends", "friends"),
    ("two women chatting on a bench", "women-talking"),
    ("a nurse talking to a patient", "consultation"),
    ("a doctor explains the results to her patient", "consultation"),
    ("a journalist interviewing a politician", "conversation"),
    ("a manager talking with an employee", "conversation"),
    ("two businessmen shaking hands", "men-shaking-hands"),
    ("two executives shake hands", "handshake"),
    ("a lawyer and a client close a deal", "handshake"),
    ("colleagues high-fiving in the office", "high-five"),
    ("a couple hugging at the airport", "embrace"),
    ("a man embracing his wife", "embrace"),
    ("an old couple dancing in the kitchen", "waltz"),
    ("a bride and groom on the steps of a church", "wedding-couple"),
    ("newlyweds leaving the church", "wedding-couple"),
    ("a couple walking hand in hand on the beach", "hand-in-hand"),
    ("a mother walking with her daughter to school", "mother-child"),
    ("a father and his son walking through the forest", "father-child"),
    ("a young mother holding her baby", "with-baby"),
    ("a woman pushing a stroller through the park", "stroller"),
    ("a family having dinner", "family-dinner"),
    ("a group of friends having dinner on a terrace", "dinner-party"),
    ("a couple drinking coffee in a cafe", "coffee-date"),
    ("two friends having coffee", "coffee-date"),
    ("two women talking in a cafe", "women-at-cafe"),
    ("a couple on their first date", "coffee-date"),
    ("grandparents walking hand in hand on the beach", "old-hand-in-hand"),
    ("a team brainstorming in a bright office", "team-meeting"),
    ("colleagues working together around a table", "team-meeting"),
    ("a teacher with her students in a classroom", "class"),
    ("a speaker in front of a large audience", "lecture"),
    ("friends watching a movie on the couch", "movie-night"),
    ("friends raising their glasses at a rooftop bar", "toast"),
    ("a delivery man handing over a parcel", "delivery"),
    ("a customer paying at the counter", "checkout"),
    ("a girl walking with her father", "father-child"),
    ("students in a classroom raising their hands", "class"),
    ("a ceo presenting to the board", "team-meeting"),
    ("an elderly couple on a bench", "old-couple"),
)
NOT_MEANT = (
    "a man with a dog on a sofa",
    "a dog walking in the park",
    "a woman talking on the phone",
    "a woman talking to the camera",
    "a couple of apples on a table",
    "two cats hugging",
    "two dogs playing in the snow",
    "a family car driving along the coast",
    "a bartender shaking a cocktail",
    "a chef toasting bread",
    "a cup of coffee on a table",
    "an empty meeting room",
    "a baby elephant beside its mother",
    "a team of horses pulling a sleigh",
    "a woman walking in the park",
    "a man holding a box",
    "a doctor in a hospital corridor",
    "a girl hugging a teddy bear",
    "a woman hugging her dog",
    "a group of penguins walking",
    "a teacher writing on a blackboard",
    "a hot dog with mustard",
    "a man drinking coffee in a cafe",
    "a person typing on a laptop",
    "two women walking in the street",
    "a couple cooking dinner together",
    "two men boxing in a ring",
)


@pytest.mark.parametrize(("sentence", "name"), MEANT)
def test_a_sentence_of_people_together_means_them(sentence: str, name: str) -> None:
    rig = together(sentence)
    assert rig is not None
    assert rig.name == name


@pytest.mark.parametrize("sentence", NOT_MEANT)
def test_a_sentence_of_one_or_of_beasts_or_things_means_nobody_together(sentence: str) -> None:
    assert together(sentence) is None


def test_whoever_a_sentence_may_mean_is_several_and_can_be_drawn() -> None:
    drawable = {rig.name for rig in RIGS}
    assert {rule.rig.name for rule in TOGETHER} <= SEVERAL <= drawable


def test_a_hostile_sentence_is_read_at_once() -> None:
    begun = time.perf_counter()
    for text in ("a woman and a " * 5000, "two " * 9000, "friends talking to " * 900, "(((" * 900, ""):
        together(text)
    assert time.perf_counter() - begun < 0.5
