"""The shapes of answers, for the OpenAPI document."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Links(BaseModel):
    """Where this page, and the ones beside it, are."""

    self: str
    next: str | None = None
    previous: str | None = None


class Collection(BaseModel):
    """One page of a resource."""

    model_config = ConfigDict(populate_by_name=True)

    context: str = Field(alias="@context", description="address of the JSON-LD context")
    total: int = Field(description="how many match in all")
    limit: int
    offset: int
    links: Links
    items: list[dict[str, Any]]


class Problem(BaseModel):
    """Problem details (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str


PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"description": text, "content": {"application/problem+json": {"schema": Problem.model_json_schema()}}}
    for status, text in {
        400: "The request cannot be understood.",
        403: "It is not allowed here.",
        404: "There is nothing of that name.",
        406: "None of the forms that are acceptable is offered.",
        413: "It goes past a limit; the detail says which.",
        415: "The body is of a kind that is not read here.",
        422: "A parameter has a value that it cannot have.",
        503: "Too much is going on; try again after Retry-After.",
        504: "It took longer than it may.",
    }.items()
}
"""Every error that a route of the API can answer with."""
