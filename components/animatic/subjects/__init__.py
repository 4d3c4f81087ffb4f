"""The subjects that the animatic can draw.

Adding one:
1. Write `components/animatic/subjects/<family>/<name>.py` with a function `draw(pose) -> str`: SVG shapes in
   centimetres, facing right, standing on y = 0, centered on x = 0, lit softly from the upper left. `drawing/` holds
   the tools: `svg.py` the words to draw with, `solid.py` boxes and slabs in the round, `lathe.py` what is turned,
   `assembly.py` things put together, `loft.py` smooth bodies in perspective, `laid.py` flat art on them, `wheels.py`
   what rolls, `vapor.py` steam; `animals/quadruped.py` draws what goes on four legs, `people/acting.py` what people do.
2. At its end: `RIG = Rig(name=..., words=("sofa", "couch"), height=0.9, width=2.1, draw=draw, ...)`.
3. Add it to the `RIGS` of its family. The lexicon, the palette and the contract tests pick it up from there; an anchor
   in `words/wordnet.py` brings the kinds of it that WordNet knows.
4. Look at it: ``python -m components.animatic.subjects.gallery FOLDER <name>``. Prefix every id with the rig's name.
"""

from components.animatic.subjects import animals, fashion, food, home, people, things, vehicles
from components.animatic.subjects.base import Gait, Palette, Pose, Rig, document
from components.animatic.subjects.card import card
from components.animatic.subjects.words.colors import painted
from components.animatic.subjects.words.lexicon import find, table_of

RIGS: tuple[Rig, ...] = (
    *people.RIGS,
    *animals.RIGS,
    *vehicles.RIGS,
    *fashion.RIGS,
    *food.RIGS,
    *home.RIGS,
    *things.RIGS,
)

_TABLE = table_of(RIGS)


def rig_for(text: str) -> Rig:
    """Give the rig for a subject in plain words; a card with the words for one that has none."""
    return find(text, _TABLE) or card(text)


def palette_for(rig: Rig, text: str, seed: int) -> Palette:
    """Give the rig's colors for this prompt: colors named in the words first, the rest by seed."""
    return painted(rig, text, seed)


__all__ = ["RIGS", "Gait", "Palette", "Pose", "Rig", "card", "document", "palette_for", "rig_for"]
