"""Everything that is done to video with ffmpeg: probe it, edit it by recipes, and draw posters and previews of it."""

from components.processing.animation import ANIMATION_NEEDS, ANIMATIONS, Animation, export_animation
from components.processing.derivatives import derivatives, filmstrip, waveform
from components.processing.encoders import ENCODERS, Encoder
from components.processing.encoding import Encoding
from components.processing.estimate import Estimate, estimate
from components.processing.ffmpeg import FFmpeg, find_ffmpeg
from components.processing.findings import Finding, Severity
from components.processing.frames import extract_frame
from components.processing.operations import OPERATIONS, AddAudio, Concat, Loop, Operation, Option, Reframe, Trim
from components.processing.presets import PRESETS, Preset
from components.processing.probe import MediaInfo, probe, probe_sound
from components.processing.qc import LoopSeam, Quality, check_quality, loop_seam
from components.processing.recipe import Recipe, apply_to_each
from components.processing.render import Output, Poster, render, render_all
from components.processing.scenes import find_scenes
from components.processing.sheets import contact_sheet, poster
from components.processing.slideshow import stills_to_video
from components.processing.smart import SmartCut, smart_cut
from components.processing.split import pieces, split
from components.processing.stills import extract_stills, zip_stills
from components.processing.video_processor import VideoProcessor

__all__ = [
    "ANIMATIONS",
    "ANIMATION_NEEDS",
    "ENCODERS",
    "OPERATIONS",
    "PRESETS",
    "AddAudio",
    "Animation",
    "Concat",
    "Encoder",
    "Encoding",
    "Estimate",
    "FFmpeg",
    "Finding",
    "Loop",
    "LoopSeam",
    "MediaInfo",
    "Operation",
    "Option",
    "Output",
    "Poster",
    "Preset",
    "Quality",
    "Recipe",
    "Reframe",
    "Severity",
    "SmartCut",
    "Trim",
    "VideoProcessor",
    "apply_to_each",
    "check_quality",
    "contact_sheet",
    "derivatives",
    "estimate",
    "export_animation",
    "extract_frame",
    "extract_stills",
    "filmstrip",
    "find_ffmpeg",
    "find_scenes",
    "loop_seam",
    "pieces",
    "poster",
    "probe",
    "probe_sound",
    "render",
    "render_all",
    "smart_cut",
    "split",
    "stills_to_video",
    "waveform",
    "zip_stills",
]
