"""Text without case and without the rings and dots of å ä ö: what patterns read where letters may be lost."""

_LETTERS = str.maketrans("åäöéèáàüó", "aaoeeaauo")


def plain(text: str) -> str:
    """The text in lower case and ASCII vowels, of the same length, so that offsets hold.

    >>> plain("Nästa MÖTE")
    'nasta mote'
    """
    lowered = text.lower()
    return (lowered if len(lowered) == len(text) else text).translate(_LETTERS)
