"""Reads news reports of violent incidents and ascribes every figure and fact to the voice that said it."""

from ascribe.claims.claim import Claim
from ascribe.errors import AscribeError, BrokenModel, Refused
from ascribe.reader import load_reader
from ascribe.report import Report
from ascribe.run import Account, Failed, Outcome, account_of, claims_in, read

__all__ = [
    "Account",
    "AscribeError",
    "BrokenModel",
    "Claim",
    "Failed",
    "Outcome",
    "Refused",
    "Report",
    "account_of",
    "claims_in",
    "load_reader",
    "read",
]
