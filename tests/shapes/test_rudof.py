"""Rudof, a SHACL processor in Rust that shares no code with pySHACL, finds the same faults by the same shapes."""

from pathlib import Path

import pytest
from pyrudof import RDFFormat, ResultShaclValidationFormat, Rudof, RudofConfig, ShaclFormat
from rdflib import RDF, SH, Graph

from shapes import shape

HERE = Path(__file__).parent
CONTEXT = HERE / "context.ttl"
CONSTRAINTS = {shape.local(node) for node in shape.shapes().subjects(SH.severity)}

DIFFERENT = {"Meeting-endTime": "Rudof takes 25:00:00 for an xsd:time: it looks at the datatype, not at the literal"}
"""Where the processors differ, and why."""

FAULTS = sorted(path for path in (HERE / "bad").glob("*.ttl") if path.stem in CONSTRAINTS - set(DIFFERENT))


def found(graph: Graph) -> set[str]:
    """Names of the shapes that `graph` offends, nameless parts of shapes left out."""
    rudof = Rudof(RudofConfig())
    rudof.read_shacl(shape.shapes().serialize(format="turtle"), ShaclFormat.Turtle)
    rudof.read_data(graph.serialize(format="turtle"), RDFFormat.Turtle)
    rudof.validate_shacl()
    report = Graph().parse(data=rudof.serialize_shacl_validation_results(ResultShaclValidationFormat.Turtle))
    assert (None, RDF.type, SH.ValidationReport) in report
    return {shape.local(source) for source in report.objects(None, SH.sourceShape)} & CONSTRAINTS


def test_a_good_graph_is_good_by_both() -> None:
    assert found(Graph().parse(CONTEXT)) == set()


@pytest.mark.parametrize("path", FAULTS, ids=lambda path: path.stem)
def test_a_fault_is_one_by_both(path: Path) -> None:
    assert found(Graph().parse(CONTEXT).parse(path)) == {path.stem}
