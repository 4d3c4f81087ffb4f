"""The words of the trade as data: camera moves, styles, lights, places and details that a prompt can be built from.

Every table maps an id to a Term, in the order in which pickers show it. Adding a word is one entry.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Term:
    """One choice: ``words`` go into the prompt, ``label`` and ``help`` to the person choosing."""

    id: str
    label: str
    words: str
    help: str


def _table(*terms: Term) -> Mapping[str, Term]:
    return MappingProxyType({term.id: term for term in terms})


def words_of(table: Mapping[str, Term], value: str) -> str:
    """Return the prompt words of an id in the table; anything else is free text and passes as written."""
    term = table.get(value)
    return term.words if term else value


CAMERAS = _table(
    Term("static", "Static", "static camera, locked shot", "Nothing moves but the subject. Calm, honest, easy to cut."),
    Term(
        "pan_left", "Pan left", "smooth pan left", "Turns to the left on the spot. Reveals what is beside the subject."
    ),
    Term(
        "pan_right", "Pan right", "smooth pan right", "Turns to the right on the spot. Follows the reading direction."
    ),
    Term("dolly_in", "Dolly in", "dolly in, moving closer", "Moves towards the subject. Builds interest or tension."),
    Term("dolly_out", "Dolly out", "dolly out, pulling back", "Moves away. Shows where we are; good for an ending."),
    Term("tracking", "Tracking", "tracking shot, following subject", "Travels beside a moving subject at its speed."),
    Term("crane", "Crane", "crane shot, rising up", "Rises above the scene. From a detail to the whole."),
    Term(
        "handheld", "Handheld", "handheld camera, slight shake", "A person holds the camera. Near, real, a little raw."
    ),
    Term("drone", "Drone", "aerial drone shot", "High above and gliding. For landscapes, cities and arrivals."),
    Term("orbit", "Orbit", "orbiting around subject", "Circles the subject. Shows a product from every side."),
)

STYLES = _table(
    Term(
        "cinematic",
        "Cinematic",
        "cinematic, film quality, 35mm",
        "A feature film: wide frame, rich contrast, fine grain.",
    ),
    Term("documentary", "Documentary", "documentary style, natural", "As found: true colors, available light."),
    Term(
        "commercial",
        "Commercial",
        "commercial quality, polished",
        "An advert: bright, clean, every surface at its best.",
    ),
    Term("artistic", "Artistic", "artistic, stylized", "A painter's hand more than a lens."),
    Term("anime", "Anime", "anime style, animation", "Drawn: flat colors, clear lines, big skies."),
    Term("realistic", "Realistic", "photorealistic, lifelike", "As the eye would see it, without a look on top."),
)

LIGHTS = _table(
    Term("sunrise", "Sunrise", "soft sunrise light", "Cool shadows, first warm rays. Beginnings."),
    Term("golden_hour", "Golden hour", "golden hour lighting", "Low warm sun and long shadows. Flatters everything."),
    Term("day", "Daylight", "bright daylight", "High sun, clear colors. Neutral and lively."),
    Term("overcast", "Overcast", "soft overcast light", "No hard shadows. Even on faces and products."),
    Term("sunset", "Sunset", "sunset light", "Deep orange and red behind the subject. Emotional."),
    Term("blue_hour", "Blue hour", "blue hour light", "Just after the sun is gone: blue air, first lamps."),
    Term("night", "Night", "night, moonlight", "Dark and silver-blue, with pools of light."),
    Term("neon", "Neon", "neon lighting", "Pink and cyan signs as the only light. City nights."),
    Term("studio", "Studio", "soft studio lighting", "A large soft key on a clean backdrop. Made for products."),
)

SETTINGS = _table(
    Term("sunflower_field", "Sunflower field", "a field of sunflowers", "Warm, open, friendly."),
    Term("countryside", "Countryside", "sunny countryside", "Green hills and a wide sky."),
    Term("city_street", "City street", "a busy city street", "Tall buildings, traffic, people."),
    Term("rainy_city", "Rainy city", "a rainy city street", "Wet asphalt that mirrors every light."),
    Term("mountains", "Mountains", "high mountains", "Ridge behind ridge; made for depth."),
    Term("desert", "Desert", "vast desert dunes", "Clean curves and one strong light."),
    Term("beach", "Beach", "a quiet beach", "Sea, sand, horizon."),
    Term("forest", "Forest", "a misty forest", "Layers of trees; light between the trunks."),
    Term("studio", "Studio", "a minimal studio with a seamless backdrop", "Nothing but the subject."),
    Term("cafe", "Café", "a cozy café", "Warm lamps, wood, a window."),
    Term("kitchen", "Kitchen", "a bright modern kitchen", "For food and things of every day."),
    Term("open_road", "Open road", "an empty desert road", "A line to the horizon; for everything on wheels."),
)

DETAILS = _table(
    Term("slow_motion", "Slow motion", "slow motion", "Stretches a moment: fabric, water, fur, a splash."),
    Term("4k", "4K", "4K quality", "Asks for fine detail."),
    Term("shallow_focus", "Shallow focus", "shallow depth of field", "Sharp subject, soft background."),
    Term("close_up", "Close-up", "close-up", "Fills the frame with the face or the product."),
    Term("wide_shot", "Wide shot", "wide shot", "The subject small in its surroundings."),
    Term("low_angle", "Low angle", "low angle", "Seen from below: larger, stronger."),
    Term("lens_flare", "Lens flare", "subtle lens flare", "The sun touches the lens."),
    Term("film_grain", "Film grain", "fine film grain", "The texture of real film."),
    Term("mist", "Mist", "drifting mist", "Air that one can see; adds depth."),
    Term("dust", "Dust in the light", "dust particles in the light", "Small bright specks; good in sunbeams."),
    Term("reflections", "Reflections", "wet reflections", "Lights mirrored on the ground."),
    Term("seamless_loop", "Seamless loop", "seamless loop", "The end meets the beginning; for signage and social."),
)
