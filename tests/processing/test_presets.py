"""Presets: every one writes what its channel takes, says what a clip breaks, and mends it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import av
import pytest

from components.processing import Recipe, Trim, find_ffmpeg, probe
from components.processing.encoders import ENCODERS
from components.processing.findings import Severity
from components.processing.operations import Operation
from components.processing.presets import PRESETS, Preset
from components.processing.render import Output, Poster, render, render_all

Shelf = dict[str, Path]
CODECS = {"h264": "h264", "h265": "hevc", "av1": "av1", "vp9": "vp9", "prores": "prores"}


def small(preset: Preset) -> Preset:
    """The same preset with a picture that is quick to write."""
    return replace(preset, width=preset.width // 10 * 2, height=preset.height // 10 * 2)


def said(preset: Preset, clip: Path) -> dict[str, str]:
    return {finding.rule: finding.text for finding in preset.check(probe(clip))}


@pytest.mark.parametrize("name", PRESETS)
def test_the_steps_of_a_preset_make_a_clip_that_fits(shelf: Shelf, tmp_path: Path, name: str) -> None:
    preset = small(PRESETS[name])
    assert preset.missing(find_ffmpeg()) == ""
    out = tmp_path / f"out.{preset.suffix}"
    recipe = Recipe(preset.steps(probe(shelf["clip"])))
    info = render(recipe, [shelf["clip"]], out, encoding=preset.encoding)
    assert (info.width, info.height, info.has_audio) == (preset.width, preset.height, not preset.muted)
    assert info.video_codec == CODECS[preset.encoder]
    assert [finding.text for finding in preset.check(info)] == ["fits"]
    assert preset.steps(info) == () or {step.name for step in preset.steps(info)} == {"loudness"}
    with av.open(str(out)) as container:
        frame = next(container.decode(video=0))
        assert frame.colorspace == 1
        assert container.streams.video[0].sample_aspect_ratio in (1, None)


@pytest.mark.parametrize("name", [name for name, encoder in ENCODERS.items() if encoder.container in ("mp4", "mov")])
def test_the_index_stands_in_front_so_that_playing_begins_at_once(shelf: Shelf, tmp_path: Path, name: str) -> None:
    out = tmp_path / f"out.{ENCODERS[name].suffix}"
    info = render(Recipe((Trim(0, 0.5),)), [shelf["clip"]], out, encoding=ENCODERS[name].encoding(megabits=2))
    data = out.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")
    assert info.frames == 15


def test_a_wide_clip_is_told_to_lose_its_sides_and_a_tall_one_its_top(shelf: Shelf) -> None:
    assert said(PRESETS["shorts"], shelf["clip"])["shape"] == "crops the sides: 32% of the width stays"
    assert said(PRESETS["youtube"], shelf["tall"])["shape"] == "crops the top and bottom: 32% of the height stays"
    assert "shape" not in said(PRESETS["youtube"], shelf["clip"])


def test_a_small_clip_is_told_to_look_soft(shelf: Shelf) -> None:
    assert said(PRESETS["youtube"], shelf["clip"])["size"] == "12.0 times enlarged from 160 × 90: looks soft"


def test_a_clip_that_is_too_long_or_short_is_told_and_mended(shelf: Shelf) -> None:
    clip = probe(shelf["clip"])
    long = replace(clip, duration=200.0, frames=6000)
    finding = PRESETS["shorts"].check(long)[0]
    assert (finding.rule, finding.severity, finding.start, finding.end) == ("length", Severity.error, 180, 200)
    assert finding.text == "3:00 is the most on YouTube Shorts; it is cut off there"
    assert Recipe(PRESETS["shorts"].steps(long)).duration([long]) == pytest.approx(180)
    assert PRESETS["tiktok"].check(clip)[0].text == "3.0 s is the least on TikTok; it plays several times"
    assert Recipe(PRESETS["tiktok"].steps(clip)).duration([clip]) == pytest.approx(4)


@pytest.mark.parametrize(("fps", "become"), [(60.0, "30"), (50.0, "25"), (59.94, "29.97"), (120.0, "30"), (30.0, "")])
def test_more_frames_than_a_channel_takes_are_halved(shelf: Shelf, fps: float, become: str) -> None:
    clip = replace(probe(shelf["clip"]), fps=fps)
    rates = [step for step in PRESETS["web_hero"].steps(clip) if step.name == "frame_rate"]
    assert [step.to_json()["options"].get("fps", "30") for step in rates] == ([become] if become else [])
    told = {finding.rule for finding in PRESETS["web_hero"].check(clip)}
    assert ("fps" in told) == bool(become)


def test_a_check_of_a_recipe_sees_its_result(shelf: Shelf) -> None:
    clip = probe(shelf["clip"])
    steps: tuple[Operation, ...] = PRESETS["shorts"].steps(clip)
    take = Recipe(steps).result([clip])
    assert [finding.text for finding in PRESETS["shorts"].check(take)] == ["fits"]


def test_a_channel_goes_on_where_a_recipe_ends(shelf: Shelf) -> None:
    clip = probe(shelf["clip"])
    whole = PRESETS["instagram_square"].applied(Recipe((Trim(0.5, 1.5),)), [clip], fit="blur")
    assert [step.name for step in whole.steps] == ["trim", "loop", "reframe", "loudness"]
    assert whole.steps[2].to_json()["options"]["fit"] == "blur"
    assert whole.duration([clip]) == pytest.approx(3)


def test_text_has_room_inside_every_safe_zone() -> None:
    for preset in PRESETS.values():
        assert preset.safe.left + preset.safe.right < 0.5, preset.name
        assert preset.safe.top + preset.safe.bottom <= 0.5, preset.name


def test_sound_is_told_where_it_is_missing_or_dropped(shelf: Shelf) -> None:
    assert said(PRESETS["tiktok"], shelf["silent"])["sound"] == "has no sound"
    assert said(PRESETS["web_hero"], shelf["clip"])["sound"] == "plays without its sound"
    assert "sound" not in said(PRESETS["web_hero"], shelf["silent"])


def test_an_encoder_that_this_ffmpeg_lacks_says_which(shelf: Shelf) -> None:
    poor = replace(find_ffmpeg(), encoders=frozenset({"libx264", "aac"}), release="1.0")
    assert ENCODERS["h264"].missing(poor) == ""
    assert PRESETS["broadcast"].missing(poor) == "This ffmpeg (1.0) was built without prores_ks, pcm_s24le."


def test_several_channels_and_a_poster_come_from_one_decode(
    shelf: Shelf, tmp_path: Path, levels: Callable[[Path], list[int]]
) -> None:
    clip = probe(shelf["clip"])
    chosen = [small(PRESETS[name]) for name in ("shorts", "web_hero", "web_hero_vp9")]
    outputs: list[Output | Poster] = [
        Output(tmp_path / f"{preset.name}.{preset.suffix}", preset.encoding, preset.steps(clip)) for preset in chosen
    ]
    poster = Poster(tmp_path / "poster.jpg", 0.5, 80)
    infos = render_all(Recipe((Trim(0.5, 1.5),)), [shelf["clip"]], [*outputs, poster])
    assert [(info.width, info.height) for info in infos] == [(preset.width, preset.height) for preset in chosen]
    assert [info.frames for info in infos] == [30, 30, 30]
    assert all(levels(output.path) == list(range(15, 45)) for output in outputs)
    assert poster.path.read_bytes().startswith(b"\xff\xd8")
    assert len(list(tmp_path.iterdir())) == 4


def test_only_our_own_mark_is_passed_on(shelf: Shelf, tmp_path: Path, generate: Callable[..., Path]) -> None:
    ours = "Animatic made by Dailies: a drawn previsualization, not footage."
    for said_before, kept in ((ours, ours), ("Shot by me at +48.1+011.5", None), (f"{ours}\n+48.1/+011.5", None)):
        tags = ["-metadata", f"comment={said_before}", "-metadata", "artist=Ann", "-metadata", "location=+48.1+011.5/"]
        source = generate(tmp_path / "source.mp4", "-i", str(shelf["clip"]), "-c", "copy", *tags)
        for suffix in ("mp4", "webm"):
            out = tmp_path / f"out.{suffix}"
            render(Recipe((Trim(0, 0.3),)), [source], out)
            with av.open(str(out)) as container:
                found = {name.lower(): text for name, text in container.metadata.items()}
            assert found.get("comment") == kept
            assert not {"artist", "location", "location-eng"} & found.keys()
            assert b"48.1" not in out.read_bytes()
