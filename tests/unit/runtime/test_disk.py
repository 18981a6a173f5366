"""A disk that is emptied is known by what the system says of its mounts."""

from pathlib import Path

import pytest

from bot.runtime.disk import passing_disk

LAYER = "1 0 0:30 / / rw,relatime master:1 - overlay overlay rw,lowerdir=/l\n"
PLAIN = "1 0 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
VOLUME = "2 1 8:2 / /var/rounds rw - ext4 /dev/sdb rw\n"
MEMORY = "3 1 0:40 / /tmp rw,nosuid - tmpfs tmpfs rw\n"
SPACED = "4 1 0:41 / /mnt/with\\040space rw - tmpfs tmpfs rw\n"


def risk(folder: str, mounts: str, **environment: str) -> str:
    return passing_disk(Path(folder), mounts=mounts, environment=environment)


@pytest.mark.parametrize(
    ("folder", "mounts", "said"),
    [
        ("/var/rounds/new/deep", LAYER, "container's own layer"),
        ("/tmp/greenroom", PLAIN + MEMORY, "in memory"),
        ("/mnt/with space/greenroom", PLAIN + SPACED, "in memory"),
        ("/var/rounds", PLAIN + VOLUME + VOLUME.replace("ext4", "tmpfs"), "in memory"),
    ],
)
def test_a_folder_in_memory_or_in_a_containers_layer_is_told(folder, mounts, said):
    assert said in risk(folder, mounts)


@pytest.mark.parametrize(
    ("folder", "mounts"),
    [
        ("/var/rounds/deep", LAYER + VOLUME),
        ("/tmporary", PLAIN + MEMORY),
        ("/var/rounds", PLAIN),
        ("/var/rounds", ""),
        ("/var/rounds", "words that are no mounts\n"),
    ],
)
def test_a_volume_a_plain_disk_and_a_system_that_does_not_say_are_not_blamed(folder, mounts):
    assert risk(folder, mounts) == ""


def test_a_dyno_says_itself_that_its_disk_is_emptied():
    assert "every restart" in risk("/app/data", PLAIN, DYNO="web.1")
