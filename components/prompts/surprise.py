"""A shot nobody asked for: subjects that can do something, in places where they may be, filmed in ways that fit."""

import random
from typing import Any

from components.prompts.parts import PromptParts

# (subject, what it may do, where, how it may be filmed)
_SCENES: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "a red fox",
        ("trotting through fresh snow", "leaping over a frozen stream"),
        ("a silent birch forest", "high mountains"),
        ("tracking", "push_in", "drone"),
    ),
    (
        "a paper boat",
        ("drifting past fallen leaves", "spinning slowly in the current"),
        ("a rain-soaked gutter", "a still pond"),
        ("tracking", "static", "push_in"),
    ),
    (
        "an astronaut",
        ("floating past a field of stars", "walking across red dust"),
        ("deep space", "a crater at the edge of Mars"),
        ("orbit", "pull_back", "crane"),
    ),
    (
        "a grand old tram",
        ("climbing a steep hill", "gliding past lit windows"),
        ("a misty harbor town", "a rainy city street"),
        ("pan_right", "crane", "tracking"),
    ),
    (
        "a ceramic teapot",
        ("pouring golden tea", "steaming on a stone ledge"),
        ("a bamboo garden", "a cozy café"),
        ("push_in", "orbit", "static"),
    ),
    (
        "a little robot with one wheel",
        ("rolling over cobblestones", "watering a single flower"),
        ("an overgrown factory", "a quiet rooftop"),
        ("tracking", "push_in", "handheld"),
    ),
    (
        "a hot air balloon with red stripes",
        ("rising out of the mist", "drifting over vineyards"),
        ("a wide green valley", "vast desert dunes"),
        ("drone", "crane", "pull_back"),
    ),
    (
        "a jazz singer in a green dress",
        ("swaying at the microphone", "turning towards the light"),
        ("a small smoky club", "an empty theater"),
        ("orbit", "push_in", "handheld"),
    ),
    (
        "a whale",
        ("gliding under the ice", "rising towards the surface"),
        ("a deep blue bay", "the open sea"),
        ("tracking", "pull_back", "orbit"),
    ),
    (
        "a cyclist in a yellow raincoat",
        ("riding through puddles", "rolling down a winding lane"),
        ("a rainy city street", "the green hills of an island"),
        ("tracking", "drone", "handheld"),
    ),
    (
        "a clockmaker",
        ("leaning over a tiny brass bird", "opening the shutters of the shop"),
        ("an old workshop", "a narrow alley"),
        ("push_in", "handheld", "static"),
    ),
    (
        "a flock of cranes",
        ("lifting off from a marsh", "crossing a pale sun"),
        ("a misty wetland", "a wide river plain"),
        ("pan_left", "drone", "static"),
    ),
    (
        "a sneaker made of moss",
        ("turning slowly above the floor", "sprouting small flowers"),
        ("a minimal studio with a seamless backdrop", "an old greenhouse"),
        ("orbit", "static", "push_in"),
    ),
    (
        "a lighthouse keeper",
        ("climbing a spiral stair", "gazing over the breakers"),
        ("a stormy coast", "an old stone tower"),
        ("crane", "handheld", "pull_back"),
    ),
)
_LIGHTS = (
    "sunrise",
    "golden_hour",
    "overcast",
    "sunset",
    "blue_hour",
    "night",
    "backlight",
    "god_rays",
    "window",
    "lamp",
)
_STYLES = (
    "cinematic",
    "documentary",
    "anime",
    "realistic",
    "watercolor",
    "oil",
    "stop_motion",
    "comic",
    "vintage",
    "render_3d",
)
_MOODS = ("calm", "mysterious", "joyful", "nostalgic", "hopeful", "whimsical", "epic")
_EXTRAS: tuple[dict[str, Any], ...] = (
    {"shot": "wide"}, {"shot": "close_up"}, {"angle": "low_angle"}, {"speed": "slow_motion"}, {"lens": "shallow"},
    {"palette": "warm"}, {"palette": "pastel"}, {"stock": "film_16mm"},
)  # fmt: skip


def surprise(seed: int) -> PromptParts:
    """Return a complete shot; the same seed gives the same one."""
    rng = random.Random(f"surprise {seed}")
    subject, actions, settings, cameras = rng.choice(_SCENES)
    return PromptParts(
        subject=subject,
        action=rng.choice(actions),
        setting=rng.choice(settings),
        camera=rng.choice(cameras),
        style=rng.choice(_STYLES),
        lighting=rng.choice(_LIGHTS),
        mood=rng.choice(_MOODS),
        **rng.choice(_EXTRAS),
    )
