"""A property that is found once: what many rules ask of one line, item or name."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Once(Generic[T]):
    """A method whose answer is kept with the object from the first time it is asked for.

    As `functools.cached_property`, which up to Python 3.11 takes a lock each first time: that takes longer than most of
    what is asked here. Each document is read by one thread.

    >>> class Line:
    ...     @Once
    ...     def words(self) -> int:
    ...         print("counted")
    ...         return 2
    >>> line = Line()
    >>> line.words + line.words
    counted
    4
    """

    def __init__(self, find: Callable[[Any], T]) -> None:
        self._find, self._name, self.__doc__ = find, find.__name__, find.__doc__

    def __get__(self, one: Any, _: type | None = None) -> T:
        """The answer; from then on it is an attribute of the object, found before this is asked."""
        answer = one.__dict__[self._name] = self._find(one)
        return answer
