"""The words the director understands beside subjects and lights: moves, styles, settings, weather, actions, particles.

Each table maps what the engine calls a thing to the words people use for it. Longer phrases win over shorter ones, so
the order inside a table does not matter.
"""

import re
from collections.abc import Mapping
from typing import TypeAlias

import components.animatic.places as places

Table: TypeAlias = Mapping[str, tuple[str, ...]]

MOVES: Table = {
    "static": ("static", "locked shot", "locked off", "still camera", "fixed camera", "tripod"),
    "pan_left": ("pan left", "pan_left", "pans left", "panning left"),
    "pan_right": ("pan right", "pan_right", "pans right", "panning right", "smooth pan", "panning", "pan"),
    "dolly_in": ("dolly in", "dolly_in", "moving closer", "close in", "dolly"),
    "dolly_out": ("dolly out", "dolly_out", "moving away", "dolly back"),
    "tracking": ("tracking", "follow shot", "following subject", "following", "side tracking"),
    "crane": ("crane", "rising up", "jib", "boom up", "rising shot"),
    "handheld": ("handheld", "hand held", "hand-held", "shaky", "slight shake"),
    "drone": ("drone", "aerial", "birds eye", "bird's eye", "flyover", "fly over", "from above", "overhead"),
    "orbit": ("orbit", "orbiting", "360", "rotating around", "circling", "arc shot", "spinning", "turntable"),
    "push_in": ("push_in", "push in", "pushing in", "pushes in"),
    "pull_back": ("pull_back", "pull back", "pulling back", "pulls back", "pull out", "pulls out"),
    "zoom_in": ("zoom_in", "zoom in", "zooms in", "zooming in", "slow zoom"),
    "zoom_out": ("zoom_out", "zoom out", "zooms out", "zooming out"),
    "crash_zoom": ("crash_zoom", "crash zoom", "snap zoom", "fast zoom"),
    "dolly_zoom": ("dolly_zoom", "dolly zoom", "vertigo effect", "vertigo shot", "zolly"),
    "whip_pan": ("whip_pan", "whip pan", "whip-pan", "swish pan"),
    "tilt_up": ("tilt_up", "tilt up", "tilts up", "tilting up"),
    "tilt_down": ("tilt_down", "tilt down", "tilts down", "tilting down"),
    "truck_left": ("truck_left", "truck left", "trucks left", "slide left", "slider left"),
    "truck_right": ("truck_right", "truck right", "trucks right", "slide right", "slider right", "slider shot"),
    "pedestal_up": ("pedestal_up", "pedestal up", "pedestals up"),
    "pedestal_down": ("pedestal_down", "pedestal down", "pedestals down", "crane down", "camera descends"),
    "roll": ("roll", "camera roll", "barrel roll", "camera rolls"),
    "rack_focus": ("rack_focus", "rack focus", "racking focus", "focus pull", "pull focus", "focus shift"),
    "time_lapse": ("time_lapse", "time-lapse", "timelapse", "time lapse", "hyperlapse"),
    "fpv": ("fpv", "fpv drone", "first-person drone"),
    "bullet_time": ("bullet_time", "bullet time", "bullet-time", "frozen moment"),
    "steadicam": ("steadicam", "gimbal", "smooth gimbal", "camera glides", "gliding camera"),
    "pov": ("pov", "point of view", "point-of-view", "first person", "first-person view"),
    "reveal": ("reveal", "reveal shot", "camera reveals"),
    "snorricam": ("snorricam", "body-mounted camera", "body cam"),
}

STYLE_WORDS: Table = {
    "cinematic": ("cinematic", "film quality", "35mm", "movie", "film look", "anamorphic", "epic"),
    "documentary": ("documentary", "natural style", "reportage", "raw footage"),
    "commercial": ("commercial", "polished", "advert", "advertisement", "product shot", "glossy", "luxury ad"),
    "artistic": ("artistic", "stylized", "stylised", "painterly", "dreamlike", "surreal", "illustration"),
    "anime": ("anime", "animation", "cartoon", "manga", "cel shaded", "ghibli"),
    "realistic": ("realistic", "photorealistic", "lifelike", "photo real", "true to life"),
    "noir": ("noir", "film noir", "neo-noir", "black and white", "monochrome"),
    "vintage": ("vintage", "vintage film", "retro", "1970s", "1980s", "faded film", "old film", "super 8", "nostalgic"),
    "western": ("western", "western film", "spaghetti western"),
    "lifestyle": ("lifestyle", "candid", "ugc", "user-generated"),
    "fashion": ("fashion", "fashion film", "editorial", "high fashion"),
    "music_video": ("music_video", "music video"),
    "news": ("news", "news footage", "newsreel", "broadcast", "cctv", "vhs"),
    "vlog": ("vlog", "phone video", "shot on a phone", "selfie video"),
    "render_3d": ("render_3d", "3d animation", "3d animated", "3d render", "cgi", "3d cartoon"),
    "claymation": ("claymation", "clay animation", "plasticine"),
    "stop_motion": ("stop_motion", "stop motion", "stop-motion", "puppet animation"),
    "paper": ("paper", "paper cut-out", "paper cutout", "papercraft", "origami"),
    "watercolor": ("watercolor", "watercolour"),
    "oil": ("oil", "oil painting", "impressionist", "brush strokes"),
    "ink": ("ink", "ink drawing", "line art", "pencil sketch", "sketch", "hand-drawn", "charcoal"),
    "comic": ("comic", "comic book", "graphic novel", "halftone"),
    "pixel": ("pixel", "pixel art", "16-bit", "8-bit"),
    "low_poly": ("low_poly", "low poly", "low-poly"),
    "isometric": ("isometric", "miniature", "tilt-shift", "diorama"),
    "cyberpunk": ("cyberpunk", "futuristic neon"),
    "fantasy": ("fantasy", "fairy tale", "fairytale", "magical"),
    "minimal": ("minimal", "minimalist", "minimalistic"),
}

SETTINGS: Table = places.SETTINGS
PLAIN_SETTINGS: Table = places.PLAIN
"""Words that only decide when nothing clearer was said."""

WEATHER: Table = {
    "aurora": ("aurora", "northern lights", "aurora borealis", "polar lights"),
    "rainbow": ("rainbow", "after the rain"),
    "sandstorm": ("sandstorm", "dust storm", "blowing sand"),
    "blizzard": ("blizzard", "snowstorm", "driving snow"),
    "rain": ("rain", "rainy", "raining", "drizzle", "downpour", "wet street", "rainfall"),
    "storm": ("storm", "stormy", "thunder", "thunderstorm", "lightning"),
    "snow": ("snowing", "snowfall", "snowflakes", "falling snow", "light snow"),
    "fog": ("fog", "foggy", "mist", "misty", "haze", "hazy", "smoky"),
}

PARTICLES: Table = {
    "petals": ("petals", "blossom", "cherry blossom", "rose petals"),
    "leaves": ("leaves", "autumn", "fall leaves", "falling leaves"),
    "embers": ("embers", "sparks", "fire", "campfire", "bonfire"),
    "fireflies": ("fireflies", "firefly", "magical", "enchanted"),
    "bokeh": ("bokeh", "lights in background", "fairy lights", "sparkle", "sparkles", "glitter"),
    "bubbles": ("bubbles", "soap bubbles"),
    "stars": ("shooting star", "shooting stars", "falling star", "falling stars", "meteor", "meteors", "meteor shower"),
    "confetti": ("confetti", "celebration", "party"),
    "fireworks": ("fireworks", "firework", "new year's eve"),
    "dust": ("dust", "dusty", "floating particles"),
}

ACTIONS: Table = {
    "run": (
        "running",
        "runs",
        "run",
        "sprinting",
        "jogging",
        "galloping",
        "racing",
        "chasing",
        "dashing",
        "jogs",
        "runner",
        "jogger",
        "sprinter",
        "marathon",
    ),
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
    "pour": ("pouring", "pours", "poured", "pour", "drizzled", "drizzling", "being filled"),
    "steam": ("steaming", "steams", "brewing"),
    "splash": ("splashing", "splashes", "splash", "splashed"),
    "swirl": ("swirling", "swirls", "swirled", "swirl"),
    "pop": ("popping", "pops", "popped", "uncorking", "uncorked"),
    "melt": ("melting", "melts", "dripping", "drips", "melted"),
    "sizzle": ("sizzling", "sizzles", "frying", "fries", "searing", "cooking"),
    "lift": ("lifted", "lifting", "pulled", "pulling apart", "cheese pull", "stretching"),
    "spin": ("spinning", "spins", "rotating", "turning", "rotates"),
    "jump": (
        "jumping",
        "jumps",
        "leaping",
        "leaps",
        "hopping",
        "hops",
        "pouncing",
        "pounces",
        "dunking",
        "dunks",
        "dunk",
        "ollie",
    ),
    "kick": ("kicking", "kicks", "kick", "shooting at the goal", "scoring", "scores", "free kick", "penalty"),
    "chop": ("chopping", "chops", "slicing", "slices", "dicing", "dices"),
    "meditate": ("meditating", "meditates", "meditation", "lotus"),
    "breach": ("breaching", "breaches", "out of the water", "out of the sea", "out of the waves"),
    "eat": ("eating", "eats", "pecking", "pecks", "grazing", "grazes", "feeding"),
    "dance": ("dancing", "dances", "twirling"),
    "sit": ("sitting", "sits", "seated", "perched", "perches"),
    "sleep": (
        "sleeping",
        "sleeps",
        "asleep",
        "napping",
        "naps",
        "snoozing",
        "dozing",
        "lying",
        "lies",
        "resting",
        "rests",
        "curled up",
        "curling up",
        "relaxing",
    ),
    "type": ("typing", "types", "working", "coding", "writing", "studying"),
    "cheer": ("cheering", "cheers", "celebrating", "clapping", "applauding"),
    "wave": ("waving", "waves"),
    "roll": ("rolling", "rolls", "bouncing", "bounces"),
    "play": ("playing", "plays"),
    "talk": (
        "talking",
        "talks",
        "speaking",
        "speaks",
        "presenting",
        "presents",
        "giving a speech",
        "explaining",
        "teaching",
        "singing",
        "sings",
        "telling",
    ),
    "stand": ("standing", "stands", "waiting", "posing", "parked", "looking", "smiling", "smiles"),
}

INSTEAD: Mapping[str, str] = {"sleep": "sit", "jump": "breach", "breach": "jump", "drive": "ride"}
"""What one who cannot do the one thing does instead: who does not lie down sits."""


def find(text: str, table: Table) -> list[tuple[int, str, str]]:
    """Every entry whose words occur as whole words: (place in the text, name, words), in the order of the text."""
    hits: list[tuple[int, str, str]] = []
    for name, phrases in table.items():
        for phrase in phrases:
            if phrase not in text:  # thousands of patterns need not be compiled
                continue
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
