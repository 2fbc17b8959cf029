"""Lists of turns of phrase, one a line, as parts of a rule."""


def any_of(phrases: str) -> str:
    r"""A group that matches any of the phrases; the first that does counts.

    >>> any_of('''
    ... ersätter
    ... tar vid (?:efter|där)
    ... ''')
    '(?:ersätter|tar vid (?:efter|där))'
    """
    return f"(?:{'|'.join(line.strip() for line in phrases.strip().splitlines())})"
