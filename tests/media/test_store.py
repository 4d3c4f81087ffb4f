import errno
import hashlib
import os
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from components.errors import MediaNotFound, StorageFull
from components.media import MediaStore

ROOT = Path(__file__).parents[2]
DAY = 24 * 3600.0


@pytest.fixture
def store(tmp_path: Path) -> MediaStore:
    return MediaStore(tmp_path / "media", tmp_path / "tmp")


@pytest.fixture
def take(tmp_path: Path) -> Path:
    path = tmp_path / "take.part"
    path.write_bytes(os.urandom(3_000_000))
    return path


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def make_older(path: Path, days: float) -> None:
    moment = time.time() - days * DAY
    os.utime(path, (moment, moment))


def test_a_file_is_adopted_under_the_hash_of_its_bytes(store: MediaStore, take: Path) -> None:
    content = take.read_bytes()
    media = store.adopt(take, "mp4")
    assert media == hashlib.sha256(content).hexdigest()
    assert store.path(media, "mp4") == store.folder / media[:2] / f"{media}.mp4"
    assert store.path(media, "mp4").read_bytes() == content
    assert not take.exists()


def test_the_same_bytes_are_kept_once(store: MediaStore, take: Path, tmp_path: Path) -> None:
    twin = Path(shutil.copy(take, tmp_path / "twin"))
    assert store.adopt(take, "mp4") == store.adopt(twin, "mp4")
    assert len(files(store.folder)) == 1
    assert not twin.exists()


def test_a_stored_file_that_was_cut_off_is_replaced_by_the_whole_one(store: MediaStore, take: Path) -> None:
    content = take.read_bytes()
    media = store.adopt(take, "mp4")
    store.path(media, "mp4").write_bytes(content[:1000])
    take.write_bytes(content)
    store.adopt(take, "mp4")
    assert store.path(media, "mp4").read_bytes() == content


def test_two_processes_may_adopt_the_same_bytes_at_once(store: MediaStore, tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from components.media import MediaStore
store = MediaStore(Path(sys.argv[1]), Path(sys.argv[2]))
for number in range(40):
    take = Path(sys.argv[3], str(number))
    take.write_bytes(f"take {number}".encode() * 5000)
    store.adopt(take, "mp4")
"""
    running = []
    for name in ("one", "two", "three"):
        (tmp_path / name).mkdir()
        command = [sys.executable, "-c", script, store.folder, store.temp, tmp_path / name]
        running.append(subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True))
    assert [(p.communicate(timeout=60)[1], p.returncode) for p in running] == [("", 0)] * 3
    assert len(files(store.folder)) == 40
    for path in store.folder.rglob("*.mp4"):
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.stem


@pytest.mark.parametrize("media", ["", "nobody", "../../../etc/passwd", "a" * 64, "A" * 64, "a" * 63 + "\n", "\ud83c"])
def test_an_unknown_or_hostile_hash_says_what_to_do(store: MediaStore, media: str) -> None:
    with pytest.raises(MediaNotFound, match="backup"):
        store.path(media, "mp4")


def test_a_hostile_suffix_leads_nowhere(store: MediaStore, take: Path) -> None:
    media = store.adopt(take, "mp4")
    for suffix in ("", "mp4/../../x", "MP4", ".mp4", "mp4\n"):
        with pytest.raises(MediaNotFound):
            store.path(media, suffix)
        with pytest.raises(ValueError, match="suffix"):
            store.adopt(take, suffix)


def test_what_is_not_a_file_is_not_adopted(store: MediaStore, take: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(take)
    for path in (link, tmp_path, tmp_path / "missing"):
        with pytest.raises(MediaNotFound):
            store.adopt(path, "mp4")
    assert take.exists()


def test_the_name_appears_only_after_the_bytes_are_on_the_disk(
    store: MediaStore, take: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, Path.replace
    monkeypatch.setattr(
        os, "fsync", lambda fd: (steps.append(str(Path(f"/proc/self/fd/{fd}").readlink())), fsync(fd))[1]
    )
    monkeypatch.setattr(Path, "replace", lambda self, to: (steps.append("rename"), replace(self, to))[1])
    media = store.adopt(take, "mp4")
    renamed = steps.index("rename")
    assert str(take) in steps[:renamed]
    assert str(store.folder / media[:2]) in steps[renamed:]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
@pytest.mark.parametrize("step", ["fsync", "replace", "mkdir"])
def test_no_room_is_told_with_what_is_free_and_leaves_no_half_file(
    store: MediaStore, take: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patched:
        patched.setattr(os if step == "fsync" else Path, step, full)
        with pytest.raises(StorageFull, match="MB are free"):
            store.adopt(take, "mp4")
    assert files(store.folder) == []
    assert store.adopt(take, "mp4")


def test_another_kind_of_error_is_not_called_a_full_disk(
    store: MediaStore, take: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError(errno.EIO, "I/O error")

    monkeypatch.setattr(Path, "replace", broken)
    with pytest.raises(OSError, match="I/O error"):
        store.adopt(take, "mp4")


@pytest.fixture
def other_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a rename out of the test's folder fail as between two disks."""
    replace = Path.replace

    def apart(self: Path, target: Path) -> Path:
        if self.parent != Path(target).parent:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", apart)


@pytest.mark.usefixtures("other_disk")
def test_a_file_from_another_disk_is_copied_whole(store: MediaStore, take: Path) -> None:
    content = take.read_bytes()
    media = store.adopt(take, "mp4")
    assert store.path(media, "mp4").read_bytes() == content
    assert files(store.folder) == [f"{media}.mp4"]
    assert not take.exists()


def copy_with_little_room(source: Path, target: Path) -> None:
    """Copy in a way that a limit of the system interrupts after 1 MB, as a full disk would."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, hard))
    try:
        target.write_bytes(source.read_bytes())
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        raise
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.usefixtures("other_disk")
def test_a_copy_that_finds_no_room_is_taken_away_and_the_source_stays(
    store: MediaStore, take: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "copyfile", copy_with_little_room)
    with pytest.raises(StorageFull, match="Empty the trash"):
        store.adopt(take, "mp4")
    assert files(store.folder) == []
    assert take.stat().st_size == 3_000_000


def test_a_workspace_starts_empty_and_leaves_nothing(store: MediaStore) -> None:
    (store.temp / "job1" / "deep").mkdir(parents=True)
    (store.temp / "job1" / "deep" / "half.mp4").write_bytes(b"half")
    with store.workspace("job1") as folder:
        assert files(folder) == []
        assert folder.stat().st_mode & 0o077 == 0
        (folder / "take.mp4").write_bytes(b"whole")
        store.adopt(folder / "take.mp4", "mp4")
        (folder / "log.txt").write_text("left behind")
    assert list(store.temp.iterdir()) == []
    assert len(files(store.folder)) == 1


def test_a_workspace_is_emptied_after_an_error_and_a_full_disk_is_told_in_words(store: MediaStore) -> None:
    def fill() -> None:
        with store.workspace("job1") as folder:
            (folder / "half").write_bytes(b"half")
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(StorageFull, match="is full"):
        fill()
    assert list(store.temp.iterdir()) == []


@pytest.mark.parametrize("name", ["", "..", "a/b", "/etc", "a\0b", "-x", "x" * 200])
def test_a_workspace_name_is_never_a_path(store: MediaStore, name: str) -> None:
    with pytest.raises(ValueError, match="cannot name a folder"), store.workspace(name):
        pass


def test_a_sweep_takes_old_files_that_no_clip_uses(store: MediaStore, tmp_path: Path) -> None:
    def adopt(text: str, days: float) -> str:
        path = tmp_path / "new"
        path.write_text(text)
        media = store.adopt(path, "mp4")
        make_older(store.path(media, "mp4"), days)
        return media

    used, fresh, old = adopt("used", 30), adopt("fresh", 6), adopt("old", 8)
    assert store.sweep({used}) == 1
    assert store.path(used, "mp4")
    assert store.path(fresh, "mp4")
    with pytest.raises(MediaNotFound):
        store.path(old, "mp4")


def test_adopting_again_makes_a_file_young_again(store: MediaStore, take: Path) -> None:
    content = take.read_bytes()
    media = store.adopt(take, "mp4")
    make_older(store.path(media, "mp4"), 30)
    take.write_bytes(content)
    make_older(take, 30)
    store.adopt(take, "mp4")
    assert store.sweep(set()) == 0


def test_a_sweep_takes_old_leftovers_but_no_work_in_progress(store: MediaStore) -> None:
    for name in ("left", "working", "young"):
        (store.temp / name).mkdir(parents=True)
        (store.temp / name / "file").touch()
    for name in ("left", "working"):
        make_older(store.temp / name / "file", 2)
        make_older(store.temp / name, 2)
    make_older(store.temp / "young", 2)
    upload = store.temp / "upload.part"
    upload.touch()
    make_older(upload, 2)
    assert store.sweep(set(), working={"working"}) == 2
    assert sorted(path.name for path in store.temp.iterdir()) == ["working", "young"]


def test_a_sweep_of_a_new_folder_finds_nothing(store: MediaStore) -> None:
    assert store.sweep(set()) == 0
    assert store.free_bytes() > 0
