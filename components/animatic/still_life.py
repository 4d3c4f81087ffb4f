"""Things on the table to either side of a small subject, a hand's breadth behind it and well out of focus."""

from components.animatic.rooms import Panel, Room

BEHIND = 12.1
"""Stage depth at which they stand: behind the subject, drawn after the table."""
AROUND = 0.4
"""Metres left free around them, for the light of a lamp among them."""
AS_TALL = 0.3
"""How tall, in metres of theirs, the subject seems beside them: next to a ring they are small bottles."""


def company(room: Room, left: Panel | None = None, right: Panel | None = None, gap: float = 0.7) -> None:
    """Put a panel, drawn in metres up from the table's top, to the left and one to the right of the subject."""
    place, path = room.place, room.place.path
    if not room.table or path.moves:
        return
    rig = place.scene.rig
    aside = max(abs(camera.x) for camera in path.seen(9))
    clear = (path.hero * rig.width / rig.height * 0.55 + gap) * BEHIND / 10 + 0.34 * aside
    base, metre = room.base, room.metre
    room.base, room.metre = 0.0, min(metre, path.hero / AS_TALL)
    for panel, way in ((left, -1), (right, 1)):
        if panel is not None:
            middle = way * (clear / room.metre + panel.wide / 2)
            _widen(panel)
            room.hang(panel, (BEHIND - 10.0) / room.metre, skirt=0.06, sharp=4.0, once=middle)
    room.base, room.metre = base, metre


def _widen(panel: Panel) -> None:
    panel.parts = [f'<g transform="translate({AROUND} 0)">', *panel.parts, "</g>"]
    panel.lamps = [(x + AROUND, y, radius, color) for x, y, radius, color in panel.lamps]
    panel.wide, panel.tall = panel.wide + 2 * AROUND, panel.tall + AROUND
