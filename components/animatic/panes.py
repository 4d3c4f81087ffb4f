"""Windows of houses seen from outside: by night a lamp behind them that the hour does not dim, by day dark glass."""

from components.animatic.rooms import Panel

LAMPLIGHT = "#ffd491"


def pane(p: Panel, x: float, y: float, wide: float, tall: float, lit: bool, glass: str = "#566670") -> None:
    """Add one pane, lit from within or dark."""
    if not lit:
        p.box(x, y, wide, tall, glass)
        return
    p.parts.append(f'<rect x="{x:.3f}" y="{y:.3f}" width="{wide:.3f}" height="{tall:.3f}" fill="{LAMPLIGHT}"/>')
