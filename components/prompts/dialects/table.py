"""Every dialect, and which models speak it; a model that is not named gets the builder's text."""

from collections.abc import Mapping
from fnmatch import fnmatchcase
from types import MappingProxyType

import components.prompts.dialects.wording as wording
from components.prompts.dialects.dialect import Dialect

_KLING = "kling.ai, text-to-video prompt guide: subject + movement + scene + (camera language + lighting + atmosphere)"
_SEEDANCE = "Seedance 2.0 prompt guide: subject, action, scene, light, one camera move, style"
_VEO = "Veo prompt guide: cinematography + subject + action + context + style and ambiance"

_ALL = (
    Dialect("published", "Comma list", "The parts in the builder's order.", "the published builder", wording.published),
    Dialect(
        "runway",
        "Runway",
        "One sentence that begins with the camera, then what supports it. Only what is there, nothing negative.",
        "help.runwayml.com, Gen-4 Prompting Guide; academy.runwayml.com/prompt-guide",
        wording.shot_of,
    ),
    Dialect("veo", "Veo", "Camera first, then the picture, then style and air.", _VEO, wording.camera_first,
            negative_prompt=True),
    Dialect("omni", "Gemini Omni", "Camera first, then the picture, then style and air.", _VEO, wording.camera_first),
    Dialect("kling", "Kling", "Subject and movement first, camera and air after.", _KLING, wording.subject_first,
            negative_prompt=True),
    Dialect("kling_omni", "Kling Omni", "As Kling, without a negative prompt.", _KLING, wording.subject_first),
    Dialect("kling_1", "Kling 1", "As Kling; the camera goes as numbers.", "Kling API, camera_control",
            wording.without_controlled, wording.camera_control, negative_prompt=True),
    Dialect("hailuo", "Hailuo", "The camera as a tag behind what it films.",
            "MiniMax, Hailuo 2.3: [Push in] and 14 more", wording.tagged),
    Dialect("luma", "Luma", "Sentences; the camera in words.", "Luma Agents API, prompt", wording.subject_first),
    Dialect("luma_concepts", "Luma Ray 2", "Sentences; the camera as a concept.", "Luma API, concepts",
            wording.without_concept, wording.concepts),
    Dialect("seedance", "Seedance", "Subject, scene, light, one move, style.", _SEEDANCE,
            wording.light_before_camera),
    Dialect("seedance_1", "Seedance 1", "As Seedance; a still camera is a switch.", _SEEDANCE,
            wording.light_before_camera, wording.camera_fixed),
    Dialect("wan", "Wan", "Subject, scene, motion, then how it is filmed.",
            "Wan prompt guide: subject, scene, motion, aesthetics, style", wording.subject_scene_motion,
            negative_prompt=True),
    Dialect("wan_plain", "Wan", "As Wan, without a negative prompt.", "Wan prompt guide", wording.subject_scene_motion),
    Dialect("pika", "Pika", "The comma list, with a negative prompt.", "Pika 2.5 API: prompt, negative_prompt",
            wording.published, negative_prompt=True),
    Dialect("stable_video", "Stable Video", "Reads no words: only how much moves.", "diffusers, StableVideoDiffusion",
            wording.silent, wording.motion_bucket),
)  # fmt: skip

DIALECTS: Mapping[str, Dialect] = MappingProxyType({dialect.id: dialect for dialect in _ALL})

# (provider, model, dialect); stars match anything and the first that fits holds, so the narrow ones come first.
SPOKEN: tuple[tuple[str, str, str], ...] = (
    ("animatic", "*", "published"),
    ("*", "*stable-video*", "stable_video"),
    ("stability", "*", "stable_video"),
    ("runway", "gen*", "runway"),
    ("runway", "aleph*", "runway"),
    ("*", "*veo*", "veo"),
    ("*", "gemini-omni*", "omni"),
    ("*", "gemini_omni*", "omni"),
    ("kling", "kling-v1", "kling_1"),
    ("kling", "kling-v1-5", "kling_1"),
    ("kling", "kling-v3-omni", "kling_omni"),
    ("kling", "kling-video-o1", "kling_omni"),
    ("kling", "*", "kling"),
    ("fal", "fal-ai/kling-video/*", "kling"),
    ("*", "*kling*", "kling_omni"),
    ("*", "minimax-hailuo*", "hailuo"),
    ("luma_dream_machine", "*", "luma_concepts"),
    ("luma_agents", "*", "luma"),
    ("*", "*luma*", "luma"),
    ("seedance", "seedance-1*", "seedance_1"),
    ("*", "*seedance*", "seedance"),
    ("runway", "wan*", "wan_plain"),
    ("wan", "*", "wan"),
    ("*", "*wan-*", "wan"),
    ("*", "*pika*", "pika"),
)


def dialect_for(model: str, provider: str = "") -> Dialect:
    """Return the dialect of a model by its id and provider as the registry names them; unknown ones get “published”."""
    for provider_pattern, model_pattern, dialect in SPOKEN:
        if fnmatchcase(provider.lower(), provider_pattern) and fnmatchcase(model.lower(), model_pattern):
            return DIALECTS[dialect]
    return DIALECTS["published"]
