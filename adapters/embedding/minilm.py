"""MiniLM sentence vectors by NumPy from a safetensors file: six BERT layers, mean pooling, unit length."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from adapters.embedding.wordpiece import piece_ids, read_vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]

_LAYERS = 6
_HEADS = 12
_HEAD_SIZE = 32
_EPSILON = 1e-12
_PIECES_AT_ONCE = 1024
_KEPT_WORDS = 4096  # about 6 MB


class MiniLM:
    """The opened weights. Reading is lazy: the file is mapped, not copied."""

    def __init__(self, folder: Path) -> None:
        # More than one BLAS thread was slower beside other work, and must be said before NumPy is first imported.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        self._vocabulary = read_vocabulary(folder / "vocab.txt")
        self._weights = _read_weights(folder / "model.safetensors")
        self._layers = [_Layer(self._weights, number) for number in range(_LAYERS)]
        self._words: dict[str, Floats] = {}
        self._shared: Floats | None = None

    def embed(self, texts: Sequence[str]) -> "list[Floats]":
        """One unit vector of 384 numbers per text, in order, whatever the other texts are."""
        ids = [piece_ids(text, self._vocabulary) for text in texts]
        vectors: list[Floats] = []
        batch: list[list[int]] = []
        for one in ids:
            if batch and sum(map(len, batch)) + len(one) > _PIECES_AT_ONCE:
                vectors.extend(self._forward(batch))
                batch = []
            batch.append(one)
        return [*vectors, *self._forward(batch)] if batch else vectors

    def word(self, text: str) -> "Floats":
        """The unit vector of a word outside any sentence: its pieces' own vectors, less what all words share."""
        found = self._words.get(text)
        if found is None:
            import numpy as np  # noqa: PLC0415 - heavy, and only where vectors are wanted

            table = self._weights["embeddings.word_embeddings.weight"]
            if self._shared is None:
                self._shared = table.mean(axis=0)
            vector = table[piece_ids(text, self._vocabulary)[1:-1]].mean(axis=0) - self._shared
            found = self._words[text] = vector / np.linalg.norm(vector)
            if len(self._words) > _KEPT_WORDS:
                self._words.pop(next(iter(self._words)))
        return found

    def _forward(self, batch: list[list[int]]) -> "list[Floats]":
        import numpy as np  # noqa: PLC0415 - heavy, and only where vectors are wanted

        flat = np.array([number for ids in batch for number in ids])
        places = np.concatenate([np.arange(len(ids)) for ids in batch])
        ends = np.cumsum([len(ids) for ids in batch]).tolist()
        spans = list(zip([0, *ends[:-1]], ends, strict=True))
        hidden = (
            self._weights["embeddings.word_embeddings.weight"][flat]
            + self._weights["embeddings.position_embeddings.weight"][places]
            + self._weights["embeddings.token_type_embeddings.weight"][0]
        )
        hidden = _normalise(hidden, self._weights, "embeddings.LayerNorm")
        for layer in self._layers:
            hidden = layer.forward(hidden, spans)
        means = [hidden[start:end].mean(axis=0) for start, end in spans]
        return [mean / np.linalg.norm(mean) for mean in means]


class _Layer:
    """One transformer layer. Texts lie end to end, so that no time goes into padding."""

    def __init__(self, weights: "dict[str, Floats]", number: int) -> None:
        import numpy as np  # noqa: PLC0415

        name = f"encoder.layer.{number}."
        self._weights, self._name = weights, name
        parts = ("query", "key", "value")
        self._qkv = np.concatenate([weights[f"{name}attention.self.{part}.weight"] for part in parts]).T
        self._qkv_bias = np.concatenate([weights[f"{name}attention.self.{part}.bias"] for part in parts])

    def forward(self, hidden: "Floats", spans: list[tuple[int, int]]) -> "Floats":
        weights, name = self._weights, self._name
        seen = self._dense(self._attend(hidden, spans), "attention.output.dense") + hidden
        seen = _normalise(seen, weights, f"{name}attention.output.LayerNorm")
        inner = _gelu(self._dense(seen, "intermediate.dense"))
        return _normalise(self._dense(inner, "output.dense") + seen, weights, f"{name}output.LayerNorm")

    def _dense(self, values: "Floats", part: str) -> "Floats":
        return values @ self._weights[f"{self._name}{part}.weight"].T + self._weights[f"{self._name}{part}.bias"]

    def _attend(self, hidden: "Floats", spans: list[tuple[int, int]]) -> "Floats":
        import numpy as np  # noqa: PLC0415

        mixed = (hidden @ self._qkv + self._qkv_bias).reshape(len(hidden), 3, _HEADS, _HEAD_SIZE)
        out = np.empty_like(hidden)
        for start, end in spans:
            query, key, value = mixed[start:end].transpose(1, 2, 0, 3)
            scores = query @ key.transpose(0, 2, 1) / np.float32(_HEAD_SIZE**0.5)
            scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
            scores /= scores.sum(axis=-1, keepdims=True)
            out[start:end] = (scores @ value).transpose(1, 0, 2).reshape(end - start, -1)
        return out


def _normalise(values: "Floats", weights: "dict[str, Floats]", name: str) -> "Floats":
    import numpy as np  # noqa: PLC0415

    centred = values - values.mean(axis=-1, keepdims=True)
    spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + np.float32(_EPSILON))
    return centred / spread * weights[f"{name}.weight"] + weights[f"{name}.bias"]


def _gelu(values: "Floats") -> "Floats":
    # NumPy has no erf; this polynomial (Abramowitz and Stegun 7.1.26) is within 1.5e-7 of it.
    import numpy as np  # noqa: PLC0415

    scaled = np.abs(values) * np.float32(2**-0.5)
    t = 1 / (1 + np.float32(0.3275911) * scaled)
    series = t * np.float32(1.061405429) - np.float32(1.453152027)
    series = (series * t + np.float32(1.421413741)) * t - np.float32(0.284496736)
    series = (series * t + np.float32(0.254829592)) * t
    erf = np.copysign(1 - series * np.exp(-scaled * scaled), values)
    return values * np.float32(0.5) * (1 + erf)


def _read_weights(path: Path) -> "dict[str, Floats]":
    import json  # noqa: PLC0415
    from mmap import ACCESS_READ, mmap  # noqa: PLC0415

    import numpy as np  # noqa: PLC0415

    with path.open("rb") as file:
        mapped = mmap(file.fileno(), 0, access=ACCESS_READ)
    length = int.from_bytes(mapped[:8], "little")
    header: dict[str, dict[str, list[int] | str]] = json.loads(mapped[8 : 8 + length])
    weights: dict[str, Floats] = {}
    for name, entry in header.items():
        if entry.get("dtype") == "F32":
            start, end = (8 + length + int(offset) for offset in entry["data_offsets"])
            numbers = np.frombuffer(mapped, dtype="<f4", count=(end - start) // 4, offset=start)
            weights[name] = numbers.reshape([int(size) for size in entry["shape"]])
    return weights
