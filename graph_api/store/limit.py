"""The errors of a query that went past a limit: which limit, and what it had used."""

from signal import SIGABRT, SIGSEGV

from graph_api.store.answer import Limits
from ontology.errors import DeadlineError, LimitError


def length(text: str, limits: Limits) -> None:
    """Raise `LimitError` for a text longer than it may be."""
    if len(text) > limits.characters:
        raise LimitError(
            sv=f"Frågan är {len(text)} tecken lång, och får vara {limits.characters} (SAMGRAF_QUERY_CHARACTERS).",
            en=f"The query has {len(text)} characters, and may have {limits.characters} (SAMGRAF_QUERY_CHARACTERS).",
        )


def time(limits: Limits) -> DeadlineError:
    """The query took longer than it may."""
    seconds = f"{limits.seconds:g}"
    return DeadlineError(
        sv=f"Frågan avbröts efter {seconds} s, som är tidsgränsen (SAMGRAF_QUERY_SECONDS). Begränsa den, "
        "till exempel till en kommun eller ett projekt.",
        en=f"The query was stopped after {seconds} s, the limit of time (SAMGRAF_QUERY_SECONDS). Narrow it, "
        "for instance to one municipality or project.",
    )


def update_time(limits: Limits) -> DeadlineError:
    """The update took longer than it may."""
    seconds = f"{limits.seconds:g}"
    return DeadlineError(
        sv=f"Uppdateringen avbröts efter {seconds} s, som är tidsgränsen (SAMGRAF_UPDATE_SECONDS). Inget är ändrat.",
        en=f"The update was stopped after {seconds} s, the limit of time (SAMGRAF_UPDATE_SECONDS). Nothing changed.",
    )


def size(limits: Limits, kind: str, seconds: float) -> LimitError:
    """The answer has more "rows", or "bytes", than it may; `seconds` were used."""
    if kind == "rows":
        return LimitError(
            sv=f"Svaret har fler än {limits.rows} rader, som är gränsen (SAMGRAF_QUERY_ROWS); frågan avbröts efter "
            f"{seconds:.2f} s. Hämta svaret i delar med LIMIT och OFFSET.",
            en=f"The answer has more than {limits.rows} rows, the limit (SAMGRAF_QUERY_ROWS); the query was stopped "
            f"after {seconds:.2f} s. Ask for the answer in parts with LIMIT and OFFSET.",
        )
    return LimitError(
        sv=f"Svaret är större än {limits.answer_megabytes} MB, som är gränsen (SAMGRAF_QUERY_ANSWER_MEGABYTES); "
        f"frågan avbröts efter {seconds:.2f} s. Hämta svaret i delar med LIMIT och OFFSET.",
        en=f"The answer is larger than {limits.answer_megabytes} MB, the limit (SAMGRAF_QUERY_ANSWER_MEGABYTES); "
        f"the query was stopped after {seconds:.2f} s. Ask for the answer in parts with LIMIT and OFFSET.",
    )


def update_memory(limits: Limits, signal: int = SIGABRT) -> LimitError:
    """The update's process ended, as a query's does."""
    if signal == SIGSEGV:
        return LimitError(
            sv="Det som skickades har för många nivåer för att läsas. Inget är ändrat. Dela upp det.",
            en="What was sent nests too deep to be read. Nothing has changed. Take it apart.",
        )
    return LimitError(
        sv=f"Uppdateringen behövde mer minne än {limits.megabytes} MB, som är gränsen (SAMGRAF_QUERY_MEGABYTES). "
        "Inget är ändrat. Dela upp den, eller skicka filer till /graphs.",
        en=f"The update needed more memory than {limits.megabytes} MB, the limit (SAMGRAF_QUERY_MEGABYTES). "
        "Nothing has changed. Take it apart, or send files to /graphs.",
    )


def memory(limits: Limits, signal: int = SIGABRT) -> LimitError:
    """The query's process ended: for want of memory (SIGABRT), or of stack (SIGSEGV) where the query nests too deep."""
    if signal == SIGSEGV:
        return LimitError(
            sv="Frågan har för många nivåer av parenteser eller grupper för att besvaras. Dela upp den.",
            en="The query nests too deep to be answered. Take it apart.",
        )
    return LimitError(
        sv=f"Frågan behövde mer minne än {limits.megabytes} MB, som är gränsen (SAMGRAF_QUERY_MEGABYTES). Begränsa "
        "den, eller undvik ORDER BY, DISTINCT och GROUP_CONCAT över allt.",
        en=f"The query needed more memory than {limits.megabytes} MB, the limit (SAMGRAF_QUERY_MEGABYTES). Narrow it, "
        "or avoid ORDER BY, DISTINCT and GROUP_CONCAT over everything.",
    )
