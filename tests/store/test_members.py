"""Members, sessions and jobs on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ascribe.errors import NotKept, Taken
from ascribe.store.database import Database
from ascribe.store.members import (
    Member,
    Role,
    add_member,
    all_members,
    change_member,
    close_session,
    has_members,
    open_session,
    session_of,
    spend_code,
)

NOON = datetime(2024, 5, 15, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
MIRA = Member("Mira", Role.ADMIN, "hash")
JONAS = Member("Jonas", Role.REVIEWER, "other hash", secret="SECRET")  # noqa: S106  # invented


@pytest.fixture
def house(database: Database) -> Database:
    """A store with two members."""
    for member in (MIRA, JONAS):
        add_member(database, member, now=NOON)
    return database


def test_a_new_store_has_nobody(database: Database) -> None:
    assert (has_members(database), all_members(database)) == (False, ())


def test_members_come_back_in_their_order(house: Database) -> None:
    assert (has_members(house), all_members(house)) == (True, (MIRA, JONAS))


def test_a_name_is_given_once(house: Database) -> None:
    with pytest.raises(Taken, match="Mira"):
        add_member(house, replace(MIRA, role=Role.READER), now=NOON)


def test_capitals_tell_no_two_members_apart(house: Database) -> None:
    with pytest.raises(Taken, match="MIRA"):
        add_member(house, replace(MIRA, name="MIRA"), now=NOON)


def test_a_code_is_used_once(house: Database) -> None:
    actual = [spend_code(house, "Jonas", step) for step in (5, 5, 4, 6)]

    assert actual == [True, False, False, True]


def test_a_session_lasts_until_its_end(house: Database) -> None:
    open_session(house, "token", "Jonas", ends=NOON + HOUR, now=NOON)
    actual = [session_of(house, token, now=at) for token, at in (("token", NOON), ("token", NOON + HOUR), ("another", NOON))]

    assert actual == [JONAS, None, None]


def test_who_is_removed_is_signed_out(house: Database) -> None:
    open_session(house, "token", "Jonas", ends=NOON + HOUR, now=NOON)
    change_member(house, replace(JONAS, active=False))

    assert session_of(house, "token", now=NOON) is None


def test_a_session_that_is_closed_opens_nothing(house: Database) -> None:
    open_session(house, "token", "Jonas", ends=NOON + HOUR, now=NOON)
    close_session(house, "token")

    assert session_of(house, "token", now=NOON) is None


def test_nobody_is_named_who_is_not_there(database: Database) -> None:
    with pytest.raises(NotKept, match="Ulla"):
        open_session(database, "token", "Ulla", ends=NOON + HOUR, now=NOON)


@pytest.mark.parametrize(
    ("role", "wanted", "may"),
    [
        (Role.READER, Role.REVIEWER, False),
        (Role.REVIEWER, Role.REVIEWER, True),
        (Role.ADMIN, Role.REVIEWER, True),
        (Role.REVIEWER, Role.ADMIN, False),
    ],
)
def test_a_role_may_what_lower_ones_may(role: Role, wanted: Role, may: bool) -> None:
    assert role.may(wanted) is may
