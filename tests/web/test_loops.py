"""Moving animatics by address: two seconds of a shot, several shots as one film; nothing that names a file."""

import base64
import io
import json
from typing import Any

import av
import pytest
from starlette.testclient import TestClient

from components.errors import BadInput
from components.web.loops import MOST_SHOTS
from components.web.stills import drawing_of

FOX = {"prompt": "", "parts": {"subject": "a red fox", "setting": "snow"}, "duration": 2.0, "aspect_ratio": "16:9"}
DUNES = {"prompt": "", "parts": {"subject": "a watch", "setting": "desert"}, "duration": 2.0, "aspect_ratio": "9:16"}


def address(name: str, spec: Any) -> str:
    text = base64.urlsafe_b64encode(json.dumps(spec).encode()).decode()
    return f"/app/static/animatic/{name}.mp4?spec={text}"


def seconds(data: bytes) -> tuple[float, int]:
    with av.open(io.BytesIO(data)) as film:
        frames = sum(1 for _ in film.decode(video=0))
        return float(film.duration or 0) / 1e6, frames


def test_a_shot_moves_for_two_seconds_however_long_it_is(client: TestClient) -> None:
    answer = client.get(address("loop", {**FOX, "duration": 8.0}))
    assert answer.headers["content-type"] == "video/mp4"
    assert seconds(answer.content) == (pytest.approx(2.0, abs=0.05), 24)


def test_shots_are_joined_in_their_order_in_the_shape_of_the_first(client: TestClient) -> None:
    answer = client.get(address("film", {"shots": [FOX, {**DUNES, "duration": 3.0}]}))
    assert seconds(answer.content) == (pytest.approx(5.0, abs=0.1), 60)
    with av.open(io.BytesIO(answer.content)) as film:
        stream = film.streams.video[0]
        assert (stream.width, stream.height) == (480, 270)
        times = [packet.dts for packet in film.demux(stream) if packet.dts is not None]
        assert times == sorted(set(times))


@pytest.mark.parametrize("shots", [[], "x", [1], [FOX] * (MOST_SHOTS + 1)])
def test_a_film_of_nothing_or_too_much_is_refused(client: TestClient, shots: Any) -> None:
    answer = client.get(address("film", {"shots": shots}))
    assert answer.status_code == 400
    assert f"1 to {MOST_SHOTS} shots" in answer.json()["error"]["message"]


@pytest.mark.parametrize("spec", [{}, {"parts": 3}, {**FOX, "duration": "long"}, {**FOX, "aspect_ratio": "5:1"}])
def test_a_damaged_address_is_told_in_words(client: TestClient, spec: Any) -> None:
    spec = {"loop": False, **spec}
    answer = client.get(address("loop", spec))
    assert answer.status_code == 400
    assert answer.json()["error"]["message"].endswith(".")


@pytest.mark.parametrize("name", ["first_frame", "source_video", "subject_picture", "height"])
def test_an_address_cannot_name_a_file_of_this_machine(name: str) -> None:
    with pytest.raises(BadInput, match="damaged"):
        drawing_of({**FOX, name: "/etc/passwd"})
    assert drawing_of({**FOX, "seed": 7}) == {**FOX, "seed": 7}
