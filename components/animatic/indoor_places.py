"""The words for rooms, halls and studios, and those that only hint at one; ``places`` adds them to its own."""

from collections.abc import Mapping

SETTINGS: Mapping[str, tuple[str, ...]] = {
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
        "church", "cathedral", "chapel", "corridor at home", "studio apartment", "ballroom", "castle hall",
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
        "spotlight stage", "talent show", "catwalk",
        "runway show", "fashion show", "down the runway", "live show", "ballet", "rock concert",
    ),
    "factory": (
        "factory", "warehouse", "assembly line", "production line", "garage",
        "industrial hall", "hangar", "plant floor", "manufacturing", "foundry", "logistics center",
        "fulfillment center", "conveyor belt", "conveyor", "shipyard", "loading dock", "brewery", "machine shop",
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
        "movie screening", "film premiere", "at the movies",
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
}  # fmt: skip

PLAIN: Mapping[str, tuple[str, ...]] = {
    "tabletop": (
        "marble", "table", "counter", "wooden", "shelf",
    ),
    "kitchen": (
        "cooking", "chef", "recipe",
    ),
    "interior": (
        "home", "window", "indoors", "house interior",
    ),
    "office": (
        "desk", "meeting", "presentation", "colleagues",
    ),
    "cafe": (
        "barista", "espresso", "waiter",
    ),
    "gym": (
        "weights", "treadmill", "barbell", "workout",
    ),
    "stage": (
        "singer", "band", "audience", "performer",
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
    "airport": (
        "boarding", "air traveler", "air travel", "jet lag",
    ),
    "salon": (
        "barber", "haircut", "hairstylist",
    ),
    "station": (
        "subway", "metro", "commuter", "commuters",
    ),
    "workshop": (
        "carpenter", "craftsman", "artisan", "woodworker",
    ),
    "recording_studio": (
        "podcast", "podcaster",
    ),
    "studio": (
        "background", "packshot",
    ),
    "cyclorama": (
        "on white", "pure white", "all white", "all-white", "on a white", "white on white",
    ),
}  # fmt: skip
"""Words that only decide when nothing clearer was said."""
