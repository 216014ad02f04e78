"""Reports in, families of copies out: what is told in one wording, or on one agency's credit, counts once."""

from ascribe.incidents.families.families import Copy, Family, families
from ascribe.incidents.families.origins import agencies
from ascribe.incidents.families.prints import Print, print_of

__all__ = ["Copy", "Family", "Print", "agencies", "families", "print_of"]
