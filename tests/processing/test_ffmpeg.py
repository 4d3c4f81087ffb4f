"""The runner: progress, limits, and an end to everything."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import ffmpeg
import pytest

from components.errors import BadSettings, Canceled, FFmpegFailed, FFmpegTimedOut, InvalidRecipe, StorageFull
from components.processing import (
    ANIMATION_NEEDS,
    ENCODERS,
    OPERATIONS,
    Operation,
    Option,
    Recipe,
    export_animation,
    extract_stills,
    render,
)
from components.processing.drawing import STILL_NEEDS
from components.processing.ffmpeg import LONGEST_ARGUMENT, find_ffmpeg, run
from components.settings import Limits, Settings

REPOSITORY = Path(__file__).parents[2]


# What every build has of what operations use.
EVERYWHERE = {
    "adelay",
    "afade",
    "aformat",
    "aloop",
    "apad",
    "aresample",
    "areverse",
    "asetpts",
    "asetrate",
    "atrim",
} | {
    *("ametadata", "colorchannelmixer", "concat", "crop", "fade", "format", "fps", "loop", "overlay", "pad", "pan"),
    *("reverse", "scale", "select", "setpts", "setsar", "settb", "split", "tpad", "trim", "volume"),
}


def color(seconds: float, realtime: bool = False) -> Any:
    return ffmpeg.input(f"color=s=64x64:r=30:d={seconds}", f="lavfi", **({"re": None} if realtime else {}))


def test_the_found_ffmpeg_knows_its_version_filters_and_encoders() -> None:
    program = find_ffmpeg()
    assert program.major >= 5
    assert {"scale", "xfade", "drawtext", "anullsrc"} <= program.filters
    assert {"libx264", "aac", "png"} <= program.encoders
    assert program.lacks(["scale", "libx264", "no_such_filter"]) == ("no_such_filter",)


OPERATION_FILES = sorted((REPOSITORY / "components/processing/operations").glob("[a-z]*.py"))


@pytest.mark.parametrize("path", OPERATION_FILES, ids=lambda path: path.stem)
def test_operations_declare_the_filters_that_a_build_may_lack(path: Path) -> None:
    module = f"components.processing.operations.{path.stem}"
    used = set(re.findall(r'filter\(\s*(?:\[.*?\],\s*)?"([a-z0-9_]+)"', path.read_text(), re.S))
    own = [each for each in OPERATIONS.values() if each.__module__ == module]
    declared = {need for each in own for need in each.needs}
    declared |= {need for each in own for option in each.options() for _, needs in option.needs for need in needs}
    assert used <= EVERYWHERE | declared


@pytest.mark.parametrize("name", [*OPERATIONS, *ENCODERS])
def test_what_a_build_lacks_is_told_in_words(name: str) -> None:
    offered = OPERATIONS.get(name) or ENCODERS[name]
    program = find_ffmpeg()
    assert offered.missing(program) == ""
    for need in offered.needs:
        poorer = replace(program, filters=program.filters - {need}, encoders=program.encoders - {need})
        assert offered.missing(poorer) == f"This ffmpeg ({program.release}) was built without {need}."


CHOICES = [
    pytest.param(operation, option, value, needs, id=f"{operation.name} {option.name} {value}")
    for operation in OPERATIONS.values()
    for option in operation.options()
    for value, needs in option.needs
]


@pytest.mark.parametrize(("operation", "option", "value", "needs"), CHOICES)
def test_a_choice_that_a_build_cannot_do_is_left_out_alone(
    operation: type[Operation],
    option: Option,
    value: str,
    needs: tuple[str, ...],
    shelf: dict[str, Path],
    tmp_path: Path,
) -> None:
    program = find_ffmpeg()
    assert option.offered(program) == option
    poorer = replace(program, filters=program.filters - {needs[0]})
    assert operation.missing(poorer) == ""
    offered = option.offered(poorer)
    assert {name for name, _ in option.choices} - {name for name, _ in offered.choices} == {value}
    assert offered.left_out == f"“{dict(option.choices)[value]}” is left out. {poorer.missing(needs)}"
    step = operation(**{option.name: value})
    assert step.lacking(program) == ""
    with pytest.raises(InvalidRecipe, match=f"built without {needs[0]}. Take the step out"):
        render(Recipe((step,)), [shelf["clip"]], tmp_path / "out.mp4", program=poorer)


@pytest.mark.parametrize(("suffix", "need"), [("gif", "paletteuse"), ("webp", "libwebp_anim"), ("png", "apng")])
def test_an_animation_that_a_build_cannot_write_is_refused_with_the_reason(
    suffix: str, need: str, shelf: dict[str, Path], tmp_path: Path
) -> None:
    program = find_ffmpeg()
    assert program.missing(ANIMATION_NEEDS[suffix]) == ""
    poorer = replace(program, filters=program.filters - {need}, encoders=program.encoders - {need})
    with pytest.raises(InvalidRecipe, match=f"built without {need}. Choose another"):
        export_animation(Recipe(), [shelf["clip"]], tmp_path / f"out.{suffix}", program=poorer)


@pytest.mark.parametrize("suffix", STILL_NEEDS)
def test_a_still_that_a_build_cannot_write_is_refused_with_the_reason(
    suffix: str, shelf: dict[str, Path], tmp_path: Path
) -> None:
    (need,) = STILL_NEEDS[suffix]
    assert find_ffmpeg().missing(STILL_NEEDS[suffix]) == ""
    poorer = replace(find_ffmpeg(), encoders=find_ffmpeg().encoders - {need})
    with pytest.raises(InvalidRecipe, match=f"built without {need}. Choose another"):
        extract_stills(shelf["clip"], tmp_path, at=[0], suffix=suffix, program=poorer)


def test_an_ffmpeg_that_was_set_and_does_not_run_is_named(tmp_path: Path) -> None:
    settings = Settings.from_environment({"DAILIES_HOME": str(tmp_path), "DAILIES_FFMPEG": str(tmp_path / "nothing")})
    with pytest.raises(BadSettings, match="DAILIES_FFMPEG"):
        find_ffmpeg(settings)
    (tmp_path / "nothing").write_text("#!/bin/sh\necho hello\n")
    (tmp_path / "nothing").chmod(0o755)
    with pytest.raises(BadSettings, match="DAILIES_FFMPEG"):
        find_ffmpeg(settings)


def test_progress_grows_to_the_end_and_the_file_is_there(tmp_path: Path) -> None:
    told: list[float] = []
    node = color(1.0, realtime=True).output("out.mp4", tune="zerolatency")
    run(node, folder=tmp_path, seconds=1.0, progress=told.append)
    assert len(told) >= 2
    assert told == sorted(told)
    assert all(0 <= fraction <= 1 for fraction in told)
    assert (tmp_path / "out.mp4").stat().st_size > 0


def test_cancel_stops_the_process_at_once(tmp_path: Path) -> None:
    begin = time.monotonic()
    node = color(60, realtime=True).output("out.mp4")
    with pytest.raises(Canceled):
        run(node, folder=tmp_path, seconds=60, canceled=lambda: time.monotonic() - begin > 0.3)
    assert time.monotonic() - begin < 30  # the whole takes a minute
    assert not _commands(str(tmp_path))


def test_the_wall_clock_limit_stops_a_render(tmp_path: Path) -> None:
    node = color(60, realtime=True).output("out.mp4")
    with pytest.raises(FFmpegTimedOut, match="Make it shorter") as caught:
        run(node, folder=tmp_path, seconds=60, limits=replace(Limits(), render_timeout=0.4))
    assert "ffmpeg" in caught.value.detail


def test_a_failure_bears_the_command_and_the_last_lines(tmp_path: Path) -> None:
    with pytest.raises(FFmpegFailed) as caught:
        run(color(1).filter("scale", w="nonsense").output("out.mp4"), folder=tmp_path, seconds=1)
    assert "-filter_complex" in caught.value.detail
    assert "nonsense" in caught.value.detail


def test_a_full_disk_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(StorageFull, match="Free some space"):
        run(color(1).output("/dev/full", f="rawvideo"), folder=tmp_path, seconds=1)


def test_a_callback_that_fails_leaves_no_process_behind(tmp_path: Path) -> None:
    def fail() -> bool:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(color(60, realtime=True).output("out.mp4"), folder=tmp_path, seconds=60, canceled=fail)
    assert not _commands(str(tmp_path))


def test_a_graph_that_no_command_line_holds_goes_through_a_file(tmp_path: Path) -> None:
    stream = color(0.2)
    for number in range(300):
        stream = stream.filter("drawbox", x=number, enable=f"between(t,{'0' * 400},{number + 1})")
    run(stream.output("out.mp4"), folder=tmp_path, seconds=0.2)
    assert (tmp_path / "graph.txt").stat().st_size > LONGEST_ARGUMENT
    assert (tmp_path / "out.mp4").stat().st_size > 0


def test_keys_of_services_are_not_handed_to_ffmpeg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNWAYML_API_SECRET", "secret")
    script = tmp_path / "ffmpeg"
    script.write_text("#!/bin/sh\nenv > environment.txt\n")
    script.chmod(0o755)
    run(color(1).output("out.mp4"), folder=tmp_path, seconds=1, program=replace(find_ffmpeg(), path=script))
    told = (tmp_path / "environment.txt").read_text()
    assert "PATH=" in told
    assert "secret" not in told


def test_ffmpeg_dies_with_a_killed_parent(tmp_path: Path) -> None:
    program = f"""
import ffmpeg
from pathlib import Path
from components.processing import ENCODERS, OPERATIONS
from components.processing.ffmpeg import run
node = ffmpeg.input("color=s=64x64:r=30:d=60", f="lavfi", re=None).output("orphan.mp4")
run(node, folder=Path({str(tmp_path)!r}), seconds=60)
"""
    parent = subprocess.Popen([sys.executable, "-c", program], cwd=REPOSITORY)
    _until(lambda: (tmp_path / "orphan.mp4").exists())
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    _until(lambda: not _commands(str(tmp_path)))


def _until(happened: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)


def _commands(folder: str) -> list[str]:
    """The processes that work in a folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if str((process / "cwd").readlink()).startswith(folder):
                found.append((process / "comm").read_text())
        except OSError:
            continue
    return found
