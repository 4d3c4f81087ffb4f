"""Measure the processing room: ``python tests/benchmarks/processing.py [rounds [sizes]]`` prints medians and the load.

Each case runs in a process of its own, so that its peak memory is that of its own ffmpeg; the rounds go over all cases
in turn, so that a busy minute does not fall on one of them alone. CPU seconds are the column to trust on a shared
machine. Quality is that of each result beside a lossless render of its own graph. MoviePy takes part where
``MOVIEPY_PYTHON`` names a Python that has it, ffprobe where there is one, and what is absent is told.
"""

import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import av
from PIL import Image

from components.processing import Recipe, Trim, derivatives, estimate, filmstrip, find_ffmpeg, probe, render, waveform
from components.processing.encoders import ENCODERS, SMALL
from components.processing.encoding import MP4
from components.processing.examiner import examine
from components.processing.operations import Captions, Fade, Grade, Logo, Look, Loudness, Mute, Operation, Reframe
from components.processing.qc import check_quality
from components.processing.render import Output, Poster, render_all
from components.processing.sheets import poster
from components.processing.smart import smart_cut

SECONDS = 6.0
POLITE = ("nice", "-n", "5")  # as every ffmpeg of Dailies runs: else others win wall time wherever a machine is busy
SIZES = {"720p": (1280, 720), "1080p": (1920, 1080)}
HAND_QUALITY = ("-preset", "fast", "-crf", "18")
STEPS: tuple[Operation, ...] = (
    Trim(2.0, 2.0 + SECONDS),
    Reframe("1:1"),
    Grade(contrast=10, saturation=10),
    Look("golden"),
    Captions("A golden retriever runs\nalong the beach"),
    Logo("logo"),
    Fade(0.5, 0.5),
    Loudness(-14.0),
)


def command(*arguments: str) -> str:
    """Run ffmpeg as anyone would, but as politely as Dailies does, and return its log."""
    whole = [*POLITE, str(find_ffmpeg().path), "-hide_banner", "-nostdin", "-y", *arguments]
    return subprocess.run(whole, check=True, capture_output=True, text=True).stderr


def prepare(folder: Path) -> None:
    """Make the clips that are edited."""
    for name, (width, height) in SIZES.items():
        picture = f"testsrc2=s={width}x{height}:r=30:d=10,noise=alls=6:allf=t"
        sound = "anoisesrc=c=pink:r=48000:d=10:a=0.2:seed=1"
        tags = "setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv"
        lavfi = ["-f", "lavfi", "-i", f"{picture},{tags}", "-f", "lavfi", "-i", sound]
        command(
            *lavfi, "-c:v", "libx264", "-preset", "fast", "-g", "60", "-pix_fmt", "yuv420p", str(folder / f"{name}.mp4")
        )
    long = f"testsrc2=s=1280x720:r=30:d=60,noise=alls=4:allf=t,{tags}"
    fast = ["-preset", "veryfast", "-g", "60", "-keyint_min", "60", "-pix_fmt", "yuv420p"]
    command(
        "-f", "lavfi", "-i", long, "-f", "lavfi", "-i", "sine=d=60", "-c:v", "libx264", *fast, str(folder / "long.mp4")
    )
    Image.new("RGBA", (300, 120), (255, 90, 0, 200)).save(folder / "logo.png")
    for number in range(100):
        shutil.copy(folder / "720p.mp4", folder / f"copy{number}.mp4")


def one_graph(folder: Path, size: str) -> None:
    """The whole recipe, as Dailies renders it."""
    render(Recipe(STEPS), [folder / f"{size}.mp4"], folder / f"one {size}.mp4", files={"logo": folder / "logo.png"})


def eight_commands(folder: Path, size: str) -> None:
    """The same steps, each a render of its own."""
    source = folder / f"{size}.mp4"
    for number, step in enumerate(STEPS):
        target = folder / f"step{number}.mp4"
        render(Recipe((step,)), [source], target, files={"logo": folder / "logo.png"})
        source = target
    source.replace(folder / f"eight {size}.mp4")


def hand_written(folder: Path, size: str, name: str = "hand", quality: tuple[str, ...] = HAND_QUALITY) -> None:
    """The same edits as one command that a patient person would type; the look is a curve of about the same cost."""
    width = SIZES[size][1]
    log = command(
        "-ss", "2", "-t", str(SECONDS), "-i", str(folder / f"{size}.mp4"), "-vn", "-af", "ebur128", "-f", "null", "-"
    )
    loud = float(re.findall(r"I:\s+(-?[\d.]+) LUFS", log)[-1])
    script = (
        "[Script Info]\nPlayResX: 1080\nPlayResY: 1080\n[V4+ Styles]\nFormat: Name, Fontname, Fontsize, Alignment\n"
        "Style: D,Sans,60,2\n[Events]\nFormat: Start, End, Style, Text\nDialogue: 0:00:00,0:00:06,D,A golden dog\n"
    )
    (folder / "hand.ass").write_text(script)
    rows = [f"{r / 16} {g / 16} {b / 16 * 0.9}" for b in range(17) for g in range(17) for r in range(17)]
    (folder / "hand.cube").write_text("LUT_3D_SIZE 17\n" + "\n".join(rows))
    graph = (
        f"[0:v]crop={width}:{width},eq=contrast=1.1:saturation=1.1,lut3d={folder}/hand.cube,format=yuv420p,"
        f"ass={folder}/hand.ass[v];[1:v]scale={width * 18 // 100}:-1[l];[v][l]overlay=W-w-40:40:format=yuv420,"
        f"fade=in:0:15,fade=out:165:15[o];[0:a]volume={-14 - loud:.2f}dB,alimiter=limit=0.9:level=0,"
        "afade=in:0:d=0.5,afade=out:st=5.5:d=0.5[a]"
    )
    source = ["-ss", "2", "-t", str(SECONDS), "-i", str(folder / f"{size}.mp4"), "-i", str(folder / "logo.png")]
    encoder = ["-c:v", "libx264", *quality, "-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "192k"]
    out = str(folder / f"{name} {size}.mp4")
    command(*source, "-filter_complex", graph, "-map", "[o]", "-map", "[a]", *encoder, out)


def probes(folder: Path, _size: str) -> None:
    """Describe a hundred files."""
    for number in range(100):
        probe(folder / f"copy{number}.mp4")


def guarded_probes(folder: Path, _size: str) -> None:
    """Describe them as files of strangers, in a process of its own."""
    for number in range(100):
        examine(folder / f"copy{number}.mp4")


def plain_opens(folder: Path, _size: str) -> None:
    """Open them with PyAV and read nothing."""
    for number in range(100):
        av.open(str(folder / f"copy{number}.mp4")).close()


def program_probes(folder: Path, _size: str) -> None:
    """Ask ffprobe about a hundred files, or ffmpeg itself where there is none."""
    found = shutil.which("ffprobe")
    asking = [found, "-v", "error", "-show_format", "-show_streams"] if found else [str(find_ffmpeg().path), "-i"]
    for number in range(100):
        subprocess.run([*asking, str(folder / f"copy{number}.mp4")], capture_output=True, check=False)


def companions(folder: Path, size: str) -> None:
    """Poster and hover preview."""
    derivatives(folder / f"{size}.mp4", folder / "poster.jpg", folder / "preview.mp4")


def strip(folder: Path, size: str) -> None:
    """Filmstrip and waveform."""
    filmstrip(folder / f"{size}.mp4", folder / "strip.jpg")
    waveform(folder / f"{size}.mp4")


def moviepy(folder: Path, size: str) -> None:
    """Like edits with MoviePy, which has neither loudness nor LUTs."""
    width, height = SIZES[size]
    script = f"""
from moviepy import CompositeVideoClip, ImageClip, TextClip, VideoFileClip, afx, vfx
clip = VideoFileClip({str(folder / f"{size}.mp4")!r}).subclipped(2, {2 + SECONDS})
clip = clip.cropped(x_center={width / 2}, width={height}, height={height}, y_center={height / 2})
clip = clip.with_effects([vfx.LumContrast(0, 0.1), vfx.MultiplyColor(1.02)])
logo = ImageClip({str(folder / "logo.png")!r}).resized(width={height * 18 // 100}).with_duration({SECONDS})
text = TextClip(text="A golden dog", font_size={height // 18}, color="white", duration={SECONDS})
clip = CompositeVideoClip([clip, text.with_position(("center", "bottom")), logo.with_position(("right", "top"))])
clip = clip.with_effects([vfx.FadeIn(0.5), vfx.FadeOut(0.5), afx.AudioFadeIn(0.5), afx.AudioFadeOut(0.5)])
clip.write_videofile({str(folder / f"moviepy {size}.mp4")!r}, codec="libx264", preset="fast", logger=None,
    ffmpeg_params=["-crf", "18", "-pix_fmt", "yuv420p"])
"""
    quiet = os.environ | {"IMAGEIO_FFMPEG_EXE": str(find_ffmpeg().path)}
    subprocess.run([*POLITE, os.environ["MOVIEPY_PYTHON"], "-c", script], check=True, env=quiet)


def smart(folder: Path, _size: str) -> None:
    """45 seconds out of 60, copied between key frames; anything but a copy is an error here."""
    made = smart_cut(folder / "long.mp4", folder / "smart.mp4", 3.1, 48.5)
    if made.copied < 0.9 or made.info.frames != 1362:
        raise AssertionError(made.note)


def full(folder: Path, _size: str) -> None:
    """The same cut, all of it encoded."""
    render(Recipe((Trim(3.1, 48.5),)), [folder / "long.mp4"], folder / "full.mp4")


PROXY, HERO = (Reframe(resolution="360p"),), (Reframe(resolution="540p"), Mute())
WEB = ENCODERS["h264"].encoding(SMALL, megabits=2)


def four_at_once(folder: Path, size: str) -> None:
    """Master, proxy, web video and poster from one decode."""
    outputs = [
        Output(folder / "m.mp4"), Output(folder / "p.mp4", WEB, PROXY), Output(folder / "h.mp4", WEB, HERO),
        Poster(folder / "p.jpg"),
    ]  # fmt: skip
    render_all(Recipe((Trim(2, 2 + SECONDS),)), [folder / f"{size}.mp4"], outputs)


def four_commands(folder: Path, size: str) -> None:
    """The same four, one after the other."""
    source, cut = folder / f"{size}.mp4", (Trim(2, 2 + SECONDS),)
    render(Recipe(cut), [source], folder / "m.mp4")
    render(Recipe(cut + PROXY), [source], folder / "p.mp4", encoding=WEB)
    render(Recipe(cut + HERO), [source], folder / "h.mp4", encoding=WEB)
    poster(source, folder / "p.jpg", at=2 + SECONDS / 3, width=640)


def quality(folder: Path, size: str) -> None:
    """All checks of a clip of ten seconds."""
    check_quality(folder / f"{size}.mp4")


CASES: dict[str, Callable[[Path, str], None]] = {
    case.__name__: case
    for case in (
        one_graph, hand_written, eight_commands, moviepy, smart, full, four_at_once, four_commands,
        companions, strip, quality, probes, guarded_probes, plain_opens, program_probes,
    )
}  # fmt: skip
RATIOS = (
    ("one_graph", "hand_written", "eight_commands", "moviepy"),
    ("smart", "full"),
    ("four_at_once", "four_commands"),
    ("probes", "guarded_probes", "plain_opens", "program_probes"),
)
ONE_SIZE = ("smart", "full", "probes", "guarded_probes", "plain_opens", "program_probes")
JUDGED = (("one graph", "one", "lossless"), ("eight commands", "eight", "lossless"), ("hand-written", "hand", "hand0"))


def lossless(folder: Path, size: str) -> None:
    """What our graph and the hand-written one make before they are compressed."""
    encoding = replace(MP4, picture={"c:v": "libx264", "preset": "ultrafast", "qp": 0})
    source, files = [folder / f"{size}.mp4"], {"logo": folder / "logo.png"}
    render(Recipe(STEPS), source, folder / f"lossless {size}.mp4", encoding=encoding, files=files)
    hand_written(folder, size, "hand0", ("-preset", "ultrafast", "-qp", "0"))


def foretold(folder: Path, size: str) -> None:
    """Print what the estimate says of some edits, and what they take: both are to agree within a factor of three."""
    source = folder / f"{size}.mp4"
    infos = [probe(source)]
    edits: dict[str, tuple[Operation, ...]] = {
        "half a second": (Trim(0.0, 0.5),),
        "square": (Trim(0.0, SECONDS), Reframe("1:1")),
        "golden": (Trim(0.0, SECONDS), Grade(exposure=0.3), Look("golden")),
        "small": (Reframe(resolution="360p"),),
    }
    for name, steps in edits.items():
        told = estimate(Recipe(steps), infos)
        begin = time.perf_counter()
        made = render(Recipe(steps), [source], folder / "foretold.mp4")
        took = time.perf_counter() - begin
        seconds = f"{told.seconds:.1f} s told, {took:.1f} taken"
        print(f"  {name} {size}: {seconds}; {told.bytes / 1e6:.1f} MB told, {made.size / 1e6:.1f} made")


def likeness(result: Path, reference: Path) -> str:
    """How near a result is to its lossless twin, frame by frame whatever their clocks say."""
    clocks = "settb=1/30,setpts=N,split"
    graph = f"[0:v]{clocks}[a][c];[1:v]{clocks}[b][d];[a][b]libvmaf=n_threads=2;[c][d]psnr"
    log = command("-i", str(result), "-i", str(reference), "-lavfi", graph, "-f", "null", "-")
    vmaf = float(re.findall(r"VMAF score: ([\d.]+)", log)[-1])
    psnr = float(re.findall(r"PSNR .*average:([\d.]+|inf)", log)[-1])
    return f"VMAF {vmaf:.2f}, PSNR {psnr:.1f} dB, {result.stat().st_size / 1e6:.2f} MB"


def measured(name: str, folder: Path, size: str) -> tuple[float, float, float]:
    """Wall seconds, CPU seconds and the peak memory of the largest process, in MB."""
    told = subprocess.run(
        [sys.executable, __file__, "case", name, str(folder), size], check=True, capture_output=True, text=True
    )
    wall, cpu, peak = json.loads(told.stdout)
    return wall, cpu, peak


def case(name: str, folder: Path, size: str) -> None:
    """Run one case and print what it took."""
    wall, own = time.perf_counter(), time.process_time()
    CASES[name](folder, size)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = time.process_time() - own + children.ru_utime + children.ru_stime
    peak = children.ru_maxrss or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # where no process was started
    print(json.dumps([time.perf_counter() - wall, cpu, peak / 1024]))


def main() -> None:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    sizes = sys.argv[2:] or list(SIZES)
    absent = set() if os.environ.get("MOVIEPY_PYTHON") else {"moviepy"}
    wanted = [(c, size) for c in CASES for size in sizes if c not in absent and (c not in ONE_SIZE or size == sizes[0])]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; medians of {rounds}; 8 edits of {SECONDS:g} s")
        print("absent:", ", ".join([*absent, *([] if shutil.which("ffprobe") else ["ffprobe"])]) or "nothing")
        runs = {each: [] for each in wanted}
        for each in wanted * rounds:
            runs[each].append(measured(each[0], folder, each[1]))
            print(*each, *(f"{figure:.2f}" for figure in runs[each][-1]), file=sys.stderr, flush=True)
        table(runs, sizes)
        print("estimates:")
        for size in sizes:
            foretold(folder, size)
        for size in sizes:
            lossless(folder, size)
            for label, result, reference in JUDGED:
                told = likeness(folder / f"{result} {size}.mp4", folder / f"{reference} {size}.mp4")
                print(f"{label} {size}: {told}", flush=True)


def table(runs: dict[tuple[str, str], list[tuple[float, float, float]]], sizes: list[str]) -> None:
    """Print the medians of each case, then what others take beside the first of their kind."""
    print(f"{'case':16} {'size':6} {'wall s':>7} {'cpu s':>7} {'peak MB':>8}")
    medians = {each: [statistics.median(column) for column in zip(*got, strict=True)] for each, got in runs.items()}
    for (name, size), (wall, cpu, peak) in medians.items():
        print(f"{name:16} {size:6} {wall:7.2f} {cpu:7.2f} {peak:8.0f}")
    print("times the wall / CPU seconds of the first:")
    for first, *others in RATIOS:
        for size in [size for size in sizes if (first, size) in medians]:
            own = medians[first, size]
            told = [
                f"{other} {medians[other, size][0] / own[0]:.2f} / {medians[other, size][1] / own[1]:.2f}"
                for other in others
                if (other, size) in medians
            ]
            print(f"  {first} {size}: {', '.join(told)}", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["case"]:
        case(sys.argv[2], Path(sys.argv[3]), sys.argv[4])
    else:
        main()
