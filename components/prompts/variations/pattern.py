"""How many texts a pattern stands for, the one of a given number, and one at random: all without making the others."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from fnmatch import fnmatchcase
from math import factorial, perm

from components.errors import UnreadablePattern
from components.prompts.variations.grammar import Assign, Choice, Node, Row, Text, Use, Wildcard, read_pattern

COUNTED = 10**18
REMEMBERED = 256
LONGEST = 20_000


class Pattern:
    """Several texts that vary together and share their variables, such as the parts of a shot."""

    def __init__(
        self,
        texts: Sequence[str],
        wildcards: Mapping[str, Sequence[str]] | None = None,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        """Read the texts; raise UnreadablePattern for what cannot be read, is missing, or names itself."""
        self._wildcards = wildcards or {}
        self._lists: dict[str, Node] = {}
        given = [Assign(name, read_pattern(text), once=True) for name, text in (variables or {}).items()]
        self._roots: list[Node] = [Row(tuple(given)), *(read_pattern(text) for text in texts)]
        self._set = {one.name: one for root in self._roots for one in _assignments(root)}
        self._counts: dict[int, int] = {}
        self._kept: list[Node] = []
        self._open: list[str] = []
        self._fixed: dict[int, bool] = {}
        self.told: dict[tuple[int, int], str] = {}
        with _shallow():
            self._each = [self._count(root) for root in self._roots]

    @property
    def count(self) -> int:
        """How many there are, twins included; counted up to ``COUNTED``."""
        total = 1
        for one in self._each:
            total = min(total * one, COUNTED)
        return total

    def nth(self, index: int) -> tuple[str, ...]:
        """Return the texts of a number from 0 to ``count``; the last choice changes fastest."""
        teller = _Teller(self)
        digits = []
        for size in reversed(self._each):
            index, digit = divmod(index, size)
            digits.append(digit)
        with _shallow():
            return tuple(map(teller.tell, self._roots, reversed(digits)))[1:]

    def draw(self, rng: random.Random) -> tuple[str, ...]:
        """Return the texts of one variation at random, by the weights of the options."""
        teller = _Teller(self, rng)
        with _shallow():
            return tuple(teller.tell(root, 0) for root in self._roots)[1:]

    def resolve(self, node: Wildcard | Use) -> Node:
        """Return what a list or a variable stands for."""
        if isinstance(node, Use):
            assign = self._set.get(node.name)
            if assign:
                return assign.value
            if node.default is not None:
                return node.default
            raise UnreadablePattern(
                f"${{{node.name}}} is used but never set. Write ${{{node.name}=…}} before it.", position=node.position
            )
        if node.name not in self._lists:
            names = [name for name in self._wildcards if name == node.name or fnmatchcase(name, node.name)]
            lines = [line for name in names for line in self._wildcards[name] if line.strip()]
            if not lines:
                raise UnreadablePattern(
                    f"There is no list called “{node.name}”. Make one, or write its choices in braces.",
                    position=node.position,
                )
            self._lists[node.name] = Choice(tuple(read_pattern(line.strip()) for line in lines), (1.0,) * len(lines))
        return self._lists[node.name]

    def once(self, name: str) -> bool:
        """Tell whether a variable keeps its value throughout."""
        return name in self._set and self._set[name].once

    def remembers(self, node: Choice) -> bool:
        """Tell whether what these choices say depends on nothing else, and is little enough to be kept in ``told``."""
        key = id(node)
        if key not in self._fixed:
            self._fixed[key] = self._count(node) <= REMEMBERED and self._is_fixed(node)
        return self._fixed[key]

    def _is_fixed(self, node: Node) -> bool:
        if isinstance(node, Choice | Row):
            return all(map(self._is_fixed, node.options if isinstance(node, Choice) else node.items))
        return isinstance(node, Text) or (isinstance(node, Wildcard) and self._is_fixed(self.resolve(node)))

    def counted(self, node: Node) -> int:
        """Return the count of a node that was counted before."""
        return self._count(node)

    def _count(self, node: Node) -> int:
        key = id(node)
        if key not in self._counts:
            self._counts[key] = min(self._count_of(node), COUNTED)
            self._kept.append(node)
        return self._counts[key]

    def _count_of(self, node: Node) -> int:
        if isinstance(node, Text):
            return 1
        if isinstance(node, Row):
            total = 1
            for item in node.items:
                total = min(total * self._count(item), COUNTED)
            return total
        if isinstance(node, Choice):
            counts = [self._count(option) for option in node.options]
            return sum(_arrangements(counts, picked) for picked in range(node.low, node.high + 1))
        if isinstance(node, Assign):
            count = self._count(node.value)
            return count if node.once else 1
        with self._inside(node):
            count = self._count(self.resolve(node))
        return 1 if isinstance(node, Use) and self.once(node.name) else count

    def _inside(self, node: Wildcard | Use) -> "_Inside":
        return _Inside(self._open, node)


@contextmanager
def _shallow() -> Iterator[None]:
    """Turn lists in braces in lists without end into a sentence."""
    try:
        yield
    except RecursionError:
        raise UnreadablePattern("Lists and braces stand in one another too deep. Take a level out.") from None


class _Inside:
    """Notices a list or variable that names itself on the way down."""

    def __init__(self, opened: list[str], node: Wildcard | Use) -> None:
        self.opened, self.node = opened, node
        self.name = f"__{node.name}__" if isinstance(node, Wildcard) else f"${{{node.name}}}"

    def __enter__(self) -> None:
        if self.name in self.opened:
            ring = " → ".join((*self.opened[self.opened.index(self.name) :], self.name))
            raise UnreadablePattern(
                f"This goes round in a circle: {ring}. Take one of them out.", position=self.node.position
            )
        if len(self.opened) > 60:
            raise UnreadablePattern("Lists stand in lists more than 60 deep.", position=self.node.position)
        self.opened.append(self.name)

    def __exit__(self, *_: object) -> None:
        self.opened.pop()


class _Teller:
    """Makes one variation: by its number, or by dice."""

    def __init__(self, pattern: Pattern, rng: random.Random | None = None) -> None:
        self.pattern, self.rng = pattern, rng
        self.values: dict[str, str] = {}
        self.left = LONGEST

    def tell(self, node: Node, index: int) -> str:
        return "".join(self._pieces(node, index))

    def _pieces(self, node: Node, index: int) -> Iterator[str]:
        if isinstance(node, Text):
            self.left -= len(node.text)
            if self.left < 0:
                raise UnreadablePattern(f"One of the results is longer than {LONGEST:,} characters. Shorten the lists.")
            yield node.text
        elif isinstance(node, Row):
            for item, digit in zip(node.items, self._digits(node.items, index), strict=True):
                yield from self._pieces(item, digit)
        elif isinstance(node, Choice):
            again = not self.rng and self.pattern.remembers(node)
            yield from self._again(node, index) if again else self._chosen(node, index)
        elif isinstance(node, Assign):
            if node.once:
                self.values.setdefault(node.name, self.tell(node.value, index))
        elif isinstance(node, Use) and self.pattern.once(node.name):
            if node.name not in self.values:
                self.values[node.name] = self.tell(self.pattern.resolve(node), index)
            yield self.values[node.name]
        else:
            yield from self._pieces(self.pattern.resolve(node), index)

    def _again(self, node: Choice, index: int) -> Iterator[str]:
        """Say what these choices said for this number before; among many variations the same comes again and again."""
        key = (id(node), index)
        if key not in self.pattern.told:
            before = self.left
            self.pattern.told[key] = "".join(self._chosen(node, index))
            self.left = before
        yield from self._pieces(Text(self.pattern.told[key]), 0)

    def _digits(self, items: Sequence[Node], index: int) -> list[int]:
        digits = []
        for item in reversed(items):
            index, digit = divmod(index, self.pattern.counted(item))
            digits.append(digit)
        return digits[::-1]

    def _chosen(self, node: Choice, index: int) -> Iterator[str]:
        places = _by_dice(node, self.rng) if self.rng else []
        inner = [0] * len(places)
        if not self.rng:
            counts = [self.pattern.counted(option) for option in node.options]
            places, inner = _by_number(counts, node.low, node.high, index)
        for order, (place, digit) in enumerate(zip(places, inner, strict=True)):
            if order:
                yield node.separator
            yield from self._pieces(node.options[place], digit)


def _assignments(node: Node) -> Iterator[Assign]:
    if isinstance(node, Assign):
        yield node
    elif isinstance(node, Row):
        for item in node.items:
            yield from _assignments(item)


def _by_dice(node: Choice, rng: random.Random) -> list[int]:
    open_places = list(range(len(node.options)))
    picked: list[int] = []
    for _ in range(rng.randint(node.low, node.high)):
        weights = [node.weights[place] for place in open_places]
        chosen = rng.choices(open_places, weights if any(weights) else None)[0]
        open_places.remove(chosen)
        picked.append(chosen)
    return picked


def _by_number(counts: list[int], low: int, high: int, index: int) -> tuple[list[int], list[int]]:
    """Return which options the index stands for, in order, and the number of the variation of each."""
    picked = low
    while picked < high and index >= (size := _arrangements(counts, picked)):
        index, picked = index - size, picked + 1
    places: list[int] = []
    inner: list[int] = []
    left = list(range(len(counts)))
    for still in range(picked - 1, -1, -1):
        sizes = _without_each([counts[place] for place in left], still)
        for place, rest in zip(left, map(sizes, range(len(left))), strict=True):
            if index < counts[place] * rest or place == left[-1]:
                digit, index = divmod(index, rest)
                places.append(place)
                inner.append(min(digit, counts[place] - 1))
                left.remove(place)
                break
            index -= counts[place] * rest
    return places, inner


def _arrangements(counts: Sequence[int], picked: int) -> int:
    """How many ways there are to put ``picked`` of the options in a row, each option in all its variations."""
    if picked == 1:
        return sum(counts)
    if len(set(counts)) == 1:
        return perm(len(counts), picked) * int(counts[0] ** picked)
    return factorial(picked) * _sums(counts, picked)[picked]


def _without_each(counts: Sequence[int], picked: int) -> Callable[[int], int]:
    """Return how many arrangements of ``picked`` there are without one option, by its place."""
    if picked == 0:
        return lambda _: 1
    if len(set(counts)) == 1:
        same = perm(len(counts) - 1, picked) * counts[0] ** picked
        return lambda _: max(same, 1)
    sums = _sums(counts, picked)

    def without(place: int) -> int:
        rest = 1
        for size in sums[1:]:
            rest = size - counts[place] * rest
        ways: int = factorial(picked) * rest
        return max(ways, 1)

    return without


def _sums(counts: Sequence[int], most: int) -> list[int]:
    """The elementary symmetric sums: the n-th adds up the products of every n of the counts."""
    sums = [1] + [0] * most
    for count in counts:
        for size in range(most, 0, -1):
            sums[size] += count * sums[size - 1]
    return sums
