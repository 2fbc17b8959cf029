import io
import zipfile

import pytest

from extract.read.container import contents
from extract.read.limits import Limits
from extract.read.source import Source
from ontology.errors import UnreadableError


def source(data: bytes) -> Source:
    return Source("a.docx", data, Limits())


def zipped(**members: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as container:
        for name, text in members.items():
            container.writestr(zipfile.ZipInfo(name), text)  # whose time is always the same
    return file.getvalue()


def test_a_container_is_looked_into() -> None:
    with contents(source(zipped(a="ett", b="två"))) as container:
        assert container.namelist() == ["a", "b"]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", zipped(a="ett")[:-10]])
def test_what_is_cut_off_is_damaged(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="is damaged"):
        contents(source(data))


def test_what_is_locked_asks_for_its_password() -> None:
    data = bytearray(zipped(a="ett"))
    data[data.index(b"PK\x01\x02") + 8] |= 1  # the flag in the directory, as programs set it
    with pytest.raises(UnreadableError, match="protected with a password"):
        contents(source(bytes(data)))


def test_a_bomb_is_not_unpacked() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as container, container.open("bomb.xml", "w") as member:
        for _ in range(300):
            member.write(bytes(1024 * 1024))
    with pytest.raises(UnreadableError, match=r"unpacks to 30\d MiB, the limit is 200 MiB"):
        contents(source(file.getvalue()))
