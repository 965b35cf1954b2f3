"""Right, with plain loops over numbers and Python's math, and arrays only at the end."""

# %% rnn_step
import math


def rnn_step(x_t, h_prev, W_xh, W_hh, b_h):
    rows = []
    for b in range(len(x_t)):
        row = []
        for u in range(len(b_h)):
            total = float(b_h[u])
            for f in range(len(W_xh)):
                total += x_t[b][f] * W_xh[f][u]
            for v in range(len(W_hh)):
                total += h_prev[b][v] * W_hh[v][u]
            row.append(math.tanh(total))
        rows.append(row)
    return np.array(rows)

# %% rnn_forward
def rnn_forward(X, W_xh, W_hh, b_h, h_0=None):
    result = []
    for b in range(len(X)):
        h = [0.0] * len(b_h) if h_0 is None else list(h_0[b])
        states = []
        for x in X[b]:
            h = list(rnn_step([x], [h], W_xh, W_hh, b_h)[0])
            states.append(h)
        result.append(states)
    return np.array(result)

# %% rnn_predict
def rnn_predict(H, W_hy, b_y):
    result = np.zeros((H.shape[0], H.shape[1], len(b_y)))
    for b in range(H.shape[0]):
        for t in range(H.shape[1]):
            logits = [sum(H[b, t, u] * W_hy[u, c] for u in range(H.shape[2])) + b_y[c] for c in range(len(b_y))]
            largest = max(logits)
            powers = [math.exp(z - largest) for z in logits]
            for c in range(len(b_y)):
                result[b, t, c] = powers[c] / sum(powers)
    return result

# %% sequence_loss
def sequence_loss(Y_hat, Y):
    total = 0.0
    for probabilities, ids in zip(Y_hat, Y):
        for row, i in zip(probabilities, ids):
            p = row[i]
            if p < 1e-7:
                p = 1e-7
            total -= math.log(p)
    return total / len(Y)
