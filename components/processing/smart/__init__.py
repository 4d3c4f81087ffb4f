"""Cut a clip to the frame, copying all that can be copied."""

from components.processing.smart.cut import SmartCut, smart_cut

__all__ = ["SmartCut", "smart_cut"]
