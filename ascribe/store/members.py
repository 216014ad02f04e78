"""Who may work on a store, and who is signed in: kept beside the reports, and never shown with them.

What is kept of a password and of a session's token are hashes that the door made.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from ascribe.errors import NotKept, Taken
from ascribe.store.database import Database
from ascribe.store.statements import next_number
from ascribe.store.working import members, sessions


class Role(StrEnum):
    """What a member may do; each may also do what those before may."""

    READER = "reader"  # looks and exports; sees no members' names and no notes
    REVIEWER = "reviewer"  # rules, and adds reports
    ADMIN = "admin"  # adjudicates, and sees who works here

    def may(self, wanted: Role) -> bool:
        """The role is the wanted one, or a higher one."""
        return list(Role).index(self) >= list(Role).index(wanted)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who works on a store; `secret` is that of the second factor (None: a password is enough)."""

    name: str
    role: Role
    password: str  # its hash
    secret: str | None = None
    active: bool = True


def add_member(store: Database, member: Member, *, now: datetime) -> None:
    """Let somebody work on the store. Raises Taken where there is a member of that name."""
    with store.writing() as connection:
        # capitals do not tell two people apart who read what each of them ruled
        if _alike(member.name) in map(_alike, connection.execute(select(members.c.name)).scalars()):
            raise Taken(f"{member.name}: there is a member of that name; choose another, or change that one")
        row = {"number": next_number(connection, members), "made": now.isoformat(), **_values(member)}
        connection.execute(insert(members), row)


def change_member(store: Database, member: Member) -> None:
    """Have what is kept of a member say this from now on; whatever was open under the name is closed. Raises NotKept."""
    with store.writing() as connection:
        number = _number(connection, member.name)
        connection.execute(update(members).where(members.c.number == number).values(_values(member)))
        connection.execute(delete(sessions).where(sessions.c.member == number))


def member_named(store: Database, name: str) -> Member | None:
    """The member of that name; None where there is none."""
    with store.reading() as connection:
        row = connection.execute(select(members).where(members.c.name == name)).first()
    return _member(row) if row else None


def all_members(store: Database) -> tuple[Member, ...]:
    """Everybody who works or worked on the store, in the order in which they came."""
    with store.reading() as connection:
        return tuple(map(_member, connection.execute(select(members).order_by(members.c.number))))


def has_members(store: Database) -> bool:
    """Somebody may sign in: without, whoever reaches the workbench works on it."""
    with store.reading() as connection:
        return bool(connection.execute(select(func.count()).select_from(members).where(members.c.active)).scalar_one())


def open_session(store: Database, token: str, name: str, *, ends: datetime, now: datetime) -> None:
    """Let the holder of a token, of which the hash is given, be a member until some time; what has ended goes. Raises NotKept."""
    with store.writing() as connection:
        connection.execute(delete(sessions).where(sessions.c.ends < now.isoformat()))
        row = {"token": token, "member": _number(connection, name), "ends": ends.isoformat()}
        connection.execute(insert(sessions), row)


def session_of(store: Database, token: str, *, now: datetime) -> Member | None:
    """Who holds the token of that hash; None where nobody does, or does any more."""
    wanted = select(members).join(sessions).where(sessions.c.token == token, sessions.c.ends > now.isoformat(), members.c.active)
    with store.reading() as connection:
        row = connection.execute(wanted).first()
    return _member(row) if row else None


def spend_code(store: Database, name: str, step: int) -> bool:
    """Note that somebody used the code of a time step; False where that one, or a later one, was used before. Raises NotKept."""
    with store.writing() as connection:
        fresh = update(members).where(members.c.number == _number(connection, name), members.c.spent < step)
        return bool(connection.execute(fresh.values(spent=step)).rowcount)


def close_session(store: Database, token: str) -> None:
    """Have the token of that hash open nothing any more."""
    with store.writing() as connection:
        connection.execute(delete(sessions).where(sessions.c.token == token))


def _alike(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _number(connection: Connection, name: str) -> int:
    number = connection.execute(select(members.c.number).where(members.c.name == name)).scalar()
    if number is None:
        raise NotKept(f"{name}: no member of that name; `ascribe users list` names them")
    return int(number)


def _values(member: Member) -> dict[str, object]:
    return {
        "name": member.name,
        "role": member.role.value,
        "password": member.password,
        "secret": member.secret,
        "active": member.active,
    }


def _member(row: Row[tuple[object, ...]]) -> Member:
    return Member(row.name, Role(row.role), row.password, row.secret, row.active)
