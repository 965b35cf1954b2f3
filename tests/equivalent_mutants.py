"""Mutants that no test can refuse, since they are right as well: by assignment, (answer cell, changed lines) -> reason."""

FLOAT = "np.float64 is a float"
INT = "the contract takes any whole number, np.int64 as well"

EQUIVALENT: dict[str, dict[tuple[str, str], str]] = {
    "decode_reviews": {},
    "choose_maxlen": {
        (
            "coverage",
            "- return float(np.mean(lengths <= maxlen))\n+ return np.mean(lengths <= maxlen)",
        ): FLOAT,
        (
            "choose_maxlen",
            "- share_whole = np.arange(1, len(ordered) + 1) / len(ordered)\n"
            "+ share_whole = np.arange(1, len(ordered) + 2) / len(ordered)",
        ): "one share more, above 1, which no target asks for",
        (
            "choose_maxlen",
            "- return int(ordered[np.argmax(share_whole >= target)])\n+ return ordered[np.argmax(share_whole >= target)]",
        ): INT,
        (
            "tokens_lost",
            "- return float(cut.sum() / lengths.sum())\n+ return cut.sum() / lengths.sum()",
        ): FLOAT,
        (
            "padding_share",
            "- return float(padding.sum() / (len(lengths) * maxlen))\n+ return padding.sum() / (len(lengths) * maxlen)",
        ): FLOAT,
    },
    "stacked_rnn": {},
    "rnn_from_scratch": {},
}
