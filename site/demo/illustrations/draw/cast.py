"""The people of the pictures, by role, so that they are recognised from one picture to the next."""

from .palette import (
    AMBER,
    AMBER_LIGHT,
    BRICK,
    HAIR_BLACK,
    HAIR_BROWN,
    HAIR_GREY,
    HAIR_RED,
    INK,
    PAPER,
    PETROL,
    PETROL_LIGHT,
    SAND,
    SKIN_DEEP,
    SKIN_LIGHT,
    SKIN_TAN,
    SKIN_WARM,
    TEAL,
)
from .people import Person

ASSEMBLER = Person(SKIN_TAN, AMBER_LIGHT, HAIR_BROWN, "curls", "dungarees", PETROL)
APPRENTICE = Person(SKIN_LIGHT, AMBER, HAIR_RED, "tail", "vest", INK)
FOREWOMAN = Person(SKIN_WARM, AMBER, HAIR_BROWN, "bob", "vest", PETROL, helmet=PAPER)
FITTER = Person(SKIN_DEEP, PETROL, HAIR_BLACK, "crop", "plain", INK)
PICKER = Person(SKIN_DEEP, BRICK, HAIR_BLACK, "crop", "vest", INK, headset=AMBER)
DRIVER = Person(SKIN_WARM, PETROL, HAIR_GREY, "beard", "plain", INK)
PLANNER = Person(SKIN_LIGHT, AMBER, HAIR_BLACK, "bob", "shirt", PETROL)
NURSE = Person(SKIN_TAN, PETROL_LIGHT, TEAL, "scarf", "tunic", PETROL_LIGHT)
CARER = Person(SKIN_DEEP, PETROL_LIGHT, HAIR_BLACK, "bun", "tunic", PETROL_LIGHT)
PATIENT = Person(SKIN_LIGHT, SAND, HAIR_GREY, "bob", "plain", PETROL)
COUNCILLOR = Person(SKIN_TAN, BRICK, HAIR_BLACK, "long", "shirt", INK)
CHAIR = Person(SKIN_DEEP, AMBER, HAIR_BLACK, "afro", "plain", INK)
MANAGER = Person(SKIN_LIGHT, PETROL, HAIR_GREY, "rim", "shirt", INK)
OWNER = Person(SKIN_WARM, INK, HAIR_RED, "bob", "shirt", INK)
CONSULTANT = Person(SKIN_TAN, PAPER, HAIR_BLACK, "crop", "plain", PETROL)
RESEARCHER = Person(SKIN_WARM, TEAL, BRICK, "scarf", "plain", INK)
