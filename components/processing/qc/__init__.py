"""What is wrong with a clip before it goes out: looked for in one decode, told with times and in plain words."""

from components.processing.qc.quality import Quality, check_quality

__all__ = ["Quality", "check_quality"]
