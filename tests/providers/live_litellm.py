"""A LiteLLM proxy as a real ``/v1/videos`` server between our adapter and the fake of a service.

LiteLLM is large and wants an environment of its own, so this is run by hand::

    python -m venv /tmp/litellm && /tmp/litellm/bin/pip install "litellm[proxy]"
    python -m tests.providers.live_litellm /tmp/litellm/bin/litellm

It ends with an error if anything does not come out as it should. LiteLLM keeps its own default settings, with which it
repeats orders at its backend unless it is told not to.
"""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from PIL import Image

from components.errors import DailiesError
from components.providers import Generation, GenerationRequest, GenerationStatus
from components.providers.openai_videos import OpenAIVideos
from tests.providers.fakes import VIDEO, served
from tests.providers.fakes.openai_videos import FakeOpenAIVideos

MASTER = "sk-litellm-0123456789abcdef"
CONFIG = """
model_list:
  - model_name: shot
    litellm_params: {{model: openai/sora-2, api_base: "{address}/v1", api_key: "{key}"}}
general_settings: {{master_key: "{master}"}}
"""


@contextmanager
def proxy(program: str, folder: Path, backend: str) -> Iterator[str]:
    """Run LiteLLM in front of a backend and yield its address."""
    config = folder / "config.yaml"
    config.write_text(CONFIG.format(address=backend, key=FakeOpenAIVideos.key, master=MASTER))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "LITELLM_LOCAL_MODEL_COST_MAP": "True", "NO_PROXY": "127.0.0.1"}
    command = [program, "--config", str(config), "--host", "127.0.0.1", "--port", str(port), "--telemetry", "False"]
    with (folder / "litellm.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(240):
            try:
                if httpx.get(f"{address}/health/liveliness").is_success:
                    break
            except httpx.HTTPError:
                time.sleep(0.5)
        else:
            raise TimeoutError((folder / "litellm.log").read_text()[-4000:])
        yield address
    finally:
        process.terminate()
        process.wait(20)


def make(provider: OpenAIVideos, request: GenerationRequest, path: Path) -> Generation:
    """Bring a video home as the ledger does: each step knows only the JSON of the one before."""
    generation = provider.submit(request, intent="live-1")
    for _ in range(20):
        if generation.is_final:
            break
        generation = provider.poll(Generation.from_json(generation.to_json()))
    if generation.status is GenerationStatus.SUCCEEDED:
        provider.download(generation, path)
        assert path.read_bytes() == VIDEO
    return generation


def told(work: Callable[[], object]) -> str:
    """Return the name of the error that the work ends with."""
    try:
        work()
    except DailiesError as error:
        return error.name
    return "none"


def tries(fake: FakeOpenAIVideos, provider: OpenAIVideos, folder: Path) -> Iterator[tuple[str, object, object]]:
    """Yield what was tried, what came of it, and what should."""
    text = GenerationRequest("shot", "a dog, running", options={"size": "1280x720"})
    picture = GenerationRequest("shot", "a dog", duration=8, first_frame=folder / "first.png")
    take = folder / "take.mp4"
    yield "text", make(provider, text, take).status, GenerationStatus.SUCCEEDED
    yield "picture", make(provider, picture, take).status, GenerationStatus.SUCCEEDED
    for outcome, error in (("fail", "GenerationFailed"), ("moderate", "ContentRejected")):
        fake.outcome = outcome
        yield outcome, (make(provider, text, take).error or {}).get("name"), error
    lost = provider.submit(text)
    fake.runs.clear()
    yield "vanished", (provider.poll(lost).error or {}).get("name"), "GenerationLost"
    for status, error in ((500, "UncertainSubmit"), (502, "UncertainSubmit"), (503, "ProviderUnavailable")):
        fake.requests.clear()
        fake.faults += [httpx.Response(status, json={"error": {"message": "no", "type": "x", "code": "x"}})] * 6
        yield f"order answered {status}", told(lambda: provider.submit(text)), error
        yield f"orders at the backend after {status}", len(fake.requests), 1
        fake.faults.clear()
    yield "unknown model", told(lambda: provider.submit(GenerationRequest("nobody", "a dog"))), "UnsupportedRequest"
    yield "check of the key", told(provider.check_access), "none"
    yield "check of a wrong key", told(OpenAIVideos("sk-wrong", provider.base_url).check_access), "KeyRejected"


def main(program: str) -> int:
    """Report every try; return how many did not come out as they should."""
    wrong = 0
    with tempfile.TemporaryDirectory() as name:
        folder, fake = Path(name), FakeOpenAIVideos()
        Image.new("RGB", (1280, 720), "#884400").save(folder / "first.png")
        with served(fake) as backend, proxy(program, folder, backend) as address:
            for what, came, should in tries(fake, OpenAIVideos(MASTER, f"{address}/v1"), folder):
                wrong += came != should
                print(f"{'ok   ' if came == should else 'WRONG'} {what}: {came}")
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
