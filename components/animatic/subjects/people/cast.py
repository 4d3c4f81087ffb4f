"""People of a trade or an age: chefs, doctors, speakers, business people, ballerinas, children and grandparents."""

from dataclasses import replace

from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.person import BUSINESS, PALETTES, rig_of

CHEFS = (
    Look("short", "chef", "trousers", False, extra="toque"),
    Look("bun", "chef", "trousers", True, extra="toque"),
    Look("buzz", "chef", "trousers", False, bearded=True, extra="toque"),
)
DOCTORS = (
    Look("bob", "labcoat", "trousers", True, extra="stethoscope"),
    Look("short", "labcoat", "trousers", False, extra="stethoscope"),
    Look("bun", "labcoat", "trousers", True, extra="stethoscope"),
    Look("curly", "labcoat", "trousers", False, bearded=True, extra="stethoscope"),
    Look("long", "labcoat", "trousers", True, extra="stethoscope"),
)
PRESENTERS = (
    Look("bob", "jacket", "trousers", True, extra="headset"),
    Look("short", "jacket", "jeans", False, extra="headset"),
    Look("long", "dress", "dress", True, extra="headset"),
    Look("buzz", "sweater", "jeans", False, bearded=True, extra="headset"),
    Look("afro", "jacket", "trousers", True, extra="headset"),
)
BALLERINAS = (
    Look("bun", "vest", "skirt", True),
    Look("bun", "dress", "dress", True),
)
GIRLS = (
    Look("ponytail", "tee", "leggings", True),
    Look("long", "dress", "dress", True),
    Look("fringe", "sweater", "jeans", True),
    Look("bob", "tee", "skirt", True),
    Look("afro", "tee", "shorts", True),
)
BOYS = (
    Look("short", "tee", "shorts", False),
    Look("curly", "hoodie", "jeans", False),
    Look("short", "sweater", "jeans", False),
    Look("afro", "tee", "jeans", False),
    Look("buzz", "tee", "shorts", False),
)
OLD_WOMEN = (
    Look("bun", "sweater", "skirt", True),
    Look("bob", "sweater", "trousers", True),
    Look("curly", "dress", "dress", True),
    Look("bun", "coat", "trousers", True),
)
OLD_MEN = (
    Look("short", "sweater", "trousers", False, bearded=True),
    Look("bald", "shirt", "trousers", False, bearded=True),
    Look("short", "jacket", "trousers", False),
    Look("bald", "sweater", "trousers", False),
)
GRAYS = ("#c9c6c1", "#9d9a97", "#dedcd8", "#b4aea6", "#8f8d8c", "#d2cec6", "#a9a6a4")
SILVER = tuple(replace(palette, hair=hair) for palette, hair in zip(PALETTES, GRAYS, strict=True))
"""The colors of those whose hair has turned."""
CHILD = 0.68
YOUNG = ("stand", "run", "wave", "cheer", "dance", "sit", "talk")

CHEF = rig_of(
    "chef",
    "Chef",
    ("chef", "cook", "sous chef", "pastry chef"),
    CHEFS,
    "serve",
    ("talk", "walk", "sit", "wave"),
    (1.87, 1.46),
)
DOCTOR = rig_of(
    "doctor",
    "Doctor",
    ("doctor", "nurse", "surgeon", "physician", "dentist", "pharmacist", "veterinarian", "scientist", "researcher"),
    DOCTORS,
    "stand",
    ("talk", "walk", "sit", "type", "wave"),
)
PRESENTER = rig_of(
    "presenter",
    "Speaker on a stage",
    (
        "presenter",
        "keynote speaker",
        "public speaker",
        "motivational speaker",
        "host",
        "moderator",
        "lecturer",
        "professor",
        "teacher",
        "news anchor",
        "spokesperson",
        "influencer",
        "vlogger",
    ),
    PRESENTERS,
    "talk",
    ("walk", "sit", "wave"),
)
BUSINESSWOMAN = rig_of(
    "businesswoman",
    "Businesswoman",
    ("businesswoman", "businesswomen", "business woman", "female executive", "female manager"),
    tuple(look for look in BUSINESS if look.woman),
)
BUSINESSMAN = rig_of(
    "businessman",
    "Businessman",
    ("businessman", "businessmen", "male executive", "male manager"),
    tuple(look for look in BUSINESS if not look.woman),
)
BALLERINA = rig_of(
    "ballerina", "Ballerina", ("ballerina", "ballet dancer", "ballet"), BALLERINAS, "dance", ("walk", "run")
)
GIRL = rig_of(
    "girl",
    "Little girl",
    ("little girl", "small girl", "schoolgirl", "baby girl"),
    GIRLS,
    "walk",
    YOUNG,
    (1.92, 1.46),
    size=CHILD,
)
BOY = rig_of(
    "boy",
    "Little boy",
    ("little boy", "boy", "schoolboy", "child", "kid", "toddler"),
    BOYS,
    "walk",
    YOUNG,
    (1.92, 1.46),
    size=CHILD,
)
GRANDMOTHER = rig_of(
    "grandmother",
    "Grandmother",
    ("grandmother", "grandma", "granny", "old woman", "old lady", "elderly woman", "senior woman"),
    OLD_WOMEN,
    palettes=SILVER,
)
GRANDFATHER = rig_of(
    "grandfather",
    "Grandfather",
    ("grandfather", "grandpa", "old man", "elderly man", "senior man"),
    OLD_MEN,
    palettes=SILVER,
)
RIGS = (
    CHEF,
    DOCTOR,
    PRESENTER,
    BUSINESSWOMAN,
    BUSINESSMAN,
    BALLERINA,
    GIRL,
    BOY,
    GRANDMOTHER,
    GRANDFATHER,
)
