"""Everything to eat and drink that is drawn in files of several rigs, in one tuple."""

import components.animatic.subjects.bowls as bowls
import components.animatic.subjects.breakfast as breakfast
import components.animatic.subjects.cheese as cheese
import components.animatic.subjects.cookware as cookware
import components.animatic.subjects.doughnut as doughnut
import components.animatic.subjects.drinks as drinks
import components.animatic.subjects.grains as grains
import components.animatic.subjects.ice_cream as ice_cream
import components.animatic.subjects.jug as jug
import components.animatic.subjects.mains as mains
import components.animatic.subjects.market as market
import components.animatic.subjects.pancakes as pancakes
import components.animatic.subjects.pantry as pantry
import components.animatic.subjects.pizza_slice as pizza_slice
import components.animatic.subjects.popcorn as popcorn
import components.animatic.subjects.produce as produce
import components.animatic.subjects.sandwiches as sandwiches
import components.animatic.subjects.street_food as street_food
import components.animatic.subjects.sweets as sweets
import components.animatic.subjects.teapot as teapot
import components.animatic.subjects.tropical as tropical
from components.animatic.subjects.base import Rig

RIGS: tuple[Rig, ...] = (
    *bowls.RIGS,
    *grains.RIGS,
    *mains.RIGS,
    *breakfast.RIGS,
    *cheese.RIGS,
    *pancakes.RIGS,
    *street_food.RIGS,
    *sandwiches.RIGS,
    *popcorn.RIGS,
    *pizza_slice.RIGS,
    *doughnut.RIGS,
    *sweets.RIGS,
    *ice_cream.RIGS,
    *drinks.RIGS,
    jug.RIG,
    teapot.RIG,
    *cookware.RIGS,
    *produce.RIGS,
    *tropical.RIGS,
    *market.RIGS,
    *pantry.RIGS,
)
