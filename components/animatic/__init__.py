"""The embedded generator: any prompt becomes a short, labelled animatic, drawn on the CPU, with no key and no network.

``direct`` decides the shot (pure data), ``still`` gives one frame as JPEG, ``render`` writes the MP4. The same request
and ``VERSION`` give the same bytes in any process.
"""

from components.animatic.director import direct
from components.animatic.render import VERSION, drafted, render, still
from components.animatic.request import DURATIONS, RATIOS, AnimaticRequest
from components.animatic.scene import Scene

__all__ = ["DURATIONS", "RATIOS", "VERSION", "AnimaticRequest", "Scene", "direct", "drafted", "render", "still"]
