"""The one studio of this server, as pages and widgets get it."""

from components.studio import Studio, current


def studio() -> Studio:
    """Return the studio that the server's lifespan opened."""
    return current()
