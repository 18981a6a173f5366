"""Whatever the core can say, hear or be comes back from the store as it was."""

import math
from dataclasses import fields, replace

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.chat.inbound import Address, Identity, Inbound, Said
from bot.interview.effects import Effect
from bot.interview.events.event import Event
from bot.interview.inputs import Input
from bot.interview.session import Session
from bot.posting.model import Posting
from bot.profile.model import Profile
from bot.runtime import codec
from tests import samples

# What the store holds: 64-bit integers, finite numbers. Nothing of ours makes others.
st.register_type_strategy(int, st.integers(-(2**53), 2**53))
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))

UNIONS = {
    Event: (codec.encode_event, codec.decode_event),
    Input: (codec.encode_input, codec.decode_input),
    Effect: (codec.encode_effect, codec.decode_effect),
}
CASES = [(member, *pair) for union, pair in UNIONS.items() for member in codec.members(union)]
FEW = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), database=None)


@pytest.mark.parametrize(("kind", "encode", "decode"), CASES, ids=lambda value: getattr(value, "__name__", ""))
def test_every_event_input_and_effect_comes_back_as_it_was(kind, encode, decode):
    @FEW
    @given(st.from_type(kind))
    def holds(value):
        text = encode(value)
        assert decode(text) == value
        assert orjson.loads(text)["is"] == codec.kind_of(value)

    holds()


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(st.from_type(Session))
def test_every_session_comes_back_as_it_was(session):
    assert codec.decode_session(codec.encode_session(session)) == session


@FEW
@given(st.from_type(Posting), st.from_type(Profile), st.from_type(Inbound), st.from_type(Address))
def test_documents_deeds_and_addresses_come_back_as_they_were(posting, profile, inbound, address):
    assert codec.decode_posting(codec.encode_posting(posting)) == posting
    assert codec.decode_profile(codec.encode_profile(profile)) == profile
    assert codec.decode_inbound(codec.encode_inbound(inbound)) == inbound
    assert codec.decode_address(codec.encode_address(address)) == address


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(st.from_type(Session), st.data())
def test_a_snapshot_made_after_another_is_the_same_as_one_made_alone(session, data):
    names = [field.name for field in fields(Session)]
    changed = data.draw(st.sets(st.sampled_from(names)))
    other = data.draw(st.from_type(Session))
    after = replace(session, **{name: getattr(other, name) for name in changed})
    assert codec.snapshot_of(after, after=codec.snapshot_of(session)).text == codec.encode_session(after)


def test_half_a_surrogate_pair_is_kept_as_a_replacement_and_stops_nothing():
    said = Said("m1", "well \ud83d then", 1)
    inbound = Inbound(Identity("slack", "T", "U"), Address("slack", "T", "C"), "k", "1", said)
    assert codec.decode_inbound(codec.encode_inbound(inbound)).doing.text == "well \ufffd then"


def test_a_finished_round_is_small():
    assert len(codec.encode_session(samples.session())) < 20_000
    assert math.isfinite(samples.assessment().overall)
