"""The subjects that the animatic can draw.

Adding one:
1. Write `components/animatic/subjects/<name>.py` with a function `draw(pose) -> str`: SVG shapes in centimetres, facing
   right, standing on y = 0, centered on x = 0, lit softly from the upper left. `svg.py` holds the words to draw with;
   `solid.py` draws boxes and slabs in the round, `lathe.py` what is turned, `quadruped.py` what goes on four legs,
   `wheels.py` what rolls, `vapor.py` what steams.
2. At its end: `RIG = Rig(name=..., words=("sofa", "couch"), height=0.9, width=2.1, draw=draw, ...)`.
3. Import it here and add it to `RIGS`. The lexicon, the palette and the contract tests pick it up from there; an anchor
   in `wordnet.py` brings the kinds of it that WordNet knows.
4. Look at it: ``python -m components.animatic.subjects.gallery FOLDER <name>``. Prefix every id with the rig's name.
"""

from components.animatic.subjects import (
    astronaut,
    ball,
    bear,
    bicycle,
    bird,
    book,
    box,
    burger,
    bus,
    butterfly,
    cake,
    car,
    cat,
    cup,
    dog,
    dress,
    drinkware,
    drone,
    elephant,
    fish,
    flower,
    fruit,
    group,
    guitar,
    hand,
    handbag,
    headphones,
    horse,
    house,
    lamp,
    laptop,
    lion,
    lipstick,
    logo,
    motorboat,
    motorcycle,
    perfume,
    person,
    phone,
    photo_camera,
    pizza,
    plane,
    plant,
    plate,
    ring,
    robot,
    rocket,
    sailboat,
    shopping_bag,
    sneaker,
    sofa,
    speaker,
    sunglasses,
    tablet,
    train,
    tree,
    truck,
    tshirt,
    vessel,
    watch,
)
from components.animatic.subjects.base import Gait, Palette, Pose, Rig, document
from components.animatic.subjects.card import card
from components.animatic.subjects.colors import painted
from components.animatic.subjects.lexicon import find, table_of

RIGS: tuple[Rig, ...] = (
    perfume.RIG,
    dog.RIG,
    person.WOMAN,
    person.MAN,
    person.ATHLETE,
    person.BUSINESS_PERSON,
    person.PERSON,
    car.SPORTS_CAR,
    car.SUV_CAR,
    sneaker.RIG,
    cup.RIG,
    phone.RIG,
    *vessel.RIGS,
    watch.RIG,
    headphones.RIG,
    laptop.RIG,
    handbag.RIG,
    lipstick.RIG,
    burger.RIG,
    bird.RIG,
    sailboat.RIG,
    bicycle.RIG,
    bicycle.CYCLIST,
    astronaut.RIG,
    cat.RIG,
    horse.RIG,
    tree.RIG,
    plant.RIG,
    box.RIG,
    shopping_bag.RIG,
    tablet.RIG,
    tablet.TELEVISION,
    speaker.RIG,
    photo_camera.RIG,
    sunglasses.RIG,
    ring.RIG,
    drinkware.RIG,
    tshirt.RIG,
    dress.RIG,
    pizza.RIG,
    cake.RIG,
    fruit.RIG,
    plate.RIG,
    truck.RIG,
    bus.RIG,
    motorcycle.RIG,
    plane.RIG,
    drone.RIG,
    train.RIG,
    rocket.RIG,
    motorboat.RIG,
    sofa.RIG,
    sofa.CHAIR,
    lamp.RIG,
    flower.RIG,
    house.RIG,
    *ball.RIGS,
    book.RIG,
    logo.RIG,
    guitar.RIG,
    robot.RIG,
    fish.RIG,
    butterfly.RIG,
    elephant.RIG,
    lion.RIG,
    bear.RIG,
    person.DANCER,
    person.TYPIST,
    group.FAMILY,
    group.CROWD,
    hand.RIG,
)

_TABLE = table_of(RIGS)


def rig_for(text: str) -> Rig:
    """Give the rig for a subject in plain words; a card with the words for one that has none."""
    return find(text, _TABLE) or card(text)


def palette_for(rig: Rig, text: str, seed: int) -> Palette:
    """Give the rig's colors for this prompt: colors named in the words first, the rest by seed."""
    return painted(rig, text, seed)


__all__ = ["RIGS", "Gait", "Palette", "Pose", "Rig", "card", "document", "palette_for", "rig_for"]
