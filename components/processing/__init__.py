"""Everything that is done to video with ffmpeg: probe it, edit it by recipes, and draw posters and previews of it."""

from components.processing.encoding import Encoding
from components.processing.ffmpeg import FFmpeg, find_ffmpeg
from components.processing.operations import OPERATIONS, AddAudio, Concat, Loop, Operation, Option, Reframe, Trim
from components.processing.probe import MediaInfo, probe, probe_sound
from components.processing.recipe import Recipe
from components.processing.render import render

__all__ = [
    "OPERATIONS",
    "AddAudio",
    "Concat",
    "Encoding",
    "FFmpeg",
    "Loop",
    "MediaInfo",
    "Operation",
    "Option",
    "Recipe",
    "Reframe",
    "Trim",
    "find_ffmpeg",
    "probe",
    "probe_sound",
    "render",
]
