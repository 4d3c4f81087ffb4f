"""Everything that is done to video with ffmpeg: probe it, edit it by recipes, and draw posters and previews of it."""

from components.processing.derivatives import derivatives, filmstrip, waveform
from components.processing.encoding import Encoding
from components.processing.ffmpeg import FFmpeg, find_ffmpeg
from components.processing.operations import OPERATIONS, AddAudio, Concat, Loop, Operation, Option, Reframe, Trim
from components.processing.probe import MediaInfo, probe, probe_sound
from components.processing.recipe import Recipe
from components.processing.render import render
from components.processing.stills import extract_stills, stills_to_video
from components.processing.video_processor import VideoProcessor

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
    "VideoProcessor",
    "derivatives",
    "extract_stills",
    "filmstrip",
    "find_ffmpeg",
    "probe",
    "probe_sound",
    "render",
    "stills_to_video",
    "waveform",
]
