"""Mutants that no test can refuse, since they are right as well: by assignment, (answer cell, changed lines) -> reason."""

from collections import defaultdict

FLOAT = "np.float64 is a float"
INT = "the contract takes any whole number, np.int64 as well"

EQUIVALENT: dict[str, dict[tuple[str, str], str]] = defaultdict(dict)  # most new exercises have none
EQUIVALENT |= {
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
    "stacked_rnn": {
        (
            "build_stacked_rnn",
            "- model = keras.Sequential([keras.Input(shape=(None,), dtype='int32')])\n"
            "+ model = keras.Sequential([keras.Input(shape=(None,))])",
        ): "the embedding turns ids into whole numbers by itself",
        (
            "train",
            "- model.compile(optimizer='rmsprop', loss='binary_crossentropy', metrics=['accuracy'])\n"
            "+ model.compile(loss='binary_crossentropy', metrics=['accuracy'])",
        ): "Keras takes rmsprop by default",
        **{
            (
                "train",
                "- return model.fit(X, y, batch_size=batch_size, epochs=epochs, verbose=0).history\n"
                f"+ return model.fit(X, y, batch_size=batch_size, epochs=epochs{verbose}).history",
            ): "the contract says nothing of what training prints"
            for verbose in ("", ", verbose=1", ", verbose=-1")
        },
    },
    "rnn_from_scratch": {
        (
            "sequence_loss",
            "- p = np.take_along_axis(Y_hat, Y[:, :, None], axis=2)[:, :, 0]\n"
            "+ p = np.take_along_axis(Y_hat, Y[:, :, None])[:, :, 0]",
        ): "the last of three axes is NumPy's default",
        (
            "sequence_loss",
            "- p = np.take_along_axis(Y_hat, Y[:, :, None], axis=2)[:, :, 0]\n"
            "+ p = np.take_along_axis(Y_hat, Y[:, :, None], axis=2)[:, :, -1]",
        ): "the axis has one entry, the first and the last",
        (
            "sequence_loss",
            "- return float(steps.sum(axis=1).mean())\n+ return steps.sum(axis=1).mean()",
        ): FLOAT,
    },
    "why_wrong": {
        (
            "most_confident_mistakes",
            "- order = np.argsort(-np.abs(p[mistakes] - 0.5), kind='stable')\n"
            "+ order = np.argsort(-np.abs(p[mistakes] - 0.5), kind='stablex')",
        ): "NumPy looks at the first letter of the kind only",
        (
            "is_padding_invariant",
            "- zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]\n"
            "+ zeros = [-1] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]",
        ): "a list times -1 is empty, as it is times 0",
        (
            "is_padding_invariant",
            "- zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]\n"
            "+ zeros = [0] + [maxlen - len(review) for maxlen in maxlens]",
        ): "a list times a negative number is empty: the review as it is, once more",
        (
            "is_padding_invariant",
            "- zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen > len(review)]\n"
            "+ zeros = [0] + [maxlen - len(review) for maxlen in maxlens if maxlen >= len(review)]",
        ): "the review as it is, once more",
        (
            "is_padding_invariant",
            "- p = [float(model(np.array([review + [0] * count]))[0, 0]) for count in zeros]\n"
            "+ p = [float(model(np.array([review + [0] * count]))[-1, 0]) for count in zeros]",
        ): "the batch has one review, the first and the last",
        (
            "is_padding_invariant",
            "- p = [float(model(np.array([review + [0] * count]))[0, 0]) for count in zeros]\n"
            "+ p = [float(model(np.array([review + [0] * count]))[0, -1]) for count in zeros]",
        ): "the output has one unit, the first and the last",
        (
            "is_padding_invariant",
            "- return max(p) - min(p) <= atol\n+ return max(p) - min(p) < atol",
        ): "the contract says that no difference comes near atol",
    },
    "backprop_through_time": {
        (
            "rnn_backward",
            "- h_0 = np.zeros(H[:, 0].shape)\n+ h_0 = np.zeros(H[:, -1].shape)",
        ): "all steps have one shape",
        (
            "clip_by_global_norm",
            "- if norm <= max_norm:\n+ if norm < max_norm:",
        ): "where the two are equal the factor is exactly 1",
    },
}
