"""Plain phrases land in the place that a reader would see before the inner eye."""

import pytest

from components.animatic import AnimaticRequest, direct
from components.animatic.settings import SETTINGS

PHRASES = (
    ("a laptop in a busy open-plan office", "office"),
    ("a perfume bottle on a marble countertop", "tabletop"),
    ("rooftop at night, a woman looking over the skyline", "skyline"),
    ("a sea turtle under water", "underwater"),
    ("a chef plating pasta in a restaurant kitchen", "kitchen"),
    ("a family on the sofa in a sunlit living room", "living_room"),
    ("an espresso on the counter of a small coffee bar", "cafe"),
    ("a model browsing dresses in a boutique", "shop"),
    ("groceries in a supermarket aisle", "shop"),
    ("an athlete lifting weights in a gym", "gym"),
    ("a singer on a concert stage with lasers", "stage"),
    ("a speaker at a podium at a keynote, auditorium", "stage"),
    ("robots assembling cars in a factory", "factory"),
    ("a forklift in a warehouse", "factory"),
    ("a sneaker on a white background", "cyclorama"),
    ("a sneaker on a pink background", "seamless"),
    ("a watch on a black background", "black_studio"),
    ("headphones against a flowing gradient background", "abstract"),
    ("a couple strolling a cobblestone street in Paris", "street"),
    ("a food stall at a night market", "street"),
    ("a motorcycle on the highway at sunset", "highway"),
    ("an SUV on a winding open road", "highway"),
    ("aerial view of the Manhattan skyline", "skyline"),
    ("kids riding bikes in a quiet suburb", "suburb"),
    ("a house with a white picket fence and a driveway", "suburb"),
    ("a dog chasing a ball in the park", "park"),
    ("a picnic under trees in a city park", "park"),
    ("a tractor in a wheat field", "field"),
    ("a fox in a misty forest", "forest"),
    ("hikers on an alpine summit", "mountains"),
    ("camels crossing the Sahara", "desert"),
    ("a surfer walking along the beach", "beach"),
    ("palm trees on a tropical island shore", "beach"),
    ("a yacht on the open sea", "ocean"),
    ("a lighthouse on waves, stormy ocean", "ocean"),
    ("a coral reef with clownfish", "underwater"),
    ("a plane flying above the clouds", "sky"),
    ("a hot air balloon high in the sky", "sky"),
    ("a cabin in deep snow", "snow"),
    ("a husky in a snowy winter forest", "snow"),
    ("a toucan in the Amazon rainforest", "jungle"),
    ("a waterfall in the jungle", "waterfall"),
    ("an astronaut floating in outer space", "space"),
    ("a rover on Mars", "planet"),
    ("an astronaut walking on the moon", "planet"),
    ("a rowing boat on a still mountain lake", "lake"),
    ("neon city in the rain", "city"),
    ("a taxi in downtown New York traffic", "city"),
    ("a woman walking down a busy city street", "city"),
    ("a baby sleeping in a cozy bedroom", "interior"),
    ("a student reading in the library", "interior"),
    ("hand cream on a bathroom shelf", "tabletop"),
    ("a burger on a rustic wooden table", "tabletop"),
    ("a lipstick on a pedestal, pastel studio backdrop", "studio"),
    ("a footballer in a packed stadium", "stadium"),
    ("a wedding in a garden full of roses", "park"),
    ("a meeting in a glass conference room", "office"),
    ("a barista in a bakery", "cafe"),
    ("a carpenter in an old workshop", "factory"),
    ("a spaceship passing a nebula", "space"),
    ("a wolf on a frozen tundra", "snow"),
    ("a bottle on the sand dunes", "desert"),
    ("a surfer riding a huge wave", "surf"),
    ("a woman meditating by a waterfall", "waterfall"),
    ("a formula 1 car on a race track", "race_track"),
    ("a skier carving down a slope in fresh powder", "ski_slope"),
    ("a bottle of wine in a vineyard at sunset", "vineyard"),
)


@pytest.mark.parametrize(("phrase", "setting"), PHRASES)
def test_a_phrase_lands_in_its_place(phrase, setting):
    assert direct(AnimaticRequest(phrase)).setting == setting


def test_the_phrases_visit_every_place():
    assert {setting for _, setting in PHRASES} == set(SETTINGS)
