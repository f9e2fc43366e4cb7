"""Write the scenes as SVG and as PNG with a small palette.

PNG is what gets uploaded to Wagtail, so that renditions, focal points and alternative texts are used as with
photographs. Rendering needs Chromium and Playwright, which are development packages.
"""

import io
from collections.abc import Mapping
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from .canvas import HEIGHT, WIDTH

HERE = Path(__file__).resolve().parent.parent
CHROMIUM = Path("/usr/bin/chromium")
COLOURS = 96


def write_svg(name: str, svg: str, folder: Path = HERE / "svg") -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.svg").write_text(svg, encoding="utf-8")


def reduced(png: bytes) -> Image.Image:
    """Return the picture with few colours: flat areas keep theirs, edges stay smooth."""
    full = Image.open(io.BytesIO(png)).convert("RGB")
    return full.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)


def write_pngs(pictures: Mapping[str, str], folder: Path = HERE / "png") -> None:
    """Render every SVG at its own size."""
    folder.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM if CHROMIUM.exists() else None, args=["--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        for name, svg in pictures.items():
            page.set_content(f"<style>body{{margin:0}}svg{{display:block}}</style>{svg}")
            shot = page.locator("body > svg").screenshot()
            reduced(shot).save(folder / f"{name}.png", optimize=True)
        browser.close()
