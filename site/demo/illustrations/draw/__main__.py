"""Draw all scenes, or only those named on the command line."""

import sys

from .render import write_pngs, write_svg
from .scenes import SCENES

names = sys.argv[1:] or list(SCENES)
pictures = {name: SCENES[name]() for name in names}
for name, svg in pictures.items():
    write_svg(name, svg)
write_pngs(pictures)
