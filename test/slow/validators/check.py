"""Checks one file or folder with the validator of its own community: check.py FORMAT PATH.

Prints what was found wrong, a line each, and ends with 1; prints what was checked and ends with 0. Nothing is fetched.
"""

import json
import sys
from pathlib import Path


def ro_crate(path: Path) -> tuple[list[str], str]:
    import requests
    import rocrate
    from rocrate_validator import services
    from rocrate_validator.models import Severity, ValidationSettings
    from rocrate_validator.utils.http import HttpRequester

    # The context of 1.2 is part of the one that the package ships; the validator would fetch it.
    context = (Path(rocrate.__file__).parent / "data/ro-crate.jsonld").read_bytes()

    def kept(_self: object, url: str, **_options: object) -> requests.Response:
        response = requests.Response()
        response.url = url
        response.status_code = 200 if url == "https://w3id.org/ro/crate/1.2/context" else 404
        response.headers["Content-Type"] = "application/ld+json"
        response._content = context if response.status_code == 200 else b""
        return response

    HttpRequester.get = kept
    settings = ValidationSettings(
        rocrate_uri=str(path),
        profile_identifier="ro-crate-1.2",
        requirement_severity=Severity.REQUIRED,
    )
    result = services.validate(settings)
    faults = [f"{issue.check.identifier}: {issue.message}" for issue in result.get_issues()]
    checked = len(result.executed_checks)
    return faults, f"{checked} required checks of RO-Crate 1.2"


def frictionless(path: Path) -> tuple[list[str], str]:
    from frictionless import validate

    report = validate(str(path))
    faults = [str(row) for row in report.flatten(["name", "rowNumber", "fieldName", "type", "message"])]
    return faults, f"{len(report.tasks)} tables of a Data Package"


def followthemoney(path: Path) -> tuple[list[str], str]:
    from followthemoney import model
    from followthemoney.exc import InvalidData

    entities = [json.loads(line) for line in path.read_text().splitlines()]
    schemata = {entity["id"]: model.get(entity["schema"]) for entity in entities}
    faults = []
    for entity in entities:
        schema = schemata[entity["id"]]
        if schema is None:
            faults.append(f"{entity['id']}: no schema {entity['schema']}")
            continue
        try:
            schema.validate(entity)
        except InvalidData as wrong:
            faults.append(f"{entity['id']}: {wrong.errors}")
        faults += [f"{entity['id']}: lacks {name}" for name in schema.required if name not in entity["properties"]]
        for name, values in entity["properties"].items():
            prop = schema.get(name)
            if prop is None:
                faults.append(f"{entity['id']}: no property {name}")
            elif prop.range is not None:
                ends = [schemata.get(value) for value in values]
                faults += [f"{entity['id']}: {name}" for end in ends if end is None or not end.is_a(prop.range)]
    return faults, f"{len(entities)} entities of FollowTheMoney"


def geojson(path: Path) -> tuple[list[str], str]:
    import frictionless as package
    import geojson as library
    import jsonschema

    collection = library.loads(path.read_text())
    faults = [str(fault) for fault in collection.errors()] if not collection.is_valid else []
    schema = json.loads((Path(package.__file__).parent / "assets/profiles/geojson.json").read_text())
    validator = jsonschema.validators.validator_for(schema)(schema)
    faults += [error.message for error in validator.iter_errors(json.loads(path.read_text()))]
    return faults, f"{len(collection['features'])} features of GeoJSON"


def gexf(path: Path) -> tuple[list[str], str]:
    import networkx

    graph = networkx.read_gexf(path, version="1.3")
    return [], f"{graph.number_of_nodes()} nodes and {graph.number_of_edges()} edges of GEXF"


def csl(path: Path) -> tuple[list[str], str]:
    import warnings

    from citeproc.source.json import CiteProcJSON

    items = json.loads(path.read_text())
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        references = CiteProcJSON(items)
    return [str(each.message) for each in said], f"{len(references)} references of CSL-JSON"


def ris(path: Path) -> tuple[list[str], str]:
    import rispy

    text = path.read_text()
    records = rispy.loads(text)
    ends = sum(line.startswith("ER  -") for line in text.splitlines())
    faults = [f"{record['id']}: tag {tag}" for record in records for tag in record.get("unknown_tag", {})]
    faults += [f"{ends} records end and {len(records)} were read"] if ends != len(records) else []
    return faults, f"{len(records)} records of RIS"


def bagit(path: Path) -> tuple[list[str], str]:
    import bagit as library

    try:
        library.Bag(str(path)).validate()
        return [], "a bag of BagIt"
    except library.BagError as wrong:
        return [str(wrong)], ""


CHECKS = {
    "ro-crate": ro_crate,
    "frictionless": frictionless,
    "followthemoney": followthemoney,
    "geojson": geojson,
    "gexf": gexf,
    "csl": csl,
    "ris": ris,
    "bagit": bagit,
}

if __name__ == "__main__":
    found, checked = CHECKS[sys.argv[1]](Path(sys.argv[2]))
    print("\n".join(found) if found else f"Nothing wrong in {checked}.")
    sys.exit(1 if found else 0)
