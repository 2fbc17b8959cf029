"""Regular expressions of any build, and texts in which they may find something."""

from hypothesis import strategies as st

TEXTS = st.text("abcAB åÅ.\n", max_size=30)
PATTERNS = st.recursive(
    st.text("abcå", min_size=1, max_size=12) | st.sampled_from((r"\b", "\n", "[ab]", "[^a]", r"\w", ".", "$", " ")),
    lambda parts: st.one_of(
        st.lists(parts, min_size=2, max_size=4).map("".join),
        st.lists(parts, min_size=2, max_size=3).map(lambda ways: f"(?:{'|'.join(ways)})"),
        st.tuples(parts, st.sampled_from(("?", "*", "+?", "{2,3}"))).map(lambda part: f"(?:{part[0]}){part[1]}"),
        st.tuples(st.sampled_from(("?=", "?!", "?i:")), parts).map(lambda part: f"({part[0]}{part[1]})"),
    ),
    max_leaves=8,
)
