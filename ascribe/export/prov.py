"""Dossiers in, their provenance out, as PROV-JSON: which report, which reading, which claims each estimate stands on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ascribe.dossier.dossier import Dossier

PREFIX = {"ascribe": "urn:ascribe:", "prov": "http://www.w3.org/ns/prov#"}


def prov(dossiers: Iterable[Dossier]) -> str:
    """One document; the same dossiers give the same one."""
    entities: dict[str, dict[str, Any]] = {}
    agents: dict[str, dict[str, Any]] = {}
    activities: dict[str, dict[str, Any]] = {}
    derived: dict[str, dict[str, str]] = {}
    generated: dict[str, dict[str, str]] = {}
    attributed: dict[str, dict[str, str]] = {}
    for dossier in dossiers:
        own = f"ascribe:dossier/{dossier.id}"
        entities[own] = {"prov:type": "ascribe:Dossier", "ascribe:policy": dossier.policy.value}
        for telling in dossier.tellings:
            report = f"ascribe:report/{telling.source.report}"
            entities[report] = {
                "prov:type": "ascribe:Report",
                **_known("prov:location", telling.url),
                **_known("ascribe:outlet", telling.source.outlet),
            }
            for claim in telling.claims:
                name = f"ascribe:claim/{telling.source.report}/{claim['id']}"
                reader = f"ascribe:reader/{claim['reader']}"
                reading = f"ascribe:reading/{telling.source.report}/{claim['reader']}"
                entities[name] = {"prov:type": "ascribe:Claim"}
                agents[reader] = {"prov:type": "prov:SoftwareAgent"}
                activities[reading] = {}
                derived[f"_:{name}"] = {"prov:generatedEntity": name, "prov:usedEntity": report}
                derived[f"_:{own}/{claim['id']}"] = {"prov:generatedEntity": own, "prov:usedEntity": name}
                generated[f"_:{name}/by"] = {"prov:entity": name, "prov:activity": reading}
                attributed[f"_:{reading}"] = {"prov:activity": reading, "prov:agent": reader}
    document = {
        "prefix": PREFIX,
        "entity": entities,
        "activity": activities,
        "agent": agents,
        "wasDerivedFrom": derived,
        "wasGeneratedBy": generated,
        "wasAssociatedWith": attributed,
    }
    return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _known(name: str, value: str | None) -> dict[str, str]:
    return {name: value} if value else {}
