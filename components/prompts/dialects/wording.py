"""The orders in which families of models read best; each takes the parts of a shot and returns its text."""

from collections.abc import Mapping
from typing import Any

from components.prompts.dialects.camera_words import HAILUO_TAGS, KLING_CONTROLS, LEADS, LUMA_CONCEPTS, SENTENCES
from components.prompts.parts import PromptParts

_PLACED = ("in ", "on ", "at ", "inside ", "under ", "above ", "among ", "by ", "near ", "through ", "across ", "over ")


def published(parts: PromptParts) -> str:
    """The builder's own text."""
    return parts.text()


def silent(_: PromptParts) -> str:
    """Nothing: the model reads no text."""
    return ""


def shot_of(parts: PromptParts) -> str:
    """“Tracking shot of a dog running in a field.” and what supports it, in sentences."""
    lead = LEADS.get(parts.camera.strip(), "")
    picture = _picture(parts)
    free = parts.camera.strip() if not lead else ""
    framing = _listed(parts.words("shot"), parts.words("angle"))
    opening = f"{lead} {picture}" if lead and picture else lead.rsplit(" ", 1)[0] or picture
    return _sentences(opening, free, framing, *_supporting(parts), _listed(*parts.details))


def camera_first(parts: PromptParts) -> str:
    """Cinematography, then subject, action and context, then style and ambiance."""
    camera = _listed(parts.words("shot"), parts.words("angle"), parts.words("camera"), parts.words("lens"))
    look = _listed(parts.words("style"), parts.words("stock"), parts.words("palette"))
    ambiance = _listed(parts.words("lighting"), parts.words("weather"), parts.words("mood"), parts.words("speed"))
    return _sentences(camera, _picture(parts), _listed(*parts.details), look, ambiance)


def subject_first(parts: PromptParts) -> str:
    """Subject and its movement, scene, camera, light, atmosphere."""
    camera = _listed(_camera_sentence(parts), parts.words("shot").lower(), parts.words("angle"), parts.words("lens"))
    air = _listed(parts.words("lighting"), parts.words("weather"), parts.words("mood"), parts.words("palette"))
    look = _listed(parts.words("style"), parts.words("stock"), parts.words("speed"))
    return _sentences(_picture(parts), _listed(*parts.details), camera, air, look)


def subject_scene_motion(parts: PromptParts) -> str:
    """Subject, scene, motion, then how it is filmed and stylized."""
    scene = _listed(_place(parts.setting), parts.words("weather"))
    filmed = _listed(parts.words("lighting"), parts.words("shot"), parts.words("angle"), parts.words("lens"))
    style = _listed(parts.words("style"), parts.words("stock"), parts.words("palette"), parts.words("mood"))
    return _sentences(
        _listed(parts.subject, scene, parts.action, *parts.details, parts.words("speed")),
        _camera_sentence(parts),
        filmed,
        style,
    )


def light_before_camera(parts: PromptParts) -> str:
    """Subject and action, scene, light and color, camera, style."""
    light = _listed(parts.words("lighting"), parts.words("weather"), parts.words("palette"), parts.words("mood"))
    camera = _listed(_camera_sentence(parts), parts.words("shot"), parts.words("angle"), parts.words("lens"))
    style = _listed(parts.words("style"), parts.words("stock"), parts.words("speed"))
    return _sentences(_picture(parts), _listed(*parts.details), light, camera, style)


def tagged(parts: PromptParts) -> str:
    """The action with its camera tag, then the rest: “a dog runs [Tracking shot], in a field, …”."""
    tag = HAILUO_TAGS.get(parts.camera.strip(), "")
    camera = "" if tag else parts.words("camera")
    acted = " ".join(filter(None, (_joined(parts.subject, parts.action), f"[{tag}]" if tag else "")))
    rest = (parts.words(name) for name in ("style", "lighting"))
    further = (parts.words(name) for name in ("shot", "angle", "lens", "weather", "mood", "palette", "speed", "stock"))
    return _listed(acted, _place(parts.setting), camera, *rest, *parts.details, *further)


def concepts(parts: PromptParts) -> Mapping[str, Any]:
    """The camera move as a concept of Luma's Dream Machine."""
    key = LUMA_CONCEPTS.get(parts.camera.strip())
    return {"concepts": [key]} if key else {}


def without_concept(parts: PromptParts) -> str:
    """Sentences, without the move that goes as a concept."""
    return subject_first(_without_camera(parts) if parts.camera.strip() in LUMA_CONCEPTS else parts)


def camera_control(parts: PromptParts) -> Mapping[str, Any]:
    """The camera move as numbers of Kling 1: one axis, the others 0."""
    control = KLING_CONTROLS.get(parts.camera.strip())
    if not control:
        return {}
    axes = dict.fromkeys(("horizontal", "vertical", "pan", "tilt", "roll", "zoom"), 0)
    return {"camera_control": {"type": "simple", "config": {**axes, control[0]: control[1]}}}


def without_controlled(parts: PromptParts) -> str:
    """Kling's order, without the move that goes as numbers."""
    return subject_first(_without_camera(parts) if parts.camera.strip() in KLING_CONTROLS else parts)


def camera_fixed(parts: PromptParts) -> Mapping[str, Any]:
    """The switch of Seedance 1 for a camera that stays still."""
    return {"extra": {"camera_fixed": True}} if parts.camera.strip() == "static" else {}


def motion_bucket(parts: PromptParts) -> Mapping[str, Any]:
    """How much moves in Stable Video: 127 as it is made, less for calm shots, more for fast ones."""
    speeds = {
        "ultra_slow": 40,
        "slow_motion": 60,
        "gentle": 80,
        "brisk": 160,
        "fast": 190,
        "speed_ramp": 190,
        "freeze": 20,
    }
    bucket = speeds.get(parts.speed.strip(), 127)
    return {"motion_bucket_id": bucket, "extra": {"motion_bucket_id": bucket}}


def _without_camera(parts: PromptParts) -> PromptParts:
    return PromptParts.from_json({**parts.to_json(), "camera": ""})


def _supporting(parts: PromptParts) -> tuple[str, ...]:
    filmed = _listed(parts.words("style"), parts.words("stock"), parts.words("lens"))
    air = _listed(*(parts.words(name) for name in ("lighting", "weather", "mood", "palette", "speed")))
    return filmed, air


def _picture(parts: PromptParts) -> str:
    return " ".join(filter(None, (_joined(parts.subject, parts.action), _place(parts.setting))))


def _joined(subject: str, action: str) -> str:
    return " ".join(filter(None, (subject.strip(), action.strip())))


def _place(setting: str) -> str:
    place = setting.strip()
    return place if not place or place.lower().startswith(_PLACED) else f"in {place}"


def _camera_sentence(parts: PromptParts) -> str:
    camera = parts.camera.strip()
    return SENTENCES.get(camera, camera)


def _listed(*texts: str) -> str:
    return ", ".join(text.strip() for text in texts if text.strip())


def _sentences(*texts: str) -> str:
    whole = (text.strip().rstrip(".,;") for text in texts)
    return " ".join(f"{text[0].upper()}{text[1:]}." for text in whole if text)
