"""The ways in which an edit can be written: as a channel wants it, with another codec, or cut without encoding."""

from components.errors import InvalidRecipe
from components.processing import ENCODERS, Encoding, Recipe, Trim
from components.processing.encoders import FINE
from components.processing.presets import PRESETS


def kept_part(recipe: Recipe, clips: int) -> Trim:
    """Return the one cut that a recipe is; raise InvalidRecipe if it is more, because then nothing can be copied."""
    steps = recipe.steps
    if clips != 1 or len(steps) != 1 or not isinstance(steps[0], Trim):
        raise InvalidRecipe("Only a cut of one clip keeps its quality without encoding. Take the other steps away.")
    return steps[0]


def chosen_encoding(preset: str | None, encoder: str | None) -> Encoding | None:
    """Return the way to write what a channel, a codec or both ask for; None stands for the usual one."""
    for name, known, what in ((preset, PRESETS, "preset"), (encoder, ENCODERS, "encoder")):
        if name is not None and name not in known:
            raise InvalidRecipe(f"There is no {what} called “{name[:40]}”. It may come from a newer Dailies.")
    if encoder is None:
        return PRESETS[preset].encoding if preset else None
    if preset is None:
        return ENCODERS[encoder].encoding(FINE)
    channel = PRESETS[preset]
    return ENCODERS[encoder].encoding(channel.quality, channel.megabits, channel.sound)
