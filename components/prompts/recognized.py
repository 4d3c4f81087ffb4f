"""The words of the vocabulary as they occur in a text, in any of the ways people say them."""

from collections.abc import Iterator

from components.prompts.phrases import Hit, Phrases
from components.prompts.vocabulary import TABLES, Term

# "slow motion" is a speed before it is anything else, "film noir" a style before "film" is a stock: the order decides.
_ORDER = ("camera", "shot", "angle", "style", "lighting", "weather", "speed", "palette", "stock", "lens", "mood")
_TERMS = [(name, term) for name in _ORDER for term in TABLES[name].values()]
_PHRASES = Phrases(
    [(phrase, (name, term)) for name, term in _TERMS for phrase in (term.words.split(", ")[0], *term.also)]
    + [(phrase, (name, term)) for name, term in _TERMS for phrase in term.words.split(", ")[1:]]
)


def recognized(text: str) -> Iterator[Hit[tuple[str, Term]]]:
    """Yield what the text says in words of the vocabulary: (the part it belongs to, the term)."""
    return _PHRASES.find(text)
