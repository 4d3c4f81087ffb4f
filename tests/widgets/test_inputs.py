"""What goes into a video besides words: named in the address, shown only where a model takes it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from components.catalog import Clip
from components.providers import MODELS, GenerationRequest, Kind
from components.widgets.inputs import Inputs, goes_in, slots_of

CLIP = "01M81S2FRWCG236VP7BP67HYK9"
IMAGE = "a" * 64 + ".jpg"


def names(model: str, inputs: Inputs) -> list[tuple[str, str]]:
    return [(slot.name, slot.value) for slot in slots_of(MODELS[model], inputs)]


def test_an_address_brings_back_what_was_in_it() -> None:
    inputs = Inputs(first_frame=f"{CLIP}@last", reference_images=(IMAGE, CLIP))
    assert Inputs.from_query(inputs.to_query()) == inputs


def test_what_is_no_name_is_left_out_of_an_address() -> None:
    hostile = {"first_frame": "../../etc/passwd", "last_frame": f"{CLIP}@middle", "reference_images": f"{IMAGE},<b>"}
    assert Inputs.from_query(hostile) == Inputs(reference_images=(IMAGE,))


def test_a_model_of_words_alone_has_no_slots() -> None:
    words_alone = replace(MODELS["animatic"], kinds=(Kind.TEXT,), references=0)
    assert slots_of(words_alone, Inputs(first_frame=IMAGE)) == ()


def test_the_one_reference_of_the_animatic_is_its_subject() -> None:
    labels = [slot.label for slot in slots_of(MODELS["animatic"], Inputs())]
    assert labels == ["First", "Last", "Subject picture", "Clip"]
    assert [slot.label for slot in slots_of(MODELS["seedance2_5"], Inputs())].count("Reference") == 1


def test_a_model_has_the_slots_that_it_takes() -> None:
    assert names("gen4.5", Inputs()) == [("first_frame", "")]
    assert names("kling-v3", Inputs(last_frame=IMAGE)) == [("first_frame", ""), ("last_frame", IMAGE)]
    assert names("aleph2", Inputs()) == [("source_video", "")]


def test_a_source_video_leaves_no_room_for_frames_nor_they_for_it() -> None:
    with_video = names("seedance2_5", Inputs(source_video=CLIP))
    assert ("source_video", CLIP) in with_video
    assert not any(slot == "first_frame" for slot, _ in with_video)
    assert not any(slot == "source_video" for slot, _ in names("seedance2_5", Inputs(first_frame=IMAGE)))


def test_reference_images_end_at_what_the_model_takes() -> None:
    many = Inputs(reference_images=tuple(f"{number:064x}.jpg" for number in range(20)))
    most = MODELS["hailuo3"].references
    assert [slot for slot, _ in names("hailuo3", many)].count("reference_images") == most
    assert len(many.taken_by(MODELS["hailuo3"]).reference_images) == most


def test_the_same_reference_is_taken_once() -> None:
    assert Inputs().put("reference_images", IMAGE).put("reference_images", IMAGE).reference_images == (IMAGE,)


def test_an_unknown_slot_or_name_changes_nothing() -> None:
    assert Inputs().put("prompt", IMAGE) == Inputs().put("first_frame", "what.exe/") == Inputs()
    assert Inputs().without("prompt", "") == Inputs()


def test_names_stand_in_a_request_where_the_files_will_be() -> None:
    request = Inputs(first_frame=f"{CLIP}@last", last_frame=IMAGE).on(GenerationRequest("kling-v3", "a fox"))
    assert request.kind is Kind.INTERPOLATION
    assert request.last_frame == Path(IMAGE)


def test_what_a_model_does_not_take_is_named() -> None:
    inputs = Inputs(first_frame=IMAGE, last_frame=IMAGE)
    assert inputs.left_out_by(MODELS["gen4.5"]) == ("last frame",)
    assert inputs.left_out_by(MODELS["aleph2"]) == ("first frame", "last frame")
    assert inputs.left_out_by(MODELS["kling-v3"]) == ()


def test_a_clip_goes_on_from_its_last_frame_or_goes_in_whole(clip: Callable[..., Clip]) -> None:
    made = clip(id=CLIP, prompt_id="P")
    assert goes_in(made, "first_frame") == {"prompt": "P", "first_frame": f"{CLIP}@last"}
    assert goes_in(clip(id=CLIP), "source_video") == {"source_video": CLIP}
    assert Inputs.from_query(goes_in(made, "first_frame")).first_frame == f"{CLIP}@last"
