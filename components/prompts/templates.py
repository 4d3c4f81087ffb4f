"""Shots to start from: each one complete, so that the first click already gives a picture worth looking at."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from components.prompts.parts import PromptParts


@dataclass(frozen=True)
class Template:
    """A ready shot for one purpose; ``aspect_ratio`` is where such a shot usually runs."""

    id: str
    title: str
    purpose: str
    parts: PromptParts
    aspect_ratio: str = "16:9"


_ALL = (
    Template(
        "perfume_dunes",
        "Perfume in the dunes",
        "Marketing",
        PromptParts(
            subject="an amber glass perfume bottle",
            action="standing on warm sand while fine grains drift past",
            setting="vast desert dunes",
            camera="orbit",
            style="commercial",
            lighting="sunset",
            details=("shallow depth of field", "subtle lens flare"),
        ),
    ),
    Template(
        "red_sports_car",
        "Sports car on an open road",
        "Marketing",
        PromptParts(
            subject="a red sports car",
            action="driving fast along a straight road",
            setting="an empty desert road",
            camera="tracking",
            style="cinematic",
            lighting="golden_hour",
            details=("dust behind the wheels", "low angle"),
        ),
    ),
    Template(
        "golden_retriever",
        "Golden retriever in sunflowers",
        "Social",
        PromptParts(
            subject="a golden retriever",
            action="running through a field of sunflowers",
            setting="sunny countryside",
            camera="tracking",
            style="cinematic",
            lighting="golden_hour",
            details=("slow motion", "4K quality"),
        ),
        aspect_ratio="9:16",
    ),
    Template(
        "morning_coffee",
        "Morning coffee",
        "Social",
        PromptParts(
            subject="a cup of coffee",
            action="steaming on a wooden table",
            setting="a cozy café",
            camera="dolly_in",
            style="realistic",
            lighting="sunrise",
            details=("shallow depth of field", "dust particles in the light"),
        ),
        aspect_ratio="4:5",
    ),
    Template(
        "studio_sneaker",
        "Sneaker in the studio",
        "Product demo",
        PromptParts(
            subject="a white running sneaker",
            action="turning slowly above the floor",
            setting="a minimal studio with a seamless backdrop",
            camera="orbit",
            style="commercial",
            lighting="studio",
            details=("close-up", "soft shadow"),
        ),
        aspect_ratio="1:1",
    ),
    Template(
        "phone_launch",
        "Phone launch",
        "Product demo",
        PromptParts(
            subject="a slim smartphone",
            action="rising upright while its screen lights up",
            setting="a dark studio",
            camera="dolly_in",
            style="commercial",
            lighting="studio",
            details=("crisp reflections", "seamless loop"),
        ),
    ),
    Template(
        "solar_system",
        "Planet from orbit",
        "Education",
        PromptParts(
            subject="a ringed planet",
            action="turning slowly among the stars",
            setting="deep space",
            camera="dolly_out",
            style="realistic",
            lighting="night",
            details=("wide shot", "fine detail"),
        ),
    ),
    Template(
        "sailing_lesson",
        "How a sail catches wind",
        "Education",
        PromptParts(
            subject="a sailing boat",
            action="leaning into a steady wind",
            setting="the open sea",
            camera="drone",
            style="documentary",
            lighting="day",
            details=("wide shot", "gentle waves"),
        ),
    ),
    Template(
        "mountain_hiker",
        "Hiker above the clouds",
        "Film",
        PromptParts(
            subject="a lone hiker",
            action="walking along a ridge",
            setting="high mountains",
            camera="crane",
            style="cinematic",
            lighting="sunrise",
            details=("drifting mist", "wide shot"),
        ),
    ),
    Template(
        "neon_rain",
        "Neon city in the rain",
        "Film",
        PromptParts(
            subject="a woman with a red umbrella",
            action="walking through the crowd",
            setting="a rainy city street",
            camera="handheld",
            style="cinematic",
            lighting="neon",
            details=("wet reflections", "shallow depth of field"),
        ),
    ),
    Template(
        "anime_train",
        "Train to the sea",
        "Film",
        PromptParts(
            subject="a small yellow train",
            action="rolling along the coast",
            setting="a quiet beach",
            camera="pan_right",
            style="anime",
            lighting="blue_hour",
            details=("big clouds", "gentle waves"),
        ),
    ),
)

TEMPLATES: Mapping[str, Template] = MappingProxyType({template.id: template for template in _ALL})
