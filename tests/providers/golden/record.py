"""Record what the services' official SDKs send, for ``test_golden.py`` to compare with what we send.

Run it in an environment of its own, because the SDKs are many and large::

    pip install runwayml==5.24.0 luma-agents==0.5.0 lumaai==1.21.0 openai==3.54.0 replicate==1.0.7 fal-client==1.0.3 \
        google-genai==3.4.0 byteplus-python-sdk-v2==3.0.63 dashscope==2.0.2 sniffio
    python tests/providers/golden/record.py

Each case is a call of the SDK with the values of ``CASES`` in the test; the requests go to a loopback port.
"""

import contextlib
import json
import re
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
PICTURE = "data:image/png;base64,UElD"
VIDEO = "data:video/mp4;base64,VklE"
KEY = "golden-key-0123456789"
ANSWER = {
    "id": "g1",
    "request_id": "g1",
    "name": "projects/p/operations/g1",
    "output": {"task_id": "g1", "task_status": "PENDING"},
    "status": "queued",
    "state": "queued",
    "estimatedCost": {"credits": 1},
    "status_url": "http://127.0.0.1/s",
    "response_url": "http://127.0.0.1/r",
    "cancel_url": "http://127.0.0.1/c",
}
KEPT_HEADERS = {
    *("authorization", "x-runway-version", "x-goog-api-key", "x-dashscope-async", "x-dashscope-ossresourceresolve"),
    "content-type",
}
seen: list[dict[str, Any]] = []


class Recorder(BaseHTTPRequestHandler):
    """Keep every request and answer with something that each SDK can read."""

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items() if name.lower() in KEPT_HEADERS}
        kind = headers.pop("content-type", "")
        request: dict[str, Any] = {"method": self.command, "path": self.path, "headers": headers}
        if "multipart" in kind:
            names = re.findall(
                rb'name="([^"]+)"(; filename="[^"]+")?\r\n(?:Content-[^\r]+\r\n)*\r\n(.*?)\r\n--', body, re.DOTALL
            )
            request["parts"] = {name.decode(): "file" if file else value.decode() for name, file, value in names}
        elif body:
            request["json"] = json.loads(body)
        seen.append(request)
        reply = json.dumps(ANSWER).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815  names of http.server

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def runway(url: str) -> dict[str, Callable[[], Any]]:
    """Runway's SDK."""
    from runwayml import RunwayML

    client = RunwayML(api_key=KEY, base_url=url, max_retries=0)
    frames = [{"uri": PICTURE, "position": "first"}, {"uri": PICTURE, "position": "last"}]
    shape = {"prompt_text": "a dog", "ratio": "1280:720"}
    return {
        "text": lambda: client.text_to_video.create(model="gen4.5", duration=5, seed=7, **shape),
        "image": lambda: client.image_to_video.create(model="gen4_turbo", prompt_image=PICTURE, duration=5, **shape),
        "interpolation": lambda: client.image_to_video.create(
            model="veo3.1", prompt_image=frames, duration=4, audio=True, negative_prompt="rain", **shape
        ),
        "video": lambda: client.video_to_video.create(
            model="aleph2", video_uri=VIDEO, prompt_text="a dog", target_aspect_ratio="1:1", seed=7
        ),
        "poll": lambda: client.tasks.retrieve("g1"),
    }


def luma_agents(url: str) -> dict[str, Callable[[], Any]]:
    """The SDK of Luma's Agents API."""
    from luma_agents import Luma

    client = Luma(auth_token=KEY, base_url=f"{url}/v1", max_retries=0)
    frame = {"data": "UElD", "media_type": "image/png"}
    film = {"data": "VklE", "media_type": "video/mp4"}
    create = client.generations.create
    return {
        "text": lambda: create(
            prompt="a dog",
            model="ray-3.2",
            type="video",
            aspect_ratio="16:9",
            video={"resolution": "720p", "duration": "10s"},
        ),
        "interpolation": lambda: create(
            prompt="a dog",
            model="ray-3.2",
            type="video",
            video={"resolution": "720p", "duration": "5s", "start_frame": frame, "end_frame": frame},
        ),
        "video": lambda: create(
            prompt="a dog",
            model="ray-3.2",
            type="video_edit",
            source=film,
            video={"resolution": "720p", "edit": {"auto_controls": True}},
        ),
        "poll": lambda: client.generations.get("g1"),
    }


def luma_dream_machine(url: str) -> dict[str, Callable[[], Any]]:
    """The SDK of Luma's Dream Machine API."""
    from lumaai import LumaAI

    client = LumaAI(auth_token=KEY, base_url=f"{url}/dream-machine/v1", max_retries=0)
    return {
        "text": lambda: client.generations.video.create(
            generation_type="video",
            model="ray-2",
            prompt="a dog",
            aspect_ratio="16:9",
            resolution="720p",
            duration="5s",
            keyframes={"frame0": {"type": "image", "url": "https://e.com/1.png"}},
        ),
        "poll": lambda: client.generations.get("g1"),
    }


def openai_videos(url: str) -> dict[str, Callable[[], Any]]:
    """OpenAI's SDK, against any server."""
    from openai import OpenAI

    client = OpenAI(api_key=KEY, base_url=f"{url}/v1", max_retries=0)
    picture = ("first.png", b"PIC", "image/png")
    shape = {"model": "any-model", "prompt": "a dog", "seconds": "8", "size": "1280x720"}
    return {
        "text": lambda: client.videos.create(**shape),
        "image": lambda: client.videos.create(input_reference=picture, **shape),
        "poll": lambda: client.videos.retrieve("g1"),
    }


def replicate(url: str) -> dict[str, Callable[[], Any]]:
    """Replicate's SDK."""
    from replicate import Client

    client = Client(api_token=KEY, base_url=url)
    wanted = {"prompt": "a dog", "aspect_ratio": "16:9", "duration": 6}
    return {
        "text": lambda: client.models.predictions.create("minimax/hailuo-2.3", input=wanted),
        "version": lambda: client.predictions.create(version="abc123", input={"prompt": "a dog"}),
        "poll": lambda: client.predictions.get("g1"),
    }


def fal(url: str) -> dict[str, Callable[[], Any]]:
    """fal's SDK; its addresses are compiled in, so they are bent."""
    import fal_client.client as module

    module.QUEUE_URL_FORMAT = f"{url}/"
    client = module.SyncClient(key=KEY)
    wanted = {"prompt": "a dog", "duration": "5", "aspect_ratio": "16:9", "resolution": "720p", "seed": 7}
    return {"text": lambda: client.submit("fal-ai/pika/v2.2/text-to-video", arguments=wanted)}


def google_omni(url: str) -> dict[str, Callable[[], Any]]:
    """Google's SDK in its developer mode."""
    from google import genai
    from google.genai import types

    client = genai.Client(api_key=KEY, http_options=types.HttpOptions(base_url=url))
    wanted = {"type": "video", "resolution": "720p", "delivery": "uri", "aspect_ratio": "16:9", "duration": "5s"}
    return {
        "text": lambda: client.interactions.create(
            model="gemini-omni-1.2-flash",
            background=True,
            store=True,
            input=[{"type": "user_input", "content": [{"type": "text", "text": "a dog"}]}],
            response_modalities=["video"],
            response_format=[wanted],
            generation_config={"video_config": {"task": "text_to_video"}},
        ),
        "poll": lambda: client.interactions.get("g1"),
    }


def vertex_veo(url: str) -> dict[str, Callable[[], Any]]:
    """Google's SDK in its cloud mode."""
    from google import genai
    from google.genai import types
    from google.oauth2.credentials import Credentials

    options = types.HttpOptions(base_url=url, api_version="v1")
    client = genai.Client(
        vertexai=True, project="p", location="us-central1", credentials=Credentials(token=KEY), http_options=options
    )
    settings = types.GenerateVideosConfig(
        number_of_videos=1,
        duration_seconds=4,
        aspect_ratio="16:9",
        resolution="720p",
        seed=7,
        negative_prompt="rain",
        generate_audio=True,
    )
    return {
        "text": lambda: client.models.generate_videos(model="veo-3.1-generate-001", prompt="a dog", config=settings)
    }


def seedance(url: str) -> dict[str, Callable[[], Any]]:
    """BytePlus's SDK."""
    from byteplussdkarkruntime import Ark

    client = Ark(api_key=KEY, base_url=f"{url}/api/v3", max_retries=0)
    tasks = client.content_generation.tasks
    return {
        "image": lambda: tasks.create(
            model="seedance-1-0-pro-250528",
            content=[
                {"type": "text", "text": "a dog"},
                {"type": "image_url", "image_url": {"url": PICTURE}, "role": "first_frame"},
            ],
            resolution="720p",
            ratio="adaptive",
            duration=5,
            seed=7,
            watermark=False,
        ),
        "poll": lambda: tasks.get(task_id="g1"),
    }


def wan(url: str) -> dict[str, Callable[[], Any]]:
    """DashScope's SDK."""
    import dashscope

    dashscope.base_http_api_url = f"{url}/api/v1"
    return {
        "text": lambda: dashscope.VideoSynthesis.async_call(
            model="wan3.0-video",
            api_key=KEY,
            prompt="a dog",
            negative_prompt="rain",
            resolution="720P",
            duration=5,
            ratio="16:9",
            seed=7,
            watermark=False,
        )
    }


SERVICES = (
    runway,
    luma_agents,
    luma_dream_machine,
    openai_videos,
    replicate,
    fal,
    google_omni,
    vertex_veo,
    seedance,
    wan,
)


def main() -> None:
    """Record every case of every SDK that is installed."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_address[1]}"
    for service in SERVICES:
        cases = {}
        for name, call in service(url).items():
            seen.clear()
            with contextlib.suppress(Exception):  # an SDK may not like the answer; the request is what counts
                call()
            cases[name] = seen[0] if seen else None
        text = json.dumps(cases, indent=1, sort_keys=True, ensure_ascii=False)
        (FOLDER / f"{service.__name__}.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
