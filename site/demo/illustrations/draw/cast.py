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
METALWORKER = Person(SKIN_DEEP, PETROL_LIGHT, HAIR_BLACK, "crop", "plain", INK)
WELDER = Person(SKIN_DEEP, PAPER, HAIR_BLACK, "crop", "dungarees", PETROL, helmet=AMBER)
MAINTAINER = Person(SKIN_WARM, BRICK, HAIR_GREY, "beard", "dungarees", INK)
VOICE_PICKER = Person(SKIN_DEEP, PETROL, HAIR_BLACK, "bun", "vest", INK, headset=AMBER)
CLERK = Person(SKIN_DEEP, PETROL, HAIR_BLACK, "crop", "vest", INK, headset=AMBER)
PHYSICIAN = Person(SKIN_LIGHT, PAPER, HAIR_BLACK, "beard", "tunic", PETROL_LIGHT)
DELEGATE = Person(SKIN_DEEP, AMBER_LIGHT, HAIR_BLACK, "afro", "plain", INK)
ASSESSOR = Person(SKIN_LIGHT, BRICK, HAIR_BLACK, "bob", "shirt", INK)
READER = Person(SKIN_LIGHT, BRICK, HAIR_GREY, "bob", "plain", INK)
LISTENER = Person(SKIN_DEEP, AMBER, HAIR_BLACK, "crop", "plain", INK)
