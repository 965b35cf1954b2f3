"""Generate the bundled sample: 2,000 + 2,000 reviews from a small grammar, in the format of ``imdb.npz``.

``python -m rnn_course.make_sample`` writes ``rnn_course/sample/`` anew, always the same bytes. What the sample shares with
the real reviews: the published first review, 189 tokens in the second, the distribution of lengths, words numbered by how often
they occur, rare words beyond the first 10,000, and opinions in which the order of words matters ("not bad", "not good").
"""

import json
from pathlib import Path

import numpy as np

from rnn_course.imdb import REVIEWS, SAMPLE, WORD_INDEX

REVIEWS_PER_SPLIT = 2_000
SECOND_REVIEW_TOKENS = 189
KERAS_SEED = 113  # the default seed of load_data, which shuffles with it

# The published first review: its words, and the rank of each in the published index (id - 3).
FIRST_REVIEW = """this film was just brilliant casting location scenery story direction everyone's really suited the part they
played and you could just imagine being there robert redford's is an amazing actor and now the same being director norman's
father came from the same scottish island as myself so i loved the fact there was a real connection with this film the witty
remarks throughout the film were great it was just brilliant so much that i bought the film as soon as it was released for
retail and would recommend it to everyone to watch and the fly fishing was amazing really cried at the end it was so sad and
you know what they say if you cry at a film it must have been good and this definitely was also congratulations to the two
little boy's that played the part's of norman and paul they were just brilliant children are often left out of the praising
list i think because the stars that play them all grown up are such a big profile for the whole film but these children are
amazing and should be praised for what they have done don't you think the whole story was so lovely because it was true and
was someone's life after all that was shared with us all""".split()
# fmt: off
FIRST_REVIEW_IDS = [
    14, 22, 16, 43, 530, 973, 1622, 1385, 65, 458, 4468, 66, 3941, 4, 173, 36, 256, 5, 25, 100, 43, 838, 112, 50, 670,
    22082, 9, 35, 480, 284, 5, 150, 4, 172, 112, 167, 20757, 336, 385, 39, 4, 172, 4536, 1111, 17, 546, 38, 13, 447,
    4, 192, 50, 16, 6, 147, 2025, 19, 14, 22, 4, 1920, 4613, 469, 4, 22, 71, 87, 12, 16, 43, 530, 38, 76, 15, 13,
    1247, 4, 22, 17, 515, 17, 12, 16, 626, 18, 18666, 5, 62, 386, 12, 8, 316, 8, 106, 5, 4, 2223, 5244, 16, 480, 66,
    3785, 33, 4, 130, 12, 16, 38, 619, 5, 25, 124, 51, 36, 135, 48, 25, 1415, 33, 6, 22, 12, 215, 28, 77, 52, 5, 14,
    407, 16, 82, 10399, 8, 4, 107, 117, 5952, 15, 256, 4, 30815, 7, 3766, 5, 723, 36, 71, 43, 530, 476, 26, 400, 317,
    46, 7, 4, 12016, 1029, 13, 104, 88, 4, 381, 15, 297, 98, 32, 2071, 56, 26, 141, 6, 194, 7486, 18, 4, 226, 22, 21,
    134, 476, 26, 480, 5, 144, 30, 5535, 18, 51, 36, 28, 224, 92, 25, 104, 4, 226, 65, 16, 38, 1334, 88, 12, 16, 283,
    5, 16, 4472, 113, 103, 32, 15, 16, 5345, 19, 178, 32,
]
# fmt: on

# Lengths in tokens, start included: the share of reviews at or under each (read off the real training reviews).
LENGTH_AT_SHARE = {
    0.0: 11,
    0.05: 65,
    0.25: 130,
    0.5: 178,
    0.7: 253,
    0.8: 331,
    0.9: 467,
    0.95: 610,
    0.99: 925,
    1.0: 2494,
}

GOOD = "good great funny clever moving brilliant charming superb".split()
BAD = "bad dull boring silly weak terrible clumsy tedious".split()
PARTS = """\
story
plot
acting
script
ending
music
cast
direction
dialogue
first half
second half
opening
last scene
pace
camera work
lead actor
love story
humour
action
score""".splitlines()
OPINIONS = """\
the {part} was {good}
the {part} was {good} and {good}
i found the {part} {good}
the {part} felt {good}
what a {good} film
this is a {good} movie
a {good} {part} and a {good} {part}
i thought it was {good}
{good}
the {part} is not {bad} at all
not {bad}""".splitlines()
STATEMENTS = """\
i saw this film at the cinema in {place}
{name} plays a {job} who lives in {place}
{name} meets {name} in {place}
the film is set in {place} in the {time}
it was directed by {name}
my {kin} and i watched it last {day}
a {job} from {place} looks for the {thing} of {name}
{name} and {name} have been in other films together
i read the book by {name} before i saw the movie
it begins with a {thing} and a {job}
there is a {thing} in the {room}
the two of them leave {place} for {place}
{name} is the {kin} of {name}
they meet again in the {time}
we hear of a {thing} that {name} has lost
it is about two hours long
after that the {job} goes back to {place}
at the end of the {day} {name} is in the {room}
the {job} tells {name} about the {thing}
it came out in the {time}
this is the story of a {job} and a {thing}
{name} has to find the {thing} by {day}
i had not heard of {name} before
on the way to {place} they talk about the {thing}
the {kin} of the {job} is played by {name}
then comes the {thing}
it is one of the films that {name} made in {place}
some of it was shot in {place}
the {room} is in an old house in {place}
you see {name} with the {thing} in the {room}
for most of the time we are in the {room}
as you may know {name} wrote it""".splitlines()
SLOTS = {
    "good": GOOD,
    "bad": BAD,
    "part": PARTS,
    "job": "teacher doctor farmer soldier cook painter sailor lawyer singer baker thief writer nurse king miner".split(),
    "kin": "sister brother mother father daughter son wife husband friend uncle aunt cousin".split(),
    "day": "night monday tuesday wednesday thursday friday saturday sunday week summer winter".split(),
    "time": "fifties sixties seventies eighties nineties thirties forties twenties".split(),
    "thing": "letter ring map key painting diary boat horse dog coat violin clock lamp car treasure photograph".split(),
    "room": "kitchen garden attic cellar hall library station harbour church school hotel".split(),
}
NAME_SYLLABLES = "mar tor lin bel ka ro vin sa del pa no mi ra lo fen gar hol da bri wen".split()
PLACE_ENDINGS = "ton ville berg mouth field haven".split()
NAMES, PLACES = 3_000, 600  # made up; the rarest words come from here

OPINION_SHARE = 0.65  # of the sentences; the others tell the plot
AGREEMENT = 0.95  # share of a review's opinions that agree with its label


def draw_lengths(n: int) -> np.ndarray:
    """Lengths in tokens of n reviews, shortest first, shape (n,): quantiles of LENGTH_AT_SHARE, geometric in between."""
    shares, lengths = zip(*LENGTH_AT_SHARE.items(), strict=True)
    return np.exp(np.interp(np.arange(1, n + 1) / n, shares, np.log(lengths))).round().astype(int)


def invent_names(n: int, endings: list[str], rng: np.random.RandomState) -> list[str]:
    """As many different made-up names of two or three syllables."""
    names: dict[str, None] = {}
    while len(names) < n:
        syllables = rng.choice(NAME_SYLLABLES, size=rng.randint(1, 3))
        names["".join(syllables) + str(rng.choice(endings))] = None
    return list(names)


def zipf(n: int) -> np.ndarray:
    """Probabilities proportional to 1 / rank, shape (n,)."""
    weights = 1 / np.arange(1, n + 1)
    return weights / weights.sum()


class Grammar:
    """Writes reviews, sentence by sentence."""

    def __init__(self, rng: np.random.RandomState) -> None:
        self.rng = rng
        self.slots = SLOTS | {
            "name": invent_names(NAMES, NAME_SYLLABLES, rng),
            "place": invent_names(PLACES, PLACE_ENDINGS, rng),
        }
        self.weights = {slot: zipf(len(words)) for slot, words in self.slots.items()}

    def fill(self, template: str) -> list[str]:
        """Put a word, the first ones most often, into each slot of a template."""
        words = []
        for part in template.split():
            slot = part.strip("{}")
            choice = self.slots[slot][self.rng.choice(len(self.slots[slot]), p=self.weights[slot])] if slot != part else part
            words += choice.split()
        return words

    def opinion(self, positive: bool) -> list[str]:
        """An opinion in words of both kinds: which of them "not" goes with decides."""
        template = OPINIONS[self.rng.randint(len(OPINIONS))]
        if not positive:
            template = template.replace("{good}", "{}").replace("{bad}", "{good}").replace("{}", "{bad}")
        return self.fill(template)

    def review(self, tokens: int, label: int) -> list[str]:
        """A review of so many words, opinions spread over all of it."""
        words: list[str] = []
        while len(words) < tokens:
            if self.rng.rand() < OPINION_SHARE:
                words += self.opinion(positive=(self.rng.rand() < AGREEMENT) == bool(label))
            else:
                words += self.fill(STATEMENTS[self.rng.randint(len(STATEMENTS))])
        return words[:tokens]


def write_split(grammar: Grammar, order: np.ndarray, published: bool) -> tuple[list[list[str]], np.ndarray]:
    """Reviews as words, and labels of shape (reviews,), so placed that Keras's shuffle ``order`` puts known ones first."""
    n, rng = len(order), grammar.rng
    lengths = rng.permutation(draw_lengths(n))
    labels = rng.permutation(np.arange(n) % 2)
    if published:
        for place, (tokens, label) in zip(order, [(len(FIRST_REVIEW) + 1, 1), (SECOND_REVIEW_TOKENS, 0)], strict=False):
            other = np.flatnonzero((lengths == tokens) & (labels == label))[0]
            lengths[[place, other]], labels[[place, other]] = lengths[[other, place]], labels[[other, place]]
    reviews = [grammar.review(tokens - 1, label) for tokens, label in zip(lengths, labels, strict=True)]
    if published:
        reviews[order[0]] = FIRST_REVIEW
    return reviews, labels.astype(np.int64)


def rank_words(reviews: list[list[str]]) -> dict[str, int]:
    """Map word to rank: the published ranks for the first review's words, the free ones by frequency for all others.

    Words seen fewer than 10 times get ranks from 10,000 on, so that ``num_words=10_000`` cuts them, as with the real reviews.
    """
    ranks = {word: i - 3 for word, i in zip(FIRST_REVIEW, FIRST_REVIEW_IDS, strict=True)}
    words, counts = np.unique([word for review in reviews for word in review], return_counts=True)
    taken, rank = set(ranks.values()), 0
    for i in np.argsort(-counts, kind="stable"):
        if words[i] in ranks:
            continue
        rank = max(rank, 9_999 if counts[i] < 10 else 0) + 1
        while rank in taken:
            rank += 1
        ranks[str(words[i])] = rank
    return dict(sorted(ranks.items(), key=lambda item: item[1]))


def main(folder: Path = SAMPLE) -> None:
    """Write ``imdb.npz`` and ``imdb_word_index.json`` into a folder."""
    grammar = Grammar(np.random.RandomState(0))
    shuffle = np.random.RandomState(KERAS_SEED)
    splits = {}
    for part in ("train", "test"):
        order = np.arange(REVIEWS_PER_SPLIT)
        shuffle.shuffle(order)
        splits[part] = write_split(grammar, order, published=part == "train")
    ranks = rank_words([review for reviews, _ in splits.values() for review in reviews])
    arrays = {}
    for part, (reviews, labels) in splits.items():
        arrays[f"x_{part}"] = np.array([[ranks[word] for word in review] for review in reviews], dtype=object)
        arrays[f"y_{part}"] = labels
    folder.mkdir(exist_ok=True)
    np.savez_compressed(folder / REVIEWS, **arrays)
    (folder / WORD_INDEX).write_text(json.dumps(ranks, separators=(",", ":")), encoding="utf-8")


if __name__ == "__main__":
    main()
