"""Everything to eat and drink that is drawn in files of several rigs, in one tuple."""

from components.animatic.subjects import bowls, cookware, doughnut, drinks, ice_cream, mains, pancakes, pantry, pouring, produce, street_food, sweets
from components.animatic.subjects.base import Rig

RIGS: tuple[Rig, ...] = (*bowls.RIGS, *cookware.RIGS, *doughnut.RIGS, *drinks.RIGS, *ice_cream.RIGS, *mains.RIGS, *pancakes.RIGS, *pantry.RIGS, *pouring.RIGS, *produce.RIGS, *street_food.RIGS, *sweets.RIGS)
