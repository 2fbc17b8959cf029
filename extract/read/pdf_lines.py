"""Thin lines drawn on a PDF page: level ones may be strikes, underlines and borders of tables, upright ones borders."""

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium_c

from extract.read.ruled import Rule

_THICKEST = 3.0
"""Points. A strike is as thick as a stem of its letters; Word draws 0.6 at 12 points."""
_SHORTEST = 3.0
_MOST_OBJECTS = 50_000
_MOST_SEGMENTS = 2_000
_DEEPEST_FORM = 4


class Box(NamedTuple):
    """A rectangle in points, y upwards."""

    left: float
    bottom: float
    right: float
    top: float


class Stroke(NamedTuple):
    """A horizontal line from `left` to `right` at the height `y`."""

    left: float
    right: float
    y: float


class Matrix(NamedTuple):
    """An affine map: x' = a·x + c·y + e, y' = b·x + d·y + f (PDF 32000-1, 8.3.3)."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def then(self, outer: "Matrix") -> "Matrix":
        """First this map, then `outer`."""
        a, b, c, d, e, f = self
        return Matrix(
            a * outer.a + b * outer.c,
            a * outer.b + b * outer.d,
            c * outer.a + d * outer.c,
            c * outer.b + d * outer.d,
            e * outer.a + f * outer.c + outer.e,
            e * outer.b + f * outer.d + outer.f,
        )

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """The upright box around the mapped corners."""
        if self.b == self.c == 0.0 and self.a == self.d == 1.0:
            return Box(left + self.e, bottom + self.f, right + self.e, top + self.f)
        xs = [self.a * x + self.c * y + self.e for x in (left, right) for y in (bottom, top)]
        ys = [self.b * x + self.d * y + self.f for x in (left, right) for y in (bottom, top)]
        return Box(min(xs), min(ys), max(xs), max(ys))


# How a page with /Rotate 0, 90, 180, 270 is turned before it is shown; where its origin lands does not matter here.
TURNS = (Matrix(), Matrix(0, -1, 1, 0), Matrix(-1, 0, 0, -1), Matrix(0, 1, -1, 0))


class Drawn(NamedTuple):
    """What a page holds besides text."""

    strokes: list[Stroke]
    upright: list[Rule]
    images: list[Box]
    paths: int


def drawn_on(page: Any, turn: Matrix) -> Drawn:
    """The thin lines on a pdfium page (struck-out annotations among them), and where its images lie."""
    lines: list[Stroke | Rule] = []
    images: list[Box] = []
    paths = 0
    objects = (pdfium_c.FPDFPage_GetObject(page, i) for i in range(_count(pdfium_c.FPDFPage_CountObjects(page))))
    for kind, item, matrix in _flat(objects, turn, 0):
        box = _bounds(item, matrix)
        if box is None:
            continue
        if kind == pdfium_c.FPDF_PAGEOBJ_IMAGE:
            images.append(box)
            continue
        paths += 1
        if (line := _as_line(box)) is not None:
            lines.append(line)
        elif box.right - box.left >= _SHORTEST:
            lines.extend(_segments(item, matrix))
    strokes = [line for line in lines if isinstance(line, Stroke)]
    upright = [line for line in lines if isinstance(line, Rule)]
    return Drawn([*strokes, *_annotations(page, turn)], upright, images, paths)


def _count(count: int) -> int:
    return max(0, min(count, _MOST_OBJECTS))


def _flat(objects: Iterator[Any], matrix: Matrix, depth: int) -> Iterator[tuple[int, Any, Matrix]]:
    """Paths and images, also those inside form objects, each with the map from its own space to the page."""
    for item in objects:
        kind = pdfium_c.FPDFPageObj_GetType(item)
        if kind in (pdfium_c.FPDF_PAGEOBJ_PATH, pdfium_c.FPDF_PAGEOBJ_IMAGE):
            yield kind, item, matrix
        elif kind == pdfium_c.FPDF_PAGEOBJ_FORM and depth < _DEEPEST_FORM:
            count = _count(pdfium_c.FPDFFormObj_CountObjects(item))
            inner = (pdfium_c.FPDFFormObj_GetObject(item, i) for i in range(count))
            yield from _flat(inner, _matrix(item).then(matrix), depth + 1)


def _matrix(item: Any) -> Matrix:
    found = pdfium_c.FS_MATRIX()
    if not pdfium_c.FPDFPageObj_GetMatrix(item, found):
        return Matrix()
    return Matrix(found.a, found.b, found.c, found.d, found.e, found.f)


def _bounds(item: Any, matrix: Matrix) -> Box | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium_c.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return None
    return matrix.box(left.value, bottom.value, right.value, top.value)


def _as_line(box: Box) -> Stroke | Rule | None:
    left, bottom, right, top = box
    if right - left >= _SHORTEST and top - bottom <= _THICKEST:
        return Stroke(left, right, (bottom + top) / 2)
    if top - bottom > _SHORTEST and right - left <= _THICKEST:
        return Rule((left + right) / 2, bottom, top)
    return None


def _segments(item: Any, matrix: Matrix) -> Iterator[Stroke | Rule]:
    """The level and upright lines of a path that draws several: a whole table's grid, or all strikes of a page."""
    count = pdfium_c.FPDFPath_CountSegments(item)
    if not 4 <= count <= _MOST_SEGMENTS:
        return
    matrix = _matrix(item).then(matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    previous: Box | None = None
    for index in range(count):
        segment = pdfium_c.FPDFPath_GetPathSegment(item, index)
        pdfium_c.FPDFPathSegment_GetPoint(segment, x, y)
        point = matrix.box(x.value, y.value, x.value, y.value)
        is_line = pdfium_c.FPDFPathSegment_GetType(segment) == pdfium_c.FPDF_SEGMENT_LINETO
        if previous is not None and is_line and (line := _straight(previous, point)) is not None:
            yield line
        previous = point


def _straight(one: Box, other: Box) -> Stroke | Rule | None:
    """The line between two points, if it is level or upright."""
    left, right = sorted((one.left, other.left))
    bottom, top = sorted((one.bottom, other.bottom))
    if top - bottom < 0.5:
        return Stroke(left, right, (bottom + top) / 2) if right - left >= _SHORTEST else None
    return Rule((left + right) / 2, bottom, top) if right - left < 0.5 and top - bottom > _SHORTEST else None


def _annotations(page: Any, turn: Matrix) -> Iterator[Stroke]:
    """Text that somebody struck out in a PDF viewer: a line through the middle of each of its quadrilaterals."""
    for index in range(_count(pdfium_c.FPDFPage_GetAnnotCount(page))):
        annotation = pdfium_c.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        if pdfium_c.FPDFAnnot_GetSubtype(annotation) == pdfium_c.FPDF_ANNOT_STRIKEOUT:
            for part in range(_count(pdfium_c.FPDFAnnot_CountAttachmentPoints(annotation))):
                quad = pdfium_c.FS_QUADPOINTSF()
                if pdfium_c.FPDFAnnot_GetAttachmentPoints(annotation, part, quad):
                    xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
                    box = turn.box(min(xs), min(ys), max(xs), max(ys))
                    yield Stroke(box.left, box.right, (box.bottom + box.top) / 2)
        pdfium_c.FPDFPage_CloseAnnot(annotation)
