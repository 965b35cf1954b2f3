"""The colours of every picture and plot, told apart by colour-blind readers (after Okabe and Ito, and Tol)."""

FEATURE = "#0072B2"  # blue: inputs, x_t
LAYER = "#009E73"  # green: layers and hidden states, h_t
PREDICTION = "#AA4499"  # purple: predictions, y_t
ACCENT = "#D55E00"  # vermilion: what to look at
NEUTRAL = "#595959"  # grey: axes, baselines, helpers

INK = "#222222"  # text
PAPER = "#FFFFFF"
TINTS = {FEATURE: "#DCEEF8", LAYER: "#DCF3EB", PREDICTION: "#F5E3F1", ACCENT: "#FBE6D6", NEUTRAL: "#EEEEEE"}
DARK = {LAYER: "#00734F", ACCENT: "#B04E00"}  # for text: these two are too pale on white to be read with ease
