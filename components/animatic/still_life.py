"""Things on the table to either side of a small subject, a hand's breadth behind it and a little out of focus."""

from components.animatic.rooms import Panel, Room

BEHIND = 11.9
"""Stage depth at which they stand: behind the subject, before the table ends."""


def company(room: Room, left: Panel | None = None, right: Panel | None = None, gap: float = 0.5) -> None:
    """Put a panel, drawn in metres up from the table's top, to the left and one to the right of the subject."""
    place, path = room.place, room.place.path
    if not room.table or path.moves:
        return
    rig = place.scene.rig
    aside = max(abs(camera.x) for camera in path.seen(9))
    clear = path.hero * rig.width / rig.height * 0.6 + gap + 0.2 * aside
    base, room.base = room.base, 0.0
    for panel, way in ((left, -1), (right, 1)):
        if panel is not None:
            middle = way * (clear / room.metre + panel.wide / 2)
            room.hang(panel, (BEHIND - 10.0) / room.metre, skirt=0.0, once=middle)
    room.base = base
