"""Right, as a beginner writes: loops, counters and list methods only."""

# %% review_lengths
def review_lengths(reviews):
    lengths = []
    for review in reviews:
        count = 0
        for token in review:
            count = count + 1
        lengths.append(count)
    return np.array(lengths)

# %% coverage
def coverage(lengths, maxlen):
    whole = 0
    for length in lengths:
        if length > maxlen:
            continue
        whole += 1
    return whole / len(lengths)

# %% choose_maxlen
def choose_maxlen(lengths, target):
    copy = []
    for length in lengths:
        copy.append(int(length))
    copy.sort()
    so_far = 0
    for length in copy:
        so_far += 1
        if so_far / len(copy) >= target:
            return length

# %% tokens_lost
def tokens_lost(lengths, maxlen):
    lost = 0
    total = 0
    for length in lengths:
        total += length
        if length > maxlen:
            lost += length - maxlen
    return lost / total

# %% padding_share
def padding_share(lengths, maxlen):
    padding = 0
    places = 0
    for length in lengths:
        places += maxlen
        if length < maxlen:
            padding += maxlen - length
    return padding / places

# %% pad_review
def pad_review(review, maxlen, padding="pre", truncating="pre"):
    result = list(review)
    while len(result) > maxlen:
        if truncating == "pre":
            result.pop(0)
        else:
            result.pop()
    while len(result) < maxlen:
        if padding == "pre":
            result.insert(0, 0)
        else:
            result.append(0)
    return np.array(result)
