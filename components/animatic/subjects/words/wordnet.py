"""Builds `nouns.txt` from WordNet's noun files: ``python -m components.animatic.subjects.words.wordnet DICT_FOLDER``.

A noun goes to the rig whose anchor is its nearest ancestor; the common senses of a word count before the rare ones.
Made things that no rig draws are listed too, under "card", so that a piano stool is not taken for a piano.
WordNet 3.1 (c) Princeton University, used under the WordNet licence: see NOUNS-LICENSE.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from components.animatic.subjects.words.grammar import singular

ANIMAL, ARTIFACT, FOOD, PERSON, PLANT = "05", "06", "13", "18", "20"
THINGS = frozenset({ANIMAL, ARTIFACT, FOOD, PERSON, PLANT, "17", "27"})
"""The lexicographer's files of things one can see: with natural objects and substances."""
OTHER = "card"
FARTHEST, PER_SENSE = 5.0, 2.2
"""How many steps up an anchor may lie, and how many steps a rarer sense costs."""

ANCHORS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "dog": (("dog", ANIMAL),),
    "fox": (("fox", ANIMAL),),
    "arctic-fox": (("arctic_fox", ANIMAL),),
    "wolf": (("wolf", ANIMAL),),
    "rabbit": (("rabbit", ANIMAL), ("hare", ANIMAL)),
    "cow": (("cattle", ANIMAL), ("bison", ANIMAL)),
    "pig": (("swine", ANIMAL),),
    "sheep": (("sheep", ANIMAL),),
    "deer": (("deer", ANIMAL), ("antelope", ANIMAL)),
    "reindeer": (("caribou", ANIMAL),),
    "giraffe": (("giraffe", ANIMAL),),
    "zebra": (("zebra", ANIMAL),),
    "penguin": (("penguin", ANIMAL),),
    "owl": (("owl", ANIMAL),),
    "cat": (("domestic_cat", ANIMAL),),
    "lion": (("big_cat", ANIMAL), ("lynx", ANIMAL), ("cougar", ANIMAL)),
    "tiger": (("tiger", ANIMAL),),
    "leopard": (("leopard", ANIMAL), ("cheetah", ANIMAL), ("jaguar", ANIMAL)),
    "snow-leopard": (("snow_leopard", ANIMAL),),
    "panther": (("panther", ANIMAL),),
    "horse": (("horse", ANIMAL),),
    "donkey": (("mule", ANIMAL), ("donkey", ANIMAL)),
    "camel": (("camel", ANIMAL),),
    "goat": (("goat", ANIMAL),),
    "snake": (("snake", ANIMAL),),
    "crocodile": (("crocodilian_reptile", ANIMAL),),
    "squirrel": (("squirrel", ANIMAL),),
    "hedgehog": (("hedgehog", ANIMAL), ("porcupine", ANIMAL)),
    "crab": (("crab", ANIMAL),),
    "snail": (("snail", ANIMAL),),
    "bear": (("bear", ANIMAL),),
    "polar-bear": (("ice_bear", ANIMAL),),
    "panda": (("giant_panda", ANIMAL),),
    "elephant": (("elephant", ANIMAL),),
    "rhino": (("rhinoceros", ANIMAL),),
    "hippo": (("hippopotamus", ANIMAL),),
    "bird": (("bird", ANIMAL), ("bird_of_prey", ANIMAL)),
    "eagle": (("eagle", ANIMAL),),
    "seagull": (("gull", ANIMAL), ("tern", ANIMAL)),
    "hummingbird": (("hummingbird", ANIMAL),),
    "songbird": (("oscine", ANIMAL),),
    "robin": (("robin", ANIMAL),),
    "crow": (("crow", ANIMAL),),
    "pigeon": (("pigeon", ANIMAL),),
    "dove": (("dove", ANIMAL),),
    "hen": (("chicken", ANIMAL), ("turkey", ANIMAL)),
    "rooster": (("rooster", ANIMAL),),
    "duck": (("duck", ANIMAL),),
    "goose": (("goose", ANIMAL),),
    "swan": (("swan", ANIMAL),),
    "flamingo": (("flamingo", ANIMAL), ("stork", ANIMAL), ("heron", ANIMAL)),
    "peacock": (("peafowl", ANIMAL), ("pheasant", ANIMAL)),
    "parrot": (("parrot", ANIMAL),),
    "monkey": (("monkey", ANIMAL), ("lemur", ANIMAL), ("chimpanzee", ANIMAL)),
    "gorilla": (("gorilla", ANIMAL), ("ape", ANIMAL)),
    "orangutan": (("orangutan", ANIMAL),),
    "kangaroo": (("kangaroo", ANIMAL),),
    "frog": (("frog", ANIMAL),),
    "jellyfish": (("jellyfish", ANIMAL),),
    "octopus": (("octopus", ANIMAL), ("squid", ANIMAL)),
    "dinosaur": (("dinosaur", ANIMAL),),
    "dragon": (("pterosaur", ANIMAL),),
    "fish": (("fish", ANIMAL),),
    "shark": (("shark", ANIMAL),),
    "whale": (("whale", ANIMAL),),
    "dolphin": (("toothed_whale", ANIMAL),),
    "orca": (("killer_whale", ANIMAL),),
    "bee": (("bee", ANIMAL), ("wasp", ANIMAL)),
    "butterfly": (("butterfly", ANIMAL), ("moth", ANIMAL), ("dragonfly", ANIMAL)),
    "tree": (("tree", PLANT),),
    "flower": (("flower", PLANT),),
    "plant": (("houseplant", PLANT), ("fern", PLANT), ("succulent", PLANT), ("cactus", PLANT)),
    "fruit": (("edible_fruit", FOOD), ("berry", FOOD)),
    "plate": (
        ("dish", FOOD),
        ("meal", FOOD),
        ("meat", FOOD),
        ("seafood", FOOD),
    ),
    "bread": (("bread", FOOD), ("bun", FOOD)),
    "croissant": (("crescent_roll", FOOD),),
    "cake": (("cake", FOOD), ("dessert", FOOD), ("pastry", FOOD)),
    "salad": (("salad", FOOD),),
    "sushi": (("sushi", FOOD),),
    "pizza": (("pizza", FOOD),),
    "burger": (("hamburger", FOOD),),
    "sandwich": (("sandwich", FOOD),),
    "hot-dog": (("sausage", FOOD),),
    "taco": (("taco", FOOD), ("burrito", FOOD)),
    "pasta": (("pasta", FOOD),),
    "soup": (("soup", FOOD), ("stew", FOOD)),
    "curry": (("curry", FOOD),),
    "cereal": (("cold_cereal", FOOD),),
    "steak": (("steak", FOOD),),
    "roast": (("poultry", FOOD), ("roast", FOOD)),
    "cheese": (("cheese", FOOD),),
    "ice-cream": (("ice_cream", FOOD),),
    "pancakes": (("pancake", FOOD),),
    "waffles": (("waffle", FOOD),),
    "doughnut": (("doughnut", FOOD),),
    "muffin": (("muffin", FOOD),),
    "cookies": (("cookie", FOOD),),
    "popcorn": (("popcorn", FOOD),),
    "crate": (("vegetable", FOOD),),
    "chili": (("chili", FOOD),),
    "spices": (("spice", FOOD), ("herb", FOOD)),
    "apple": (("apple", FOOD),),
    "orange": (("orange", FOOD), ("mandarin", FOOD)),
    "lemon": (("lemon", FOOD), ("lime", FOOD)),
    "banana": (("banana", FOOD),),
    "strawberry": (("strawberry", FOOD),),
    "watermelon": (("melon", FOOD),),
    "avocado": (("avocado", FOOD),),
    "pineapple": (("pineapple", FOOD),),
    "cup": (("coffee", FOOD), ("cocoa", FOOD)),
    "tea": (("tea", FOOD),),
    "milk": (("milk", FOOD),),
    "whiskey": (("whiskey", FOOD), ("brandy", FOOD), ("rum", FOOD)),
    "milkshake": (("milkshake", FOOD),),
    "mojito": (("cocktail", FOOD), ("mixed_drink", FOOD)),
    "glass": (("fruit_juice", FOOD),),
    "wine": (("wine", FOOD), ("liquor", FOOD)),
    "beer": (("beer", FOOD), ("brew", FOOD)),
    "bottle": (("soft_drink", FOOD), ("bottle", ARTIFACT), ("sauce", FOOD)),
    "jar": (("cream", ARTIFACT),),
    "jam": (("jam", FOOD), ("conserve", FOOD)),
    "teapot": (("teapot", ARTIFACT),),
    "jug": (("pitcher", ARTIFACT),),
    "pan": (("frying_pan", ARTIFACT),),
    "pot": (("pot", ARTIFACT),),
    "candle": (("candle", ARTIFACT),),
    "box": (("box", ARTIFACT),),
    "perfume": (("perfume", ARTIFACT),),
    "car": (("car", ARTIFACT),),
    "suv": (("jeep", ARTIFACT), ("minivan", ARTIFACT), ("pickup", ARTIFACT)),
    "truck": (("truck", ARTIFACT),),
    "bus": (("bus", ARTIFACT),),
    "motorcycle": (("motorcycle", ARTIFACT), ("motor_scooter", ARTIFACT)),
    "bicycle": (("bicycle", ARTIFACT),),
    "plane": (("airplane", ARTIFACT),),
    "train": (("train", ARTIFACT), ("locomotive", ARTIFACT), ("streetcar", ARTIFACT)),
    "rocket": (("rocket", ARTIFACT),),
    "spaceship": (("spacecraft", ARTIFACT),),
    "satellite": (("satellite", ARTIFACT),),
    "helicopter": (("helicopter", ARTIFACT),),
    "hot-air-balloon": (("balloon", ARTIFACT),),
    "van": (("van", ARTIFACT),),
    "ambulance": (("ambulance", ARTIFACT),),
    "taxi": (("cab", ARTIFACT),),
    "race-car": (("racer", ARTIFACT),),
    "tractor": (("tractor", ARTIFACT),),
    "excavator": (("power_shovel", ARTIFACT), ("bulldozer", ARTIFACT)),
    "yacht": (("yacht", ARTIFACT),),
    "container-ship": (("cargo_ship", ARTIFACT),),
    "liner": (("passenger_ship", ARTIFACT),),
    "lighthouse": (("beacon", ARTIFACT),),
    "castle": (("castle", ARTIFACT), ("palace", ARTIFACT)),
    "windmill": (("windmill", ARTIFACT),),
    "sailboat": (("sailing_vessel", ARTIFACT),),
    "motorboat": (("motorboat", ARTIFACT), ("powerboat", ARTIFACT), ("boat", ARTIFACT)),
    "sneaker": (("shoe", ARTIFACT),),
    "boot": (("boot", ARTIFACT),),
    "hat": (("hat", ARTIFACT),),
    "helmet": (("helmet", ARTIFACT),),
    "jeans": (("trouser", ARTIFACT),),
    "skirt": (("skirt", ARTIFACT),),
    "scarf": (("scarf", ARTIFACT),),
    "socks": (("stocking", ARTIFACT),),
    "necklace": (("necklace", ARTIFACT),),
    "bracelet": (("bracelet", ARTIFACT),),
    "backpack": (("backpack", ARTIFACT),),
    "suitcase": (("suitcase", ARTIFACT), ("baggage", ARTIFACT)),
    "handbag": (("bag", ARTIFACT),),
    "dress": (("dress", ARTIFACT),),
    "tshirt": (("shirt", ARTIFACT), ("jersey", ARTIFACT)),
    "jacket": (("jacket", ARTIFACT), ("coat", ARTIFACT)),
    "umbrella": (("umbrella", ARTIFACT),),
    "watch": (("watch", ARTIFACT),),
    "sunglasses": (("spectacles", ARTIFACT),),
    "phone": (("telephone", ARTIFACT),),
    "laptop": (("portable_computer", ARTIFACT),),
    "tv": (("television_receiver", ARTIFACT), ("monitor", ARTIFACT)),
    "camera": (("camera", ARTIFACT),),
    "speaker": (("loudspeaker", ARTIFACT),),
    "headphones": (("earphone", ARTIFACT),),
    "desktop": (("personal_computer", ARTIFACT),),
    "printer": (("printer", ARTIFACT),),
    "sofa": (("sofa", ARTIFACT),),
    "chair": (("chair", ARTIFACT), ("stool", ARTIFACT)),
    "lamp": (("lamp", ARTIFACT),),
    "lantern": (("lantern", ARTIFACT),),
    "clock": (("clock", ARTIFACT),),
    "piano": (("piano", ARTIFACT),),
    "trumpet": (("brass", ARTIFACT),),
    "drums": (("drum", ARTIFACT),),
    "pen": (("pen", ARTIFACT),),
    "hammer": (("hammer", ARTIFACT),),
    "spanner": (("wrench", ARTIFACT),),
    "pencil": (("pencil", ARTIFACT),),
    "house": (("house", ARTIFACT), ("dwelling", ARTIFACT)),
    "book": (("book", ARTIFACT), ("book", "10")),
    "guitar": (("guitar", ARTIFACT),),
    "violin": (("violin", ARTIFACT), ("viola", ARTIFACT), ("cello", ARTIFACT), ("bass_fiddle", ARTIFACT)),
    "microphone": (("microphone", ARTIFACT),),
    "robot-vacuum": (("vacuum", ARTIFACT),),
    "hair-dryer": (("hand_blower", ARTIFACT),),
    "toothbrush": (("toothbrush", ARTIFACT),),
    "washer": (("washing_machine", ARTIFACT),),
    "fridge": (("refrigerator", ARTIFACT),),
    "ball": (("ball", ARTIFACT),),
    "robot": (("automaton", ARTIFACT),),
    "woman": (("woman", PERSON), ("girl", PERSON), ("female", PERSON)),
    "man": (("man", PERSON), ("boy", PERSON), ("male", PERSON)),
    "athlete": (("athlete", PERSON), ("runner", PERSON)),
    "business-person": (("businessperson", PERSON), ("executive", PERSON)),
    "dancer": (("dancer", PERSON),),
    "surfer": (("surfer", PERSON),),
    "skateboarder": (("skateboarder", PERSON),),
    "skier": (("skier", PERSON),),
    "snowboarder": (("snowboarder", PERSON),),
    "kayaker": (("canoeist", PERSON), ("rower", PERSON)),
    "boxer": (("boxer", PERSON),),
    "weightlifter": (("weightlifter", PERSON),),
    "soccer-player": (("soccer_player", PERSON), ("football_player", PERSON)),
    "basketball-player": (("basketball_player", PERSON),),
    "tennis-player": (("tennis_player", PERSON),),
    "horse-rider": (("horseman", PERSON), ("jockey", PERSON), ("cowboy", PERSON)),
    "motorcyclist": (("motorcyclist", PERSON),),
    "hiker": (("hiker", PERSON), ("mountaineer", PERSON)),
    "construction-worker": (("builder", PERSON), ("construction_worker", PERSON)),
    "firefighter": (("fireman", PERSON),),
    "police-officer": (("policeman", PERSON),),
    "pilot": (("pilot", PERSON),),
    "singer": (("singer", PERSON),),
    "painter": (("painter", PERSON),),
    "dj": (("disk_jockey", PERSON),),
    "astronaut": (("astronaut", PERSON),),
    "with-baby": (("baby", PERSON),),
    "wedding-couple": (("newlywed", PERSON),),
    "consultation": (("patient", PERSON),),
    "delivery": (("deliveryman", PERSON), ("mailman", PERSON)),
    "checkout": (("cashier", PERSON), ("shopkeeper", PERSON), ("salesclerk", PERSON)),
    "person": (
        ("worker", PERSON),
        ("professional", PERSON),
        ("traveler", PERSON),
        ("entertainer", PERSON),
        ("artist", PERSON),
        ("child", PERSON),
        ("expert", PERSON),
        ("student", PERSON),
    ),
}


@dataclass(frozen=True)
class Synset:
    """One meaning: its words, its file, what it is a kind of."""

    words: tuple[str, ...]
    file: str
    kinds: tuple[str, ...]


def meanings(folder: Path) -> dict[str, Synset]:
    """Read data.noun."""
    found = {}
    for row in (folder / "data.noun").read_text(encoding="utf-8").splitlines():
        if row.startswith("  "):
            continue
        part = row.split("|")[0].split()
        words = int(part[3], 16)
        first = 5 + 2 * words
        links = [part[first + 4 * i : first + 4 * i + 4] for i in range(int(part[first - 1]))]
        kinds = tuple(link[1] for link in links if link[0] == "@" and link[2] == "n")
        found[part[0]] = Synset(tuple(part[4 + 2 * i] for i in range(words)), part[1], kinds)
    return found


def senses(folder: Path) -> dict[str, tuple[str, ...]]:
    """Read index.noun: the meanings of each word, the commonest first."""
    found = {}
    for row in (folder / "index.noun").read_text(encoding="utf-8").splitlines():
        if not row.startswith("  "):
            part = row.split()
            found[part[0]] = tuple(part[-int(part[2]) :])
    return found


def nouns(folder: Path) -> dict[str, list[str]]:
    """Give the nouns of each rig."""
    synsets, index = meanings(folder), senses(folder)
    anchored: dict[str, str] = {}
    for rig, anchors in ANCHORS.items():
        for word, file in anchors:
            for offset in index.get(word, ()):
                if synsets[offset].file == file:
                    anchored.setdefault(offset, rig)
                    break
            else:
                raise SystemExit(f"WordNet has no noun {word!r} in file {file}: mend ANCHORS[{rig!r}].")
    found: dict[str, list[str]] = {rig: [] for rig in (*ANCHORS, OTHER)}
    adjectives = {row.split()[0] for row in (folder / "index.adj").read_text(encoding="utf-8").splitlines()}
    for word, offsets in sorted(index.items()):
        if not _plain(word):
            continue
        named = _rig(offsets, synsets, anchored)
        if named:
            found[named].append(word.replace("_", " "))
        elif "_" not in word and word not in adjectives and synsets[offsets[0]].file == ARTIFACT:
            found[OTHER].append(word)
    return found


def _plain(word: str) -> bool:
    return word.count("_") <= 2 and len(word) > 2 and not any(letter.isdigit() or letter in "./'" for letter in word)


def _rig(offsets: tuple[str, ...], synsets: Mapping[str, Synset], anchored: Mapping[str, str]) -> str | None:
    """The rig of a word's best sense; none where its commonest sense is no thing at all."""
    if synsets[offsets[0]].file not in THINGS:
        return None
    best: tuple[float, str] | None = None
    for place, offset in enumerate(offsets[:3]):
        found = _climb(offset, synsets, anchored)
        if found is not None:
            score = (found[0] + PER_SENSE * place, found[1])
            best = min(best, score) if best else score
    return best[1] if best is not None and best[0] <= FARTHEST else None


def _climb(offset: str, synsets: Mapping[str, Synset], anchored: Mapping[str, str]) -> tuple[int, str] | None:
    level = [offset]
    for steps in range(int(FARTHEST) + 1):
        for one in level:
            if one in anchored:
                return steps, anchored[one]
        level = [kind for one in level for kind in synsets[one].kinds]
    return None


def main(folder: Path) -> None:
    """Write the table beside this file, one rig a line."""
    lines, taken = [], set[str]()
    for rig, words in nouns(folder).items():
        plain = {" ".join(singular(part) for part in word.split()) for word in words} - taken
        taken |= plain
        lines.append(f"{rig}: {', '.join(sorted(plain))}")
    Path(__file__).with_name("nouns.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
