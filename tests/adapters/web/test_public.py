import pytest

from adapters.web.public import is_public

NOT_THE_INTERNET = """
    0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.254 127.0.0.1 127.1.2.3 127.255.255.255
    169.254.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.170 192.0.2.1 192.88.99.1 192.168.0.1
    192.168.255.255 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1
    255.255.255.255
    :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::7f00:1 ::ffff:0:7f00:1 64:ff9b::7f00:1 64:ff9b::808:808
    64:ff9b:1::1 100::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:2::1 2001:10::1 2001:20::1 2001:db8::1
    2002:7f00:1:: 2002:a00:1::1 2002:808:808::1 2620:4f:8000::1 3fff::1 3ffe::1 4000::1 5f00::1 fc00::1 fd12:3456::1
    fe80::1 fe80::1%eth0 fec0::1 ff02::1 ff0e::1
""".split()


@pytest.mark.parametrize("address", NOT_THE_INTERNET)
def test_an_address_that_is_not_a_host_of_the_open_internet_is_refused(address: str):
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    (
        "8.8.8.8 1.1.1.1 93.184.215.14 100.63.255.255 172.32.0.1 198.20.0.1 223.255.255.254 "
        "2606:4700:4700::1111 2a00:1450:4001:82b::200e 2001:4860:4860::8888"
    ).split(),
)
def test_an_address_of_the_open_internet_is_public(address: str):
    assert is_public(address)


@pytest.mark.parametrize(
    "text", ["", "localhost", "example.org", "127.1", "0x7f000001", "1.2.3.4.5", "[::1]", " 8.8.8.8"]
)
def test_what_is_no_address_literal_is_not_public(text: str):
    assert not is_public(text)


def test_the_table_is_long_enough_to_mean_something():
    assert len(set(NOT_THE_INTERNET)) >= 50
