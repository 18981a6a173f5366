"""Which addresses are the open internet. `is_global` alone lets multicast, NAT64 and 6to4 through (PLATFORMS §5.1)."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

_REFUSED_V4 = tuple(
    map(
        ip_network,
        """
        0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
        192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24
        203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
        """.split(),
    )
)
_NAT64 = tuple(map(ip_network, ("64:ff9b::/96", "64:ff9b:1::/48")))
_OPEN_V6 = ip_network("2000::/3")
_REFUSED_V6 = tuple(
    map(ip_network, "2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20 3ffe::/16 5f00::/16".split())
)


def is_public(address: str) -> bool:
    """Whether an IP address literal, as a resolver gives it, is a host of the open internet."""
    try:
        ip = ip_address(address.split("%", 1)[0])
    except ValueError:
        return False
    return _is_public_v4(ip) if isinstance(ip, IPv4Address) else _is_public_v6(ip)


def _is_public_v4(ip: IPv4Address) -> bool:
    return ip.is_global and not any(ip in network for network in _REFUSED_V4)


def _is_public_v6(ip: IPv6Address) -> bool:
    """Addresses that carry an IPv4 address are refused whatever it is: no job board needs one."""
    carries_v4 = ip.ipv4_mapped or ip.sixtofour or ip.teredo or any(ip in network for network in _NAT64)
    return not carries_v4 and ip in _OPEN_V6 and ip.is_global and not any(ip in network for network in _REFUSED_V6)
