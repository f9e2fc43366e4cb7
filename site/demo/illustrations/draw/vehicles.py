"""Whatever moves goods and people. Each stands on (0, 0) and drives to the right."""

from .palette import INK, PAPER, PETROL_LIGHT, SAND, mix, shade
from .shapes import circle, limb, path, polygon, rect


def tyre(x: float, r: float = 44) -> str:
    return circle(x, -r, r, INK) + circle(x, -r, r * 0.5, SAND) + circle(x, -r, r * 0.18, INK)


def truck(cab: str, load: str, stripe: str) -> str:
    """A lorry, 760 long and 340 high."""
    return (
        rect(-380, -344, 500, 276, load, 16)
        + rect(-380, -250, 500, 60, stripe)
        + rect(60, -344, 60, 276, shade(load, 0.1), 16)
        + path(
            "M136-68L136-262A32 32 0 0 1 168-294L262-294A40 40 0 0 1 298-270L356-160A40 40 0 0 1 362-140L362-68Z",
            cab,
        )
        + path("M214-262L254-262A16 16 0 0 1 269-252L312-166L214-166Z", mix(PETROL_LIGHT, PAPER, 0.5))
        + rect(164, -140, 40, 12, shade(cab, 0.4), 6)
        + rect(-380, -72, 756, 30, INK, 10)
        + tyre(-280)
        + tyre(-180)
        + tyre(256)
    )


def forklift(body: str, mast: str) -> str:
    """A forklift without driver; its fork is to the right at -20, its seat at (-60, -170)."""
    return (
        rect(118, -430, 22, 420, mast, 6)
        + rect(150, -430, 16, 420, shade(mast, 0.3), 6)
        + limb([(160, -26), (300, -26)], 18, INK)
        + limb([(-120, -170), (-104, -410), (60, -410), (104, -190)], 18, mast)
        + path("M-170-44L-170-150A44 44 0 0 1-126-194L-84-194L-60-150L50-150L70-200L118-200L118-44Z", body)
        + path("M-170-44L-170-90L118-90L118-44Z", shade(body, 0.18))
        + tyre(-110, 52)
        + tyre(84, 60)
    )


def shuttle(body: str, light: str, load: str = "") -> str:
    """A driverless carrier, 320 long; ``load`` stands on its deck at -92."""
    return (
        (f'<g transform="translate(0 -92)">{load}</g>' if load else "")
        + rect(-160, -92, 320, 68, body, 24)
        + rect(-160, -58, 320, 34, shade(body, 0.22), 17)
        + rect(110, -80, 36, 16, light, 8)
        + circle(-96, -22, 22, INK)
        + circle(96, -22, 22, INK)
    )


def barge(hull: str, loads: tuple[str, ...], cabin: str = PAPER) -> str:
    """A canal barge whose waterline is at 0; 900 long."""
    parts = rect(-360, -150, 120, 110, cabin, 12) + rect(-340, -130, 80, 34, shade(PETROL_LIGHT), 6)
    for index, tone in enumerate(loads):
        x = -200 + (index % 3) * 190
        y = -50 - (index // 3) * 92
        parts += rect(x, y - 88, 180, 88, tone, 6)
        parts += "".join(rect(x + 22 + i * 36, y - 72, 10, 56, shade(tone)) for i in range(4))
    return (
        parts
        + path("M-450-70L460-70C440-20 410 0 370 0L-400 0C-430 0-446-30-450-70Z", hull)
        + polygon([(-450, -70), (460, -70), (452, -48), (-449, -48)], shade(hull, 0.25))
    )


def bus(body: str, band: str) -> str:
    """A coach, 620 long and 290 high."""
    windows = "".join(rect(-280 + i * 112, -246, 96, 86, mix(PETROL_LIGHT, PAPER, 0.5), 12) for i in range(5))
    return (
        rect(-310, -290, 620, 250, body, 44)
        + rect(-310, -130, 620, 34, band)
        + windows
        + tyre(-190, 48)
        + tyre(190, 48)
    )
