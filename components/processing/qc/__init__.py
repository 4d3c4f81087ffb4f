"""What is wrong with a clip before it goes out: looked for in one decode, told with times and in plain words."""

from components.processing.qc.quality import Quality, check_quality
from components.processing.qc.seam import LoopSeam, loop_seam

__all__ = ["LoopSeam", "Quality", "check_quality", "loop_seam"]
