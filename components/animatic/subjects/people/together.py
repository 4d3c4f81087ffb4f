"""From a sentence to people together: what several people do with one another decides, where one noun cannot.

A sentence is the subject and what it does, in lower case: "a woman walks her dog", "two friends laughing".
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from components.animatic.subjects.base import Rig
from components.animatic.subjects.people.care import CHECKOUT, CONSULTATION, DELIVERY, FATHER, MOTHER
from components.animatic.subjects.people.care import RIGS as CARING
from components.animatic.subjects.people.celebrations import RIGS as CELEBRATING
from components.animatic.subjects.people.celebrations import WEDDING
from components.animatic.subjects.people.couples import (
    CONVERSATION,
    EMBRACE,
    HANDSHAKE,
    HIGH_FIVE,
    MEN_SHAKING_HANDS,
    MEN_TALKING,
    OLD_COUPLE,
    WALTZ,
    WOMEN_TALKING,
)
from components.animatic.subjects.people.couples import RIGS as PAIRED
from components.animatic.subjects.people.gatherings import CLASS, FRIENDS, LECTURE, MOVIE_NIGHT, TOAST
from components.animatic.subjects.people.gatherings import RIGS as GATHERED
from components.animatic.subjects.people.group import CROWD, FAMILY
from components.animatic.subjects.people.outings import (
    DOG_WALKER,
    HAND_IN_HAND,
    MAN_WITH_DOG,
    OLD_HAND_IN_HAND,
    PARENT,
    WOMAN_WITH_DOG,
)
from components.animatic.subjects.people.outings import FATHER as FATHER_AND_CHILD
from components.animatic.subjects.people.outings import MOTHER as MOTHER_AND_CHILD
from components.animatic.subjects.people.outings import RIGS as OUT
from components.animatic.subjects.people.stroller import RIG as STROLLER
from components.animatic.subjects.people.tables import DATE, DINNER, FAMILY_DINNER, MEETING, WOMEN_AT_CAFE
from components.animatic.subjects.people.tables import RIGS as SEATED

SEVERAL = frozenset(
    rig.name for rig in (*PAIRED, *SEATED, *OUT, *GATHERED, *CARING, *CELEBRATING, STROLLER, FAMILY, CROWD)
)
"""The names of rigs that are several people already: nobody is counted or set beside them."""

_OWN = r"(?:(?:a|an|the|his|her|their|its|two|some) )?(?:[\w-]+ ){0,2}?"
_SHE = r"(?:woman|girl|lady|mother|mom|mum|mommy|wife|girlfriend|grandmother|grandma|businesswoman|bride|sister)"
_HE = r"(?:man|boy|guy|gentleman|father|dad|daddy|husband|boyfriend|grandfather|grandpa|businessman|groom|brother)"
_TRADE = (
    r"(?:doctor|nurse|teacher|waiter|waitress|barista|manager|student|customer|client|friend|colleague|neighbou?r|person"
    r"|salesman|saleswoman|salesperson|lawyer|journalist|reporter|patient|boss|employee|coach|therapist|consultant"
    r"|chef|farmer|officer|politician|expert|celebrity|athlete|musician|artist|coworker|co-worker|recruiter|candidate|architect|engineer|host|guest|owner|mechanic|buyer)"
)
_ONE = rf"(?:{_SHE}|{_HE}|{_TRADE})"
_KIN = (
    r"(?:people|persons|friends|women|men|girls|boys|colleagues|coworkers|co-workers|businessmen|businesswomen"
    r"|businesspeople|partners|neighbou?rs|students|sisters|brothers|siblings|teenagers|adults|professionals|strangers"
    r"|executives|entrepreneurs|guys|ladies|kids|children|seniors|managers|doctors|nurses|roommates|teammates|employees"
    r"|classmates|guests|parents|grandparents|workers|designers|developers|engineers|founders|lawyers|scientists)"
)
_PAIR = (
    r"(?:couples?(?! of\b)|lovers|sweethearts|newlyweds?|husband and wife|boyfriend and girlfriend"
    rf"|(?:two|a pair of) (?:[\w-]+ ){{0,3}}?{_KIN}|(?:best|old) friends"
    rf"|{_ONE} and (?:(?:a|an|the|his|her|their) )?(?:[\w-]+ ){{0,2}}?{_ONE})"
)
_LOVERS = (
    r"(?:couples?(?! of\b)|lovers|sweethearts|newlyweds?|husband and wife|boyfriend and girlfriend"
    rf"|{_SHE} and {_OWN}{_HE}|{_HE} and {_OWN}{_SHE})"
)
_MANY = rf"(?:{_PAIR}|{_KIN}|famil(?:y|ies)|(?:business |project |office |sales )?team(?! of (?:horses|dogs|huskies)))"
_BEAST = r"(?:dog|puppy|pup|labrador|retriever|corgi|husky|poodle|beagle|dachshund|terrier|bulldog|spaniel)s?"
_CHILD = r"(?:child|children|son|daughter|kids?|toddler|little (?:boy|girl)|(?:grand)(?:son|daughter|child))"
_GO = r"(?:walk\w*|stroll\w*|hik(?:es|ing)|wander\w*)"
_TALK = r"(?:talk\w*|chat(?:s|ting)?|convers\w*|gossip\w*|discuss\w*|argu(?:es?|ing)|negotiat\w*|speak(?:s|ing)?)"
_ALONE = r"(?!.*\b(?:phone|smartphone|camera|lens|microphone|mic|headset|laptop|video call|selfie)\b)"
_EAT = (
    r"(?<!cooking )(?<!preparing )(?<!making )(?<!serving )"
    r"(?:dinner|lunch|breakfast|brunch|supper|feast|meal|thanksgiving|(?:eat|din)(?:s|es|ing))"
)
_WALKED = rf"(?:\b(?:walk(?:s|ing)?|tak(?:es|ing)) {_OWN}{_BEAST}\b|\b{_GO} with {_OWN}{_BEAST}\b)"
_LED = rf"{_GO}.*\b{_BEAST} on (?:a|its|the|his|her) (?:leash|lead)\b"
_CRADLE = r"(?:hold(?:s|ing)?|cradl\w*|rock(?:s|ing)?|carr(?:y|ies|ying)|with|and|feed(?:s|ing)?|hug(?:s|ging)?)"
_BEASTLY = r"(?: (?:elephant|goat|animal|bird|shark|panda|bear|penguin|carriage|stroller|monitor|food|turtle))"
_BABY = rf"(?:baby|newborn|infant)(?!{_BEASTLY})"
_CUP = r"(?:coffee|caf[eé]|cappuccinos?|lattes?|cups? of tea|tea)"
_SHARED = r"(?:hand[ -]in[ -]hand|hold(?:s|ing)? hands)"
_HUG = r"(?:hug(?:s|ging)?|embrac\w*|cuddl\w*|kiss\w*)"
_TAUGHT = r"(?:students|pupils|schoolchildren|children|kids)"
_SPEAKER = r"(?:speaker|presenter|professor|lecturer|instructor|trainer|ceo|founder|coach)"
_COURIER = r"(?:courier|delivery (?:man|woman|person|driver|guy|worker)|mailman|postman|mail carrier)"
_SHOP = r"(?:counter|checkout|cashier|cash register|shop|store|boutique|till)"


@dataclass(frozen=True)
class Rule:
    """Patterns of a sentence, the people that they mean, and parts of words without one of which none can match."""

    rig: Rig
    hints: tuple[str, ...]
    pattern: str

    def meant(self, sentence: str) -> bool:
        """Whether a sentence is of these people; a pattern is compiled when a hint asks for it first."""
        return any(hint in sentence for hint in self.hints) and re.search(self.pattern, sentence) is not None


def _rule(rig: Rig, hints: str, *patterns: str) -> Rule:
    return Rule(rig, tuple(hints.split()), "|".join(patterns))


_DOGS = "dog pup labrador retriever corgi husky poodle beagle dachshund terrier spaniel"
_STEPS = "walk stroll hik wander hand"
_MEALS = "dinner lunch breakfast brunch supper feast meal thanksgiving eat din"

TOGETHER: tuple[Rule, ...] = (
    _rule(WOMAN_WITH_DOG, _DOGS, rf"\b{_SHE}\b.*(?:{_WALKED}|{_LED})"),
    _rule(MAN_WITH_DOG, _DOGS, rf"\b{_HE}\b.*(?:{_WALKED}|{_LED})"),
    _rule(
        DOG_WALKER,
        _DOGS,
        rf"\b(?:{_TRADE}|runner|owner|someone|teenager)\b.*(?:{_WALKED}|{_LED})",
        rf"\bdog walker\b|\bdog owner\b.*{_GO}",
    ),
    _rule(
        STROLLER,
        "stroller pram carriage pushchair buggy",
        rf"\b(?:{_ONE}|parents?|couple)\b.*\b(?:push\w*|with) {_OWN}(?:stroller|pram|pushchair|baby carriage)\b",
    ),
    _rule(MOTHER, "baby newborn infant", rf"\b{_SHE} {_CRADLE} {_OWN}{_BABY}\b"),
    _rule(FATHER, "baby newborn infant", rf"\b{_HE} {_CRADLE} {_OWN}{_BABY}\b"),
    _rule(HIGH_FIVE, "fiv", r"\bhigh[ -]?fiv(?:es?|ing)\b"),
    _rule(
        MEN_SHAKING_HANDS,
        "shak shook deal",
        r"\b(?:business)?men (?:are )?(?:shak(?:e|ing) hands|shook hands|(?:clos|seal|sign)(?:e|ing) (?:a|the) deal)\b",
    ),
    _rule(
        HANDSHAKE,
        "shak shook deal",
        r"\b(?:shak(?:es?|ing) hands|shook hands|handshake)\b",
        r"\b(?:clos|seal|sign)(?:es?|s|ing) (?:a|the) deal\b",
    ),
    _rule(
        TOAST,
        "toast clink rais",
        rf"\b{_MANY}\b.*\b(?:toast(?:s|ing)?(?! (?:bread|marshmallows?|buns?|bagels?))|clink\w*)\b",
        rf"\b{_MANY}\b.*\brais(?:es?|ing) (?:(?:a|the|their|wine) )*(?:glass(?:es)?|toast|champagne|drinks)\b",
    ),
    _rule(
        WALTZ,
        "waltz tango danc",
        rf"\b(?:{_PAIR}|partners|dancers)\b.*\b(?:waltz\w*|tango\w*|slow[ -]danc\w*)\b",
        rf"\b{_PAIR}\b.*\bdanc(?:es?|ing)\b",
    ),
    _rule(
        EMBRACE,
        "hug embrac cuddl kiss",
        rf"\b{_PAIR}\b.*\b{_HUG}\b(?! {_OWN}(?:{_BEAST}|cat|pet|bear|tree|{_CHILD})\b)",
        rf"\b{_KIN} (?:hug(?:ging)?|embrac(?:e|ing))\b|\b(?:hug|embrac)\w* each other\b",
        rf"\b{_ONE} (?:is )?(?:hug(?:s|ging)|embrac(?:es|ing)|kiss(?:es|ing)) {_OWN}{_ONE}\b",
    ),
    _rule(
        WEDDING,
        "groom newlywed married wedding",
        r"\bbride and (?:\w+ )?groom\b|\bnewlyweds?\b|\bjust married\b|\bwedding couple\b",
    ),
    _rule(
        MOTHER_AND_CHILD,
        _STEPS,
        rf"\b{_SHE} (?:and|with|{_GO} with) {_OWN}{_CHILD}\b.*\b(?:{_SHARED}|{_GO})\b",
        rf"\b{_SHE}\b.*\b(?:{_GO}|{_SHARED}) (?:with )?{_OWN}{_CHILD}\b",
        rf"\b(?:girl|boy|{_CHILD})\b.*\b(?:{_GO}|{_SHARED}) with {_OWN}{_SHE}\b",
    ),
    _rule(
        FATHER_AND_CHILD,
        _STEPS,
        rf"\b{_HE} (?:and|with|{_GO} with) {_OWN}{_CHILD}\b.*\b(?:{_SHARED}|{_GO})\b",
        rf"\b{_HE}\b.*\b(?:{_GO}|{_SHARED}) (?:with )?{_OWN}{_CHILD}\b",
        rf"\b(?:girl|boy|{_CHILD})\b.*\b(?:{_GO}|{_SHARED}) with {_OWN}{_HE}\b",
    ),
    _rule(PARENT, _STEPS, rf"\bparents? and (?:\w+ )?{_CHILD}\b.*\b(?:{_SHARED}|{_GO})\b"),
    _rule(
        OLD_HAND_IN_HAND,
        _STEPS,
        rf"\b(?:(?:elderly|old|senior|retired) couple|grandparents)\b.*\b(?:{_SHARED}|{_GO})\b",
    ),
    _rule(HAND_IN_HAND, _STEPS, rf"\b{_LOVERS}\b.*\b(?:{_SHARED}|{_GO})\b"),
    _rule(FAMILY_DINNER, _MEALS, rf"\b(?:famil(?:y|ies)|grandparents|parents)\b.*\b{_EAT}\b"),
    _rule(
        WOMEN_AT_CAFE,
        "coffee caf cappuccino latte tea",
        rf"\b(?:women|girls|ladies|sisters|girlfriends)\b.*\b{_CUP}\b",
        rf"\b{_SHE} and {_OWN}{_SHE}\b.*\b{_CUP}\b",
    ),
    _rule(
        DATE,
        f"{_MEALS} coffee tea caf cappuccino latte date",
        rf"\bcouple(?! of\b).*\b(?:{_EAT}|coffee|tea|caf[eé]|restaurant table|(?:a|their) (?:first |romantic )?date)\b",
        rf"\b{_MANY}\b.*\b(?:{_CUP}|(?:on )?(?:a|their) (?:first |romantic )?date)\b",
    ),
    _rule(
        DINNER,
        _MEALS,
        rf"\b{_MANY}\b.*\b{_EAT}\b",
        rf"\b{_MANY}\b.*\b(?:around|at) (?:a|the) (?:\w+ )?(?:dinner|dining|laid) table\b",
    ),
    _rule(
        CONSULTATION,
        "patient examin",
        r"\b(?:doctor|nurse|physician|surgeon|dentist|therapist|pediatrician|medic|paramedic)\b"
        r".*\b(?:patient|examin\w* (?:a|an|the|his|her) (?:\w+ )?(?:man|woman|child|boy|girl))\b",
    ),
    _rule(
        CLASS,
        "teacher tutor classroom",
        rf"\b(?:teacher|schoolteacher|tutor)\b.*\b(?:class|classroom|{_TAUGHT})\b",
        rf"\b{_TAUGHT}\b.*\bclassroom\b",
    ),
    _rule(
        LECTURE,
        "audience lectur seminar speaker present profess instruct train ceo founder coach",
        rf"\b(?:{_SPEAKER}|{_ONE})\b.*\b(?:audience|lecture hall|seminar)\b",
        rf"\b{_SPEAKER}\b.*\b(?:to|before|in front of) (?:a|the|his|her) (?:\w+ )?(?:crowd|class|group|students)\b",
    ),
    _rule(
        MOVIE_NIGHT,
        "watch movie sofa couch",
        rf"\b{_MANY}\b.*\bwatch\w* (?:tv|television|netflix|(?:a|the) (?:\w+ )?(?:movie|film|show|game|series))\b",
        rf"\b{_MANY}\b.*\b(?:movie night|(?:on|sitting on|relax\w* on) (?:a|the|their) (?:\w+ )?(?:sofa|couch))\b",
    ),
    _rule(
        MEETING,
        "meeting brainstorm collaborat together workshop whiteboard room strategy planning table present",
        rf"\b(?:{_MANY}|staff|board|startup)\b.*\b(?:meeting|brainstorm\w*|collaborat\w*|work(?:s|ing)? together)\b",
        rf"\b(?:{_MANY}|staff)\b.*\b(?:workshop|whiteboard|(?:conference|meeting) room|boardroom|strategy|planning)\b",
        rf"\b(?:{_MANY}|staff)\b.*\b(?:around|at) (?:a|the) (?:\w+ )?(?:conference |meeting |office )?table\b",
        r"\bpresent(?:s|ing) to (?:a|the|his|her|their) (?:board|team|clients?|colleagues|investors)\b",
    ),
    _rule(
        DELIVERY,
        "courier delivery mail postman parcel package box",
        rf"\b{_COURIER}\b(?!.*\b(?:rid|driv|cycl|load)\w*)",
        r"\b(?:hand(?:s|ing)?(?: over)?|deliver(?:s|ing)?|gives) (?:a|the) (?:\w+ )?(?:parcel|package|box) to\b",
    ),
    _rule(
        CHECKOUT,
        "pay checking buy cashier",
        rf"\b(?:customer|shopper|client|{_ONE})\b.*\b(?:pay(?:s|ing)?|checking out|buy(?:s|ing)?)\b.*\b{_SHOP}\b",
        r"\bcashier\b",
    ),
    _rule(OLD_COUPLE, "couple", rf"\b(?:elderly|old|senior|retired) couple\b(?!.*\b{_TALK})"),
    _rule(
        FRIENDS,
        "laugh smil hang fun pos celebrat enjoy",
        r"\b(?:group of|three|four|five|several) (?:[\w-]+ ){0,2}?(?:friends|people|students|women|girls|men)\b"
        r".*\b(?:laugh\w*|smil\w*|hang(?:s|ing)? out|having fun|pos(?:e|es|ing)|celebrat\w*|enjoy\w* the)\b",
        rf"\b{_ONE} (?:is )?laugh(?:s|ing) with {_OWN}friends\b",
    ),
    _rule(
        WOMEN_TALKING,
        "talk chat convers gossip discuss argu laugh",
        rf"{_ALONE}.*\b(?:women|girls|ladies|sisters|girlfriends|businesswomen) (?:are )?(?:{_TALK}|laugh\w*)\b",
        rf"{_ALONE}.*\b{_SHE} and {_OWN}{_SHE} (?:are )?(?:{_TALK}|laugh\w*)\b",
    ),
    _rule(
        MEN_TALKING,
        "talk chat convers gossip discuss argu negotiat laugh",
        rf"{_ALONE}.*\b(?:men|guys|boys|brothers|businessmen) (?:are )?(?:{_TALK}|laugh\w*)\b",
        rf"{_ALONE}.*\b{_HE} and {_OWN}{_HE} (?:are )?(?:{_TALK}|laugh\w*)\b",
    ),
    _rule(
        CONVERSATION,
        "talk chat convers gossip discuss argu negotiat speak laugh face interview advis greet",
        rf"{_ALONE}.*\b{_MANY}\b.*\b(?:{_TALK}|laugh\w*|face[ -]to[ -]face|interview\w*)\b",
        rf"{_ALONE}.*\b{_ONE} (?:is |are )?{_TALK}(?: (?:to|with|at))? {_OWN}(?:{_ONE}|{_KIN})\b",
        rf"\b{_ONE} (?:interviews?|interviewing|advis(?:es|ing)|greet(?:s|ing)) {_OWN}(?:{_ONE}|{_KIN})\b",
        rf"\b{_ONE} (?:is )?laugh(?:s|ing) with {_OWN}(?:{_ONE}|{_KIN})\b",
        r"\bconversation between\b|\bin conversation\b",
    ),
)
"""What is tried in order."""


@lru_cache(maxsize=512)
def together(text: str) -> Rig | None:
    """Give the people together that a sentence means, or None where it tells of one, of none, or of beasts."""
    sentence = " ".join(text.lower().split())[:300]
    return next((rule.rig for rule in TOGETHER if rule.meant(sentence)), None)
