"""The words that people use for places: those that name one, and those that only hint at it."""

from collections.abc import Mapping

import components.animatic.indoor_places as indoors

SETTINGS: Mapping[str, tuple[str, ...]] = {
    **indoors.SETTINGS,
    "": (
        "gold bar", "gold bars", "chocolate bar", "chocolate bars", "protein bar", "energy bar", "snack bar",
        "candy bar", "soap bar", "bar of soap", "bar of chocolate", "bar of gold", "bar chart", "golf club",
        "golf clubs", "forest green", "ocean blue", "sky blue", "space gray", "space grey", "snow white",
        "desert rose", "sea salt", "kitchen roll", "garden hose", "charging station", "space station",
        "police station", "mountain bike", "street style", "beach ball",
    ),
    "field": (
        "field", "fields", "sunflower", "sunflowers", "sunflower field", "meadow", "meadows", "grassland", "wheat",
        "wheat field", "countryside", "farmland", "prairie", "lavender", "flower field", "pasture",
        "savanna", "savannah", "rice field", "orchard",
    ),
    "city": (
        "city", "tokyo alley", "city lights", "city night", "big city", "london", "berlin", "paris skyline", "dubai",
        "singapore", "seoul", "los angeles", "chicago", "san francisco", "city street", "city streets",
        "busy city street", "rainy city", "downtown", "urban", "skyscraper", "skyscrapers", "tokyo", "new york",
        "manhattan", "hong kong", "shanghai", "neon city", "traffic", "metropolis", "times square", "avenue",
        "crosswalk", "financial district", "city center", "city centre",
    ),
    "street": (
        "street", "streets", "alley", "boulevard", "sidewalk", "cobblestone street", "cobblestones",
        "cobbled street", "storefront", "storefronts", "shop window", "shop front",
        "village street", "paris", "market", "street market", "night market", "farmers market", "market stall",
        "market stalls", "bazaar", "pavement",
    ),
    "highway": (
        "highway", "freeway", "motorway", "interstate", "open road", "country road", "coastal road", "winding road",
        "autobahn", "expressway",
    ),
    "skyline": (
        "skyline", "city skyline", "manhattan skyline", "rooftop", "rooftops", "roof terrace", "roof top",
        "above the city", "over the city", "city from above", "skyscraper roof", "penthouse terrace",
        "city lights below",
    ),
    "suburb": (
        "suburb", "suburbs", "suburban", "suburbia", "suburban street", "neighborhood", "neighbourhood",
        "front yard", "backyard", "driveway", "picket fence", "residential street", "family home", "cul-de-sac",
        "porch", "front porch",
    ),
    "park": (
        "park", "city park", "central park", "playground",
        "picnic", "park bench", "lawn", "golf course",
        "golf club", "flower bed", "flower beds",
    ),
    "stadium": (
        "stadium", "arena", "football pitch", "soccer field", "football field", "soccer pitch", "playing field",
        "sports ground", "running track", "athletics track", "baseball field", "tennis court",
    ),
    "mountains": (
        "mountain", "mountains", "alps", "alpine", "peak", "peaks", "summit", "glacier", "himalaya", "himalayas",
        "mountain range", "fjord", "iceland", "hike trail",
        "mountain top", "snowy mountains", "canyon rim", "highlands",
    ),
    "lake": (
        "lake", "mountain lake", "still lake", "lakeside", "lake shore", "lakeshore", "pond", "lagoon at dawn",
        "jetty", "pier on a lake", "river", "riverbank", "riverside",
    ),
    "snow": (
        "tundra", "iceberg", "icebergs", "penguins", "polar bear", "igloo", "snowman", "sledding",
        "deep snow", "snowy forest", "winter forest", "snowy winter forest", "winter wonderland", "snowy field",
        "snow-covered", "snow covered", "winter landscape", "snowy landscape", "arctic", "antarctica", "north pole",
        "ice field", "frozen lake", "snowy woods", "christmas village", "lapland", "siberia", "snowy cabin",
    ),
    "forest": (
        "forest", "misty forest", "woods", "woodland", "pine forest", "redwood", "redwoods", "grove",
        "autumn forest", "birch forest", "bamboo forest",
    ),
    "jungle": (
        "jungle", "rainforest", "rain forest", "amazon", "tropical forest", "bali", "congo", "borneo",
        "tropical garden", "greenhouse",
    ),
    "desert": (
        "desert", "dune", "dunes", "sand dune", "sand dunes", "sahara", "canyon", "grand canyon", "mesa", "arizona",
        "route 66", "namib", "oasis", "badlands", "monument valley", "desert road", "outback",
    ),
    "beach": (
        "beach", "coastline", "rocky shore", "boardwalk", "sandcastle", "lagoon", "tropical beach", "shore",
        "seashore", "coast", "seaside", "tropical island", "island", "island shore", "tropical beach", "palm beach",
        "hawaii", "maldives", "caribbean", "sandy beach", "shoreline", "coastal",
    ),
    "ocean": (
        "ocean", "sea", "open sea", "open ocean", "waves", "bay", "at sea", "breaching", "breaches",
        "out of the water", "out of the sea", "high seas", "atlantic", "pacific",
        "offshore", "water surface",
    ),
    "underwater": (
        "underwater", "sea turtle", "under water", "under the sea", "undersea", "below the surface",
        "beneath the surface", "beneath the waves", "under the waves", "seabed", "sea bed", "ocean floor",
        "sea floor", "coral", "coral reef", "reef", "aquarium", "scuba", "scuba diving", "deep sea", "submerged",
        "school of fish",
    ),
    "sky": (
        "above the clouds", "over the clouds", "through the clouds", "in the clouds", "among the clouds",
        "sea of clouds", "cloudscape", "in the sky", "high in the sky", "in the air", "mid-air", "midair",
        "skydiving", "stratosphere", "heaven", "skies", "cruising altitude", "into the sky", "across the sky",
    ),
    "space": (
        "space", "outer space", "deep space", "galaxy", "orbit of earth", "earth orbit", "low orbit", "nebula",
        "stars above", "cosmos", "zero gravity", "universe", "milky way galaxy", "space station", "interstellar",
        "planet earth",
        "the earth", "orbiting earth", "solar system",
    ),
    "planet": (
        "planet", "alien planet", "distant planet", "mars", "on mars", "moon surface", "on the moon", "lunar",
        "lunar surface", "martian", "red planet", "alien world", "crater", "craters", "asteroid", "exoplanet",
    ),
    "surf": (
        "surf", "surfing", "big waves", "breaking wave", "big wave", "huge wave", "giant wave", "wave face",
        "barrel wave", "surf break", "surf spot", "rides a wave", "riding a wave", "catches a wave", "catching a wave",
        "rides the wave",
    ),
    "waterfall": (
        "waterfall", "waterfalls", "water falls", "cascade", "cascades", "plunge pool", "mountain stream", "rapids",
        "whitewater", "niagara falls", "iguazu", "jungle waterfall", "hidden waterfall", "rocky stream",
    ),
    "race_track": (
        "race track", "racetrack", "racing circuit", "race circuit", "formula one", "formula 1", "f1", "grand prix",
        "motorsport", "speedway", "pit lane", "pit stop", "finish line", "race day", "checkered flag", "le mans",
        "nascar", "motor racing", "racing track",
    ),
    "ski_slope": (
        "ski", "skiing", "ski slope", "ski slopes", "slope", "slopes", "piste", "ski resort", "ski lift", "chairlift",
        "snowboard park", "snowboarding", "fresh powder", "powder snow", "deep powder", "slalom", "ski run",
        "downhill skiing", "ski jump", "snowy slope",
    ),
    "vineyard": (
        "vineyard", "vineyards", "winery", "wine estate", "grape vines", "vines", "rows of vines", "grape harvest",
        "tuscany", "napa valley", "wine country", "wine region", "bordeaux",
    ),
    "harbor": (
        "harbor", "harbour", "marina", "port", "quay", "dock", "docks", "pier", "wharf", "fishing village",
        "fishing port", "seaport", "waterfront", "moored boats", "boat dock",
    ),
    "pool": (
        "swimming pool", "pool", "poolside", "infinity pool", "rooftop pool", "hotel pool", "resort pool", "pool party",
        "resort", "by the pool", "lido", "pool deck", "luxury resort",
    ),
    "construction": (
        "construction site", "building site", "construction", "construction zone", "scaffolding", "scaffold",
        "under construction", "steel frame", "steel beams", "construction crew", "demolition site",
        "construction workers",
    ),
    "garden": (
        "garden", "gardens", "rose garden", "botanical garden", "backyard garden", "flower garden", "english garden",
        "formal garden", "garden party", "hedges", "rose bushes", "fountain", "courtyard garden", "palace garden",
        "greenhouse garden",
    ),
    "camp": (
        "campfire", "camping", "campsite", "camp", "camp fire", "bonfire", "under the stars", "starry night",
        "starry sky", "night sky", "milky way", "stargazing", "around the fire", "glamping", "tent", "tents",
        "star-filled sky",
    ),
    "kyoto": (
        "japanese street", "old japanese street", "kyoto", "japan", "japanese garden", "japanese town",
        "japanese village", "cherry blossom", "cherry blossoms", "cherry trees", "sakura", "torii", "torii gate",
        "pagoda", "shrine", "japanese temple", "temple", "temples", "gion", "paper lanterns", "ryokan", "zen garden",
        "tea house garden",
    ),
    "farm": (
        "farm", "farms", "barn", "red barn", "barnyard", "ranch", "farmhouse", "farmyard", "farmstead", "hay bales",
        "hay bale", "stable", "stables", "dairy farm", "organic farm", "chicken coop", "silo",
    ),
    "square": (
        "town square", "village square", "old town square", "old town", "plaza", "piazza", "market square",
        "main square", "european town", "european village", "medieval town", "city square", "village", "small town",
        "town", "church square", "rome", "prague", "italian town", "christmas market",
    ),
    "runway": (
        "runway", "airport runway", "airfield", "tarmac", "taxiway", "apron", "airstrip", "landing strip",
        "air base", "airport apron",
    ),
    "festival": (
        "music festival", "festival", "festival ground", "festival grounds", "fairground", "fair", "funfair",
        "carnival", "county fair", "street festival", "open air concert", "open-air concert", "string lights",
        "food festival", "amusement park", "theme park", "beer garden",
    ),
}  # fmt: skip

PLAIN: Mapping[str, tuple[str, ...]] = {
    **indoors.PLAIN,
    "": (
        "water drops", "water droplets", "drops of water", "drinking water", "water bottle", "glass of water",
        "bottle of water", "sparkling water", "water glass", "building blocks", "water jug", "water splash",
        "ice cream", "ice cubes", "iced", "sand timer", "table lamp",
        "table tennis", "flower pattern", "tree house", "window cleaner", "fish and chips", "fish tacos",
    ),
    "field": (
        "flowers", "flower", "grass", "hills", "landscape", "nature", "outdoors",
    ),
    "park": (
        "bench", "outside", "picnic blanket",
    ),
    "mountains": (
        "cliff", "cliffs", "valley", "hike", "hiking",
    ),
    "snow": (
        "snow", "snowy", "winter", "ice", "sled", "christmas",
    ),
    "forest": (
        "trees", "tree", "trail",
    ),
    "desert": (
        "sand",
    ),
    "city": (
        "building", "buildings", "bridge", "taxi",
    ),
    "highway": (
        "road", "driving",
    ),
    "suburb": (
        "house", "houses", "washing a car", "washing the car", "washing his car", "washing her car", "car wash",
    ),
    "beach": (
        "palm trees", "palm", "seagull",
    ),
    "lake": (
        "rowing boat", "canoe", "kayak", "fishing",
    ),
    "ocean": (
        "water", "yacht", "sailing", "ship", "lighthouse",
    ),
    "underwater": (
        "fish", "diver", "shark", "dolphin", "whale", "turtle", "jellyfish",
    ),
    "sky": (
        "sky", "clouds", "cloud", "hot air balloon",
    ),
    "space": (
        "spaceship", "satellite", "astronaut",
    ),
    "stadium": (
        "football", "soccer", "goal",
    ),
    "planet": (
        "moon", "rover", "alien",
    ),
    "surf": (
        "surfer", "wave",
    ),
    "race_track": (
        "race",
    ),
    "ski_slope": (
        "skier", "snowboarder", "snowboard",
    ),
    "harbor": (
        "boats",
    ),
    "pool": (
        "swimmer", "sun lounger",
    ),
    "skyline": (
        "fireworks", "firework", "new year's eve",
    ),
    "construction": (
        "construction worker", "bulldozer", "excavator", "hard hat",
    ),
    "garden": (
        "gardener", "gardening", "roses",
    ),
    "camp": (
        "stars",
    ),
    "kyoto": (
        "samurai", "geisha", "kimono", "lanterns",
    ),
    "farm": (
        "farmer", "tractor", "hay",
    ),
}  # fmt: skip
"""Words that only decide when nothing clearer was said."""

HOMES: Mapping[str, str] = {
    name: place
    for place, names in {
        "kitchen": "chef home-cook cake bread plate salad pan pot pancakes cupcake fridge washer",
        "cafe": "cup tea matcha chai croissant burger pizza muffin cookies iced-coffee milkshake sandwich bagel "
        "coffee-date women-at-cafe",
        "restaurant": "wine-glass flute martini margarita mojito steak pasta dinner-party toast",
        "office": "typist laptop business-person businesswoman businessman team-meeting handshake desktop keyboard "
        "men-shaking-hands high-five",
        "hospital": "doctor consultation",
        "stage": "presenter dancer ballerina singer drummer microphone guitar violin saxophone piano drums "
        "lecture waltz",
        "nightclub": "dj",
        "classroom": "class",
        "living_room": "book controller vr-headset tv tablet gift sofa chair movie-night teddy robot-vacuum with-baby "
        "father-with-baby family-dinner vacuum heater bookcase mirror plant",
        "bathroom": "lipstick mascara compact makeup-brush cream polish toothbrush hair-dryer razor soap",
        "street": "phone camera handbag bag umbrella headphones earbuds sunglasses skateboarder skateboard "
        "scooter-rider delivery police-officer",
        "shop": "hoodie jacket tshirt dress sneaker checkout stiletto hat",
        "airport": "suitcase pilot",
        "park": "golfer yogi meditator ice-cream balloons party-balloon "
        "embrace couple old-couple conversation friends jumper "
        "women-talking men-talking dog-walker woman-with-dog man-with-dog stroller parent-child mother-child "
        "father-child",
        "stadium": "soccer-player tennis-player trophy medal",
        "gym": "weightlifter boxer push-ups dumbbell kettlebell basketball-player",
        "ski_slope": "skier snowboarder",
        "mountains": "hiker paraglider castle",
        "construction": "construction-worker",
        "race_track": "race-car",
        "workshop": "ladder",
        "laboratory": "robot",
        "abstract": "logo",
        "studio": "hand",
        "highway": "car suv truck motorcycle motorcyclist bus",
        "suburb": "house van",
        "lake": "kayaker swan duck flamingo",
        "surf": "surfer",
        "garden": "wedding-couple bride butterfly robin songbird hummingbird snail peacock",
        "snow": "penguin penguin-chick polar-bear reindeer arctic-fox snowy-owl husky",
        "jungle": "tiger panther frog dinosaur gorilla monkey orangutan parrot",
        "forest": "fox wolf deer doe owl bear rabbit squirrel hedgehog",
        "sky": "plane eagle dove",
        "beach": "lighthouse hand-in-hand old-hand-in-hand crab surfboard",
        "farm": "cow pig sheep hen rooster chick goat donkey goose",
        "underwater": "octopus jellyfish fish shark whale dolphin orca sea-turtle",
        "desert": "camel snake",
    }.items()
    for name in names.split()
}
"""Where one meets a subject, or somebody with that thing, when no word says where."""
