"""Which words of a sentence tell what happens. A short list of verbs and the look of the word beside it, no grammar."""

from collections.abc import Sequence
from dataclasses import dataclass

from components.prompts.phrases import Word, word_set

_VERBS = word_set("""
accelerate adjust admire advance appear approach arrive ascend awaken balance beam bend billow bite blast blaze blend
blink bloom blossom blow board boil bounce bow brake break breathe brew brush bubble build burn burst buzz carry carve
catch celebrate change charge chase cheer chew circle clap clean climb close collapse collide come cook cool cover
crack crackle crash crawl creep cross crouch crumble cruise cry curl cut dance dart dash descend dig dip dissolve dive
drag draw dress drift drink drip drive drop duck eat embrace emerge enter erupt examine expand explode explore fade
fall feed fight fill flap flare flash flicker flip float flow flutter fly fold follow form freeze fry gallop gather
gaze gleam glide glint glisten glitter glow grab graze greet grin grip grow hammer hand hang harvest hatch head heat
hide hike hit hold hop hover howl hug hunt hurl ignite inflate inspect jog juggle jump kick kiss knead kneel knit
knock land laugh launch lay lead lean leap leave lie lift light limp listen load look loom lower march meander meet
melt meow merge mix mow nod nuzzle open paddle paint pass peck pedal peek peel peer perform pet pick pirouette play
plow plunge point polish pop pose pounce pour preen press prowl pull purr push race rain rake reach read rest retreat
ride ring ripple rise roam roar roast rock roll rotate row rub ruffle run rush rustle sail salute saunter scatter
scoop scream scrub serve settle shake shape sharpen shatter shave shift shimmer shine shiver shoot shout show shuffle
sing sink sip sit sizzle skate skateboard sketch ski skid skip slam sleep slice slide slip slither smash smell smile
smoke snap sneak sniff snore snow soak soar spark sparkle speak speed spill spin spiral splash splatter spray spread
sprint sprout squeeze stagger stand stare step stir stop stretch stride stroll strut stumble surf surface swallow sway
sweep swim swing swirl swoop talk tap taxi tear throw tie tilt tiptoe toast toss touch tow trace travel tread tremble
trickle trot tumble turn twinkle twirl twist type unfold unfurl unroll unwrap vanish wade wag wait wake walk waltz
wander wash watch wave weave whip whirl whisper whisk whistle wink wipe work wrap wrestle write yawn zip crowd ripen
whir stack assemble spiral sprinkle drizzle garnish plate lick nibble gobble scurry scamper amble trek scale rappel
paraglide snowboard kayak cartwheel backflip somersault tango shuttle cradle rumble crest break unscrew steam stream
wrinkle smolder evaporate condense crystallize levitate spurt gush flood overflow drain trail sweep part clear
brighten dim
""")
_WEAK = {
    "is", "are", "be", "being", "was", "were", "has", "have", "having", "exist", "exists", "existing", "move", "moves",
    "moving", "do", "does", "doing", "go", "goes", "going", "happen", "happens", "happening", "make", "makes", "look",
    "looks", "show", "shows", "showing", "featuring", "include", "including", "there", "appear", "appears", "animate",
    "animated", "seem", "seems",
}  # fmt: skip
_NOT_VERBS = {
    "building", "morning", "evening", "ceiling", "lighting", "clothing", "during", "nothing", "something", "everything",
    "anything", "wedding", "king", "ring", "string", "spring", "wing", "thing", "sibling", "viking", "pudding",
    "dressing", "earring", "amazing", "stunning", "interesting", "charming", "breathtaking", "striking", "captivating",
    "stirring", "sling", "duckling", "dumpling", "inspiring", "exciting", "relaxing", "fascinating", "establishing",
    "opening", "setting", "darling", "railing", "awning", "sterling", "beijing", "marketing", "branding", "gaming",
    "upcoming", "outstanding", "haunting", "uplifting", "unsettling", "foreboding", "winding", "towering", "sprawling",
    "living", "parking", "shopping", "stocking", "herring", "icing", "frosting", "seasoning", "surrounding",
    "surroundings", "tracking", "panning", "trucking", "tilting", "zooming", "orbiting", "according", "neverending",
}  # fmt: skip
_NOUNS_TOO = word_set(
    """
waves falls lights clouds drops steps turns sails dances rings streams plants flies rocks spins blossoms flowers
brushes hands heads beams blasts paints plates plows rows races rests rides rolls sparks sprays stacks storms surfaces
swings taps tears toasts touches trails watches whips works waltzes wraps ripples shapes shifts shakes shoots shows
shuttles skates skis slices slides smells smiles smokes snaps cracks crashes crowds cuts crests covers bows boards
bites blends bends breaks brews bubbles catches changes charges cheers chews circles climbs closes cooks draws dresses
drinks drips drives duck ducks fights fills flares flashes flips floods folds forms gleams glitters grips hikes hits
holds hops hugs hunts jumps kicks kisses knocks lands laughs leads leaps leaves lifts looks loads marches meets parts
passes peels pets picks plays points pops poses presses pulls rains reaches reads retreats rises rubs scales scoops
screams sketches slips snows speeds spills spirals spreads sprouts stops strides strolls sweeps tilts tows traces
treads turns twists types wakes walks whirls wipes works cradles crackles leans lies dusts floats flaps hammers heats
rakes rests sinks stands types unfolds
"""
)
_DETERMINERS = {
    "a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those", "some",
    "any", "each", "every", "no", "two", "three", "four", "five", "six", "of", "with", "very", "slow", "fast", "in",
    "on", "at", "from", "between", "by", "under", "over", "above", "below", "behind", "near", "for",
}  # fmt: skip
FUNCTION_WORDS = _DETERMINERS | {
    "and", "or", "to", "into", "onto", "through", "across", "along", "around", "past", "down", "up", "off", "out",
    "away", "against", "among", "amid", "toward", "towards", "beside", "beneath", "inside", "outside", "within",
    "without", "while", "as", "then", "when", "where", "until", "before", "after", "back", "forward", "together",
    "apart", "open", "alone", "home", "hand", "it", "him", "them", "himself", "herself", "itself", "themselves",
    "quietly", "like", "about", "hard", "high", "low", "gracefully",
}  # fmt: skip
_PLURALS = {
    "people",
    "children",
    "men",
    "women",
    "they",
    "kids",
    "feet",
    "geese",
    "mice",
    "sheep",
    "fish",
    "deer",
    "we",
    "you",
    "i",
    "police",
}


_BEFORE_NOUNS = _DETERMINERS | word_set(
    "white black red blue green yellow golden silver brown gray grey pink orange purple small little big large tiny "
    "huge old young new wooden modern vintage beautiful fresh dark bright tall"
)
_DOERS = {"he", "she", "it", "who", "that", "which", "and", "then"}


def _forms() -> dict[str, tuple[str, str]]:
    forms: dict[str, tuple[str, str]] = {}
    for verb in _VERBS:
        stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
        double = len(verb) < 6 and verb[-1] in "bdgmnpt" and verb[-2] in "aiou" and verb[-3:-2] not in "aeiou"
        stem = f"{verb[:-2]}y" if verb.endswith("ie") else stem + (verb[-1] if double else "")
        ending = "es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
        third = f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + ending
        forms.update({verb: (verb, "base"), third: (verb, "s"), f"{stem}ing": (verb, "ing")})
    return forms


_FORMS = _forms()


@dataclass(frozen=True)
class Verb:
    """A word that tells what happens; ``sure`` is 1 for a guess and 2 where its surroundings agree."""

    place: int
    base: str
    sure: int


def verbs_in(words: Sequence[Word]) -> list[Verb]:
    """Return the verbs among the words of one clause; those that say too little ("moves", "is") are left out."""
    found = []
    for place, word in enumerate(words):
        before = words[place - 1].text if place else ""
        after = words[place + 1].text if place + 1 < len(words) else ""
        sure = _sureness(word.text, before, after, any(other.text == "and" for other in words[:place]))
        if sure and before != "camera":
            found.append(Verb(place, _FORMS.get(word.text, (word.text, ""))[0], sure))
    return found


def is_verb(word: str) -> bool:
    """Tell whether a word can tell what happens, without looking around."""
    return word not in _WEAK and (word in _FORMS or _unknown_ing(word))


def is_weak(word: str) -> bool:
    """Tell whether it is a verb that shows nothing."""
    return word in _WEAK


def _unknown_ing(word: str) -> bool:
    return len(word) > 5 and word.endswith("ing") and word not in _NOT_VERBS


def _sureness(word: str, before: str, after: str, joined: bool) -> int:
    if word in _WEAK or word in _NOT_VERBS:
        return 0
    form = _FORMS.get(word, ("", ""))[1]
    ends = not after or after in FUNCTION_WORDS or after.endswith("ly")
    if form == "ing" or (not form and _unknown_ing(word)):
        if before in _BEFORE_NOUNS and not ends:
            return 0
        return 2 if ends else 1
    if not before or before in _DETERMINERS:
        return 0
    if form == "s" and before in _DOERS:
        return 2
    if form == "s":
        return (2 if ends else 0) if word in _NOUNS_TOO and word not in {"drives", "jumps", "rises"} else 2
    if form == "base" and (
        (before.endswith("s") and not before.endswith("ss")) or before in _PLURALS or (joined and ends)
    ):
        return 2 if ends else 1
    return 0
