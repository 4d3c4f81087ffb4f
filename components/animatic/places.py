"""The words that people use for places: those that name one, and those that only hint at it."""

from collections.abc import Mapping

SETTINGS: Mapping[str, tuple[str, ...]] = {
    "field": (
        "field", "fields", "sunflower", "sunflowers", "sunflower field", "meadow", "meadows", "grassland", "wheat",
        "wheat field", "countryside", "farm", "farmland", "prairie", "lavender", "flower field", "pasture",
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
        "cobbled street", "old town", "storefront", "storefronts", "shop window", "shop front", "town",
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
        "park", "city park", "central park", "garden", "gardens", "rose garden", "botanical garden", "playground",
        "picnic", "park bench", "backyard garden", "lawn", "golf course",
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
        "ocean", "sea", "open sea", "open ocean", "waves", "bay", "at sea",
        "breaching", "breaches", "out of the water", "out of the sea", "high seas", "atlantic", "pacific", "offshore", "water surface",
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
    ),
    "planet": (
        "planet", "alien planet", "distant planet", "mars", "on mars", "moon surface", "on the moon", "lunar",
        "lunar surface", "martian", "red planet", "alien world", "crater", "craters", "asteroid", "exoplanet",
    ),
    "studio": (
        "studio", "showroom", "backdrop", "product shot", "studio backdrop", "set piece",
    ),
    "cyclorama": (
        "white background", "plain white background", "cyclorama", "cyc wall", "white studio", "white cove",
        "infinity cove", "pure white", "on white", "white backdrop", "clean white", "plain background", "white void",
        "isolated on white",
    ),
    "seamless": (
        "seamless", "seamless paper", "paper backdrop", "colored background", "coloured background",
        "solid background", "solid color background", "pink background", "blue background", "red background",
        "yellow background", "green background", "orange background", "purple background", "teal background",
        "beige background", "pastel background", "lilac background", "mint background", "peach background",
        "grey background", "gray background", "colorful background", "bold color background",
        "monochrome background", "color block",
    ),
    "black_studio": (
        "black background", "dark background", "black studio", "dark studio", "black backdrop", "dark backdrop",
        "pure black", "on black", "black void", "dark void", "black room",
    ),
    "abstract": (
        "abstract", "gradient background", "abstract background", "flowing gradient", "floating spheres",
        "floating shapes", "geometric shapes", "colorful gradient", "gradient", "dreamscape", "liquid background",
        "3d shapes", "abstract shapes", "surreal",
    ),
    "tabletop": (
        "table top", "tabletop", "countertop", "counter top", "marble countertop", "marble table", "marble counter",
        "marble top", "marble slab", "wooden table", "wood table", "rustic table", "rustic wooden table",
        "kitchen table", "dining table", "picnic table",
        "window sill", "windowsill", "stone slab", "slate", "linen cloth", "tablecloth",
    ),
    "kitchen": (
        "kitchen", "restaurant kitchen", "kitchen counter", "kitchen island", "modern kitchen", "cooking show",
        "chef's kitchen",
    ),
    "living_room": (
        "living room", "sofa", "couch", "lounge", "sitting room", "family room", "fireplace", "living-room",
    ),
    "interior": (
        "church", "cathedral", "chapel", "temple", "corridor at home", "studio apartment", "ballroom", "castle hall",
        "interior", "room", "loft", "apartment",
        "attic", "hallway", "penthouse",
    ),
    "office": (
        "office", "whiteboard", "control room", "corridor",
        "open-plan office", "open plan office", "open office", "conference room",
        "meeting room", "boardroom", "coworking", "co-working", "workspace", "workplace", "cubicle",
        "startup office", "call center", "corporate", "headquarters",
    ),
    "cafe": (
        "cafe", "café", "coffee shop", "coffee bar", "coffeehouse", "bakery", "bar", "diner",
        "pub", "tea house", "ice cream parlor", "cocktail bar", "wine bar", "pizzeria",
    ),
    "shop": (
        "shop", "store", "boutique", "mall", "shopping mall",
        "department store", "fashion store", "retail store",
        "bookstore", "florist", "flower shop", "jewelry store", "pet shop",
        "shelves", "market hall", "checkout", "pharmacy",
        "flagship store",
    ),
    "gym": (
        "gym", "fitness studio", "fitness center", "fitness centre", "weight room", "crossfit", "workout room",
        "yoga studio", "boxing gym", "locker room", "dojo",
    ),
    "stage": (
        "stage", "concert hall", "tv studio", "talk show", "press conference", "circus", "casino stage",
        "concert", "concert stage", "theatre", "theater", "auditorium", "keynote", "opera", "festival stage",
        "music festival", "spotlight stage", "talent show", "catwalk",
        "runway show", "fashion show", "live show", "ballet", "rock concert",
    ),
    "factory": (
        "factory", "warehouse", "assembly line", "production line", "garage",
        "industrial hall", "hangar", "plant floor", "manufacturing", "foundry", "logistics center",
        "fulfillment center", "conveyor belt", "conveyor", "shipyard", "loading dock", "brewery", "machine shop",
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
    "restaurant": (
        "restaurant", "bistro", "brasserie", "fine dining", "dining room", "steakhouse", "trattoria",
        "restaurant table", "dinner party", "candlelit dinner", "white tablecloth", "gourmet restaurant",
        "michelin restaurant",
    ),
    "bedroom": (
        "bedroom", "hotel room", "nursery", "dorm room", "nightstand", "bedside table", "bedside", "guest room",
        "master bedroom", "in bed", "hotel suite", "on the bed", "kids room", "kids' room", "child's room",
    ),
    "bathroom": (
        "bathroom", "bathroom shelf", "bathroom counter", "bathroom sink", "vanity", "spa", "bathtub", "in the shower",
        "washbasin", "powder room", "bath tub", "bathroom mirror", "sauna", "skincare shelf", "wellness",
        "shower gel", "shower room",
    ),
    "laboratory": (
        "laboratory", "lab", "science lab", "research lab", "chemistry lab", "research facility", "clean room",
        "cleanroom", "research center", "biotech", "test lab",
    ),
    "hospital": (
        "hospital", "clinic", "hospital corridor", "hospital room", "hospital bed", "hospital ward",
        "emergency room", "operating room", "operating theatre", "medical center", "medical centre",
        "doctor's office", "dental clinic", "sickroom", "health center",
    ),
    "nightclub": (
        "nightclub", "night club", "club", "dance floor", "disco", "discotheque", "rave", "dj booth", "dj set",
        "techno club", "club night",
    ),
    "podium": (
        "pedestal", "plinth", "display stand", "product podium", "round podium", "pastel podium", "pink podium",
        "white podium", "marble podium", "geometric podium", "geometric podiums", "podiums", "display podium",
        "podium display", "pastel studio", "soft arch", "pastel arch",
    ),
    "supermarket": (
        "supermarket", "grocery", "grocery store", "grocery aisle", "supermarket aisle", "supermarket shelf",
        "supermarket shelves", "store shelf", "store shelves", "convenience store", "groceries aisle",
    ),
    "classroom": (
        "classroom", "school", "classroom desk", "chalkboard", "blackboard", "kindergarten", "preschool",
        "lecture hall", "schoolroom", "university lecture",
    ),
    "library": (
        "library", "reading room", "bookshelves", "book stacks", "university library", "archive",
    ),
    "data_center": (
        "data center", "data centre", "datacenter", "server room", "server farm", "server racks", "server rack",
        "servers", "mainframe",
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
    "airport": (
        "airport", "airport terminal", "departure lounge", "departure hall", "boarding gate", "departure gate",
        "airport lounge", "arrivals hall", "check-in counter", "check-in desk", "baggage claim", "duty free",
    ),
    "gallery": (
        "museum", "gallery", "art gallery", "exhibition", "art exhibition", "museum hall", "sculpture hall",
        "art museum",
    ),
    "salon": (
        "salon", "hair salon", "beauty salon", "barbershop", "barber shop", "hairdresser", "hairdresser's",
        "nail salon", "makeup studio", "make-up studio", "makeup table", "dressing table", "vanity mirror",
        "dressing room", "nail bar",
    ),
    "lobby": (
        "lobby", "hotel", "hotel lobby", "hotel reception", "reception desk", "foyer", "front desk",
        "concierge desk", "grand hotel", "luxury hotel",
    ),
    "station": (
        "subway station", "metro station", "train station", "railway station", "tube station",
        "underground station", "station platform", "subway platform", "train platform", "metro platform",
        "railway platform", "in the subway", "in the metro", "on the metro", "on the subway",
    ),
    "cinema": (
        "cinema", "movie theater", "movie theatre", "film theater", "film theatre", "cinema hall", "movie hall",
        "movie screening", "film premiere", "at the movies", "movie night",
    ),
    "workshop": (
        "workshop", "old workshop", "workbench", "work bench", "woodshop", "wood shop", "woodworking shop",
        "carpentry", "carpentry shop", "carpenter's workshop", "craft workshop", "studio workshop",
        "potter's studio", "pottery studio", "atelier", "tool shed",
    ),
    "recording_studio": (
        "recording studio", "music studio", "sound studio", "podcast studio", "radio studio", "recording booth",
        "mixing desk", "mixing console", "home studio", "vocal booth",
    ),
    "velvet": (
        "black velvet", "on velvet", "velvet cloth", "velvet cushion", "velvet backdrop",
        "dark velvet", "silk cloth", "black silk", "silk fabric", "satin cloth", "satin fabric",
        "draped fabric", "draped silk", "silk folds", "red silk", "white silk", "gold silk",
    ),
}  # fmt: skip

PLAIN: Mapping[str, tuple[str, ...]] = {
    "": (
        "water drops", "water droplets", "drops of water", "water bottle", "glass of water", "bottle of water",
        "sparkling water", "water jug", "water splash", "ice cream", "ice cubes", "iced", "sand timer", "table lamp",
        "table tennis", "flower pattern", "tree house", "window cleaner", "fish and chips", "fish tacos",
    ),
    "field": (
        "flowers", "flower", "grass", "hills", "landscape", "nature", "outdoors", "farmer",
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
        "trees", "tree", "trail", "campfire", "camping",
    ),
    "studio": (
        "background", "packshot",
    ),
    "cyclorama": (
        "white",
    ),
    "tabletop": (
        "marble", "table", "counter", "wooden", "shelf",
    ),
    "desert": (
        "sand",
    ),
    "interior": (
        "home", "window", "indoors", "house interior",
    ),
    "office": (
        "desk", "meeting", "presentation", "colleagues",
    ),
    "city": (
        "building", "buildings", "bridge", "taxi",
    ),
    "highway": (
        "road", "driving",
    ),
    "suburb": (
        "house", "houses",
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
        "sky", "clouds", "cloud", "hot air balloon", "balloon",
    ),
    "space": (
        "spaceship", "satellite", "astronaut", "stars",
    ),
    "stage": (
        "singer", "band", "audience", "performer",
    ),
    "gym": (
        "weights", "treadmill", "barbell", "workout",
    ),
    "kitchen": (
        "cooking", "chef", "recipe",
    ),
    "stadium": (
        "football", "soccer", "goal",
    ),
    "cafe": (
        "barista", "espresso", "waiter",
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
    "bedroom": (
        "bed", "pillow", "pillows", "mattress", "waking up",
    ),
    "bathroom": (
        "sink", "bath", "skincare routine",
    ),
    "laboratory": (
        "scientist", "scientists", "researcher", "researchers", "microscope", "test tube", "test tubes",
        "chemist",
    ),
    "hospital": (
        "doctor", "doctors", "nurse", "nurses", "surgeon", "medical",
    ),
    "nightclub": (
        "dj", "clubbing",
    ),
    "podium": (
        "podium",
    ),
    "supermarket": (
        "aisle", "groceries", "shopping cart",
    ),
    "classroom": (
        "teacher", "pupil", "pupils", "schoolchildren",
    ),
    "harbor": (
        "boats",
    ),
    "pool": (
        "swimmer", "sun lounger",
    ),
    "construction": (
        "construction worker", "bulldozer", "excavator", "hard hat",
    ),
    "station": (
        "subway", "metro", "commuter", "commuters",
    ),
    "workshop": (
        "carpenter", "craftsman", "artisan", "woodworker",
    ),
    "airport": (
        "boarding", "air traveler", "air travel", "jet lag",
    ),
    "salon": (
        "barber", "haircut", "hairstylist",
    ),
    "recording_studio": (
        "podcast", "podcaster",
    ),
}  # fmt: skip
"""Words that only decide when nothing clearer was said."""

HOMES: Mapping[str, str] = {
    **dict.fromkeys(("chef", "cake", "bread", "plate", "salad"), "kitchen"),
    **dict.fromkeys(("cup", "croissant", "burger", "pizza"), "cafe"),
    **dict.fromkeys(("typist", "laptop", "business-person", "businesswoman", "businessman", "doctor"), "office"),
    **dict.fromkeys(("presenter", "dancer", "ballerina", "microphone", "guitar", "violin"), "stage"),
    **dict.fromkeys(("book", "controller", "vr-headset", "tv", "tablet", "gift", "sofa", "chair"), "living_room"),
    **dict.fromkeys(("phone", "camera", "handbag", "bag", "umbrella", "headphones", "sunglasses"), "street"),
    **dict.fromkeys(("car", "suv", "house"), "suburb"),
    **dict.fromkeys(("hoodie", "jacket", "tshirt", "dress", "sneaker"), "shop"),
}
"""Where one meets a subject, or somebody with that thing, when no word says where."""
