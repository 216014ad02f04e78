"""The commands about who may work on a store in the workbench."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime

import click

from ascribe.cli.common import EXIT_CODES, store_option
from ascribe.errors import NotKept
from ascribe.store.database import Database
from ascribe.store.members import Member, Role, add_member, all_members, change_member, member_named
from ascribe.store.opening import open_store
from ascribe.text import printable
from ascribe.workbench.accounts import SHORTEST, hashed, new_secret, secret_address

_ROLE = click.Choice([role.value for role in Role])
_NAME = click.argument("name", metavar="NAME")


@click.group(
    epilog=f"""\b
Examples:
  ascribe users add mira --role admin
  ascribe users add jonas --role reviewer --second-factor
  ascribe users role jonas reader
  ascribe users remove jonas

{EXIT_CODES}"""
)
def users() -> None:
    """Say who may work on the store in the workbench; from the first one on, nobody comes in without a password."""


@users.command()
@store_option
@click.option("--role", type=_ROLE, default=Role.REVIEWER.value, show_default=True, help="What they may do; an admin may do everything.")
@click.option("--second-factor", is_flag=True, help="Ask for a code from an authenticator too.")
@_NAME
def add(*, where: str, name: str, role: str, second_factor: bool) -> None:
    """Let somebody work on the store; the password is asked for, or read from standard input."""
    name = _named(name)
    secret = new_secret() if second_factor else None
    store = open_store(where)
    add_member(store, Member(name, Role(role), hashed(_password()), secret), now=datetime.now(UTC))
    store.close()
    click.echo(f"{name}: {role}")
    _say_secret(name, secret)


@users.command(name="list")
@store_option
def list_(*, where: str) -> None:
    """Show who works or worked on the store."""
    store = open_store(where)
    for member in all_members(store):
        more = "" if member.active else ", removed"
        click.echo(f"{printable(member.name)}: {member.role}{', second factor' if member.secret else ''}{more}")
    store.close()


@users.command()
@store_option
@_NAME
def remove(*, where: str, name: str) -> None:
    """Let somebody in no more; what they ruled stays, under their name."""
    store = open_store(where)
    change_member(store, replace(_member(store, name), active=False))
    store.close()
    click.echo(f"{name}: removed")


@users.command()
@store_option
@_NAME
@click.argument("role", type=_ROLE)
def role(*, where: str, name: str, role: str) -> None:
    """Give somebody another role; who is signed in signs in again."""
    store = open_store(where)
    change_member(store, replace(_member(store, name), role=Role(role), active=True))
    store.close()
    click.echo(f"{name}: {role}")


@users.command()
@store_option
@click.option("--second-factor/--no-second-factor", default=None, help="Begin, or cease, to ask for a code too.")
@_NAME
def password(*, where: str, name: str, second_factor: bool | None) -> None:
    """Give somebody another password; who is signed in signs in again."""
    store = open_store(where)
    member = _member(store, name)
    secret = member.secret if second_factor is None else new_secret() if second_factor else None
    change_member(store, replace(member, password=hashed(_password()), secret=secret))
    store.close()
    click.echo(f"{name}: another password")
    _say_secret(name, secret if second_factor else None)


def _member(store: Database, name: str) -> Member:
    found = member_named(store, name)
    if found is None:
        store.close()
        raise NotKept(f"{name}: no member of that name; `ascribe users list` names them")
    return found


def _named(name: str) -> str:
    given = name.strip()
    if not given or len(given) > 100 or printable(given) != given:
        raise click.UsageError(f"{printable(name)!r}: no name; give up to 100 characters that can be printed")
    return given


def _password() -> str:
    """Asked for twice at a terminal, else the first line of standard input."""
    if sys.stdin.isatty():
        given = str(click.prompt("Password", hide_input=True, confirmation_prompt=True))
    else:
        given = sys.stdin.readline().rstrip("\r\n")
    if len(given) < SHORTEST:
        raise click.UsageError(f"the password has {len(given)} characters; give {SHORTEST} at least")
    return given


def _say_secret(name: str, secret: str | None) -> None:
    if secret is not None:
        click.echo(f"second factor, shown only now: {secret}\n{secret_address(name, secret)}")
