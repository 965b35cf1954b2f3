"""Code that the notebooks and the graders share."""
