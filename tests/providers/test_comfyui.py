"""A workflow's marked nodes are filled, and the server's answers are read."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from components.errors import BadSettings, UnsupportedRequest
from components.providers import GenerationRequest, GenerationStatus

Desk = Any


@pytest.fixture
def comfyui(desk_for: Callable[[str], Desk]) -> Desk:
    return desk_for("comfyui")


def filled(desk: Desk, request: GenerationRequest) -> dict[str, Any]:
    desk.provider().submit(request)
    body = json.loads(desk.fake.requests[-1].content)
    return {name: node["inputs"] for name, node in body["prompt"].items()}


def test_marked_nodes_take_our_values_and_the_rest_stays(comfyui: Desk) -> None:
    frames = {"first_frame": comfyui.media / "first.png", "last_frame": comfyui.media / "last.png"}
    request = GenerationRequest(
        "comfyui-workflow", "a dog", negative_prompt="rain", duration=3, aspect_ratio="9:16", seed=0, **frames
    )
    inputs = filled(comfyui, request)
    assert inputs["5"]["text"] == "a dog"
    assert inputs["6"]["text"] == "rain"
    assert inputs["3"] == {"seed": 0, "steps": 20, "model": ["4", 0]}
    assert inputs["7"]["image"] == "first.png"
    assert inputs["8"]["image"] == "last.png"
    assert inputs["10"] == {"width": 720, "height": 1280}
    assert inputs["11"]["value"] == 3
    assert inputs["4"] == {"unet_name": "wan.safetensors"}


def test_what_is_not_asked_for_keeps_the_value_of_the_workflow(comfyui: Desk) -> None:
    inputs = filled(comfyui, GenerationRequest("comfyui-workflow", "a dog"))
    assert inputs["6"]["text"] == "x"
    assert inputs["7"]["image"] == "none.png"


def test_a_workflow_of_the_moment_takes_the_place_of_the_one_set_up(comfyui: Desk) -> None:
    own = {"1": {"class_type": "Text", "inputs": {}, "_meta": {"title": "dailies: prompt > text_g"}}}
    assert filled(comfyui, GenerationRequest("comfyui-workflow", "a dog", options={"workflow": own}))["1"] == {
        "text_g": "a dog"
    }
    assert own["1"]["inputs"] == {}
    first = comfyui.media / "first.png"
    with pytest.raises(UnsupportedRequest, match="dailies: image"):
        filled(comfyui, GenerationRequest("comfyui-workflow", "a", first_frame=first, options={"workflow": own}))


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"nodes": [], "links": []}', '{"1": {"inputs": {}}}'])
def test_a_file_that_is_no_workflow_in_api_format_is_told(comfyui: Desk, tmp_path: Path, content: str) -> None:
    path = tmp_path / "workflow.json"
    path.write_text(content)
    with pytest.raises(BadSettings, match="workflow"):
        comfyui.provider(workflow=path).submit(comfyui.request())
    with pytest.raises(BadSettings, match="DAILIES_COMFYUI_WORKFLOW"):
        comfyui.provider(workflow=None).submit(comfyui.request())


def test_the_servers_objections_name_the_node(comfyui: Desk) -> None:
    problem = {"type": "value_not_in_list", "message": "Value not in list", "details": "unet_name: 'wan.safetensors'"}
    errors = {"4": {"class_type": "UNETLoader", "errors": [problem]}}
    comfyui.fake.faults.append(httpx.Response(400, json={"error": {"message": "invalid"}, "node_errors": errors}))
    with pytest.raises(UnsupportedRequest, match="UNETLoader: Value not in list unet_name"):
        comfyui.provider().submit(comfyui.request())


def test_the_place_in_the_queue_and_the_end_are_read(comfyui: Desk) -> None:
    provider = comfyui.provider()
    queued = provider.poll(provider.submit(comfyui.request()))
    assert queued.queue_position == 1
    running = provider.poll(queued)
    assert running.status is GenerationStatus.RUNNING
    done = provider.poll(running)
    assert done.video_url == "http://127.0.0.1:8188/view?filename=take.mp4&subfolder=video&type=output"
    assert done.cost == 0


def test_a_workflow_that_saves_no_video_is_told(comfyui: Desk) -> None:
    generation = comfyui.provider().submit(comfyui.request())
    picture = {"9": {"images": [{"filename": "a.png", "subfolder": "", "type": "output"}]}}
    history = {generation.id: {"status": {"status_str": "success"}, "outputs": picture}}
    comfyui.fake.faults.append(httpx.Response(200, json=history))
    failed = comfyui.provider().poll(generation)
    assert failed.error is not None
    assert "without a video" in failed.error["message"]
