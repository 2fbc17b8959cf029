"""A cheap look at a text before rules are tried on it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Glance:
    """Whether a text holds one of some stretches of letters; substring search is many times faster than a rule.

    >>> Glance.at("rojekt|atsning").sees("Satsningen pågår")
    True
    """

    stretches: tuple[str, ...]

    @classmethod
    def at(cls, stretches: str) -> "Glance":
        """The stretches, parted by bars."""
        return cls(tuple(stretches.split("|")))

    def sees(self, text: str) -> bool:
        """Whether one of them stands anywhere in `text`."""
        for stretch in self.stretches:  # noqa: SIM110  a loop takes half the time of any()
            if stretch in text:
                return True
        return False
