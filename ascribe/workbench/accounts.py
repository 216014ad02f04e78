"""Who asks: a name and a password in, a session out; without members, whoever reaches the workbench works on it."""

from __future__ import annotations

import hashlib
import secrets
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from hmac import compare_digest
from threading import Lock

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from ascribe.store.database import Database
from ascribe.store.members import Member, Role, close_session, member_named, open_session, session_of, spend_code

COOKIE = "ascribe_session"
LASTS = timedelta(hours=12)
"""A working day; after it one signs in again."""

TRIES = 5
WITHIN = timedelta(minutes=5)
"""Wrong passwords for one name, or from one address, before both are told to wait: OWASP's authentication cheat sheet names such bounds."""

SHORTEST = 12
"""Characters of a password: NIST SP 800-63B asks for eight at least, and for fifteen where nothing else protects."""

_HASHER = PasswordHasher()


@cache
def _nobody() -> str:
    """Checked where there is no such member, so that the time an answer takes does not tell; made at the first who signs in, member or not."""
    return _HASHER.hash(secrets.token_urlsafe(16))


@dataclass(frozen=True, slots=True)
class Asker:
    """Who sends a request, and what they may do; `signed_in` is False where there are no accounts."""

    name: str
    role: Role
    signed_in: bool


@dataclass(frozen=True, slots=True)
class Entered:
    """A member who was let in, and the token that the browser is to hold."""

    member: Member
    token: str


@dataclass(frozen=True, slots=True)
class KeptOut:
    """Somebody who was not let in, and what to tell them."""

    why: str


WRONG = KeptOut("the name, the password or the code is wrong")
WAIT = KeptOut(f"too many wrong tries; wait {WITHIN.seconds // 60} minutes")


class Tries:
    """How often somebody failed of late; each server of a store counts those that come to it."""

    def __init__(self) -> None:
        self._failed: dict[str, deque[datetime]] = {}
        self._lock = Lock()

    def begun(self, name: str, address: str, now: datetime) -> bool:
        """Note a try for a name, which counts as failed until it is forgiven: of many sent at once no more are let try. False: too many.

        Many may sign in at once from one address, which counts what has failed alone.
        """
        with self._lock:
            for key in [k for k, times in self._failed.items() if not times or times[-1] < now - WITHIN]:
                del self._failed[key]
            if any(sum(t > now - WITHIN for t in self._failed.get(key, ())) >= TRIES for key in (name, address)):
                return False
            self._failed.setdefault(name, deque(maxlen=TRIES)).append(now)
            return True

    def failed(self, address: str, now: datetime) -> None:
        """The try of that moment was wrong."""
        with self._lock:
            self._failed.setdefault(address, deque(maxlen=TRIES)).append(now)

    def forgiven(self, name: str, now: datetime) -> None:
        """The try of that moment was right."""
        with self._lock:
            if now in self._failed.get(name, ()):
                self._failed[name].remove(now)


def hashed(password: str) -> str:
    """What is kept of a password: argon2id under the library's own parameters, which follow RFC 9106."""
    return _HASHER.hash(password)


def new_secret() -> str:
    """The secret of a second factor, as an authenticator takes it."""
    return pyotp.random_base32()


def secret_address(name: str, secret: str) -> str:
    """The address that an authenticator reads from a picture."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name="Ascribe")


def enter(store: Database, tries: Tries, *, name: str, password: str, code: str, address: str) -> Entered | KeptOut:
    """Let a member in who knows the password, and the code where there is a second factor."""
    now = datetime.now(UTC)
    of_name, of_address = f"name {name}", f"address {address}"
    if not tries.begun(of_name, of_address, now):
        return WAIT
    member, nobody = member_named(store, name), _nobody()
    known = _verified(member.password if member else nobody, password)
    if member is None or not known or not member.active or not _coded(store, member, code, now):
        tries.failed(of_address, now)
        return WRONG
    tries.forgiven(of_name, now)
    token = secrets.token_urlsafe(32)
    open_session(store, token_hash(token), name, ends=now + LASTS, now=now)
    return Entered(member, token)


def asker_with(store: Database, token: str) -> Asker | None:
    """Who holds the token; None where it opens nothing."""
    member = session_of(store, token_hash(token), now=datetime.now(UTC)) if token else None
    return Asker(member.name, member.role, signed_in=True) if member else None


def leave(store: Database, token: str) -> None:
    """Have the token open nothing any more."""
    close_session(store, token_hash(token))


def token_hash(token: str) -> str:
    """What is kept of a token: whoever reads the store cannot sign in with it."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _verified(kept: str, password: str) -> bool:
    try:
        return _HASHER.verify(kept, password)
    except (VerificationError, InvalidHashError, UnicodeError):
        return False


def _coded(store: Database, member: Member, code: str, now: datetime) -> bool:
    """The code of the second factor is right and was not used before, as RFC 6238 wants it; without one, none is asked for."""
    if member.secret is None:
        return True
    if not code.isascii():
        return False
    totp, given = pyotp.TOTP(member.secret), code.replace(" ", "")
    # one step on either side: clocks differ
    steps = [totp.timecode(now) + offset for offset in (0, -1, 1)]
    step = next((s for s in steps if compare_digest(totp.generate_otp(s), given)), None)
    return step is not None and spend_code(store, member.name, step)
