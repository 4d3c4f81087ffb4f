"""The process that draws short moving animatics and joins them, so that neither holds up the stills or the server.

In: ``{"request": {...}, "path": "..."}`` or ``{"join": ["...", "..."], "path": "..."}``.
"""

from pathlib import Path
from typing import Any

from components.animatic import AnimaticRequest, render
from components.web.lanes import serve


def draw(asked: dict[str, Any]) -> None:
    """Draw one shot, or join some that are drawn."""
    path = Path(asked["path"])
    if "join" in asked:
        join([Path(name) for name in asked["join"]], path)
    else:
        render(AnimaticRequest(**asked["request"]), path)


def join(sources: list[Path], path: Path) -> None:
    """Put clips of one kind one after the other, frame by frame as they are."""
    import av

    part = path.with_suffix(".part.mp4")
    with av.open(str(part), "w", options={"movflags": "faststart"}) as film:
        stream, start = None, 0
        for source in sources:
            with av.open(str(source)) as shot:
                given = shot.streams.video[0]
                stream = stream or film.add_stream_from_template(given)
                end = 0
                for packet in shot.demux(given):
                    if packet.dts is None or packet.pts is None:
                        continue
                    end = max(end, packet.pts + (packet.duration or 0))
                    packet.pts += start
                    packet.dts += start
                    packet.stream = stream
                    film.mux(packet)
                start += end
    part.replace(path)


if __name__ == "__main__":
    serve(draw, "This shot could not be drawn. Reload the page, or change the shot.")
