"""Read a pattern such as ``a {red|2::blue} car at __time__`` into a tree; the grammar is that of dynamicprompts.

That package itself is not used: it fails on “100% cotton” and “$5”, takes “#1” for a comment, needs 13 seconds for
2,000 choices, and does not say where a brace is missing.
"""

import re
from dataclasses import dataclass
from typing import TypeAlias

from components.errors import UnreadablePattern

DEEPEST = 40
MOST_PICKED = 24
_NAME = r"[A-Za-z_-][\w-]*"
_BOUNDS = re.compile(r"\s*(?:(\d{1,4})(?:(-)(\d{1,4})?)?|-(\d{1,4}))\$\$(?:([^${}]*)\$\$)?")
_WEIGHT = re.compile(r"\s*(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})::")
_WILDCARD = re.compile(r"__[~!@]?((?!_)[^{}|$#()\n]{1,80}?)__")
_ASSIGN = re.compile(rf"\$\{{\s*({_NAME})\s*(?:\?)?=(!)?\s*")
_USE = re.compile(rf"\$\{{\s*({_NAME})\s*(:)?")
_PLAIN = re.compile(r"(?:\\[{}|\\]|(?!__)[^{}|$\\])+")


@dataclass(frozen=True)
class Text:
    """Words as they are."""

    text: str


@dataclass(frozen=True)
class Row:
    """One after the other."""

    items: tuple["Node", ...]


@dataclass(frozen=True)
class Choice:
    """``low`` to ``high`` of the options, none twice, joined by ``separator``."""

    options: tuple["Node", ...]
    weights: tuple[float, ...] = ()
    low: int = 1
    high: int = 1
    separator: str = ","


@dataclass(frozen=True)
class Wildcard:
    """One line of a list that is kept elsewhere."""

    name: str
    position: int


@dataclass(frozen=True)
class Assign:
    """``${name=value}``: says nothing itself. With ``once`` every use is the same."""

    name: str
    value: "Node"
    once: bool


@dataclass(frozen=True)
class Use:
    """``${name}`` or ``${name:default}``."""

    name: str
    default: "Node | None"
    position: int


Node: TypeAlias = Text | Row | Choice | Wildcard | Assign | Use


def read_pattern(text: str) -> Node:
    """Return the tree; raise UnreadablePattern with the position of a brace that is not closed."""
    return _Reader(text).row(depth=0, closing="")


class _Reader:
    """A recursive descent over the text; ``place`` is the next character."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0

    def row(self, *, depth: int, closing: str) -> Node:
        """Read up to one of the closing characters, which is left standing."""
        if depth > DEEPEST:
            raise UnreadablePattern(f"Braces stand in braces more than {DEEPEST} deep. Use a list for a part of it.",
                                    position=self.place)  # fmt: skip
        items: list[Node] = []
        while self.place < len(self.text) and self.text[self.place] not in closing:
            items.append(self._item(depth))
        return items[0] if len(items) == 1 else Row(tuple(items))

    def _item(self, depth: int) -> Node:
        text, place = self.text, self.place
        if text.startswith("${", place) and (assign := _ASSIGN.match(text, place)):
            return self._assign(assign, depth)
        if text.startswith("${", place) and (use := _USE.match(text, place)):
            return self._use(use, depth)
        if text[place] == "{":
            return self._choice(depth)
        if wildcard := _WILDCARD.match(text, place):
            self.place = wildcard.end()
            return Wildcard(wildcard[1].strip(), place)
        plain = _PLAIN.match(text, place)
        self.place = plain.end() if plain else place + 1
        return Text(re.sub(r"\\([{}|\\])", r"\1", text[place : self.place]))

    def _assign(self, found: re.Match[str], depth: int) -> Node:
        if depth:
            raise UnreadablePattern(f"Set ${{{found[1]}=…}} outside of other braces.", position=self.place)
        opened, self.place = self.place, found.end()
        value = self.row(depth=depth + 1, closing="}")
        self._close(opened)
        return Assign(found[1], value, once=bool(found[2]))

    def _use(self, found: re.Match[str], depth: int) -> Node:
        opened, self.place = self.place, found.end()
        default = self.row(depth=depth + 1, closing="}") if found[2] else None
        self._skip_spaces()
        self._close(opened)
        return Use(found[1], default, opened)

    def _choice(self, depth: int) -> Node:
        opened = self.place
        self.place += 1
        if self.text[self.place : self.place + 1] in ("~", "!", "@"):
            self.place += 1
        bounds = _BOUNDS.match(self.text, self.place)
        if bounds:
            self.place = bounds.end()
        options, weights = [], []
        while True:
            weight = _WEIGHT.match(self.text, self.place)
            self.place = weight.end() if weight else self.place
            weights.append(float(weight[1]) if weight else 1.0)
            options.append(_trimmed(self.row(depth=depth + 1, closing="|}")))
            if self.text[self.place : self.place + 1] != "|":
                break
            self.place += 1
        self._close(opened)
        low, high = _range(bounds, len(options))
        if high > MOST_PICKED:
            raise UnreadablePattern(f"At most {MOST_PICKED} of a list can be picked at once.", position=opened)
        separator = bounds[5] if bounds and bounds[5] is not None else ","
        return Choice(tuple(options), tuple(weights), low, high, separator)

    def _close(self, opened: int) -> None:
        if self.text[self.place : self.place + 1] != "}":
            near = " ".join(self.text[opened : opened + 24].split())
            raise UnreadablePattern(
                f"The brace at character {opened + 1} is not closed: “{near}”. Add a }} where its choices end.",
                position=opened,
            )
        self.place += 1

    def _skip_spaces(self) -> None:
        while self.text[self.place : self.place + 1].isspace():
            self.place += 1


def _range(bounds: re.Match[str] | None, most: int) -> tuple[int, int]:
    if not bounds:
        return 1, 1
    exact, dash, upper, upper_alone = bounds[1], bounds[2], bounds[3], bounds[4]
    low = int(exact) if exact else 1
    high = int(upper or upper_alone) if upper or upper_alone else (most if dash else low)
    low, high = sorted((low, high))
    return min(low, most), min(high, most)


def _trimmed(node: Node) -> Node:
    """Spaces beside | and braces are there to read by, not to be said."""
    if isinstance(node, Text):
        return Text(node.text.strip())
    if not isinstance(node, Row) or not node.items:
        return node
    items = list(node.items)
    if isinstance(items[0], Text):
        items[0] = Text(items[0].text.lstrip())
    if isinstance(items[-1], Text):
        items[-1] = Text(items[-1].text.rstrip())
    return Row(tuple(items))
