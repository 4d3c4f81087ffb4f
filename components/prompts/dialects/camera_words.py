"""Camera moves as the services take them: as the lead of a sentence, a sentence of its own, a tag, a key or numbers."""

from collections.abc import Mapping

LEADS: Mapping[str, str] = {
    "static": "Static shot of", "pan_left": "Smooth pan left across", "pan_right": "Smooth pan right across",
    "dolly_in": "Slow dolly in on", "dolly_out": "Slow dolly out from", "tracking": "Tracking shot of",
    "crane": "Rising crane shot of", "handheld": "Handheld shot of", "drone": "Aerial drone shot of",
    "orbit": "Orbiting shot around", "push_in": "Slow push in on", "pull_back": "Slow pull back from",
    "zoom_in": "Slow zoom in on", "zoom_out": "Slow zoom out from", "crash_zoom": "Fast crash zoom on",
    "dolly_zoom": "Dolly zoom on", "whip_pan": "Whip pan to", "tilt_up": "Slow tilt up along",
    "tilt_down": "Slow tilt down to", "truck_left": "Lateral tracking shot to the left past",
    "truck_right": "Lateral tracking shot to the right past", "pedestal_up": "Rising pedestal shot of",
    "pedestal_down": "Sinking pedestal shot of", "roll": "Slowly rolling shot of", "rack_focus": "Rack focus shot of",
    "time_lapse": "Time-lapse of", "fpv": "FPV drone shot of", "bullet_time": "Bullet time shot around",
    "steadicam": "Smooth gimbal shot of", "pov": "Point-of-view shot of", "reveal": "Reveal shot of",
    "snorricam": "Body-mounted shot of",
}  # fmt: skip
"""How a sentence begins that names the shot before the subject."""

SENTENCES: Mapping[str, str] = {
    "static": "The camera stays still", "pan_left": "The camera pans smoothly to the left",
    "pan_right": "The camera pans smoothly to the right", "dolly_in": "The camera slowly moves closer",
    "dolly_out": "The camera slowly moves back", "tracking": "The camera follows the subject at its speed",
    "crane": "The camera rises above the scene", "handheld": "The handheld camera sways slightly",
    "drone": "The camera glides high above like a drone", "orbit": "The camera circles around the subject",
    "push_in": "The camera slowly pushes in", "pull_back": "The camera slowly pulls back",
    "zoom_in": "The lens slowly zooms in", "zoom_out": "The lens slowly zooms out",
    "crash_zoom": "The lens zooms in abruptly", "dolly_zoom": "The camera makes a dolly zoom",
    "whip_pan": "The camera whips to the side", "tilt_up": "The camera slowly tilts up",
    "tilt_down": "The camera slowly tilts down", "truck_left": "The camera slides to the left",
    "truck_right": "The camera slides to the right", "pedestal_up": "The camera rises straight up",
    "pedestal_down": "The camera sinks straight down", "roll": "The camera slowly rolls about its axis",
    "rack_focus": "The focus shifts from near to far", "time_lapse": "Time runs fast before a locked camera",
    "fpv": "The camera dives and weaves like an FPV drone", "bullet_time": "Time stands still while the camera circles",
    "steadicam": "The camera glides along smoothly", "pov": "We see through the subject's eyes",
    "reveal": "The camera slides out from behind a foreground",
    "snorricam": "The camera is mounted on the subject, facing it",
}  # fmt: skip
"""The move as a sentence of its own."""

HAILUO_TAGS: Mapping[str, str] = {
    "static": "Static shot", "pan_left": "Pan left", "pan_right": "Pan right", "dolly_in": "Push in",
    "push_in": "Push in", "dolly_out": "Pull out", "pull_back": "Pull out", "zoom_in": "Zoom in",
    "zoom_out": "Zoom out", "tilt_up": "Tilt up", "tilt_down": "Tilt down", "truck_left": "Truck left",
    "truck_right": "Truck right", "crane": "Pedestal up", "pedestal_up": "Pedestal up",
    "pedestal_down": "Pedestal down", "tracking": "Tracking shot", "handheld": "Shake",
}  # fmt: skip
"""The camera instructions that Hailuo 02 and 2.3 take in the prompt: ``[Push in]``, at most three."""

LUMA_CONCEPTS: Mapping[str, str] = {
    "static": "static", "pan_left": "pan_left", "pan_right": "pan_right", "dolly_in": "push_in", "push_in": "push_in",
    "dolly_out": "pull_out", "pull_back": "pull_out", "zoom_in": "zoom_in", "zoom_out": "zoom_out",
    "dolly_zoom": "dolly_zoom", "tilt_up": "tilt_up", "tilt_down": "tilt_down", "truck_left": "truck_left",
    "truck_right": "truck_right", "crane": "crane_up", "pedestal_up": "pedestal_up", "pedestal_down": "pedestal_down",
    "roll": "roll_right", "handheld": "handheld", "drone": "aerial_drone", "orbit": "orbit_left", "pov": "pov",
}  # fmt: skip
"""Keys of ``GET /generations/concepts/list`` of the Dream Machine API."""

KLING_CONTROLS: Mapping[str, tuple[str, int]] = {
    "pan_left": ("tilt", -5), "pan_right": ("tilt", 5), "tilt_up": ("pan", 5), "tilt_down": ("pan", -5),
    "truck_left": ("horizontal", -5), "truck_right": ("horizontal", 5), "pedestal_up": ("vertical", 5),
    "pedestal_down": ("vertical", -5), "crane": ("vertical", 5), "roll": ("roll", 5), "zoom_in": ("zoom", -5),
    "zoom_out": ("zoom", 5),
}  # fmt: skip
"""Axis and strength of ``camera_control``. Kling's ``pan`` turns up and down, its ``tilt`` left and right, and a
negative ``zoom`` narrows the view (docs.comfy.org, KlingCameraControls, follows Kling's reference)."""
