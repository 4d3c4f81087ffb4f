"""The words the director understands beside subjects and lights: moves, styles, settings, weather, actions, particles.

Each table maps what the engine calls a thing to the words people use for it. Longer phrases win over shorter ones, so
the order inside a table does not matter.
"""

import re
from collections.abc import Mapping
from typing import TypeAlias

Table: TypeAlias = Mapping[str, tuple[str, ...]]

MOVES: Table = {
    "static": ("static", "locked shot", "locked off", "still camera", "fixed camera", "tripod"),
    "pan_left": ("pan left", "pan_left", "pans left", "panning left"),
    "pan_right": ("pan right", "pan_right", "pans right", "panning right", "smooth pan", "panning", "pan"),
    "dolly_in": ("dolly in", "dolly_in", "push in", "pushing in", "moving closer", "zoom in", "slow zoom", "close in"),
    "dolly_out": ("dolly out", "dolly_out", "pull back", "pulling back", "pull out", "zoom out", "moving away"),
    "tracking": ("tracking", "follow shot", "following subject", "following", "side tracking", "steadicam"),
    "crane": ("crane", "rising up", "jib", "boom up", "rising shot"),
    "handheld": ("handheld", "hand held", "hand-held", "shaky", "slight shake", "pov"),
    "drone": ("drone", "aerial", "birds eye", "bird's eye", "flyover", "fly over", "from above", "overhead"),
    "orbit": ("orbit", "orbiting", "360", "rotating around", "circling", "arc shot", "spinning", "turntable"),
}

STYLE_WORDS: Table = {
    "cinematic": ("cinematic", "film quality", "35mm", "movie", "film look", "anamorphic", "epic"),
    "documentary": ("documentary", "natural style", "reportage", "raw footage", "vlog"),
    "commercial": ("commercial", "polished", "advert", "advertisement", "product shot", "glossy", "luxury ad"),
    "artistic": ("artistic", "stylized", "painterly", "oil painting", "watercolor", "impressionist", "illustration"),
    "anime": ("anime", "animation", "cartoon", "manga", "cel shaded", "ghibli"),
    "realistic": ("realistic", "photorealistic", "lifelike", "photo real", "true to life"),
}

SETTINGS: Table = {
    "field": (
        "field",
        "fields",
        "sunflower",
        "sunflowers",
        "meadow",
        "meadows",
        "grassland",
        "wheat",
        "countryside",
        "farm",
        "prairie",
        "lavender",
        "flower field",
        "lawn",
        "pasture",
        "savanna",
        "vineyard",
    ),
    "city": (
        "city",
        "street",
        "streets",
        "downtown",
        "skyline",
        "urban",
        "skyscraper",
        "skyscrapers",
        "tokyo",
        "new york",
        "manhattan",
        "alley",
        "avenue",
        "boulevard",
        "crosswalk",
        "neon city",
        "traffic",
        "metropolis",
        "town",
        "times square",
    ),
    "mountains": (
        "mountain",
        "mountains",
        "alps",
        "alpine",
        "peak",
        "peaks",
        "summit",
        "glacier",
        "himalaya",
        "ski",
        "slope",
        "slopes",
        "mountain range",
        "fjord",
        "iceland",
        "hike trail",
    ),
    "studio": (
        "studio",
        "backdrop",
        "cyclorama",
        "seamless",
        "plinth",
        "podium",
        "pedestal",
        "white background",
        "product shot",
        "table top",
        "tabletop",
        "black background",
        "gradient background",
        "plain background",
    ),
    "desert": (
        "desert",
        "dune",
        "dunes",
        "sand dune",
        "sahara",
        "canyon",
        "mesa",
        "arizona",
        "route 66",
        "namib",
        "oasis",
        "badlands",
    ),
    "ocean": (
        "ocean",
        "sea",
        "beach",
        "shore",
        "coast",
        "seaside",
        "waves",
        "lake",
        "tropical",
        "island",
        "harbor",
        "bay",
        "surf",
        "coastal",
    ),
    "forest": ("forest", "woods", "woodland", "jungle", "rainforest", "pine forest", "redwood", "redwoods", "grove"),
    "interior": (
        "cafe",
        "café",
        "coffee shop",
        "kitchen",
        "living room",
        "office",
        "interior",
        "room",
        "restaurant",
        "bar",
        "bedroom",
        "library",
        "loft",
        "apartment",
        "shop",
        "bakery",
        "gym",
        "lobby",
    ),
    "space": (
        "space",
        "outer space",
        "galaxy",
        "orbit of earth",
        "planet",
        "nebula",
        "stars above",
        "cosmos",
        "zero gravity",
        "moon surface",
    ),
}

PLAIN_SETTINGS: Table = {
    "field": ("flowers", "flower", "grass", "hills", "garden", "park", "landscape", "nature", "outdoors"),
    "mountains": ("snow", "snowy", "winter", "cliff", "cliffs", "valley"),
    "forest": ("trees", "tree"),
    "studio": ("marble", "gradient", "table", "background"),
    "desert": ("sand", "mars"),
    "interior": ("desk", "home", "window", "indoors", "wooden table"),
    "city": ("road", "highway", "building", "buildings", "bridge"),
    "ocean": ("water", "wave"),
}
"""Words that only decide when nothing clearer was said."""

WEATHER: Table = {
    "rain": ("rain", "rainy", "raining", "drizzle", "downpour", "wet street", "rainfall"),
    "storm": ("storm", "stormy", "thunder", "thunderstorm", "lightning"),
    "snow": ("snowing", "snowfall", "snowflakes", "blizzard", "falling snow", "snowstorm"),
    "fog": ("fog", "foggy", "mist", "misty", "haze", "hazy", "smoky"),
}

PARTICLES: Table = {
    "petals": ("petals", "blossom", "cherry blossom", "rose petals"),
    "leaves": ("leaves", "autumn", "fall leaves", "falling leaves"),
    "embers": ("embers", "sparks", "fire", "campfire", "bonfire"),
    "fireflies": ("fireflies", "firefly", "magical", "enchanted"),
    "bokeh": ("bokeh", "lights in background", "fairy lights", "sparkle", "sparkles", "glitter"),
    "confetti": ("confetti", "celebration", "party"),
    "dust": ("dust", "dusty", "floating particles"),
}

ACTIONS: Table = {
    "run": ("running", "runs", "run", "sprinting", "jogging", "galloping", "racing", "chasing", "dashing", "jogs"),
    "walk": (
        "walking",
        "walks",
        "walk",
        "strolling",
        "hiking",
        "wandering",
        "trotting",
        "marching",
        "strutting",
        "hikes",
    ),
    "drive": ("driving", "drives", "drive", "cruising", "speeding", "riding", "racing", "cycling", "rides", "drifting"),
    "fly": ("flying", "flies", "fly", "soaring", "gliding", "hovering", "taking off", "launching", "flapping"),
    "swim": ("swimming", "swims", "diving", "surfing"),
    "sail": ("sailing", "sails", "drifting on"),
    "float": ("floating", "floats", "levitating", "drifting in", "weightless"),
    "pour": ("pouring", "pours", "poured"),
    "steam": ("steaming", "steams", "brewing"),
    "spin": ("spinning", "spins", "rotating", "turning", "rotates"),
    "jump": ("jumping", "jumps", "leaping"),
    "dance": ("dancing", "dances", "twirling"),
    "sit": ("sitting", "sits", "seated", "resting", "lying"),
    "stand": ("standing", "stands", "waiting", "posing", "parked", "looking"),
}

PRODUCT_WORDS = ("product", "hero shot", "packshot", "e-commerce")


def find(text: str, table: Table) -> list[tuple[int, str, str]]:
    """Every entry whose words occur as whole words: (place in the text, name, words), in the order of the text."""
    hits: list[tuple[int, str, str]] = []
    for name, phrases in table.items():
        for phrase in phrases:
            found = re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", text)
            hits.extend((match.start(), name, phrase) for match in found)
    taken: list[tuple[int, int]] = []
    kept = []
    for start, name, phrase in sorted(hits, key=lambda hit: (-len(hit[2]), hit[0])):
        if all(start + len(phrase) <= a or start >= b for a, b in taken):
            taken.append((start, start + len(phrase)))
            kept.append((start, name, phrase))
    return sorted(kept)


def first(text: str, table: Table) -> str | None:
    """The name of the entry that is mentioned first, or None."""
    hits = find(text, table)
    return hits[0][1] if hits else None
