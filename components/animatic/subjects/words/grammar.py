"""The little words by which a phrase is cut into its parts, and how a plural becomes a singular."""

import re
from collections.abc import Mapping
from types import MappingProxyType

WORD = re.compile(r"[a-zà-ÿ0-9]+(?:['’-][a-zà-ÿ0-9]+)*")
BREAK = re.compile(r"[,.;:!?()\n]| - | – | — ")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


PREPOSITIONS = _set(
    "with without in on at by under over through across into onto from near beside behind above below along "
    "inside outside against around between during for to toward towards down up off that which who whose "
    "before after within beneath underneath beyond atop while as and or next amid among surrounded made made-of "
    "wearing holding"
)
VERBS = _set(
    "is are was were be being has have does do runs walks drives sits stands jumps flies swims sails sleeps "
    "eats drinks dances plays rides races speeds glides floats spins rotates rises pours opens moves looks "
    "smiles waits leaps gallops trots drifts rolls turns lies rests shines appears emerges parked seated "
    "poured filled placed covered set wrapped served topped lifted pulled drizzled"
)
DETERMINERS = _set("a an the his her its their my our your this that some two three")
DOES = "does"
"""What stands for a verb that follows a noun: of "kicks a ball" the singular would be a noun."""
HOLDERS = _set(
    "bottle pair cup mug glass can slice piece plate bowl pack box bunch bouquet group kind sort type tube jar shot "
    "photo picture image video closeup close-up view scene portrait crowd team couple number lot shots pint "
    "flute dram carafe pitcher carton crate pot bucket basket bag packet tray set row stack pile herd flock "
    "school half bar"
)
VESSELS = _set("can jar tube carton")
"""Holders that are shown themselves: a can of beer is a can, a bottle of perfume is a perfume."""
PARTS = _set(
    "backpack badge bag band bead beard beret bow bowtie bracelet bristle bucket button cap chain clasp collar "
    "cord cork cover crown cufflink dial dress earring engraving fan flag frame fringe glasses glove hair handle "
    "hat headphone headscarf helmet hinge hood hoodie jacket jewelry keyboard label lace lens lid light logo "
    "mirror necklace nozzle pattern pearl pocket print pump purse ribbon rim ring ruffle scarf screen seal sequin "
    "shirt shoe sleeve smile sole spoiler spray stand stem sticker stitching stopper strap straw stripe suit "
    "sunglasses suspender sweater tail tassel tattoo tie tire topping trim umbrella veil visor wheel wing zipper "
)
"""What is worn or built in: said after "with" it belongs to the first, and is no second subject."""
TOPPINGS = _set(
    "bacon berry blueberry bubble butter caramel cheese chili chip chocolate chopstick cinnamon cracker cream "
    "crumb dressing drop droplet egg firework flame foam frost frosting garnish glaze grape herb honey ice "
    "icing ketchup leaf lemon lime mayonnaise milk mint mist mustard nut oil olive onion parsley pepper petal "
    "raspberry salt sauce seed smoke spark splash sprinkle steam strawberry sugar syrup tomato walnut water"
)
"""What lies on food or in the air about a thing, and is drawn with it or not at all."""
OTHERS = _set(
    "machine key bowl food house shop store grinder leash holder seat engine maker filter bean bed toy tire "
    "tyre rack cage cover roaster wash insurance dealership station charger cleaner park chip detergent"
)
"""Heads that turn a known word before them into something else: a car key, a dog bowl."""
_IRREGULAR: Mapping[str, str] = MappingProxyType(
    {
        "people": "person",
        "men": "man",
        "women": "woman",
        "children": "child",
        "leaves": "leaf",
        "puppies": "puppy",
        "wolves": "wolf",
        "athletes": "athlete",
        "earphones": "headphones",
        "loaves": "loaf",
        "knives": "knife",
        "geese": "goose",
        "mice": "mouse",
        "feet": "foot",
        "movies": "movie",
        "cookies": "cookie",
        "smoothies": "smoothie",
        "brownies": "brownie",
        "hoodies": "hoodie",
    }
)
_PLURAL_ONLY = _set(
    "glasses headphones sunglasses trainers goggles jeans shorts trousers leggings aviators shades fans "
    "parents kids noodles ens"
)
"""Plurals that mean a thing of their own: trainers are shoes, a trainer is a person."""


def singular(word: str) -> str:
    """Give a noun in the singular; other words pass through."""
    word = word.removesuffix("'s").removesuffix("’s")
    if word in _PLURAL_ONLY:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if len(word) > 4 and word.endswith("oes") and word not in ("shoes", "canoes"):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ens")):
        return word[:-1]
    return word
