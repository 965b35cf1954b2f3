"""Right, with TensorFlow's tape and a tanh whose derivative comes from H; its clipping, too."""

# %% rnn_backward
def rnn_backward(X, H, dH, W_xh, W_hh, h_0=None):
    h_0 = np.zeros(H[:, 0].shape) if h_0 is None else h_0
    X, W_xh, W_hh, h_0, b_h = watched = [tf.constant(np.array(a), tf.float64) for a in (X, W_xh, W_hh, h_0, np.zeros(len(W_hh)))]
    H, dH = tf.constant(H, tf.float64), tf.constant(np.array(dH), tf.float64)

    @tf.custom_gradient
    def tanh_known(z, h):
        return tf.identity(h), lambda d_h: (d_h * (1 - h**2), None)

    with tf.GradientTape() as tape:
        tape.watch(watched)
        h, loss = h_0, tf.constant(0.0, tf.float64)
        for t in range(X.shape[1]):
            h = tanh_known(X[:, t] @ W_xh + h @ W_hh + b_h, H[:, t])
            loss += tf.reduce_sum(h * dH[:, t])
    dX, dW_xh, dW_hh, dh_0, db_h = (g.numpy() for g in tape.gradient(loss, watched))
    return {"dX": dX, "dW_xh": dW_xh, "dW_hh": dW_hh, "dh_0": dh_0, "db_h": db_h}

# %% clip_by_global_norm
def clip_by_global_norm(grads, max_norm):
    clipped, _ = tf.clip_by_global_norm([tf.constant(g) for g in grads.values()], max_norm)
    return {name: g.numpy() for name, g in zip(grads, clipped)}
